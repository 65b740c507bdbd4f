/** `node scripts/screenshots.ts FOLDER`: pictures of every screen, light, dark and narrow, to compare before and after a change. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ensureBrowser } from './findBrowser.ts';
import { serveOutpost } from './servedOutpost.ts';

const looks = [
  { name: 'light', colorScheme: 'light', width: 1366 },
  { name: 'dark', colorScheme: 'dark', width: 1366 },
  { name: 'narrow', colorScheme: 'light', width: 700 },
] as const;
const HEIGHT = 768;

const target = resolve(process.argv[2] ?? 'screenshots');
const countsFile = join(
  import.meta.dirname,
  '..',
  'tests',
  'fixtures',
  'field',
  'covid19_austria_bundeslaender.csv',
);

async function shoot(page: Page, name: string): Promise<void> {
  for (const look of looks) {
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await page.setViewportSize({ width: look.width, height: HEIGHT });
    // Charts are drawn anew in the next frames.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(target, `${name}.${look.name}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: looks[0].width, height: HEIGHT });
}

const go = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

async function shootData(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'No data yet' }).waitFor();
  await shoot(page, '01-empty');
  await page.locator('input[type=file]').setInputFiles(countsFile);
  await page.getByRole('dialog').getByRole('button', { name: 'Import 9 places' }).waitFor();
  await shoot(page, '02-import-review');
  await press(page, 'Import 9 places');
  await page.getByText(/Imported 11,890 rows/).waitFor();
  await page.getByRole('table').waitFor();
  await shoot(page, '03-imported');
  await go(page, 'Places');
  await page.getByRole('img', { name: /cases/i }).first().waitFor();
  await shoot(page, '04-place-counts');
}

async function shootForecast(page: Page): Promise<void> {
  await press(page, /Ask for a forecast/);
  await page.getByText('Forecast published for 9 places.').waitFor();
  await go(page, 'Overview');
  await page.getByRole('table').waitFor();
  await shoot(page, '05-overview');
  await page.getByRole('table').getByRole('link', { name: 'Tirol', exact: true }).click();
  await page.getByRole('img', { name: /cases/i }).first().waitFor();
  await shoot(page, '06-place');
  await press(page, /Show as table/);
  await page.getByRole('table').filter({ hasText: 'Median' }).first().waitFor();
  await shoot(page, '07-place-table');
}

async function shootSystem(page: Page): Promise<void> {
  await go(page, 'Provider');
  await page.getByRole('table').first().waitFor();
  await shoot(page, '08-provider');
  await press(page, 'Override…');
  await page.getByRole('dialog').waitFor();
  await shoot(page, '09-lock-dialog');
  await closeDialog(page);
  await press(page, 'Set up OpenAI');
  await page.getByRole('dialog').getByText('It needs a key.').first().waitFor();
  await shoot(page, '10-setup-dialog');
  await page.getByLabel('Keep it in a plain-text file that only I may read').check();
  await page.getByLabel('New key').fill('sk-no-key-of-anyone');
  await press(page, 'Keep this key');
  await page.getByText('The key is kept.').waitFor();
  await press(page, 'Enable OpenAI…');
  await page.getByRole('textbox', { name: /exactly as it would be sent/ }).waitFor();
  await shoot(page, '11-consent-dialog');
  await press(page, 'Keep it off');
  await closeDialog(page);
  await go(page, 'Background');
  await page.getByRole('heading', { name: 'Scheduler', exact: true }).waitFor();
  await shoot(page, '12-background');
  await page.getByRole('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
  await shoot(page, '13-background-end');
  await go(page, 'Audit');
  await page.getByRole('row', { name: /Set published/ }).waitFor();
  await shoot(page, '14-audit');
  await go(page, 'Settings');
  await page.getByRole('heading', { name: 'Alert lines and risk' }).waitFor();
  await shoot(page, '15-settings');
  await page.getByLabel('Theme', { exact: true }).selectOption('outdoor');
  for (const name of ['Settings', 'Overview', 'Places', 'Provider', 'Background', 'Audit']) {
    await go(page, name);
    await shoot(page, `16-outdoor-${name.toLowerCase()}`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'outpost-screens-'));
mkdirSync(target, { recursive: true });
const served = await serveOutpost(join(folder, 'data'));
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: looks[0].width, height: HEIGHT } });
  page.setDefaultTimeout(60_000);
  await page.goto(served.url);
  await shootData(page);
  await shootForecast(page);
  await shootSystem(page);
} finally {
  await browser.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${target}\n`);
