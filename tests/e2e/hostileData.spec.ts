/** Data that nobody would make up: names that are code, turn lines round or have no end, places without a case, counts in the millions, one week. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { systemClock } from '../../main/adapters/systemClock.ts';
import { type ServedOutpost, serveOutpost } from '../../scripts/servedOutpost.ts';
import { overhang, resize } from '../../scripts/walk/looks.ts';
import { settled } from '../../scripts/walk/states.ts';
import { addDays, weekdayOf } from '../../shared/contract/index.ts';
import { runJson } from '../hosts/cli/runCli.ts';

let folder: string;
let data: string;
let served: ServedOutpost | null;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
  data = join(folder, 'data');
  served = null;
});

test.afterEach(async ({ context }) => {
  await context.close();
  await served?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** @param countOf cases of a place in a week, counted from the oldest */
function countsOf(
  places: readonly string[],
  weeks: number,
  countOf: (place: number, week: number) => number,
) {
  const today = systemClock.today();
  const lastSunday = addDays(today, -(weekdayOf(today) % 7 || 7));
  const rows = Array.from({ length: weeks }, (_, week) =>
    places.map((name, place) =>
      [addDays(lastSunday, 7 * (week + 1 - weeks)), quoted(name), countOf(place, week)].join(','),
    ),
  );
  const path = join(folder, 'counts.csv');
  writeFileSync(path, `week_end,place,cases\n${rows.flat().join('\n')}\n`);
  return path;
}

/** @returns the id of the dataset */
async function imported(path: string): Promise<string> {
  const { reply } = await runJson(['import', path], data);
  return reply.value.datasets[0].id;
}

const screens = ['#/', '#/overview/charts', '#/overview/map', '#/places', '#/report', '#/trust', '#/audit'];

/** Every screen in both widths: no script of the data runs, nothing fails, nothing is wider than the window. */
async function walk(page: Page): Promise<void> {
  const wrong: string[] = [];
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  served = await serveOutpost(data);
  await page.goto(served.url);
  const address = new URL('/', served.url).href;
  for (const width of ['wide', 'narrow'] as const) {
    await resize(page, width);
    for (const hash of screens) {
      await page.goto(`${address}${hash}`);
      await page.locator('main :is(h1, h2)').first().waitFor();
      await settled(page);
      expect(await overhang(page), `${hash}, ${width}`).toBeLessThanOrEqual(0);
    }
  }
  expect(wrong).toEqual([]);
  await resize(page, 'wide');
}

test('names that are code, have no end or turn lines round are names, and counts may be none or millions', async ({
  page,
}) => {
  const names = [
    '<img src=x onerror=alert(1)>Bo',
    '</script><script>alert(2)</script>Kenema',
    '\u202eKailahun (\u2067',
    'مديرية الصحة الشمالية الغربية',
    'District de la Très Longue Dénomination de Saint-Augustin-des-Monts-et-des-Rivières-Réunies du Nord',
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    '=HYPERLINK("http://evil","1")',
    'Zero Valley',
    'Mega City',
  ];
  const path = countsOf(names, 60, (place, week) => {
    if (names[place] === 'Zero Valley') return 0;
    const wave = 20 + ((7 * week + 5 * place) % 11);
    return names[place] === 'Mega City' ? wave * 150_000 : wave;
  });
  await runJson(['forecast', '--dataset', await imported(path)], data);
  await walk(page);
  await page.goto(`${new URL('/', served!.url).href}#/`);
  const rows = page.locator('.places-table tbody tr');
  await expect(rows).toHaveCount(names.length);
  await expect(rows.filter({ hasText: '<img src=x onerror=alert(1)>Bo' })).toHaveCount(1);
  expect(await page.locator('main').innerText()).not.toMatch(/[\u202a-\u202e]/);
  await expect(rows.filter({ hasText: 'Zero Valley' })).toContainText('0 (0–0)');
  await expect(rows.filter({ hasText: 'Mega City' })).toContainText(/\d,\d{3},\d{3} \([\d,]+–[\d,]+\)/);
});

test('one week of counts is shown, and what it is too short for says so', async ({ page }) => {
  await imported(countsOf(['Bo', 'Kenema'], 1, (place) => 12 * place));
  await walk(page);
  await page.goto(`${new URL('/', served!.url).href}#/`);
  await page.getByRole('button', { name: /Ask for a forecast/ }).click();
  await expect(page.getByText(/has 8 reported weeks of cases/)).toBeVisible();
});
