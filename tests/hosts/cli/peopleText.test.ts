/** What people read of a set with deaths: two tables that agree with the stored forecasts, words in place of codes, colours on a terminal. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { rangedText } from '../../../main/hosts/cli/format.ts';
import type { Forecast } from '../../../shared/contract/index.ts';
import { intervalAt, valueAt } from '../../../shared/forecast/quantileLevels.ts';
import { addDays } from '../../../shared/time/plainDate.ts';
import { words } from '../../../shared/words/index.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { cli, cliJson } from './cliInProcess.ts';

const newFolder = tempFolders({ isForAll: true });
let data: string;
let id: string;
let made: string;
let forecasts: Forecast[];

beforeAll(async () => {
  const folder = newFolder();
  data = join(folder, 'data');
  const file = join(folder, 'counts.csv');
  const weeks = Array.from({ length: 30 }, (_, week) => addDays('2024-01-06', 7 * week));
  const rows = weeks.flatMap((day, week) => [
    `${day},Bo,${200 + ((7 * week) % 13)},${8 + (week % 5)}`,
    `${day},Kenema,${week === 29 ? 0 : 90 + ((5 * week) % 11)},${2 + (week % 3)}`,
  ]);
  writeFileSync(file, `week_end,place,cases,deaths\n${rows.join('\n')}\n`);
  const { reply } = await cliJson(['import', file, '--no-backtest'], data);
  id = reply.value.datasets[0].id;
  made = (await cli(['forecast', '--dataset', id], data)).out;
  const { reply: list } = await cliJson(['forecasts', '--current'], data);
  forecasts = await Promise.all(
    list.value.forecasts.map(
      async (one: { id: string }) => (await cliJson(['forecasts', 'show', one.id], data)).reply.value,
    ),
  );
});

/** The row of a place in the table below the heading of deaths. */
function deathsRow(text: string, place: string): string | undefined {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith('Deaths per week'));
  return from < 0 ? undefined : lines.slice(from).find((line) => line.startsWith(place));
}

describe('deaths', () => {
  it('stand in a table of their own after a run, in the summary and with one forecast, as they are stored', async () => {
    expect(forecasts).toHaveLength(2);
    const summary = (await cli(['forecasts', 'summary', '--dataset', id], data)).out;
    for (const { id: forecastId, location, targets, deathsOutbreakProbability, lastObserved } of forecasts) {
      const { quantiles } = targets.deaths![0]!;
      const next = rangedText(valueAt(quantiles, 0.5)!, intervalAt(quantiles, 0.8));
      const shown = (await cli(['forecasts', 'show', forecastId], data)).out;
      for (const text of [made, summary, shown]) {
        const row = deathsRow(text, location.name);
        expect(row).toContain(next);
        expect(row).toContain(` ${lastObserved.deaths} `);
        expect(row).toContain(
          deathsOutbreakProbability === null ? ' -' : words.common.numbers.percent(deathsOutbreakProbability),
        );
      }
    }
  });
});

describe('what people read', () => {
  it.each([
    [['forecasts', 'list']],
    [['forecasts', 'summary']],
    [['lock']],
    [['lock', 'release', '--dry-run']],
    [['datasets']],
    [['providers']],
  ])('of %j has no code and no number of the lock', async (args) => {
    const { out } = await cli(args, data);
    expect(out).not.toMatch(/[A-Z]+_[A-Z]+|epoch/i);
  });

  it('names notes on the data in a word or two', async () => {
    const { reply } = await cliJson(['forecasts', 'list'], data);
    const codes = reply.value.forecasts.flatMap((one: Forecast & { dataNotes: { code: string }[] }) =>
      one.dataNotes.map(({ code }) => code),
    );
    expect(codes).toContain('SUSPECT_NEWEST');
    expect((await cli(['forecasts', 'list'], data)).out).toContain('suspect count');
    expect(made).not.toMatch(/[A-Z]+_[A-Z]+|epoch/i);
  });

  it('has levels in colour where the terminal shows colours, and the same words and columns without', async () => {
    const on = async (hasColours: boolean) =>
      (await cli(['forecasts', 'summary'], data, undefined, '', { columns: 80, hasColours })).out;
    const [plain, coloured] = [await on(false), await on(true)];
    expect(plain).toBe(stripVTControlCharacters(plain));
    expect(coloured).not.toBe(plain);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
    const json = await cli(['forecasts', 'summary', '--json'], data, undefined, '', {
      columns: 80,
      hasColours: true,
    });
    expect(json.out).toBe(stripVTControlCharacters(json.out));
  });
});
