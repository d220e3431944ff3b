import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** A property runs a hundred cases and a shared machine may be slow: only a hang should end a test. */
const testTimeout = 120_000;
const sources = '{lib,components,entrypoints,tools,tests}';

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['{lib,components}/**/*.{ts,tsx}'],
      reporter: ['text-summary'],
    },
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout,
          // The engine is loaded once a worker instead of once a file: five times faster.
          isolate: false,
          include: [`${sources}/**/*.test.{ts,tsx}`],
          exclude: ['**/*.browser.test.*', 'node_modules/**', 'tests/e2e/**'],
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        // Found one by one during a run, they would be bundled again, with a second Preact.
        optimizeDeps: {
          include: [
            'axe-core',
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'preact/test-utils',
          ],
        },
        test: {
          name: 'browser',
          testTimeout,
          include: [`${sources}/**/*.browser.test.{ts,tsx}`],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
                chromiumSandbox: false,
              },
            }),
          },
        },
      },
    ],
  },
});
