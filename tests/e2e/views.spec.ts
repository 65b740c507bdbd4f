import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type ServedOutpost, serveOutpost } from '../../scripts/servedOutpost.ts';
import { axeViolations } from '../../scripts/walk/axe.ts';

const austria = join(import.meta.dirname, '..', 'fixtures', 'field', 'covid19_austria_bundeslaender.csv');
/** Squares beside each other; one place has none, and one is of nobody. */
const states = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    'Burgenland',
    'Kärnten',
    'Niederösterreich',
    'Oberösterreich',
    'Salzburg',
    'Steiermark',
    'Vorarlberg',
    'WIEN',
    'Südtirol',
  ].map((name, x) => ({
    type: 'Feature',
    properties: { id: x, name },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [x, 47],
          [x, 48],
          [x + 1, 48],
          [x + 1, 47],
          [x, 47],
        ],
      ],
    },
  })),
});
let folder: string;
let served: ServedOutpost;

test.beforeEach(async ({ page }) => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
  served = await serveOutpost(join(folder, 'data'));
  page.on('request', (request) => expect(request.url()).toMatch(/^(http:\/\/127\.0\.0\.1|blob:)/));
  page.on('console', (message) => expect(message.type(), message.text()).not.toBe('error'));
});

test.afterEach(async ({ context }) => {
  await context.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function openForecast(page: Page): Promise<void> {
  await page.goto(served.url);
  await page.locator('input[type=file]').first().setInputFiles(austria);
  await page.getByRole('dialog').getByRole('button', { name: 'Import 9 places' }).click();
  await expect(page.getByText(/Imported 11,890 rows/)).toBeVisible();
  // While a dialog is open it has the keyboard to itself.
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Forecast published for 9 places.')).toBeVisible({ timeout: 90_000 });
}

/** Opens a menu and takes one of its choices. @returns name and bytes of the file */
async function saved(page: Page, where: Locator, menu: string, choice: RegExp): Promise<[string, Buffer]> {
  await where.locator('summary', { hasText: menu }).first().click();
  const coming = page.waitForEvent('download');
  await where.getByRole('button', { name: choice }).first().click();
  const file = await coming;
  return [file.suggestedFilename(), readFileSync(await file.path())];
}

test('places are looked at as charts, and what is shown is saved', async ({ page }) => {
  test.setTimeout(240_000);
  await openForecast(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('link', { name: 'Tirol', exact: true }).first().click();
  const card = page.locator('.chart-card').first();
  await card.locator('canvas').waitFor();
  const [name, svg] = await saved(page, card, 'Save picture', /^SVG/);
  expect(name).toBe('outpost-tirol-cases-2023-w21.svg');
  const text = svg.toString('utf8');
  for (const part of ['Cases in Tirol', 'offline model', 'forecast starts', '2023', 'median', 'alert line'])
    expect(text).toContain(part);
  expect(text).toContain('fill="#fff"');
  // The reference beside the forecast: round dots and a ring around each, and its glyph and name in the legend.
  expect(text).toContain('no-change model');
  expect(text.match(/<path[^>]*stroke-linecap="round"/g)).toHaveLength(3);
  // Bars and bands as shapes, nothing as pixels, nothing from the style sheets of the page.
  expect(text).not.toMatch(/<image|style=|class=|var\(/);
  expect(text.match(/<path/g)!.length).toBeGreaterThan(30);
  expect(await page.evaluate(() => document.documentElement.dataset.theme ?? null)).toBe(null);
  const [pngName, png] = await saved(page, card, 'Save picture', /^PNG/);
  expect(pngName).toBe('outpost-tirol-cases-2023-w21.png');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // Two pixels for each px of the drawing.
  expect(png.readUInt32BE(16)).toBe(2 * Number(/<svg[^>]* width="(\d+)"/.exec(text)![1]));
  const [levelName] = await saved(page, page.locator('.why-panel'), 'Save picture', /^SVG/);
  expect(levelName).toBe('outpost-tirol-level-2023-w21.svg');

  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Overview' }).click();

  const actions = page.locator('main .actions').first();
  const [setName, hub] = await saved(page, actions, 'Save', /forecast hubs/);
  expect(setName).toMatch(/-hub\.csv$/);
  expect(hub.toString()).toContain('reference_date,target,horizon');
  const [workbook, bytes] = await saved(page, actions, 'Save', /XLSX/);
  expect(workbook).toMatch(/\.xlsx$/);
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  await actions.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(actions.getByRole('button', { name: /^CSV: one row per place/ })).toBeFocused();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(actions.locator('summary')).toBeFocused();

  const tabs = page.getByRole('navigation', { name: 'How the places are shown' });
  await tabs.getByRole('link', { name: 'Charts' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Tirol' })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Weekly cases in .*Forecast, median/ })).toHaveCount(9);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Place');
  await expect(page.locator('.multiple a').first()).toHaveText('Burgenland');
  await page.getByRole('searchbox').fill('wien');
  await expect(page.locator('.multiple')).toHaveCount(1);
  const [sheet, drawing] = await saved(page, page.locator('.pictured'), 'Save picture', /^SVG/);
  expect(sheet).toBe('outpost-covid19-austria-bundeslaender-charts-2023-w21.svg');
  expect(drawing.toString()).toContain('Wien: ');

  await tabs.getByRole('link', { name: 'Map' }).click();
  await expect(page.getByText('None of these places is a country')).toBeVisible();
  await page.locator('.map-view input[type=file]').setInputFiles({
    name: 'states.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(states),
  });
  await expect(page.getByText('1 place has no shape: Tirol.')).toBeVisible();
  await expect(page.getByText('1 shape has no place: Südtirol.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  const map = page.getByRole('application', { name: /^Map of the places/ });
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.map-told')).toContainText('cases in 2023-W21');
  const [mapName, picture] = await saved(page, page.locator('.map-view'), 'Save picture', /^SVG/);
  expect(mapName).toBe('outpost-covid19-austria-bundeslaender-map-2023-05-28.svg');
  expect(picture.toString()).toContain('Shapes: states.geojson');
  await page.setViewportSize({ width: 320, height: 640 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBe(0);
  await page.setViewportSize({ width: 1366, height: 768 });
  const title = await page.locator('.map-told bdi').innerText();
  await map.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});
