/** The status bar of a laptop of 1366 × 768 px takes one row, in every language. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type ServedOutpost, serveOutpost } from '../../scripts/servedOutpost.ts';
import { dress } from '../../scripts/walk/looks.ts';
import { addDays } from '../../shared/time/plainDate.ts';
import { languages } from '../../shared/words/language.ts';

const WEEKS = 70;
const PLACES = 12;

let folder: string;
let served: ServedOutpost;

test.beforeEach(async ({ page }) => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-e2e-'));
  served = await serveOutpost(join(folder, 'data'));
  await page.setViewportSize({ width: 1366, height: 768 });
  // What a page hears of backtests is told by the test alone.
  await page.addInitScript(() => {
    const streams: EventSource[] = [];
    const Own = window.EventSource;
    Object.assign(window, {
      streams,
      EventSource: class extends Own {
        constructor(url: string) {
          super(url);
          streams.push(this);
          this.addEventListener('message', (event) => {
            if (event.isTrusted && event.data.includes('hindcast.progress')) event.stopImmediatePropagation();
          });
        }
      },
    });
  });
});

test.afterEach(async ({ context }) => {
  await context.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Counts to this week, in which one of the places did not report its last week. */
function countsFile(): string {
  const today = new Date().toISOString().slice(0, 10);
  const last = addDays(today, -1 - ((new Date(today).getUTCDay() + 6) % 7));
  const rows = Array.from({ length: WEEKS * PLACES }, (_, at) => {
    const [week, place] = [Math.floor(at / PLACES), at % PLACES];
    const isMissing = week === WEEKS - 1 && place === 3;
    return `P${place},${addDays(last, 7 * (week + 1 - WEEKS))},${isMissing ? '' : 20 + ((week + place) % 9)}`;
  });
  const path = join(folder, 'counts.csv');
  writeFileSync(path, ['place,week_end,cases', ...rows].join('\n'));
  return path;
}

function tellBacktest(page: Page, phase: 'running' | 'done'): Promise<void> {
  return page.evaluate((told) => {
    const payload = { kind: 'backtest', datasetId: 'd', phase: told, done: 123, total: 260 };
    const data = JSON.stringify({ protocol: 1, event: 'hindcast.progress', payload });
    const { streams } = window as unknown as { streams: EventSource[] };
    for (const stream of streams) stream.dispatchEvent(new MessageEvent('message', { data }));
  }, phase);
}

test('the status bar is one row at 1366 px in every language, also while a backtest goes on', async ({
  page,
}) => {
  test.slow();
  await page.goto(served.url);
  await page.locator('input[type=file]').setInputFiles(countsFile());
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Import / })
    .click();
  await page.getByRole('button', { name: /Ask for a forecast/ }).click();
  await expect(page.getByText(/Forecast published/)).toBeVisible();
  const bar = page.locator('.status-bar');
  const stop = bar.locator('.stop-backtest');
  await expect(bar).toContainText('11 of 12 places');
  for (const language of languages) {
    await dress(page, new URL('/', served.url).href, 'light', language);
    for (const isTold of [false, true]) {
      await tellBacktest(page, isTold ? 'running' : 'done');
      await expect(stop).toHaveCount(isTold ? 1 : 0);
      const rows = await bar.evaluate(
        (one) =>
          new Set([...one.children].map((part) => Math.round(part.getBoundingClientRect().top / 12))).size,
      );
      expect(rows, `${language}: ${await bar.innerText()}`).toBe(1);
      expect((await bar.boundingBox())!.height, language).toBeLessThan(34);
    }
    await expect(bar).toContainText('123');
  }
});
