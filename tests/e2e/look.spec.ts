import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { systemClock } from '../../main/adapters/systemClock.ts';
import { type ServedOutpost, serveOutpost } from '../../scripts/servedOutpost.ts';
import { addDays, weekdayOf } from '../../shared/contract/index.ts';
import { runJson } from '../hosts/cli/runCli.ts';

let folder: string;
let data: string;
let served: ServedOutpost | null;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
  data = join(folder, 'data');
  served = null;
  // No cycle begins while a test looks, and chance alone gives no place a level.
  await cli('config', 'set', 'scheduler.intervalMinutes', '1440');
  await cli('config', 'set', 'risk.impact', '1', '--entry', 'unspecified');
});

test.afterEach(async ({ context }) => {
  await context.close();
  await served?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}

/** The command line in a process of its own, while no server has the data folder. */
async function cli(...args: string[]) {
  const { code, reply } = await runJson(args, data);
  expect({ code, reply }).toMatchObject({ code: 0 });
  return reply.value;
}

/** Quiet weekly counts of three places up to the last whole week, with the last one as given; no replay. */
function countsWith(last: Partial<Record<'Tirol' | 'Wien' | 'Graz', number>> = {}): string {
  const weeks = 60;
  const today = systemClock.today();
  const lastSunday = addDays(today, -(weekdayOf(today) % 7 || 7));
  const rows = Array.from({ length: weeks }, (_, n) => {
    const quiet = 20 + ((7 * n) % 5);
    const at = (place: keyof typeof last) => (n === weeks - 1 ? (last[place] ?? quiet) : quiet);
    return [addDays(lastSunday, 7 * (n + 1 - weeks)), at('Tirol'), at('Wien'), at('Graz')].join(',');
  });
  const path = join(folder, 'alps.csv');
  writeFileSync(path, `week_end,Tirol,Wien,Graz\n${rows.join('\n')}\n`);
  return path;
}

/** Somebody imports and forecasts while no window is open. */
async function publish(path: string): Promise<void> {
  const { datasets } = await cli('import', path);
  await cli('forecast', '--dataset', datasets[0].id);
}

async function open(page: Page): Promise<void> {
  served = await serveOutpost(data);
  // What is shown counts as looked at once the page knows what that is.
  const compared = page.waitForResponse(
    (response) => response.request().postData()?.includes('looks.news') === true,
  );
  await page.goto(served.url);
  await compared;
  await expect(page.locator('.places-table tbody tr')).toHaveCount(3);
}

const kept = () =>
  existsSync(join(data, 'looks.json')) ? readFileSync(join(data, 'looks.json'), 'utf8') : '';

/** Closes the page as a user does, who does not wait for anything; the look is on disk all the same. */
async function close(page: Page): Promise<void> {
  const before = kept();
  await page.goto('about:blank');
  await expect.poll(kept).not.toBe(before);
  await served?.stop();
  served = null;
}

const line = (page: Page) => page.locator('.news-line');

test('says what changed while nobody looked, once', async ({ page }) => {
  await publish(countsWith({ Graz: 30 }));
  await open(page);
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible();
  await expect(line(page)).toHaveCount(0);
  await close(page);

  await publish(countsWith({ Tirol: 30, Wien: 40 }));
  await open(page);
  await expect(line(page)).toContainText(
    /Since your last look \(today .*\): 2 levels up \(.*\), 1 level down,? and 1 new forecast\./,
  );
  await expect(line(page)).toContainText('Tirol to yellow');
  // Spoken at once, without the time that passes.
  await expect(line(page).getByRole('alert')).toHaveText(/^2 levels up \(.*Tirol to yellow.*\)$/);
  await shot(page, 'news');
  // What a reload shows was looked at before it.
  await line(page).getByRole('link', { name: 'Tirol' }).click();
  await expect(page.getByRole('heading', { name: /^Tirol/ })).toBeVisible();
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await expect(page.locator('.places-table tbody tr')).toHaveCount(3);
  await expect(line(page)).toHaveCount(0);
});

test('forgets what changed once it is marked as seen, and keeps sorting and filter over a reload', async ({
  page,
}) => {
  await publish(countsWith());
  await open(page);
  await close(page);
  await publish(countsWith({ Tirol: 30 }));
  await open(page);
  await line(page).getByRole('button', { name: 'Mark as seen' }).click();
  await expect(line(page)).toHaveCount(0);

  await page.getByRole('button', { name: /^Place/ }).click();
  await page.getByRole('searchbox', { name: 'Filter places' }).fill('i');
  await page.reload();
  await expect(page.locator('.places-table tbody th')).toHaveText([/^Tirol/, /^Wien/]);
  await expect(page.getByRole('columnheader', { name: /^Place/ })).toHaveAttribute('aria-sort', 'ascending');
});

test('notifies once of a rise that a cycle published, where the browser allows it', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    const shown: { title: string; body: string | undefined }[] = [];
    Object.assign(globalThis, { shown });
    globalThis.Notification = class {
      static permission = 'granted';
      onclick: (() => void) | null = null;
      constructor(title: string, { body }: NotificationOptions = {}) {
        shown.push({ title, body });
        Object.assign(globalThis, { lastShown: this });
      }
      close() {}
    } as unknown as typeof Notification;
  });
  await publish(countsWith());
  await cli('config', 'set', 'scheduler.autoForecast', 'true');
  await cli('import', countsWith({ Tirol: 30, Wien: 40 }));
  await open(page);
  const other = await context.newPage();
  await other.goto(new URL('/#/settings', page.url()).href);
  await expect(other.getByText('This browser allows notifications.')).toBeVisible();
  await other.getByRole('navigation').getByRole('link', { name: 'Background', exact: true }).click();
  await other.getByRole('button', { name: 'Run now' }).first().click();
  const shownIn = (one: Page) =>
    one.evaluate(() => (globalThis as unknown as { shown: { title: string; body: string }[] }).shown);
  await expect
    .poll(async () => [...(await shownIn(page)), ...(await shownIn(other))])
    .toEqual([
      { title: '2 places rose', body: expect.stringMatching(/^Wien yellow, Tirol yellow – .*\. Open$/) },
    ]);
  const teller = (await shownIn(page)).length === 1 ? page : other;
  await teller.evaluate(() =>
    (globalThis as unknown as { lastShown: { onclick: () => void } }).lastShown.onclick(),
  );
  await expect(teller.getByRole('heading', { name: 'Overview' })).toBeVisible();
});
