import { defineConfig } from '@playwright/test';

const { BASE_URL, CHROMIUM_PATH, PLAYWRIGHT_REPORT, CI } = process.env;

/** Started by `npm run browser`, which finds Chromium and starts the product. */
export default defineConfig({
  testDir: 'src',
  testMatch: '**/*.story.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  workers: 1,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [
    [CI ? 'dot' : 'list'],
    ...(PLAYWRIGHT_REPORT ? [['json', { outputFile: PLAYWRIGHT_REPORT }] as const] : []),
  ],
  use: {
    baseURL: BASE_URL ?? 'http://localhost:4780',
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
      // Chromium's sandbox does not start as root, nor in most containers; the stories visit the product only.
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    },
  },
});
