import { demoLogIns } from './people';

/** Prints the demo log-ins as a table, for whoever has just started the product. */
export function printLogIns(): Promise<void> {
  const width = Math.max(...demoLogIns.map(({ code }) => code.length));
  const lines = demoLogIns.map(
    ({ code, firstName, lastName, story }) => `  ${code.padEnd(width)}  ${firstName} ${lastName}: ${story}`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
  return Promise.resolve();
}
