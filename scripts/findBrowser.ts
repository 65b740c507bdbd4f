/** A Chromium for the browser tests: one that is there, else one that can be installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** One without a window of its own takes a third less of the processor for the same pages: it comes first. */
const installedBrowsers = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns the path of a browser that is installed, or null. */
export function installedBrowser(): string | null {
  const { OUTPOST_BROWSER: chosen } = process.env;
  const candidates = [...(chosen ? [chosen] : []), chromium.executablePath(), ...installedBrowsers];
  return candidates.find((path) => existsSync(path)) ?? null;
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** Ubuntu's chromium package is only a pointer to a snap, so there Playwright's own browser is the better one. */
function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function install(): void {
  process.stderr.write('No browser found for the browser tests; installing one.\n');
  const isRoot = process.getuid?.() === 0;
  if (isRoot && isDebian()) {
    run('apt-get', ['update', '-qq']);
    const packages = ['chromium-headless-shell', 'fonts-noto-core'];
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    return;
  }
  run(process.execPath, [
    'node_modules/@playwright/test/cli.js',
    'install',
    ...(isRoot ? ['--with-deps'] : []),
    'chromium',
  ]);
}

/**
 * @returns the path of a browser
 * @throws Error with one sentence that says what to install
 */
export function ensureBrowser(): string {
  if (installedBrowser() === null) install();
  const found = installedBrowser();
  if (found !== null) return found;
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge: install one, or name its path in OUTPOST_BROWSER.',
  );
}
