import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type ServedOutpost, serveOutpost } from '../../scripts/servedOutpost.ts';
import { type ProviderStub, startProviderStub } from '../support/providerStub.ts';
import { exactly } from '../support/providerStubReplies.ts';
import { askedIn, goodForecast, heldForecast } from '../support/wireAnswer.ts';

const secret = 'sk-e2e-never-to-be-seen';
let folder: string;
let served: ServedOutpost;
let stub: ProviderStub;

test.beforeEach(async ({ page }) => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
  served = await serveOutpost(join(folder, 'data'));
  stub = await startProviderStub();
  stub.models(['stub-model', 'other-model']);
  stub.otherwise(goodForecast);
  // The page itself asks nobody but Outpost: keys and counts leave from there alone.
  page.on('request', (request) => expect(new URL(request.url()).host).toBe(new URL(served.url).host));
  page.on('console', (message) => expect(message.type(), message.text()).not.toBe('error'));
});

test.afterEach(async ({ page }) => {
  // A page that is open asks again for what the server no longer gives.
  await page.close();
  await served.stop();
  await stub.close();
  rmSync(folder, { recursive: true, force: true });
});

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}

function open(page: Page, name: string): Promise<void> {
  return page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
}

/** Requests for forecasts that the stub has had. */
const asked = () => stub.requests.filter(({ path }) => path.endsWith('/chat/completions'));

async function openSample(page: Page): Promise<void> {
  await page.goto(served.url);
  await page
    .getByRole('button', { name: /^Open Cholera/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /Ask for a forecast/ })).toBeEnabled();
}

/** Fills in the stub's address and a key. @returns the dialog, still open */
async function connect(page: Page): Promise<Locator> {
  const dialog = page.getByRole('dialog');
  await open(page, 'Provider');
  await page.getByRole('button', { name: 'Set up OpenAI' }).click();
  await dialog.getByLabel('Address', { exact: true }).selectOption('Another one…');
  await dialog.getByLabel('Base address').fill(`${stub.origin}/v1`);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Saved.')).toBeVisible();
  await dialog.getByLabel('Keep it in a plain-text file that only I may read').check();
  await dialog.getByLabel('New key').fill(secret);
  await dialog.getByRole('button', { name: 'Keep this key' }).click();
  await expect(dialog.getByText('A key is kept in a plain-text file')).toBeVisible();
  return dialog;
}

async function enable(page: Page, dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Enable OpenAI…' }).click();
  await dialog.getByRole('button', { name: 'Enable OpenAI', exact: true }).click();
  await expect(page.getByText('OpenAI is enabled.')).toBeVisible();
}

test('a provider is set up, agreed to, asked for a forecast, and what was sent is read again', async ({
  page,
}) => {
  await openSample(page);
  await open(page, 'Provider');
  const dialog = page.getByRole('dialog');
  const setUp = page.getByRole('button', { name: 'Set up OpenAI' });
  await setUp.click();
  await expect(dialog.getByText('It needs a key.').first()).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Enable OpenAI…' })).toBeDisabled();
  const key = dialog.getByLabel('New key');
  await key.fill(secret);
  await key.press('Enter');
  await expect(dialog.getByText('Tick first')).toBeVisible();
  await expect(key).toHaveValue(secret);
  await dialog.getByLabel('Keep it in a plain-text file that only I may read').check();
  await dialog.getByRole('button', { name: 'Keep this key' }).click();
  await expect(dialog.getByText('The key is kept.')).toBeVisible();
  await expect(key).toHaveValue('');
  expect(await page.content()).not.toContain(secret);

  await dialog.getByLabel('Address', { exact: true }).selectOption('Another one…');
  await dialog.getByLabel('Base address').fill('http://example.org/v1');
  await expect(dialog.getByText('This is no usable address.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await dialog.getByLabel('Base address').fill(`${stub.origin}/v1`);
  await dialog.getByLabel('Tokens a day at most').fill('900000');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByRole('button', { name: 'Test OpenAI' }).click();
  await expect(dialog.getByText('Answers, and lists 2 models.')).toBeVisible();
  await dialog.getByRole('button', { name: 'List its models' }).click();
  await dialog.getByLabel('Model', { exact: true }).selectOption('stub-model');
  await expect(dialog.getByRole('button', { name: 'Test OpenAI' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Saved.')).toBeVisible();
  await shot(page, '1-set-up');

  await dialog.getByRole('button', { name: 'Enable OpenAI…' }).click();
  await expect(dialog.getByRole('heading', { name: 'Enable OpenAI?' })).toBeFocused();
  const request = dialog.getByRole('textbox', { name: /exactly as it would be sent/ });
  await expect(request).toHaveValue(/Artibonite/);
  await dialog.getByLabel('Send places as numbers').check();
  await expect(request).toHaveValue(/place 1/);
  await expect(request).not.toHaveValue(/Artibonite/);
  await dialog.getByLabel('Place', { exact: true }).selectOption('Ouest');
  await expect(dialog.getByText('The request for Ouest, exactly as it would be sent.')).toBeVisible();
  const previewed: unknown = JSON.parse(await request.inputValue());
  await dialog.getByLabel('Break its texts into lines').check();
  await expect(request).toHaveValue(/\n\nRequest:\n\{"disease":"cholera"/);
  await shot(page, '2-consent');
  await dialog.getByRole('button', { name: 'Keep it off' }).click();
  await expect(setUp).toBeFocused();
  await expect(page.getByRole('row', { name: /OpenAI Switched off/ })).toBeVisible();
  expect(asked()).toEqual([]);

  await setUp.click();
  await enable(page, dialog);
  await expect(page.getByRole('row', { name: /OpenAI Can serve/ })).toBeVisible();
  await expect(setUp).toBeFocused();
  await open(page, 'Overview');
  await expect(page.getByText('by OpenAI')).toBeVisible();
  await page.getByRole('button', { name: /Ask for a forecast/ }).click();
  await expect(page.getByText('Forecast published for 10 places.')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('contentinfo')).toContainText('Forecast: OpenAI');
  expect(asked()).toHaveLength(10);
  expect(asked().every(({ headers }) => headers.authorization === `Bearer ${secret}`)).toBe(true);
  const places = asked().map((sent) => askedIn(sent).location);
  expect(places.every((name) => /^place \d+$/.test(name))).toBe(true);
  // What was shown before is what was sent.
  expect(asked().map(({ body }) => body)).toContainEqual(previewed);

  await page.getByRole('table').getByRole('link', { name: 'Ouest', exact: true }).click();
  await expect(page.locator('.company').first()).toContainText('OpenAI');
  await page.getByRole('button', { name: 'Show request: Ouest' }).click();
  const kept = dialog.getByRole('textbox', { name: 'Request as it was sent · Ouest' });
  await expect(kept).toHaveValue(/stub-model/);
  expect(JSON.parse(await kept.inputValue())).toEqual(previewed);
  expect(await kept.inputValue()).not.toContain(secret);
  await shot(page, '3-request');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Show request: Ouest' })).toBeFocused();
  await page.getByRole('button', { name: 'Show reply: Ouest' }).click();
  await expect(dialog.getByRole('textbox')).toHaveValue(/The last weeks go on\./);
  await page.keyboard.press('Escape');

  await open(page, 'Audit');
  expect(await page.content()).not.toContain(secret);
  expect(readFileSync(join(folder, 'data', 'keys.json'), 'utf8')).toContain(secret);
});

test('a key that is refused: the next provider takes over, and the refusal is read in the audit trail', async ({
  page,
}) => {
  await openSample(page);
  await enable(page, await connect(page));
  const message = `Incorrect API key provided: ${secret}.`;
  const refusal = { message, type: 'invalid_request_error', param: null, code: 'invalid_api_key' };
  stub.otherwise(exactly(401, { error: refusal }));
  await open(page, 'Overview');
  await page.getByRole('button', { name: /Ask for a forecast/ }).click();
  await expect(page.getByText('Forecast published for 10 places.')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('contentinfo')).toContainText('Forecast: offline model');
  await open(page, 'Audit');
  const row = page.getByRole('row', { name: /Provider failed/ });
  await row.getByText('Details').click();
  await row.getByRole('button', { name: /Show reply/ }).click();
  const reply = page.getByRole('dialog').getByRole('textbox');
  await expect(reply).toHaveValue(/invalid_api_key/);
  // The provider repeated the key; it is not shown here either.
  expect(await reply.inputValue()).not.toContain(secret);
  await shot(page, '4-refusal');
  await page.keyboard.press('Escape');
  await open(page, 'Provider');
  await page.getByRole('button', { name: 'Set up OpenAI' }).click();
  await expect(page.getByRole('dialog').getByText('Its key was refused.')).toBeVisible();
});

test('a provider that is switched off in mid-run loses the lock, and its run ends without a result', async ({
  page,
}) => {
  await openSample(page);
  await enable(page, await connect(page));
  const held = heldForecast();
  stub.chat(goodForecast, goodForecast, (request) => held.reply(request));
  await open(page, 'Overview');
  await page.getByRole('button', { name: /Ask for a forecast/ }).click();
  await expect(page.getByText('Asking OpenAI: place 3 of 10')).toBeVisible();
  await shot(page, '5-run');
  await open(page, 'Provider');
  await page.getByRole('button', { name: 'Set up OpenAI' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('OpenAI holds the lock: switched off, it loses it')).toBeVisible();
  await dialog.getByRole('button', { name: 'Switch OpenAI off' }).click();
  await expect(dialog.getByText('Switched off: no counts are sent to it.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('OpenAI is switched off. No counts are sent to it any more.')).toBeVisible();
  await expect(page.getByText('No new forecast was published.')).toBeVisible();
  held.release();
  await expect(page.getByText('Asking OpenAI')).toHaveCount(0);
  expect(asked()).toHaveLength(3);
});

test('the dialogs fit every width, theme and direction, and keep the focus in view', {
  tag: '@long',
}, async ({ page }) => {
  await openSample(page);
  const dialog = await connect(page);
  const fits = async () =>
    expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  const everywhere = async (name: string) => {
    for (const direction of ['rtl', 'ltr']) {
      await page.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, direction);
      await page.setViewportSize({ width: 360, height: 740 });
      await fits();
      await shot(page, `${name}-${direction}-narrow`);
      await page.setViewportSize({ width: 1366, height: 768 });
      await fits();
      await shot(page, `${name}-${direction}`);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    await shot(page, `${name}-dark`);
    await page.emulateMedia({ colorScheme: 'light' });
  };
  await everywhere('6-set-up');
  await page.setViewportSize({ width: 360, height: 740 });
  await dialog.getByLabel('New key').focus();
  // What has the focus is never under the row of buttons, however far the keyboard goes.
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press('Tab');
    const isHidden = await page.evaluate(() => {
      const focused = document.activeElement;
      const actions = document.querySelector('.dialog-actions');
      if (focused === null || actions === null || actions.contains(focused)) return false;
      if (focused.closest('dialog') === null) return false;
      return focused.getBoundingClientRect().bottom > actions.getBoundingClientRect().top + 1;
    });
    expect(isHidden).toBe(false);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  await dialog.getByRole('button', { name: 'Enable OpenAI…' }).click();
  await expect(dialog.getByRole('textbox', { name: /exactly as it would be sent/ })).toBeVisible();
  await everywhere('7-consent');
});
