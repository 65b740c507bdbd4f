/** Every screen in every state that a folder can bring about, reached without a word of any language. */
import type { Page } from '@playwright/test';
import { countsFile, type FolderName } from './folders.ts';

export interface ScreenState {
  name: string;
  folder: FolderName;
  /** The part of the address after `#`. */
  hash: string;
  /** What is done once the screen is there. */
  act?: (page: Page, folder: string) => Promise<void>;
}

const press = (keys: string) => async (page: Page) => {
  await page.keyboard.press(keys);
  await page.locator('dialog[open]').waitFor();
};

/** Everything that opens is open. */
async function unfold(page: Page): Promise<void> {
  await page.locator('main details:not([open])').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
}

/** A team that begins, and what is missing for it. */
async function beginTeam(page: Page): Promise<void> {
  await page.locator('main form input[type=checkbox]').last().check();
  await page.locator('main form button[type=submit]').click();
}

async function askToLeave(page: Page): Promise<void> {
  await page.locator('main .card-actions .button').first().click();
  await page.locator('dialog[open]').waitFor();
}

async function reviewImport(page: Page, folder: string): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(countsFile(folder));
  await page.locator('dialog[open] table').first().waitFor();
}

const place = '#/places/brook-valley';

export const states: readonly ScreenState[] = [
  { name: 'overview-empty', folder: 'empty', hash: '#/' },
  { name: 'import-review', folder: 'empty', hash: '#/', act: reviewImport },
  { name: 'provider-empty', folder: 'empty', hash: '#/provider' },
  { name: 'report-empty', folder: 'empty', hash: '#/report' },
  { name: 'trust-empty', folder: 'empty', hash: '#/trust' },
  { name: 'team-empty', folder: 'empty', hash: '#/team' },
  { name: 'team-begin', folder: 'empty', hash: '#/team', act: beginTeam },
  { name: 'team', folder: 'team', hash: '#/team' },
  { name: 'team-leave', folder: 'team', hash: '#/team', act: askToLeave },
  { name: 'overview-counts', folder: 'counts', hash: '#/' },
  { name: 'place-counts', folder: 'counts', hash: place },
  { name: 'overview', folder: 'forecast', hash: '#/' },
  { name: 'overview-charts', folder: 'forecast', hash: '#/overview/charts' },
  { name: 'overview-map', folder: 'forecast', hash: '#/overview/map' },
  { name: 'place', folder: 'forecast', hash: place },
  { name: 'place-unfolded', folder: 'forecast', hash: place, act: unfold },
  { name: 'place-level-by-hand', folder: 'forecast', hash: '#/places/dunmore' },
  { name: 'report', folder: 'forecast', hash: '#/report' },
  { name: 'provider', folder: 'forecast', hash: '#/provider' },
  { name: 'trust', folder: 'forecast', hash: '#/trust' },
  { name: 'background', folder: 'forecast', hash: '#/background' },
  { name: 'settings', folder: 'forecast', hash: '#/settings' },
  { name: 'audit', folder: 'forecast', hash: '#/audit' },
  { name: 'audit-entry', folder: 'forecast', hash: '#/audit/3' },
  { name: 'find', folder: 'forecast', hash: '#/', act: press('Control+k') },
  { name: 'help', folder: 'forecast', hash: place, act: press('F1') },
  { name: 'overview-old', folder: 'old', hash: '#/' },
  { name: 'place-old', folder: 'old', hash: place },
  { name: 'overview-failed', folder: 'failed', hash: '#/' },
  { name: 'provider-failed', folder: 'failed', hash: '#/provider' },
];

/** Goes to a state and waits until nothing is asked for any more. */
export async function enter(page: Page, address: string, folder: string, state: ScreenState): Promise<void> {
  await page.goto(`${address}${state.hash}`);
  await page.locator('main :is(h1, h2)').first().waitFor();
  await settled(page);
  await state.act?.(page, folder);
  await settled(page);
}

/** Charts are drawn in the frames after their numbers came. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
