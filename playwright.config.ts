import { defineConfig } from '@playwright/test';
import './tests/support/englishSystem.ts';
import { installedBrowser } from './scripts/findBrowser.ts';

const executablePath = installedBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 3,
  timeout: 240_000,
  // Longer than any step takes, also where other work keeps the machine busy.
  expect: { timeout: 20_000 },
  use: {
    viewport: { width: 1366, height: 768 },
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      // Root in a container has no sandbox; the other flags keep the browser from calling home.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
