import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { importResultSchema } from '../../../shared/contract/index.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { xlsxFile } from '../../support/xlsxFile.ts';
import { cli, cliJson } from './cliInProcess.ts';
import { runJson } from './runCli.ts';

const newFolder = tempFolders();
let folder: string;
let data: string;

beforeEach(() => {
  folder = newFolder();
  data = join(folder, 'data');
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const week = (number: number) => new Date(Date.UTC(2026, 0, 4 + 7 * number)).toISOString().slice(0, 10);

/** Weekly cases and deaths of two districts. */
function counts(
  weeks: number,
  kenema: (week: number) => number = (n) => 20 + ((7 * n) % 5),
  more = '',
): string {
  const rows = Array.from({ length: weeks }, (_, n) => [
    `${week(n)},Kenema,${kenema(n)},1`,
    `${week(n)},Bo,${(3 * n) % 7},0`,
  ]);
  return `week_end,district,cases,deaths\n${rows.flat().join('\n')}\n${more}`;
}

const revised = (n: number) => (n === 8 ? 38 : 20 + ((7 * n) % 5));
const last = () => counts(12, revised, 'soon,Bo,3,0\n2026-02-31,Bo,3,0\n');

/** A mapping by which what can't be read is left out. */
const leaveOut = () => file('leave-out.json', '{"unreadable":"leave-out"}');

/** Texts whose spaces at line starts do not matter. */
const lines = (text: string) => text.split('\n').map((line) => line.trim());

describe('outpost import', () => {
  it('names the place that a finding is about', async () => {
    const { out } = await cli(
      [
        'import',
        file(
          'c.csv',
          counts(40, (n) => (n === 20 ? 900 : 20 + ((7 * n) % 5))),
        ),
      ],
      data,
    );
    expect(out).toMatch(/^ *(warning|info): .*\(.*Kenema.*900.*\)$/m);
  });

  it('says what came in, how it was read, and how to go on', async () => {
    const { code, out, err } = await cli(['import', file('ebola.csv', counts(10))], data);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lines(out)).toEqual(
      expect.arrayContaining([
        'Imported as a new dataset: ebola (ebola)',
        `2 places, ${week(0)} to ${week(9)}, by week`,
        '250 cases; 10 deaths',
        '20 rows read, 20 used, 0 rejected',
        'ebola.csv: one row per place and date, new counts by week; 99 % sure',
        'date "week_end" (YYYY-MM-DD); place "district"; cases "cases"; deaths "deaths"',
      ]),
    );
    expect(out).toMatch(/Forecast it with: outpost forecast --dataset ebola-[0-9a-f]{8}\n/);
    expect(out).toMatch(/Take it back with: outpost datasets undo ebola-[0-9a-f]{8}\n$/);
  });

  it('says what an update changes, which rows were left out, and what else it found', async () => {
    await cli(['import', file('week 10.csv', counts(10))], data);
    const path = file('week 12.csv', last());
    const leave = ['--mapping', leaveOut()];
    const dry = await cli(['import', path, '--dry-run', ...leave], data);
    expect(dry.out).toContain('Would update: week 10');
    expect(dry.out.endsWith('Nothing was stored.\n')).toBe(true);
    const { out } = await cli(['import', path, ...leave], data);
    expect(out).toContain('Updated: week 10');
    expect(out).toContain(`+4 new, 1 revised (Kenema ${week(8)}, cases: 21 -> 38), 0 removed.`);
    expect(out).toContain('26 rows read, 24 used, 2 rejected');
    expect(out).toContain('error: Rows that could not be used: 2');
    expect(out).toContain('Rows left out:\n  week 12.csv row 26, week_end: "soon" - ');
    expect((await cli(['import', path, ...leave], data)).out).toContain(
      'Already there, nothing new stored: week 10',
    );
  });

  it('lists the first five of many rows that were left out, and says how many there are', async () => {
    const bad = Array.from({ length: 12 }, (_, n) => `soon ${n},Bo,1,0\n`).join('');
    const { out } = await cli(
      ['import', file('many.csv', counts(200, undefined, bad)), '--mapping', leaveOut()],
      data,
    );
    const [, listed] = out.split('Rows left out (first 5 of 12):');
    expect(listed?.match(/"soon \d+"/g)).toHaveLength(5);
  });

  it('as JSON is the contract, with the difference', async () => {
    await cli(['import', file('a.csv', counts(10))], data);
    const { code, reply, stderr } = await runJson(
      ['import', file('b.csv', last()), '--mapping', leaveOut()],
      data,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(importResultSchema.parse(reply.value)).toEqual(reply.value);
    expect(reply.value).toMatchObject({
      stored: 'updated',
      datasets: [{ name: 'a', rows: { read: 26, used: 24, rejected: 2 }, rejected: [{ found: 'soon' }, {}] }],
      difference: { added: 4, revised: 1, removed: 0 },
      mapping: { confidence: expect.any(Number), files: [{ file: 'b.csv' }] },
    });
  });

  it('takes files together as one dataset', async () => {
    const cases = file('cases.csv', counts(10).replace(/,\d+$/gm, '').replace(',deaths', ''));
    const deaths = file(
      'deaths.csv',
      counts(10)
        .replace(/,\d+(,\d+)$/gm, '$1')
        .replace(',cases', ''),
    );
    const { reply } = await cliJson(['import', cases, deaths, '--name', 'Both'], data);
    expect(reply.value.datasets).toMatchObject([
      { name: 'Both', cases: { total: 250 }, deaths: { total: 10 } },
    ]);
    expect(reply.value.mapping.files.map((one: { file: string }) => one.file)).toEqual([
      'cases.csv',
      'deaths.csv',
    ]);
  });

  it('takes a population file, a dataset to update, and a new one', async () => {
    const people = file('people.csv', 'district,population\nKENEMA,"609,873"\nBo,575478\n');
    const path = file('ebola.csv', counts(10));
    const source = ['--population-source', 'INE 2021 census'];
    const first = await cliJson(['import', path, '--population', people, ...source], data);
    const { id } = first.reply.value.datasets[0];
    const { reply } = await cliJson(['datasets', 'show', id], data);
    expect(
      reply.value.series.map((one: { location: { population: number } }) => one.location.population),
    ).toEqual([609873, 575478]);
    expect(reply.value.series[0].location.populationSource).toBe('INE 2021 census');
    const other = file('other.csv', counts(4).replaceAll('Kenema', 'Kono'));
    const into = await cliJson(['import', other, '--into', id], data);
    expect(into.reply.value).toMatchObject({ stored: 'updated', datasets: [{ id }] });
    const apart = await cliJson(['import', path, '--into', 'new'], data);
    expect(apart.reply.value).toMatchObject({ stored: 'new', difference: null });
    expect(apart.reply.value.datasets[0].id).not.toBe(id);
  });

  it('reads the sheet of a workbook that is named, and refuses one that is not there', async () => {
    const rowsOf = (text: string) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => line.split(','));
    const sheets = [
      { name: 'Notes', rows: [['Situation report'], ['Nothing to count here']] },
      { name: 'Week 10', rows: rowsOf(counts(10)) },
    ];
    const path = join(folder, 'report.xlsx');
    writeFileSync(path, xlsxFile(sheets));
    const { reply } = await cliJson(['import', path, '--sheet', 'Week 10'], data);
    expect(reply.value.datasets).toMatchObject([{ locations: 2, cases: { total: 250 } }]);
    const refused = await cliJson(['import', path, '--sheet', 'Week 11'], data);
    expect(refused.reply.error).toMatchObject({ code: 'BAD_MAPPING' });
  });
});

describe('a file that can be read in two ways', () => {
  const rising = `date,district,cases\n${Array.from({ length: 12 }, (_, n) => `${week(n)},Bo,${5 * n + n * n}`).join('\n')}\n`;

  it('is refused with what each reading gives and the mapping that chooses it', async () => {
    const path = file('rising.csv', rising);
    const { code, out, err } = await cli(['import', path], data);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(
      `1. Counts are: new counts; ${week(0)} to ${week(11)}; 836 cases\n     {"countKind":"incident"}\n`,
    );
    expect(err).toContain('2. Counts are: running sums; ');
    expect(err).toContain('--mapping mapping.json');
    expect(existsSync(join(data, 'datasets'))).toBe(false);
    const chosen = err.split('\n').find((line) => line.includes('{"countKind":"incident"}'))!;
    const mapping = file('mapping.json', chosen);
    const { reply } = await cliJson(['import', path, '--mapping', mapping], data);
    expect(reply.value.datasets[0].cases.total).toBe(836);
  });

  it('names the file in the mapping when there are several', async () => {
    const rows = Array.from({ length: 12 }, (_, n) => `${week(n)},Bo,${(3 * n) % 7},${(5 * n) % 9}`);
    const a = file('a.csv', `date,district,confirmed,suspected\n${rows.join('\n')}\n`);
    const b = file('deaths.csv', `date,district,deaths\n${rows.map((row) => row.slice(0, 15)).join('\n')}\n`);
    const { err } = await cli(['import', a, b], data);
    expect(err).toContain('{"files":{"a.csv":{"cases":"confirmed"}}}');
  });

  it('as JSON keeps one sentence, and the readings in the details', async () => {
    const { reply } = await cliJson(['import', file('rising.csv', rising)], data);
    expect(reply.error.message).not.toContain('\n');
    expect(reply.error.details.readings).toMatchObject([
      { countKind: 'incident', totals: { cases: 836 } },
      {},
    ]);
  });

  it('is read as stated before, the next time', async () => {
    const mapping = file('mapping.json', '{"countKind":"incident"}');
    await cli(['import', file('week 12.csv', rising), '--mapping', mapping], data);
    const next = file('week 13.csv', `${rising}${week(12)},Bo,260\n`);
    const { out } = await cli(['import', next], data);
    expect(out).toMatch(/Columns are read as you stated for this kind of file on \d{4}-\d\d-\d\d\./);
    expect(out).toContain('Updated: week 12');
  });
});

describe('outpost datasets undo', () => {
  it('takes the last import back, then the dataset', async () => {
    const first = await cliJson(['import', file('a.csv', counts(10))], data);
    const { id } = first.reply.value.datasets[0];
    await cli(['import', file('b.csv', last()), '--mapping', leaveOut()], data);
    const undone = await cli(['datasets', 'undo', id], data);
    expect(undone.out).toContain(`Took back the last import of ${id}`);
    expect(undone.out).toContain(`${week(0)} to ${week(9)}`);
    const gone = await cliJson(['datasets', 'undo', id], data);
    expect(gone.reply.value).toEqual({ id, dataset: null });
    const none = await cliJson(['datasets', 'undo', id], data);
    expect({ code: none.code, error: none.reply.error.code }).toEqual({ code: 3, error: 'UNKNOWN_DATASET' });
  });
});

describe('on a terminal', () => {
  it('the import shows what it does on one line of stderr, which is gone at the end', async () => {
    const told: string[] = [];
    const { out } = await cli(['import', file('a.csv', counts(10))], data, (text) => told.push(text));
    expect(told[0]).toBe('\r\x1b[K[....................] Reading: 0 rows (Ctrl+C cancels)');
    expect(told.some((text) => text.includes('[####################] Saving: 20 rows'))).toBe(true);
    expect(told.at(-1)).toBe('\r\x1b[K');
    expect(out).not.toContain('\x1b');
  });

  it('Ctrl+C after it cancels the backtest alone: the import is stored, and its record is made when it is asked for again', async () => {
    let presses = 0;
    const press = (text: string) => {
      if (!text.includes('Testing past week 2') || presses > 0) return;
      presses += 1;
      process.emit('SIGINT');
    };
    const path = file('a.csv', counts(40));
    const { code, err } = await cli(['import', path], data, press);
    expect({ code, presses }).toEqual({ code: 130, presses: 1 });
    expect(err).toMatch(/outpost: The backtest of "a" was cancelled; its import is stored/);
    expect((await cliJson(['datasets'], data)).reply.value.datasets).toHaveLength(1);
    expect(existsSync(join(data, 'scores.json'))).toBe(false);
    expect((await cli(['import', path], data)).code).toBe(0);
    expect(existsSync(join(data, 'scores.json'))).toBe(true);
  });

  it('Ctrl+C cancels it, and nothing is stored', async () => {
    let presses = 0;
    const press = (text: string) => {
      if (!text.includes('Reading') || presses > 0) return;
      presses += 1;
      process.emit('SIGINT');
    };
    const { code, err } = await cli(['import', file('a.csv', counts(10))], data, press);
    expect(code).toBe(130);
    expect(err).toContain('outpost: The import was cancelled. Nothing was stored.\n');
    expect((await cliJson(['datasets'], data)).reply.value.datasets).toEqual([]);
  });
});
