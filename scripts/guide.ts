/**
 * `npm run guide`: the pictures of the user guide, of every language that it is written in, in docs/guide/LANGUAGE. The data are the
 * cholera counts of Haiti in tests/fixtures, forecast as of one day of 2016, in the window of a small laptop.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Language } from '../shared/words/language.ts';
import { loadWindowWords, type WindowWords } from '../shared/words/window.ts';
import { ensureBrowser } from './findBrowser.ts';
import { serveOutpost } from './servedOutpost.ts';
import { dress, openWindow } from './walk/looks.ts';
import { settled } from './walk/states.ts';

const root = join(import.meta.dirname, '..');
const COUNTS = join(root, 'tests/fixtures/field/cholera_haiti_2010_2019_weekly.csv');
const AS_OF = '2016-11-05';
const languages: readonly Language[] = ['en', 'fr'];

interface Picture {
  name: string;
  /** The part of the address after `#`. */
  hash: string;
  act?: (page: Page, text: WindowWords) => Promise<void>;
}

async function reviewImport(page: Page): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(COUNTS);
  await page.locator('dialog[open] table').first().waitFor();
}

async function openOverride(page: Page, text: WindowWords): Promise<void> {
  await page.getByRole('button', { name: text.provider.lock.override }).click();
  await page.locator('dialog[open]').waitFor();
}

const beforeData: readonly Picture[] = [
  { name: 'start', hash: '/' },
  { name: 'import', hash: '/', act: reviewImport },
  { name: 'team', hash: '/team' },
];

const withForecast: readonly Picture[] = [
  { name: 'overview', hash: '/' },
  { name: 'place', hash: '/places/sud' },
  { name: 'provider', hash: '/provider' },
  { name: 'override', hash: '/provider', act: openOverride },
  { name: 'report', hash: '/report' },
  { name: 'audit', hash: '/audit' },
];

function outpost(dataFolder: string, ...args: string[]): string {
  const all = ['--disable-warning=ExperimentalWarning', join(root, 'scripts/outpost.mjs'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...all, '--data-dir', dataFolder], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`outpost ${args.join(' ')}: ${stderr}${stdout}`);
  return stdout;
}

async function shoot(browser: Browser, dataFolder: string, pictures: readonly Picture[]): Promise<void> {
  const served = await serveOutpost(dataFolder);
  try {
    const page = await openWindow(browser, { url: served.url });
    const address = new URL('/', served.url).href;
    for (const language of languages) {
      await dress(page, address, 'light', language);
      const text = await loadWindowWords(language);
      for (const { name, hash, act } of pictures) {
        // A dialog that is open stays so over a change of the part after `#`.
        await page.goto('about:blank');
        await page.goto(`${address}#${hash}`);
        await page.locator('main :is(h1, h2)').first().waitFor();
        await settled(page);
        await act?.(page, text);
        await settled(page);
        await page.screenshot({ path: join(root, 'docs/guide', language, `${name}.png`) });
      }
    }
    await page.context().close();
  } finally {
    await served.stop();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'outpost-guide-'));
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
try {
  await shoot(browser, join(folder, 'empty'), beforeData);
  const data = join(folder, 'data');
  const file = ['--file', COUNTS, '--disease', 'cholera', '--name', 'Cholera, Haiti'];
  outpost(data, 'forecast', ...file, '--as-of', AS_OF);
  await shoot(browser, data, withForecast);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
