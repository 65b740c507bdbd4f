/** A team by the keyboard: joined, synced, seen, cut off, left; over a real PostgreSQL, where one is installed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type ServedOutpost, serveOutpost } from '../../scripts/servedOutpost.ts';
import { runJson } from '../hosts/cli/runCli.ts';
import { findPostgres, type RunningPostgres, startPostgres } from '../support/postgres.ts';

const bin = findPostgres();
const PASSWORD = 'never to be seen';
let folder: string;
let postgres: RunningPostgres | null = null;
let served: ServedOutpost | null = null;

test.skip(bin === null, 'PostgreSQL is not installed here: the screen of the team was not tried with one');

test.beforeAll(async () => {
  if (bin !== null) postgres = await startPostgres(bin);
});

test.afterAll(() => postgres?.stop());

test.beforeEach(({ page }) => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
  page.on('request', (request) => expect(new URL(request.url()).hostname).toBe('127.0.0.1'));
});

test.afterEach(async ({ page }) => {
  await page.close();
  await served?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command line over a data folder that nobody else has. */
async function cli(data: string, ...args: string[]): Promise<void> {
  const { code, reply } = await runJson(args, join(folder, data));
  expect({ code, reply }).toMatchObject({ code: 0 });
}

/** A data folder with a name, in which no cycle starts by itself. */
async function makeSite(data: string, name: string): Promise<void> {
  await cli(data, 'config', 'set', 'team.siteName', name);
  await cli(data, 'config', 'set', 'scheduler.intervalMinutes', '1440');
}

/** Moves with Tab until it is there, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${target}`);
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const rowOf = (page: Page, name: string) =>
  page
    .getByRole('table', { name: /^The sites of the team/ })
    .getByRole('row', { name: new RegExp(`^${name}`) });
const fact = (page: Page, label: string) =>
  page.locator('main dl > div').filter({ has: page.getByText(label, { exact: true }) });

test('a team is joined, its other site seen, a sync cut off and made again, and the team left, all by the keyboard', async ({
  page,
}) => {
  const address = await postgres!.createDatabase('by_keyboard');
  await makeSite('south', 'South office');
  await cli('south', 'team', 'create', address, '--name', 'Measles desk');
  await makeSite('north', 'North office');
  served = await serveOutpost(join(folder, 'north'));
  await page.goto(served.url);
  await press(page, page.getByRole('navigation').getByRole('link', { name: 'Team' }));
  await expect(page.getByRole('heading', { name: 'Join a team' })).toBeVisible();

  // What is missing is said in its place, and the keyboard stands there.
  await press(page, button(page, 'Join'));
  await expect(page.getByText('Write the address of the database first.')).toBeVisible();
  const field = page.getByLabel('Address of the database');
  await expect(field).toBeFocused();
  await page.keyboard.type('postgres://nobody@127.0.0.1:1/none');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'does not answer' })).toBeVisible();

  await page.reload();
  await tabTo(page, field);
  await page.keyboard.type(address);
  await tabTo(page, page.getByLabel('Password', { exact: true }));
  await page.keyboard.type(PASSWORD);
  await press(page, page.getByLabel(/^Keep the password in a plain-text file/), 'Space');
  await press(page, button(page, 'Join'));
  await expect(fact(page, 'Team')).toContainText('Measles desk');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(fact(page, 'Last sync')).toContainText('Complete');
  await expect(rowOf(page, 'North office')).toContainText('this site');
  await expect(rowOf(page, 'South office')).toContainText('Up to date');
  await expect(fact(page, 'Password')).toContainText('Kept, and never shown');
  expect(await page.content()).not.toContain(PASSWORD);
  await page.screenshot({ path: test.info().outputPath('member.png'), fullPage: true });

  await postgres!.kill();
  await press(page, button(page, 'Sync now'));
  await expect(fact(page, 'Last sync')).toContainText('Failed');
  await expect(fact(page, 'Last complete sync')).toContainText('today');
  await expect(rowOf(page, 'South office')).toContainText('Up to date');
  await postgres!.start();
  await press(page, button(page, 'Sync now'));
  await expect(fact(page, 'Last sync')).toContainText('Complete');
  await expect(button(page, 'Sync now')).toBeFocused();

  await press(page, button(page, 'Leave the team…'));
  const dialog = page.getByRole('dialog', { name: 'Leave the team Measles desk?' });
  await expect(dialog).toContainText('stays in this data folder');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button(page, 'Leave the team…')).toBeFocused();
  await page.keyboard.press('Enter');
  await press(page, dialog.getByRole('button', { name: 'Leave' }));
  await expect(page.getByRole('heading', { name: 'Join a team' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();

  // What was received stays.
  await served.stop();
  await cli('north', 'datasets', '--site', 'South office');
});

test('a team begins where the database has none, and the status bar tells of a sync that is refused', async ({
  page,
}) => {
  const address = await postgres!.createDatabase('begun_here');
  await makeSite('north', 'North office');
  served = await serveOutpost(join(folder, 'north'));
  await page.goto(served.url);
  await page.getByRole('navigation').getByRole('link', { name: 'Team' }).click();
  await page.getByLabel('Address of the database').fill(address);
  await button(page, 'Join').click();
  await expect(page.getByRole('alert')).toContainText('tick that a team begins here');
  await page.getByLabel('Begin a team here, where the database has none yet').check();
  await page.getByLabel('Name of the new team').fill('Cholera desk');
  await button(page, 'Begin and join').click();
  await expect(fact(page, 'Team')).toContainText('Cholera desk');
  await expect(fact(page, 'Last sync')).toContainText('Complete');
  await expect(page.getByText('Nothing needs attention')).toBeVisible();

  await postgres!.ask('begun_here', 'DROP SCHEMA outpost CASCADE');
  await button(page, 'Sync now').click();
  await expect(fact(page, 'Last sync')).toContainText('Failed');
  await page.getByText('1 item needs attention').click();
  await expect(page.getByText('Team: the last sync failed.')).toBeVisible();
});

/** Twelve weeks of a place, with more cases in one of them by choice. */
function writeWeeks(data: string, more: number): string {
  const file = join(folder, `${data}.csv`);
  const rows = Array.from({ length: 12 }, (_, week) => {
    const end = new Date(Date.UTC(2026, 0, 3 + 7 * week)).toISOString().slice(0, 10);
    return `${end},Nippes,${30 + (week % 4) + (week === 5 ? more : 0)}`;
  });
  writeFileSync(file, ['week_end,place,cases', ...rows].join('\n'));
  return file;
}

test('counts that differ between two sites are found, opened week by week, and closed by the keyboard', async ({
  page,
}) => {
  const address = await postgres!.createDatabase('that_differ');
  for (const [data, name, more] of [
    ['south', 'South office', 9],
    ['north', 'North office', 0],
  ] as const) {
    await makeSite(data, name);
    await cli(data, 'import', writeWeeks(data, more), '--disease', 'cholera', '--no-backtest');
  }
  await cli('south', 'team', 'create', address, '--name', 'Cholera desk');
  await cli('north', 'team', 'join', address);
  await cli('north', 'team', 'sync');
  served = await serveOutpost(join(folder, 'north'));
  await page.goto(served.url);
  await page.getByRole('navigation').getByRole('link', { name: 'Team' }).click();
  const list = page.getByRole('table', { name: /^Places whose counts differ/ });
  await expect(list.getByRole('row', { name: /^Nippes/ })).toContainText('1 of 12');
  await press(page, page.getByLabel('Place', { exact: true }));
  await page.keyboard.type('nowhere');
  await expect(page.getByText('No difference fits this choice.')).toBeVisible();
  await page.getByLabel('Place', { exact: true }).fill('nip');
  const show = button(page, 'Show the weeks of Nippes, here and at South office');
  await press(page, show);
  await expect(page.getByRole('heading', { name: 'Nippes: here and at South office' })).toBeFocused();
  await expect(page.getByRole('row', { name: /^Feb 7, 2026/ })).toContainText('+9');
  await expect(page.getByRole('img', { name: /1 of 12 weeks differ/ })).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('conflicts.png'), fullPage: true });
  await press(page, button(page, 'Close'));
  await expect(show).toBeFocused();
});
