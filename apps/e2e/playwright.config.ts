import { defineConfig } from '@playwright/test';
import type { Options } from './src/support/test';

const { BASE_URL, CHROMIUM_PATH, PLAYWRIGHT_REPORT, TRACE } = process.env;

const movesTheClock = '**/*.year.story.ts';

/** Started by `npm run browser`, which finds Chromium and starts the product. */
export default defineConfig<Options>({
  testDir: 'src',
  outputDir: 'test-results',
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // The seconds of each story stand on its line.
  reporter: [['list'], ...(PLAYWRIGHT_REPORT ? [['json', { outputFile: PLAYWRIGHT_REPORT }] as const] : [])],
  projects: [
    // All on the demo day, two at a time: each with people of its own.
    { name: 'day', testMatch: '**/*.story.ts', testIgnore: movesTheClock, fullyParallel: true },
    // The business day is one for everybody, so stories that move it go one by one: on a product of their own, or afterwards.
    { name: 'year', testMatch: movesTheClock, workers: 1, dependencies: ['day'], use: { clockMoves: true } },
  ],
  workers: 2,
  use: {
    baseURL: BASE_URL ?? 'http://localhost:4780',
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    // A trace describes the page at every key that is pressed, which costs more than the stories themselves: on request only.
    trace: TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
      // Chromium's sandbox does not start as root, nor in most containers; the stories visit the product only.
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    },
  },
});
