// Runs stages: two lanes beside each other (checks, tests), the browser when both are done and the machine is free.
import { endChildren, run } from './run.mjs';
import { allStages } from './stages.mjs';
import { pinnedNode } from './workspace.mjs';

/** @typedef {import('./stages.mjs').Stage} Stage */
/** @typedef {{ stage: Stage, ok: boolean, passed: number, failed: number, seconds: number }} Outcome */

const [names, extra] = splitArguments(process.argv.slice(2));
const stages = allStages(extra);
const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}. Stages: ${stages.map(({ name }) => name).join(' ')}`);
  process.exit(2);
}
const chosen = names.length > 0 ? stages.filter(({ name }) => names.includes(name)) : stages;
const live = chosen.length === 1;

const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: undefined };

let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    interrupted = true;
    endChildren();
  });
}

const outcomes = [...(await Promise.all([runLane('checks'), runLane('tests')])).flat(), ...(await runLane('browser'))];
if (interrupted) process.exit(130);
summarise(outcomes);

/** @param {Stage['lane']} lane */
async function runLane(lane) {
  /** @type {Outcome[]} */
  const done = [];
  for (const stage of chosen.filter((one) => one.lane === lane)) {
    if (!interrupted) done.push(await runStage(stage));
  }
  return done;
}

/** @param {Stage} stage @returns {Promise<Outcome>} */
async function runStage(stage) {
  const began = Date.now();
  if (!live) console.log(`· ${stage.name}: ${stage.about}`);
  let ok = true;
  let output = '';
  for (const { args, cwd, env } of stage.commands) {
    const finished = await run(pinnedNode(), args, {
      ...(cwd ? { cwd } : {}),
      env: { ...colours, NODE_ENV: undefined, ...env },
      ...(live ? { onLine: (line) => console.log(line) } : {}),
    });
    ok &&= finished.code === 0;
    output += finished.output;
  }
  const seconds = (Date.now() - began) / 1000;
  if (!live && !interrupted) console.log(block(stage.name, ok, seconds, output));
  return { stage, ok, ...countTests(stage, ok), seconds };
}

/** A stage that fails counts at least one failure, whatever its report says. @param {Stage} stage @param {boolean} ok */
function countTests({ count }, ok) {
  const whole = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (!count) return whole;
  try {
    const { passed, failed } = count();
    return { passed, failed: ok ? failed : Math.max(1, failed) };
  } catch {
    // It ended before it could write a report.
    return whole;
  }
}

/** @param {string} name @param {boolean} ok @param {number} seconds @param {string} output */
function block(name, ok, seconds, output) {
  const title = `──── ${name} ${ok ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s `;
  return `\n${title.padEnd(100, '─')}\n${output.trimEnd()}\n`;
}

/** @param {Outcome[]} all */
function summarise(all) {
  const ordered = stages.flatMap((stage) => all.filter((outcome) => outcome.stage === stage));
  console.log('');
  for (const { stage, ok, passed, failed, seconds } of ordered) {
    const tests = stage.count ? `${passed} passed${failed ? `, ${failed} failed` : ''}` : '';
    console.log(`${ok ? '✓' : '✗'} ${stage.name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s  ${tests}`);
  }
  const sum = (/** @type {'passed' | 'failed'} */ key) => all.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = all.every(({ ok }) => ok) ? 0 : 1;
}

/** Stage names, then after "--" arguments for the tool of the one stage. @param {string[]} args @returns {[string[], string[]]} */
function splitArguments(args) {
  const at = args.indexOf('--');
  return at < 0 ? [args, []] : [args.slice(0, at), args.slice(at + 1)];
}
