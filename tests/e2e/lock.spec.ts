import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type ServedOutpost, serveOutpost } from '../../scripts/servedOutpost.ts';

let folder: string;
let served: ServedOutpost;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
  served = await serveOutpost(join(folder, 'data'));
});

test.afterEach(async ({ context }) => {
  // A page that is open asks again for what the server no longer gives.
  await context.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}

function open(page: Page, name: string): Promise<void> {
  return page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
}

/** A window with the sample in it. */
async function openSample(page: Page): Promise<void> {
  await page.goto(served.url);
  await page
    .getByRole('button', { name: /^Open / })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /Ask for a forecast/ })).toBeEnabled();
}

/** Another window of the same browser; the address with its token serves only once. */
async function openAnother(page: Page, hash: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(new URL(`/${hash}`, served.url).href);
  return other;
}

test('an override and a hold are tried first, then shown, audited and ended', async ({ page }) => {
  await openSample(page);
  await open(page, 'Provider');
  await page.getByRole('button', { name: 'Override…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').selectOption('Cost');
  await expect(dialog.getByRole('button', { name: 'Start override' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Show what would change' }).click();
  await expect(dialog.getByText('The next run would use the offline model.')).toBeVisible();
  await shot(page, '1-dry-run');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 360, height: 740 });
  await shot(page, '2-dark-narrow');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1366, height: 768 });
  await dialog.getByRole('button', { name: 'Start override' }).click();
  await expect(page.getByText(/offline model for all places until/)).toBeVisible();
  await shot(page, '3-banner');
  await open(page, 'Audit');
  await expect(page.getByRole('row', { name: /Provider pinned/ })).toBeVisible();
  await page.getByLabel('Show', { exact: true }).selectOption('LOCK_PINNED');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'End the override' }).click();
  await dialog.getByRole('button', { name: 'End override' }).click();
  await expect(page.getByText(/for all places until/)).toHaveCount(0);

  await open(page, 'Provider');
  await page.getByRole('button', { name: 'Hold runs…' }).click();
  await dialog.getByLabel('Reason').selectOption('Maintenance');
  await dialog.getByRole('button', { name: 'Show what would change' }).click();
  await dialog.getByRole('button', { name: 'Hold runs' }).click();
  await expect(page.getByText('Runs are on hold:')).toBeVisible();
  await open(page, 'Overview');
  await page.getByRole('button', { name: /Ask for a forecast/ }).click();
  await expect(page.getByText('Runs are on hold (Maintenance).')).toBeVisible();
  await shot(page, '4-held');
  await page.getByRole('button', { name: 'Resume runs…' }).click();
  await dialog.getByRole('button', { name: 'Resume runs' }).click();
  await expect(page.getByText('Runs are on hold')).toHaveCount(0);
  await expect(page.getByText('No new forecast was published.')).toHaveCount(0);
});

test('the dialog is worked by keyboard: it has the focus while it is open, and gives it back', async ({
  page,
}) => {
  await page.goto(served.url);
  await open(page, 'Provider');
  const dialog = page.getByRole('dialog');
  const override = page.getByRole('button', { name: 'Override…' });

  await override.focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Provider')).toBeFocused();
  // Behind it nothing is reached: after the last field comes the window's own frame, then the first field again.
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press('Tab');
    const isBehind = await page.evaluate(
      () => document.activeElement?.closest('dialog') === null && document.activeElement !== document.body,
    );
    expect(isBehind).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(override).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(dialog.getByLabel('Reason')).toBeFocused();
  await page.keyboard.type('Cost');
  await page.keyboard.press('Tab');
  await page.keyboard.type('until May');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Every run from the next one on would use this provider')).toBeVisible();
  await expect(dialog.getByLabel('In your words')).toBeFocused();
  await dialog.getByRole('button', { name: 'Show what would change' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Start override' })).toBeEnabled();
  await expect(dialog.getByRole('button', { name: 'Show what would change' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Start override' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'End override…' })).toBeFocused();

  // What is ended takes its button with it: the keyboard goes on at the content.
  await page.getByRole('button', { name: 'End the override' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'End override' })).toBeEnabled();
  await dialog.getByRole('button', { name: 'End override' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
});

test('the dialog is modal and named by its heading: what is behind it takes neither the focus nor a click', async ({
  page,
}) => {
  await page.goto(served.url);
  await open(page, 'Provider');
  const override = page.getByRole('button', { name: 'Override…' });
  await override.click();
  const dialog = page.getByRole('dialog', { name: 'Override: use one provider for the next runs' });
  await expect(dialog.getByLabel('Provider')).toBeFocused();
  expect(await dialog.evaluate((element) => element.matches('dialog:modal'))).toBe(true);
  await override.evaluate((button) => button.focus());
  await expect(dialog.getByLabel('Provider')).toBeFocused();
  const { x, y, width, height } = (await override.boundingBox())!;
  const isReached = await override.evaluate(
    (button, [x, y]) => document.elementFromPoint(x!, y!)?.closest('button') === button,
    [x + width / 2, y + height / 2],
  );
  expect(isReached).toBe(false);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await override.click();
  await expect(dialog).toBeVisible();
});

test('what another window orders is seen at once: audited, and asked about again', async ({ page }) => {
  await openSample(page);
  await open(page, 'Audit');
  await expect(page.getByRole('row', { name: /Dataset imported/ })).toBeVisible();
  const other = await openAnother(page, '#/provider');
  const theirs = other.getByRole('dialog');
  await other.getByRole('button', { name: 'Override…' }).click();
  await theirs.getByLabel('Reason').selectOption('Better local record');
  await theirs.getByRole('button', { name: 'Show what would change' }).click();
  await theirs.getByRole('button', { name: 'Start override' }).click();
  const row = page.getByRole('row', { name: /Provider pinned/ });
  await expect(row).toContainText('Better local record');
  await expect(row).toContainText('offline model');
  await shot(page, '5-audit-live');

  await open(page, 'Provider');
  await page.getByRole('button', { name: 'Hand over…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').selectOption('Cost');
  await dialog.getByRole('button', { name: 'Show what would change' }).click();
  await expect(dialog.getByText('Active provider: nobody → offline model')).toBeVisible();
  await other.getByRole('button', { name: 'Make active: offline model' }).click();
  await theirs.getByRole('button', { name: 'Make active' }).click();
  await expect(dialog.getByText('Nothing would change: it already is so.')).toBeVisible();
  await expect(dialog.getByText('Active provider: nobody → offline model')).toHaveCount(0);
});
