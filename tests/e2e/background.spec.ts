import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { systemClock } from '../../main/adapters/systemClock.ts';
import { type ServedOutpost, serveOutpost } from '../../scripts/servedOutpost.ts';
import { addDays, weekdayOf } from '../../shared/contract/index.ts';
import { MINUTE } from '../../shared/time/durations.ts';
import { runJson } from '../hosts/cli/runCli.ts';
import { type ProviderStub, startProviderStub } from '../support/providerStub.ts';
import { exactly, type StubReply } from '../support/providerStubReplies.ts';

const order = ['Network', 'Data files', 'Scores', 'Provider health', 'Forecasts', 'Housekeeping'];
let folder: string;
let data: string;
let served: ServedOutpost | null;
let stub: ProviderStub;

test.beforeEach(async ({ page }) => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
  data = join(folder, 'data');
  served = null;
  stub = await startProviderStub();
  // None starts by itself while a test looks, but at midnight.
  await cli('config', 'set', 'scheduler.intervalMinutes', '1440');
  page.on('request', (request) => expect(new URL(request.url()).hostname).toBe('127.0.0.1'));
  page.on('console', (message) => expect(message.type(), message.text()).not.toBe('error'));
});

test.afterEach(async ({ page }) => {
  // A page that is open asks again for what the server no longer gives.
  await page.close();
  await served?.stop();
  expect(stub.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  await stub.close();
  rmSync(folder, { recursive: true, force: true });
});

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}

/** Runs the command line in a process of its own, while no server has the data folder. @returns its value */
async function cli(...args: string[]) {
  const { code, reply } = await runJson(args, data);
  expect({ code, reply }).toMatchObject({ code: 0 });
  return reply.value;
}

/** Weekly counts of two places up to the last whole week: no replay. */
function counts(weeks: number): string {
  const today = systemClock.today();
  const lastSunday = addDays(today, -(weekdayOf(today) % 7 || 7));
  const rows = Array.from({ length: weeks }, (_, n) => {
    const weekEnd = addDays(lastSunday, 7 * (n + 1 - weeks));
    return `${weekEnd},${10 + ((7 * n) % 5)},${5 + ((3 * n) % 7)}`;
  });
  return `week_end,North,South\n${rows.join('\n')}\n`;
}

/** A file that was last written some minutes ago: one that is written just now may still be growing. */
function writeCounts(text = counts(20)): string {
  const path = join(folder, 'counts.csv');
  writeFileSync(path, text);
  const at = new Date(Date.now() - 9 * MINUTE);
  utimesSync(path, at, at);
  return path;
}

/** A list of models whose end is held back. */
function heldList() {
  let release = () => {};
  const reply: StubReply = {
    write(response) {
      response.writeHead(200, { 'content-type': 'application/json' });
      release = () => void response.end(JSON.stringify({ object: 'list', data: [{ id: 'stub-model' }] }));
      return undefined;
    },
  };
  return { reply, release: () => release() };
}

/** Enables the stub as a server of one's own: it needs no key. */
async function enableStub(): Promise<void> {
  await cli('config', 'set', 'providers.server.baseUrl', `${stub.origin}/v1`);
  await cli('config', 'set', 'providers.server.enabled', 'true');
}

function go(page: Page, name: string): Promise<void> {
  return page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
}

/** Starts the server and opens the screen of the background. */
async function openBackground(page: Page): Promise<void> {
  served = await serveOutpost(data);
  await page.goto(served.url);
  await go(page, 'Background');
  await expect(card(page, 'Scheduler')).toBeVisible();
}

function card(page: Page, title: string): Locator {
  const heading = page.getByRole('heading', { name: title, exact: true });
  return page.getByRole('main').locator('section').filter({ has: heading });
}

const runNow = (page: Page) => page.getByRole('button', { name: 'Run now' });
const steps = (page: Page) => page.getByRole('table', { name: /^Steps of the cycle of/ }).first();
const step = (page: Page, name: string) => steps(page).getByRole('row', { name: new RegExp(`^${name}`) });
const stepNames = (page: Page) => steps(page).getByRole('rowheader');

/** Runs a cycle to its end; the button is free again only then. */
async function runCycle(page: Page): Promise<void> {
  await runNow(page).click();
  await expect(page.getByText('A cycle runs…')).toHaveCount(0);
  await expect(runNow(page)).toBeEnabled();
}

test('a pause holds over a reload and a restart; meanwhile a cycle runs on request, step by step', async ({
  page,
}) => {
  await enableStub();
  await openBackground(page);
  const scheduler = card(page, 'Scheduler');
  await expect(scheduler).toContainText('Cycles start by themselves.');
  const reason = page.getByLabel('Reason for a pause');
  await reason.fill('Counts are being checked');
  await reason.press('Enter');
  const resume = page.getByRole('button', { name: 'Resume' });
  // The field is gone: the keyboard is where it goes on.
  await expect(resume).toBeFocused();
  const isPaused = async () => {
    await expect(scheduler.getByRole('status').first()).toHaveText(
      /^Paused\s*Paused by the user \(Counts are being checked\)/,
    );
    await expect(scheduler).toContainText(/Next cycle\s*none is due/);
    await expect(page.getByRole('contentinfo')).toContainText('Background: paused');
  };
  await isPaused();
  await shot(page, '1-paused');
  await page.reload();
  await isPaused();
  await page.goto('about:blank');
  await served?.stop();
  await openBackground(page);
  await isPaused();

  const held = heldList();
  stub.on('/v1/models', held.reply);
  await expect(stepNames(page)).toHaveCount(0);
  await runNow(page).focus();
  await page.keyboard.press('Enter');
  await expect(step(page, 'Provider health')).toContainText('Running');
  await expect(stepNames(page)).toHaveText(order.slice(0, 4));
  await expect(step(page, 'Data files')).toContainText('No file is watched.');
  await expect(runNow(page)).toBeDisabled();
  await expect(page.getByText('A cycle runs…')).toBeVisible();
  await shot(page, '2-running');
  held.release();
  await expect(stepNames(page)).toHaveText(order);
  await expect(step(page, 'Provider health')).toContainText('Looked at 1: local server answers.');
  await expect(runNow(page)).toBeEnabled();
  await expect(runNow(page)).toBeFocused();
  await isPaused();

  await resume.press('Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  await expect(scheduler).toContainText('Cycles start by themselves.');
  await expect(scheduler).toContainText(/Next cycle.*\d\d:\d\d.*\(in \d+ \w+\)/);
  await expect(page.getByRole('contentinfo')).toContainText(/Background: next .*\d\d:\d\d/);
  await shot(page, '3-resumed');
  await go(page, 'Audit');
  await expect(page.getByRole('row', { name: /Counts are being checked/ })).toHaveCount(1);
});

test('a watched file that is gone fails its step alone, is named on every screen, and is forgotten once it is back', async ({
  page,
}) => {
  const path = writeCounts();
  await cli('import', path, '--watch');
  rmSync(path);
  await openBackground(page);
  await runCycle(page);
  const complaint = `counts: There is no file ${path}. Check the name and the folder.`;
  await expect(step(page, 'Data files')).toContainText('Failed');
  await expect(step(page, 'Data files')).toContainText(complaint);
  await expect(stepNames(page)).toHaveText(order);
  await expect(step(page, 'Forecasts')).toContainText('No automatic forecast is due.');
  await expect(step(page, 'Housekeeping')).toContainText('Done');
  const state = card(page, 'Scheduler').getByRole('status').first();
  await expect(state).toContainText('Needs attention');
  await expect(state).toContainText(complaint);
  await expect(card(page, 'Automatic forecasts')).toContainText(`There is no file ${path}.`);
  await shot(page, '1-failed');
  await go(page, 'Overview');
  const bar = page.getByRole('contentinfo');
  await expect(bar).toContainText(`Background: Data files failed: ${complaint}`);
  await bar.getByText('1 item needs attention').click();
  await expect(bar.getByRole('listitem')).toContainText(complaint);
  await shot(page, '2-elsewhere');
  await bar.getByRole('link', { name: /^Background/ }).click();

  writeCounts();
  await runCycle(page);
  await expect(step(page, 'Data files')).not.toContainText('Failed');
  await expect(state).toHaveText(/^Running/);
  await expect(page.getByText('Nothing needs attention')).toBeVisible();
  await page.getByText('1 earlier cycle').click();
  await page.getByRole('listitem').getByText('by the user').click();
  await expect(page.getByRole('row', { name: /^Data files Failed/ })).toContainText(complaint);
  await shot(page, '3-back');

  const unwatch = page.getByRole('button', { name: 'Stop watching' });
  await unwatch.focus();
  await page.keyboard.press('Enter');
  await expect(unwatch).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
});

test('an automatic forecast is made once for the same counts and week', async ({ page }) => {
  await cli('import', writeCounts());
  await openBackground(page);
  const auto = page.getByRole('row', { name: /^counts/ });
  await expect(auto).toContainText('Switched off.');
  await page.getByRole('checkbox', { name: 'Automatic forecasts of counts' }).click();
  await expect(auto).toContainText('Due in the next cycle: there is no forecast yet.');
  await expect(auto.getByRole('checkbox')).toBeChecked();
  await runCycle(page);
  await expect(step(page, 'Forecasts')).toContainText('2 places forecast by the offline model.');
  await expect(auto).toContainText('Published');
  await shot(page, '1-automatic');
  await go(page, 'Overview');
  await expect(page.getByRole('contentinfo')).toContainText('Forecast: offline model, ');
  await expect(page.locator('.company').first()).toContainText('offline model');
  await expect(page.getByRole('table').getByRole('link', { name: 'North' })).toBeVisible();
  await shot(page, '2-overview');

  await go(page, 'Background');
  await runCycle(page);
  await expect(step(page, 'Forecasts')).toContainText('Nothing to do');
  await expect(auto).toContainText('Nothing new: the forecast is of these data and this week.');
  await go(page, 'Audit');
  await expect(page.getByRole('row', { name: /Run started/ })).toHaveCount(1);
  await expect(page.getByRole('row', { name: /Set published/ })).toHaveCount(1);
});

test('a look at a provider shows how long it took, and that it is gone, in words, marks and a table', async ({
  page,
}) => {
  await enableStub();
  await openBackground(page);
  const server = page.getByRole('listitem').filter({ hasText: 'local server' });
  const check = page.getByRole('button', { name: 'Check now' });
  // The first look comes by itself.
  await expect(server.getByRole('heading')).toContainText('Answers');
  const looks = stub.requests.length;
  await check.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => stub.requests.length).toBeGreaterThan(looks);
  await expect(server.getByRole('heading')).toContainText('Answers');
  await expect(server).toContainText(/Looked at .*, by a probe\. Took [\d,.]+ m?s\./);
  await expect(check).toBeEnabled();
  await expect(check).toBeFocused();
  await shot(page, '1-up');
  await stub.close();
  await check.click();
  await expect(server.getByRole('heading')).toContainText('Does not answer');
  await expect(server).toContainText('Nobody answers at its address.');
  await expect(server.locator('svg .failed')).not.toHaveCount(0);
  await expect(server).toContainText(
    /local server, last 24 hours: \d+ looks, in \d of 48 half hours\. 1 failed/,
  );
  await server.getByText('Show as table').click();
  const table = server.getByRole('table', { name: 'Looks at local server by half hour, newest first' });
  await expect(table.getByRole('columnheader')).toHaveText(['From', 'Looks', 'Failed', 'Median']);
  await expect(table.getByRole('row').nth(1)).toContainText(/\d\d:\d\d.*\d/);
  await shot(page, '2-down');
  await go(page, 'Provider');
  await expect(page.getByRole('row', { name: /local server/ })).toContainText('Does not answer');
});

test('the screen fits every width, theme and direction', { tag: '@long' }, async ({ page }) => {
  await cli('import', writeCounts(), '--watch');
  await enableStub();
  await openBackground(page);
  stub.on('/v1/models', exactly(503, { error: { message: 'loading' } }));
  await page.getByRole('button', { name: 'Check now' }).click();
  rmSync(join(folder, 'counts.csv'));
  await runCycle(page);
  await expect(step(page, 'Data files')).toContainText('Failed');
  await page.getByText('Show as table').click();
  const fits = async () =>
    expect(
      await page.evaluate(() => {
        const boxes = [document.documentElement, document.querySelector('main')!];
        return Math.max(...boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
      }),
    ).toBeLessThanOrEqual(0);
  for (const direction of ['rtl', 'ltr']) {
    await page.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, direction);
    for (const [width, height] of [
      [360, 740],
      [480, 900],
      [1366, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      await fits();
      await page.screenshot({ path: test.info().outputPath(`${direction}-${width}.png`), fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await shot(page, 'dark');
});
