import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/time/plainDate.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { cli, cliJson } from './cliInProcess.ts';
import { root } from './runCli.ts';

const flusight = (name: string) => join(root, 'tests', 'fixtures', 'flusight', name);
const flusion = flusight('2023-24_UMass-flusion.csv.gz');
const baseline = flusight('2023-24_FluSight-baseline.csv.gz');
const truth = flusight('truth.csv');

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

const header = 'reference_date,horizon,target_end_date,location,output_type,output_type_id,value';
/** A forecast of one week for one place, three levels. */
const week = (
  horizon: number,
  targetEndDate: string,
  [low, middle, high]: [number, number, number],
  location = '06',
) =>
  [
    [0.1, low],
    [0.5, middle],
    [0.9, high],
  ].map(([level, value]) => `2023-12-02,${horizon},${targetEndDate},${location},quantile,${level},${value}`);
const small = (rows: string[]) => file('small.csv', `${[header, ...rows].join('\n')}\n`);
const smallTruth = () => file('t.csv', 'date,location,value\n2023-12-02,06,20\n2023-12-09,06,30\n');

async function refusal(...args: string[]) {
  const { code, reply } = await cliJson(['score', ...args], data);
  return { code, error: reply.error?.code, message: String(reply.error?.message) };
}

describe('outpost score', () => {
  it('gives the figures of the hub scorer for the same files, without a data folder', async () => {
    const { code, reply } = await cliJson(
      [
        'score',
        ...['--truth', truth, '--exclusions', flusight('exclusions.csv')],
        ...['--forecasts', `m=${flusion}`, '--compare', `b=${baseline}`, '--by', 'horizon'],
      ],
      data,
    );
    expect(code).toBe(0);
    const { models, groups, reference, tasks } = reply.value;
    expect({ reference, tasks }).toEqual({ reference: 'b', tasks: 330 });
    // Computed by the scorer that comes with the evaluation data.
    const close = (one: Record<string, number>, expected: Record<string, number>) => {
      for (const [name, value] of Object.entries(expected)) expect(one[name], name).toBeCloseTo(value, 10);
    };
    const [b, m] = models;
    close(b, {
      n: 330,
      wis: 165.9148255046113,
      logWis: 0.35387401967107873,
      relWis: 1,
      coverage80: 0.593939393939394,
    });
    close(m, {
      n: 330,
      wis: 91.07928235704874,
      logWis: 0.1615578444231391,
      relWis: 0.5489520425919826,
      relLogWis: 0.45654056371051205,
      coverage50: 0.6212121212121212,
      coverage80: 0.9212121212121213,
      coverage95: 1,
      mae: 142.90058484848495,
      dispersion: 49.29156760079052,
      overprediction: 26.015969038208155,
      underprediction: 15.771745718050061,
    });
    expect(groups.map((one: { group: string }) => one.group)).toEqual(['0', '1', '2', '3']);
    close(groups[3].models[1], { n: 78, wis: 121.94706002229661, relLogWis: 0.3879959370088528 });
    expect(existsSync(data)).toBe(false);
  });

  it('leaves places out, and tells people what was not scored', async () => {
    const args = ['--truth', truth, '--forecasts', `m=${flusion}`, '--compare', `b=${baseline}`];
    const { out, code } = await cli(['score', ...args, '--exclude-locations', '48'], data);
    expect(code).toBe(0);
    expect(out).toContain('220 common forecast tasks; relative to b');
    expect(out).toMatch(/^m +220 +80\.625 +0\.1744 +0\.493 +0\.443 +63 % +91 % +100 % +123\.93$/m);
    expect(out).toContain('Note: m: 20 forecasts have no observed value and are not scored.');
  });

  it('reads quotes, CRLF and files joined under one name like the packed file', async () => {
    const [head, ...rows] = gunzipSync(readFileSync(flusion)).toString().trim().split('\n');
    const quoted = (lines: string[]) =>
      [head, ...lines]
        .map((line) =>
          line!
            .split(',')
            .map((cell) => `"${cell}"`)
            .join(','),
        )
        .join('\r\n');
    const half = rows.length / 2;
    const halves = [file('a.csv', quoted(rows.slice(0, half))), file('b.csv', quoted(rows.slice(half)))];
    const scored = async (spec: string) =>
      (await cliJson(['score', '--truth', truth, '--forecasts', spec], data)).reply.value.models;
    expect(await scored(`m=${halves.join(',')}`)).toEqual(await scored(`m=${flusion}`));
  });

  it('scores models of different levels on those they share', async () => {
    const rows = week(0, '2023-12-02', [10, 15, 30]);
    const five = rows
      .toSpliced(1, 0, rows[0]!.replace(',0.1,', ',0.25,'))
      .toSpliced(3, 0, rows[2]!.replace(',0.9,', ',0.75,'));
    const args = [
      '--truth',
      smallTruth(),
      '--forecasts',
      small(rows),
      '--compare',
      file('five.csv', [header, ...five].join('\n')),
    ];
    const { reply } = await cliJson(['score', ...args], data);
    expect(reply.value.levels).toEqual([0.1, 0.5, 0.9]);
    expect(reply.value.models[1]).toMatchObject({ relWis: 1, coverage50: null, coverage80: 1 });
    expect(reply.value.notes).toContain(
      'The models have different quantile levels: all are scored on the 3 that they share.',
    );
  });

  it('asks which target, where a file has several', async () => {
    const rows = week(0, '2023-12-02', [10, 15, 30]);
    const both = ['cases', 'deaths'].flatMap((measure) => rows.map((row) => `wk inc ${measure},${row}`));
    const path = file('both.csv', [`target,${header}`, ...both].join('\n'));
    expect((await refusal('--truth', smallTruth(), '--forecasts', path)).message).toContain(
      'such as wk inc cases and wk inc deaths. Choose one with --target',
    );
    const args = ['--truth', smallTruth(), '--forecasts', path, '--target', 'wk inc cases'];
    expect((await cliJson(['score', ...args], data)).reply.value.models[0].n).toBe(1);
  });

  it.each([
    ['a missing column', `${header.replace(',value', ',val')}\n1`, 'has no column value'],
    [
      'crossing quantiles',
      [header, ...week(0, '2023-12-02', [30, 15, 10])].join('\n'),
      'the quantiles cross',
    ],
    [
      'a cut file',
      [header, ...week(0, '2023-12-02', [1, 2, 3]), ...week(1, '2023-12-09', [1, 2, 3]).slice(0, 2)].join(
        '\n',
      ),
      'it lacks 0.9',
    ],
    ['a cut line', `${header}\n2023-12-02,0,2023-12-02,06,quan`, '5 cells where the header has 7'],
    ['a wrong week', [header, ...week(1, '2023-12-02', [1, 2, 3])].join('\n'), 'is not 1 weeks after'],
    [
      'a quantile twice',
      [header, ...week(0, '2023-12-02', [1, 2, 3]), ...week(0, '2023-12-02', [1, 2, 3])].join('\n'),
      'given twice',
    ],
    ['a lost leading zero', [header, ...week(0, '2023-12-02', [1, 2, 3], '6')].join('\n'), 'leading zeros'],
    [
      'a count below zero',
      [header, ...week(0, '2023-12-02', [-1, 2, 3])].join('\n'),
      'must be a number from 0',
    ],
  ])('refuses %s and says what to do', async (_what, text, said) => {
    const { code, error, message } = await refusal(
      '--truth',
      smallTruth(),
      '--forecasts',
      file('f.csv', text),
    );
    expect({ code, error }).toEqual({ code: 3, error: 'NOT_SCORABLE' });
    expect(message).toContain(said);
  });

  it('refuses forecasts without a common task, and with --require-complete those that lack one', async () => {
    const [first, second] = [week(0, '2023-12-02', [1, 2, 3]), week(1, '2023-12-09', [1, 2, 3])];
    const path = (name: string, rows: string[]) => file(name, [header, ...rows].join('\n'));
    const args = (compare: string[]) => [
      ...['--truth', smallTruth(), '--forecasts', path('a.csv', first)],
      ...['--compare', path('b.csv', compare)],
    ];
    expect((await refusal(...args(second))).message).toContain('No forecast task is common to b, a.');
    const incomplete = await refusal(...args([...first, ...second]), '--require-complete');
    expect(incomplete.message).toContain(
      'a lacks 1 forecasts that b has, such as reference_date 2023-12-02, horizon 1',
    );
  });

  it('reads the hub files that Outpost writes, and without files shows the record of the data folder', async () => {
    const ends = Array.from({ length: 30 }, (_, week) => addDays('2023-12-30', 7 * (week - 29)));
    const places = [
      ['06', 'California'],
      ['48', 'Texas'],
    ] as const;
    const rowsOf = (cells: (end: string, code: string, name: string, count: number) => (string | number)[]) =>
      ends
        .flatMap((end, week) =>
          places.map(([code, name], i) => cells(end, code, name, 40 + 9 * i + ((7 * week) % (9 + i))).join()),
        )
        .join('\n');
    const named = rowsOf((end, code, name, count) => [end, code, name, count]);
    const counts = file('counts.csv', `date,location_code,location_name,cases\n${named}\n`);
    const hub = join(folder, 'hub.csv');
    await cliJson(['config', 'set', 'providers.embedded.model', 'no-change'], data);
    const made = await cliJson(['forecast', '--file', counts, '--as-of', ends[25]!, '--hub', hub], data);
    expect(made.reply.error).toBeUndefined();
    const lines = readFileSync(hub, 'utf8').trim().split('\n');
    expect(lines[0]).toBe(
      `reference_date,target,horizon,target_end_date,location,output_type,output_type_id,value`,
    );
    expect(lines[1]).toMatch(new RegExp(`^${ends[26]},wk inc cases,0,${ends[26]},06,quantile,0\\.01,\\d+$`));
    expect(new Set(lines.map((line) => line.split(',').slice(0, 7).join())).size).toBe(1 + 2 * 4 * 23);
    const known = file(
      'known.csv',
      `date,location,value\n${rowsOf((end, code, _name, count) => [end, code, count])}\n`,
    );
    const scored = await cliJson(['score', '--truth', known, '--forecasts', hub], data);
    expect(scored.reply.value).toMatchObject({
      reference: null,
      tasks: 8,
      models: [{ model: 'hub', n: 8, relWis: null }],
    });

    const { out, code } = await cli(['score'], data);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^offline model +no-change\S* .* replay +1 +1\.00 .* of 2 inside the 80 % range, this is the no-change model, which others are compared with$/m,
    );
    const { reply } = await cliJson(['score'], data);
    const horizonsOf = (source: string) =>
      reply.value.scores.flatMap((line: { source: string; horizon: number }) =>
        line.source === source ? [line.horizon] : [],
      );
    expect(horizonsOf('hindcast')).toEqual([0, 1, 2, 3]);
    expect(horizonsOf('backtest')).toEqual([0, 1, 2, 3]);
  });

  it('says which exclusions met no forecast', async () => {
    const rules = file('x.csv', 'reference_date,location\n2023-12-02,6\n2023-12-02,06\n');
    const forecasts = small([...week(0, '2023-12-02', [1, 2, 3]), ...week(0, '2023-12-02', [1, 2, 3], '08')]);
    const known = file('t2.csv', 'date,location,value\n2023-12-02,06,20\n2023-12-02,08,30\n');
    const args = ['--truth', known, '--forecasts', forecasts, '--exclusions', rules];
    const { reply } = await cliJson(['score', ...args, '--exclude-locations', '9'], data);
    expect(reply.value).toMatchObject({
      tasks: 1,
      notes: [
        'Exclusions that met no forecast: 2023-12-02,6.',
        'Places to leave out that no forecast is of: 9.',
      ],
    });
  });

  it('refuses two truths for one week', async () => {
    const t = file('two.csv', 'date,location,value\n2023-12-02,06,20\n2023-12-02,06,21\n');
    expect(
      (await refusal('--truth', t, '--forecasts', small(week(0, '2023-12-02', [1, 2, 3])))).message,
    ).toContain('a second value for 06, week to 2023-12-02: 20 and 21');
  });
});
