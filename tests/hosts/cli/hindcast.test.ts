import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { longCsv, risingCounts, wideCsv } from '../../support/builders.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { cli, cliJson } from './cliInProcess.ts';
import { root } from './runCli.ts';

const fixtures = join(root, 'tests', 'fixtures', 'hindcast');
const vintages = join(fixtures, 'vintages.csv');
const rounds = join(fixtures, 'rounds.csv');
const newFolder = tempFolders();
let folder: string;
let data: string;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = newFolder();
  data = at('data');
});

function file(name: string, content: string | Buffer): string {
  writeFileSync(at(name), content);
  return at(name);
}

const ofVintages = (path = vintages, more: readonly string[] = []) => [
  'hindcast',
  '--vintages',
  path,
  '--rounds',
  rounds,
  ...more,
];

async function hindcast(args: readonly string[], out = 'out.csv'): Promise<string> {
  const { code, reply } = await cliJson([...args, '--hub', at(out)], data);
  expect(reply).toMatchObject({ ok: true });
  expect(code).toBe(0);
  return readFileSync(at(out), 'utf8');
}

/** Rows of a hub file by their columns. */
function rowsOf(text: string): Record<string, string>[] {
  const [head, ...lines] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return lines.map((cells) => Object.fromEntries(head!.map((name, index) => [name, cells[index]!])));
}

describe('outpost hindcast of vintages', () => {
  it('forecasts each round and place at the 23 levels, for four weeks from the reference date', async () => {
    const unchanged = ofVintages(vintages, ['--model', 'no-change']);
    const { reply } = await cliJson([...unchanged, '--hub', at('out.csv')], data);
    expect(reply.value).toEqual({ rounds: 3, forecasts: 9, seconds: expect.any(Number) });
    const text = readFileSync(at('out.csv'), 'utf8');
    expect(text.split('\n')[0]).toBe(
      'reference_date,target,horizon,target_end_date,location,output_type,output_type_id,value',
    );
    const rows = rowsOf(text);
    expect(rows).toHaveLength(3 * 3 * 4 * 23);
    const first = rows.filter((row) => row.reference_date === '2023-11-04' && row.location === '06');
    expect(
      first.map((row) => `${row.horizon} ${row.target_end_date}`).filter((_, n) => n % 23 === 0),
    ).toEqual(['0 2023-11-04', '1 2023-11-11', '2 2023-11-18', '3 2023-11-25']);
    // California's count of the week to 28 October, as it was known on 1 November.
    const known = readFileSync(vintages, 'utf8').match(/^2023-11-01,2023-10-28,06,California,(\d+)$/m)![1];
    expect(first.filter((row) => row.output_type_id === '0.5').map((row) => row.value)).toEqual(
      Array.from({ length: 4 }, () => known),
    );
  });

  it('creates no data folder', async () => {
    await hindcast(ofVintages());
    expect(existsSync(data)).toBe(false);
  });

  it('gives the same bytes again, also packed', async () => {
    const plain = await hindcast(ofVintages(), 'a.csv');
    expect(await hindcast(ofVintages(), 'b.csv')).toBe(plain);
    await hindcast(ofVintages(), 'a.csv.gz');
    await hindcast(ofVintages(), 'b.csv.gz');
    const packed = readFileSync(at('a.csv.gz'));
    expect(readFileSync(at('b.csv.gz')).equals(packed)).toBe(true);
    expect(gunzipSync(packed).toString()).toBe(plain);
    expect([...packed.subarray(4, 8)]).toEqual([0, 0, 0, 0]);
  });

  it('uses only the rows of the round: later vintages, and weeks from the reference date on, change nothing', async () => {
    const [head, ...lines] = readFileSync(vintages, 'utf8').trimEnd().split('\n');
    const span = ['--to', '2023-11-11'];
    const sound = await hindcast(ofVintages(vintages, span), 'sound.csv');
    expect(rowsOf(sound).map((row) => row.reference_date)).not.toContain('2023-11-18');
    const poisoned = [
      head,
      ...lines.map((line) => (line.startsWith('2023-11-15') ? line.replace(/[^,]*$/, 'poison') : line)),
      '2023-11-01,2023-11-04,06,California,99999',
      '2023-11-01,2023-11-11,06,California,99999',
      '2023-12-06,2023-10-28,06,California,99999',
    ].join('\n');
    expect(await hindcast(ofVintages(file('poisoned.csv', poisoned), span), 'poisoned-out.csv')).toBe(sound);
  });

  it('says the same of a round whichever other rounds are forecast', async () => {
    const all = rowsOf(await hindcast(ofVintages(), 'all.csv'));
    const span = ['--from', '2023-11-11', '--to', '2023-11-11'];
    const alone = rowsOf(await hindcast(ofVintages(vintages, span), 'alone.csv'));
    expect(alone).toEqual(all.filter((row) => row.reference_date === '2023-11-11'));
    expect(alone).not.toEqual([]);
  });

  it('does not depend on the order of the rows, and reads packed files', async () => {
    const [head, ...lines] = readFileSync(vintages, 'utf8').trimEnd().split('\n');
    const turned = gzipSync([head, ...lines.toReversed()].join('\n'));
    expect(await hindcast(ofVintages(file('turned.csv.gz', turned)), 'turned-out.csv')).toBe(
      await hindcast(ofVintages(), 'plain-out.csv'),
    );
  });

  it('forecasts a place whose newest weeks are missing for the weeks of the round, and says which it leaves out', async () => {
    const late = readFileSync(vintages, 'utf8')
      .replace(/^(2023-11-01,2023-10-(?:21|28),06,California,).*$/gm, '$1')
      .replace(/^(2023-11-01,\d{4}-\d\d-\d\d,08,Colorado,).*$/gm, '$1');
    const { err, reply } = await cliJson(
      [...ofVintages(file('late.csv', late), ['--to', '2023-11-04']), '--hub', at('out.csv')],
      data,
    );
    expect(reply.value).toMatchObject({ rounds: 1, forecasts: 2 });
    expect(err).toContain('Colorado: no forecast in 1 round, too few weeks were reported.');
    const rows = rowsOf(readFileSync(at('out.csv'), 'utf8')).filter((row) => row.location === '06');
    expect([...new Set(rows.map((row) => row.target_end_date))]).toEqual([
      '2023-11-04',
      '2023-11-11',
      '2023-11-18',
      '2023-11-25',
    ]);
  });

  it.each([
    [
      'a round without its vintage',
      (text: string) => text.replaceAll('2023-11-08,', '2023-11-09,'),
      'NO_DATA_YET',
    ],
    [
      'a count that is none',
      (text: string) => text.replace(/(06,California,)\d+$/m, '$1many'),
      'PARTLY_UNREADABLE',
    ],
    [
      'a date that is none',
      (text: string) => text.replace(',2023-10-28,', ',2023-10-32,'),
      'PARTLY_UNREADABLE',
    ],
    [
      'a week that stands twice',
      (text: string) => `${text}2023-11-01,2023-10-28,06,California,1\n`,
      'PARTLY_UNREADABLE',
    ],
    [
      'weeks that end on another day',
      (text: string) => text.replace(',2023-10-21,', ',2023-10-22,'),
      'BAD_MAPPING',
    ],
    ['a column that is missing', (text: string) => text.replace('target_end_date', 'week'), 'BAD_MAPPING'],
  ])('refuses %s and writes no file', async (_, change, code) => {
    const path = file('v.csv', change(readFileSync(vintages, 'utf8')));
    const run = await cliJson([...ofVintages(path), '--hub', at('out.csv')], data);
    expect(run.code).toBe(3);
    expect(run.reply.error.code).toBe(code);
    expect(readdirSync(folder)).toEqual(['v.csv']);
  });

  it('refuses populations of other places', async () => {
    const population = file('p.csv', 'state,population\nBavaria,13000000\n');
    const run = await cliJson(
      [...ofVintages(vintages, ['--population', population]), '--hub', at('out.csv')],
      data,
    );
    expect(run.reply.error.code).toBe('BAD_MAPPING');
    expect(existsSync(at('out.csv'))).toBe(false);
  });

  it('leaves the file that was there when it fails', async () => {
    file('out.csv', 'earlier');
    const path = file('v.csv', readFileSync(vintages, 'utf8').replace(/(06,California,)\d+$/m, '$1many'));
    await cli([...ofVintages(path), '--hub', at('out.csv')], data);
    expect(readFileSync(at('out.csv'), 'utf8')).toBe('earlier');
    expect(readdirSync(folder).sort()).toEqual(['out.csv', 'v.csv']);
  });

  it('names a file that cannot be written before it computes anything', async () => {
    const run = await cliJson([...ofVintages(), '--hub', at('no/such/folder.csv')], data);
    expect(run).toMatchObject({ code: 3, reply: { error: { code: 'OUTPUT_NOT_WRITABLE' } } });
  });
});

describe('outpost hindcast of a file', () => {
  const places = { Nord: risingCounts(30), Ouest: risingCounts(30, 7) };

  it('makes the newest weeks origins, each without what came later', async () => {
    const path = file('counts.csv', wideCsv(places));
    const whole = rowsOf(await hindcast(['hindcast', '--file', path, '--origins', '5'], 'whole.csv'));
    const dates = [...new Set(whole.map((row) => row.reference_date!))];
    expect(dates).toEqual(['2016-10-08', '2016-10-15', '2016-10-22', '2016-10-29', '2016-11-05']);
    const cut = file(
      'cut.csv',
      wideCsv({ Nord: places.Nord.slice(0, -2), Ouest: places.Ouest.slice(0, -2) }, '2016-10-15'),
    );
    const early = rowsOf(await hindcast(['hindcast', '--file', cut, '--origins', '3'], 'early.csv'));
    expect(early).toEqual(whole.filter((row) => row.reference_date! <= '2016-10-22'));
  });

  it('forecasts deaths beside the cases, as a forecast of that week would have', async () => {
    const both = { Nord: { cases: risingCounts(30, 40), deaths: risingCounts(30, 2) } };
    const path = file('both.csv', longCsv(both));
    const rows = rowsOf(await hindcast(['hindcast', '--file', path, '--origins', '1'], 'past.csv'));
    expect(new Set(rows.map((row) => row.target))).toEqual(new Set(['wk inc cases', 'wk inc deaths']));
    // Without the record of a backtest, by which its ranges would be repaired.
    const run = [
      'forecast',
      '--file',
      path,
      '--provider',
      'embedded',
      '--no-backtest',
      '--hub',
      at('now.csv'),
    ];
    expect((await cli(run, data)).code).toBe(0);
    expect(rowsOf(readFileSync(at('now.csv'), 'utf8'))).toEqual(rows);
  });

  it('keeps to the dates asked for', async () => {
    const path = file('counts.csv', wideCsv(places));
    const span = ['--from', '2016-10-15', '--to', '2016-10-22'];
    const rows = rowsOf(await hindcast(['hindcast', '--file', path, '--origins', '9', ...span]));
    expect([...new Set(rows.map((row) => row.reference_date))]).toEqual(['2016-10-15', '2016-10-22']);
  });

  it('refuses a series that is too short in every round', async () => {
    const path = file('counts.csv', wideCsv({ Nord: risingCounts(10) }));
    const run = await cliJson(
      ['hindcast', '--file', path, '--origins', '20', '--to', '2016-10-08', '--hub', at('o.csv')],
      data,
    );
    expect(run.reply.error.code).toBe('TOO_FEW_WEEKS');
  });
});

describe('outpost hindcast, asked wrongly', () => {
  it('refuses a round whose vintage is of after its reference date', async () => {
    const late = readFileSync(rounds, 'utf8').replace('2023-11-04,2023-11-01', '2023-11-04,2023-11-08');
    const args = [
      'hindcast',
      '--vintages',
      vintages,
      '--rounds',
      file('late.csv', late),
      '--hub',
      at('o.csv'),
    ];
    const { code, reply } = await cliJson(args, data);
    expect(code).toBe(3);
    expect(reply.error).toMatchObject({ code: 'PARTLY_UNREADABLE', details: { asOf: '2023-11-08', row: 2 } });
    expect(existsSync(at('o.csv'))).toBe(false);
  });

  it.each(['0x10', '4.5', '1e1', '-2', ' 4'])('refuses %j origins', async (origins) => {
    const path = file('counts.csv', wideCsv({ Nord: risingCounts(30) }));
    const args = ['hindcast', '--file', path, `--origins=${origins}`, '--hub', at('o.csv')];
    expect((await cliJson(args, data)).code).toBe(2);
  });

  it('removes what a killed hindcast left of the same file, and nothing else', async () => {
    const path = file('counts.csv', wideCsv({ Nord: risingCounts(30) }));
    // No process can have the highest id that a system gives.
    const left = [
      'o.csv.4194304.part',
      'o.csv.x.part',
      'other.csv.4194304.part',
      `o.csv.${process.ppid}.part`,
    ];
    for (const name of left) file(name, 'half');
    const args = ['hindcast', '--file', path, '--origins', '2', '--hub', at('o.csv')];
    expect((await cliJson(args, data)).code).toBe(0);
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith('.part'))
        .sort(),
    ).toEqual(left.slice(1).sort());
  });

  it.each([
    ['without a file to write', ofVintages()],
    ['with nothing to forecast from', ['hindcast', '--hub', 'out.csv']],
    ['with vintages alone', ['hindcast', '--vintages', vintages, '--hub', 'out.csv']],
    ['with both', [...ofVintages(), '--file', vintages, '--hub', 'out.csv']],
    ['with a file and no number of origins', ['hindcast', '--file', vintages, '--hub', 'out.csv']],
    ['with a model that is none', [...ofVintages(), '--model', 'oracle', '--hub', 'out.csv']],
    ['with a date that is none', [...ofVintages(), '--from', 'May', '--hub', 'out.csv']],
  ])('%s says how', async (_, args) => {
    const { code, err } = await cli(args, data);
    expect(code).toBe(2);
    expect(err).toMatch(/--\w+/);
  });

  it('of another provider says why not', async () => {
    const { code, err } = await cli([...ofVintages(), '--provider', 'groq', '--hub', at('o.csv')], data);
    expect(code).toBe(2);
    expect(err).toContain('Only the offline model can be hindcast: groq may know by now what happened.');
  });
});

describe('the backtest of an import', () => {
  const backtests = () => {
    const path = join(data, 'scores.json');
    if (!existsSync(path)) return [];
    const { backtests } = JSON.parse(readFileSync(path, 'utf8')) as {
      backtests: Record<string, { origins: number; of: number }>;
    };
    return Object.values(backtests).map(({ origins, of }) => ({ origins, of }));
  };

  it('is made before the command ends', async () => {
    await cli(['import', file('counts.csv', wideCsv({ Nord: risingCounts(40) }))], data);
    expect(backtests()).toEqual([{ origins: 26, of: 26 }]);
  });

  it('is left out when asked, and in a dry run', async () => {
    const path = file('counts.csv', wideCsv({ Nord: risingCounts(40) }));
    await cli(['import', path, '--dry-run'], data);
    await cli(['import', path, '--no-backtest'], data);
    expect(backtests()).toEqual([]);
  });

  it('is left for later where it takes long, and made all the same when asked', async () => {
    const counts = risingCounts(200);
    const places = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`Place ${n + 1}`, counts]));
    const path = file('large.csv', wideCsv(places));
    await cli(['config', 'set', 'providers.embedded.model', 'no-change'], data);
    const { code, err } = await cli(['import', path], data);
    expect(code).toBe(0);
    expect(err).toContain('The offline model has no backtest on "large" yet');
    expect(backtests()).toEqual([]);
    await cli(['import', path, '--backtest'], data);
    expect(backtests()).toEqual([{ origins: 26, of: 26 }]);
  });
});
