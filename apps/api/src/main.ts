import 'reflect-metadata';
import { commands } from './commands';
import { EnvError } from './platform/env';

/** `node dist/main.js [command]`: see commands.ts. */
const name = process.argv[2] ?? 'serve';
const command = commands[name];

if (command) {
  command().catch((error: unknown) => {
    // A setting that is missing is for a person to mend; anything else needs its stack.
    console.error(error instanceof EnvError ? error.message : error);
    process.exitCode = 1;
  });
} else {
  console.error(`There is no command "${name}". Known: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 1;
}
