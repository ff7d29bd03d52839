import { createRequire } from 'node:module';
import { findChromium } from '../scripts/chromium.mjs';
import { inProject } from '../scripts/lib/workspace.mjs';
import { openDatabase } from './database/open.mjs';
import { median } from './load.mjs';
import { serveProduct } from './product.mjs';

/** The longest time the page may keep the browser from answering a key or a wheel, in milliseconds. */
const goal = 100;
/** Others' work on the machine stops the browser too, at random: the middle of some tries, and beside it the longest task's own CPU time. */
const tries = 3;

const lists = [
  { name: 'Saker', path: '/tildeling/saker', rows: 10_000, search: 'Søk i navn eller saksnummer', type: 'Berg Li' },
  { name: 'worklist', path: '/tildeling', rows: 1_000, search: 'Søk i lista', type: 'Berg Li' },
];

/**
 * Scrolls through long lists in Chromium and types in their filter, and prints the longest task that the browser reports.
 *
 * @param {(line: string) => void} print
 * @returns {Promise<number>} goals that were missed
 */
export async function bench(print) {
  const database = await openDatabase(print);
  const product = await serveProduct({ ...database, log: print });
  const { path: executablePath, env } = await findChromium(print);
  /** @type {typeof import('@playwright/test')} */
  const { chromium } = createRequire(inProject('apps/e2e/package.json'))('@playwright/test');
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  let missed = 0;
  try {
    const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1440, height: 900 } });
    await context.addCookies(cookies(await product.logIn('lise'), product.origin));
    await context.addInitScript(observeLongTasks);
    for (const list of lists) {
      const page = await context.newPage();
      missed += await measure(page, product.origin, list, print, (work) => longestCpu(browser, page, work));
      await page.close();
    }
  } finally {
    await browser.close();
    await product.stop();
    await database.close();
  }
  return missed;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} origin
 * @param {typeof lists[number]} list
 * @param {(line: string) => void} print
 * @param {(work: () => Promise<void>) => Promise<number>} cpuOf
 */
async function measure(page, origin, { name, path, rows, search, type }, print, cpuOf) {
  await page.goto(origin + path);
  const table = page.getByRole('table').first();
  await table.waitFor();
  const shown = async () => Number(await table.getAttribute('aria-rowcount')) - 1;
  const more = page.getByRole('button', { name: /^Vis neste/ });
  /** @type {{ task: number, cpu: number }[]} */
  const fetching = [];
  while ((await shown()) < rows && (await more.count()) > 0) {
    const before = await shown();
    await longest(page);
    const cpu = await cpuOf(async () => {
      await more.click();
      await page.waitForFunction(
        (known) => Number(document.querySelector('table')?.getAttribute('aria-rowcount')) - 1 > known,
        before,
      );
    });
    fetching.push({ task: await longest(page), cpu });
  }
  const long = await shown();
  const filter = page.getByLabel(search);
  /** @type {{ task: number, cpu: number }[]} */
  const scrolling = [];
  /** @type {{ task: number, cpu: number }[]} */
  const typing = [];
  for (let attempt = 0; attempt < tries; attempt += 1) {
    await table.hover({ position: { x: 40, y: 60 } });
    await longest(page);
    const cpu = await cpuOf(async () => {
      for (let turn = 0; turn < 60; turn += 1) {
        await page.mouse.wheel(0, turn < 40 ? 2500 : -2500);
        await page.waitForTimeout(25);
      }
    });
    scrolling.push({ task: await longest(page), cpu });
    // Taken back before the list is asked for: the next try shall find as many rows.
    await filter.focus();
    const typed = await cpuOf(async () => {
      await page.keyboard.type('Be', { delay: 50 });
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Backspace');
      await page.waitForTimeout(800);
    });
    typing.push({ task: await longest(page), cpu: typed });
  }
  await filter.focus();
  const cpu = await cpuOf(async () => {
    await page.keyboard.type(type, { delay: 60 });
    await page.waitForTimeout(2000);
  });
  const finding = { task: await longest(page), cpu };
  const worst = Math.max(...[scrolling, typing].map((tries) => median(tries.map(({ task }) => task))));
  const verdict = worst < goal ? 'reached' : 'MISSED';
  print(`\n${name}: ${long} rows`);
  print(
    `  scrolling: longest task ${told(scrolling)}; typing in the filter: ${told(typing)}; goal: under ${goal} ms (${verdict})`,
  );
  print(`  for information: typing on until the list is another one ${told([finding])}`);
  if (fetching.length > 0) {
    const [tasks, cpus] = [fetching.map(({ task }) => task), fetching.map((each) => each.cpu)];
    const half = { task: median(tasks), cpu: median(cpus) };
    const all = { task: Math.max(...tasks), cpu: Math.max(...cpus) };
    print(`  for information: while more rows were fetched, median and longest ${told([half, all])}`);
  }
  return Number(worst >= goal);
}

/** Browsers report tasks of fifty milliseconds and more. @param {{ task: number, cpu: number }[]} tasks */
const told = (tasks) =>
  tasks
    .map(({ task, cpu }) => `${task === 0 ? 'under 50 ms' : `${Math.round(task)} ms`} (CPU ${Math.round(cpu)})`)
    .join(', ');

/**
 * The CPU time of the longest task on the page's main thread during some work, in milliseconds: others' work does not add to it.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<void>} work
 */
async function longestCpu(browser, page, work) {
  await browser.startTracing(page, { categories: ['-*', 'disabled-by-default-devtools.timeline', 'toplevel'] });
  await work();
  /** @type {{ traceEvents: { name: string, pid: number, tid: number, tdur?: number, args: { name?: string } }[] }} */
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith('RunTask') && main.has(`${pid}/${tid}`));
  return Math.max(0, ...tasks.map(({ tdur }) => tdur ?? 0)) / 1000;
}

/** In the page: remembers the longest task since the last question. */
function observeLongTasks() {
  const heard = { longest: 0 };
  Object.assign(globalThis, { heard });
  new PerformanceObserver((tasks) => {
    for (const { duration } of tasks.getEntries()) heard.longest = Math.max(heard.longest, duration);
  }).observe({ type: 'longtask' });
}

/** The longest task since the last question; 0 when none was reported. @param {import('@playwright/test').Page} page @returns {Promise<number>} */
function longest(page) {
  return page.evaluate(() => {
    const heard = Reflect.get(globalThis, 'heard');
    const { longest: since } = heard;
    heard.longest = 0;
    return since;
  });
}

/** @param {string} header @param {string} url */
const cookies = (header, url) =>
  header
    .split('; ')
    .map((pair) => ({ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1), url }));
