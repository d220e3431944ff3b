import { defineConfig } from '@playwright/test';

/** One browser at a time: every test starts its own, and timings stay comparable. */
export default defineConfig({
  timeout: 120_000,
  workers: 1,
  // Shared machines can be twenty times slower; only a hang ends a wait.
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  outputDir: '.cache/playwright',
  projects: [
    { name: 'build', testDir: 'tests/build', timeout: 240_000 },
    { name: 'chromium', testDir: 'tests/e2e/chromium' },
    { name: 'firefox', testDir: 'tests/e2e/firefox' },
  ],
});
