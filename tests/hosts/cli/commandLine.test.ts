import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Forecast, forecastSchema } from '../../../shared/contract/index.ts';
import { addDays } from '../../../shared/time/plainDate.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { cli, cliJson } from './cliInProcess.ts';
import { haiti, runJson } from './runCli.ts';

const newFolder = tempFolders();
let folder: string;
let data: string;

beforeEach(() => {
  folder = newFolder();
  data = join(folder, 'data');
});

function file(name: string, text: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('outpost forecast --file', () => {
  it('forecasts every department of the Haiti file, and a second process lists the same set', async () => {
    const made = await runJson(['forecast', '--file', haiti, '--as-of', '2018-10-01'], data);
    expect(made.code).toBe(0);
    const { run, forecasts, gaps } = made.reply.value;
    expect(forecasts).toHaveLength(10);
    expect(gaps).toEqual([]);
    expect(run).toMatchObject({ provider: 'embedded', epoch: 1, published: true });
    for (const one of forecasts as Forecast[]) {
      expect(forecastSchema.safeParse(one).error).toBeUndefined();
      expect(one).toMatchObject({
        kind: 'hindcast',
        asOf: '2018-10-01',
        frequency: 'week',
        disease: 'cholera',
      });
      expect(one.lastObserved.targetEndDate).toBe('2018-09-29');
      expect(one.targets.cases.map((week) => week.targetEndDate)).toEqual([
        '2018-10-06',
        '2018-10-13',
        '2018-10-20',
        '2018-10-27',
      ]);
      expect(one.targets.deaths).toBeNull();
    }
    const listed = await runJson(['forecasts', '--current'], data);
    const listedIds = listed.reply.value.forecasts.map((one: { id: string }) => one.id);
    expect(listedIds).toEqual(forecasts.map((one: Forecast) => one.id));
    const audit = await runJson(['audit', '--verify'], data);
    expect(audit.code).toBe(0);
    expect(audit.reply.value).toMatchObject({ verified: true, broken: null, quarantined: [] });
  });

  it('imports the same content once, however often it is forecast', async () => {
    await cli(['forecast', '--file', haiti], data);
    const copy = file('copy.csv', readFileSync(haiti));
    await cli(['forecast', '--file', copy], data);
    const { reply } = await cliJson(['datasets'], data);
    expect(reply.value.datasets).toHaveLength(1);
    const list = await cliJson(['forecasts', '--current'], data);
    expect(list.reply.value.forecasts).toHaveLength(10);
    const all = await cliJson(['forecasts'], data);
    expect(all.reply.value.forecasts).toHaveLength(20);
    const [newest] = all.reply.value.forecasts;
    const { out } = await cli(['forecasts'], data);
    expect(out.split('\n').some((row) => row.trimEnd().endsWith(`${newest.datasetId}  ${newest.id}`))).toBe(
      true,
    );
  });

  it('keeps the set of all places in the summary when one place is forecast after it, and says so', async () => {
    const all = await cliJson(['forecast', '--file', haiti], data);
    const { datasetId } = all.reply.value.forecasts[0];
    const alone = await cli(['forecast', '--dataset', datasetId, '--location', 'Ouest'], data);
    expect(alone.out).toContain('Of chosen places: summary and exports go on to show the set of all places');
    const { reply } = await cliJson(['forecasts', 'summary'], data);
    expect(reply.value).toMatchObject({ runId: all.reply.value.run.id, scope: 'dataset' });
    expect(reply.value.places).toHaveLength(10);
    const summary = await cli(['forecasts', 'summary'], data);
    expect(summary.out).toMatch(/Forecast by themselves, not counted above:\n {2}Ouest: offline model/);
  });

  it('takes several files, locations, horizons, and writes the hub format', async () => {
    const hub = join(folder, 'hub.csv');
    const args = [
      'forecast',
      '--file',
      haiti,
      '--location',
      'ouest',
      '--location',
      'Nord Est',
      '--horizons',
      '2',
    ];
    const { reply } = await cliJson([...args, '--hub', hub], data);
    expect(reply.value.forecasts.map((one: Forecast) => one.location.code)).toEqual(['nord-est', 'ouest']);
    const lines = readFileSync(hub, 'utf8').trimEnd().split('\n');
    expect(lines[0]).toBe(
      'reference_date,target,horizon,target_end_date,location,output_type,output_type_id,value',
    );
    expect(lines).toHaveLength(1 + 2 * 2 * 23);
  });

  it('names doubtful data under the table, and says of each set when counts are newer', async () => {
    const weeks = (last: string[]) =>
      [...Array.from({ length: 30 }, (_, week) => String(200 + ((7 * week) % 13))), ...last].map(
        (count, week) => `${addDays('2024-01-06', 7 * week)},Bo,${count}`,
      );
    const counts = (last: string[]) =>
      file('counts.csv', `week_end,place,cases\n${weeks(last).join('\n')}\n`);
    const made = await cli(['forecast', '--file', counts(['0'])], data);
    expect(made.out).toContain('Note on Bo: The newest week (to 2024-08-03) reports no cases');
    const shown = async () => {
      const { reply } = await cliJson(['forecasts'], data);
      const { id } = reply.value.forecasts.at(-1);
      const out = join(folder, 'out.csv');
      const runs = [
        await cli(['forecasts'], data),
        await cli(['forecasts', 'summary'], data),
        await cli(['forecasts', 'show', id], data),
        await cli(['forecasts', 'export', '--format', 'hub', '--out', out], data),
      ];
      return runs.map((run) => /counts are newer|Counts.*\n.*\n.*current\s+are newer/i.test(run.out));
    };
    expect(await shown()).toEqual([false, false, false, false]);
    await cli(['import', counts(['0', '212'])], data);
    expect(await shown()).toEqual([true, true, true, true]);
    const summary = await cli(['forecasts', 'summary'], data);
    expect(summary.out).toContain('Note on Bo: The newest week');
  });

  it('borrows the lock for --provider and gives it back', async () => {
    await cli(['forecast', '--file', haiti, '--provider', 'embedded'], data);
    const lock = await cliJson(['lock'], data);
    expect(lock.reply.value).toMatchObject({ holder: null, epoch: 2, cause: 'LOAN_ENDED', next: 'embedded' });
  });
});

describe('bad input', () => {
  it.each([
    ['a missing file', () => join(folder, 'nope.csv'), 'FILE_NOT_FOUND'],
    ['no date column', () => file('a.csv', 'place,cases\nA,1\nB,2\n'), 'NO_DATE_COLUMN'],
  ])('is refused with exit 3 and one sentence: %s', async (_what, path, code) => {
    const { code: exit, reply, err } = await cliJson(['import', path()], data);
    expect({ exit, ok: reply.ok, code: reply.error.code, err }).toEqual({
      exit: 3,
      ok: false,
      code,
      err: '',
    });
    expect(reply.error.message).toMatch(/\.$/);
    const datasets = await cliJson(['datasets'], data);
    expect(datasets.reply.value.datasets).toEqual([]);
    expect(existsSync(join(data, 'datasets'))).toBe(false);
  });

  it.each([
    [['forecast', '--dataset', 'nope'], 3, 'UNKNOWN_DATASET'],
    [['forecasts', 'show', 'nope'], 3, 'UNKNOWN_FORECAST'],
    [['forecasts', 'summary'], 3, 'NO_FORECAST_YET'],
    [['config', 'set', 'nope', '1'], 2, 'UNKNOWN_SETTING'],
    [['config', 'get', 'nope'], 2, 'UNKNOWN_SETTING'],
    [['config', 'set', 'forecast.horizons', '99'], 2, 'BAD_SETTING'],
    [['lock', 'acquire', 'nobody'], 2, 'UNKNOWN_PROVIDER'],
    [['frobnicate'], 2, 'INVALID_PARAMS'],
    [['forecast'], 2, 'INVALID_PARAMS'],
    [['forecast', '--file', haiti, '--as-of', '2018-02-31'], 2, 'INVALID_PARAMS'],
    [['forecast', '--file', haiti, '--as-of', '2009-01-01'], 3, 'NO_DATA_YET'],
    [['forecast', '--file', haiti, '--as-of', '2010-11-01'], 3, 'TOO_FEW_WEEKS'],
    [['forecast', '--file', haiti, '--location', 'Atlantis'], 3, 'UNKNOWN_LOCATION'],
    [['lock', '--frob'], 2, 'INVALID_PARAMS'],
    [['audit', '--limit', 'many'], 2, 'INVALID_PARAMS'],
    [['erase'], 2, 'INVALID_PARAMS'],
    [['assess'], 2, 'INVALID_PARAMS'],
  ] as const)('%j ends with exit %i and %s', async (args, exit, code) => {
    const { code: ended, reply } = await cliJson(args, data);
    expect({ ended, code: reply.error.code }).toEqual({ ended: exit, code });
  });

  it('says a refusal in words on stderr, without a stack, and nothing on stdout', async () => {
    const { code, out, err } = await cli(['import', join(folder, 'nope.csv')], data);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/^outpost: There is no file .*nope\.csv\. Check the name and the folder\.\n$/);
  });

  it('names the folder that cannot be written', async () => {
    const taken = file('taken', 'a file, not a folder');
    const { code, reply } = await cliJson(['import', haiti], join(taken, 'data'));
    expect({ code, error: reply.error.code }).toEqual({ code: 3, error: 'FOLDER_NOT_WRITABLE' });
    expect(reply.error.message).toContain(taken);
  });
});

describe('the data folder', () => {
  const reading = [
    ['datasets'],
    ['forecasts'],
    ['lock'],
    ['lock', 'explain'],
    ['audit', '--verify'],
    ['providers'],
    ['config'],
    ['config', 'get', 'forecast.horizons'],
    ['health'],
    ['health', '--once'],
    ['scheduler', 'status'],
    ['import', haiti, '--dry-run'],
    ['lock', 'acquire', 'embedded', '--dry-run'],
  ];

  it.each(reading)('is not created by a reading command: %s %s', async (...args) => {
    expect((await cliJson(args, data)).code).toBe(0);
    expect(existsSync(data)).toBe(false);
  });

  it('keeps settings and the lock over processes', async () => {
    await cli(['config', 'set', 'forecast.horizons', '2'], data);
    await cli(['lock', 'acquire', 'embedded'], data);
    const made = await runJson(['forecast', '--file', haiti], data);
    expect(made.reply.value.forecasts[0].targets.cases).toHaveLength(2);
    expect(made.reply.value.run.epoch).toBe(1);
    const unset = await cliJson(['config', 'unset', 'forecast.horizons'], data);
    expect(unset.reply.value).toMatchObject({ key: 'forecast.horizons', value: 4, isDefault: true });
  });

  it('shows settings by group with what may be typed, and one of them with who set it when', async () => {
    const list = (await cli(['config'], data)).out;
    const groups = [
      'Data and weeks',
      'Forecast',
      'Alert lines and risk',
      'Providers',
      'Reports',
      'Language and look',
    ];
    const at = groups.map((group) => list.split('\n').indexOf(group));
    expect(at.every((line, n) => line > (at[n - 1] ?? -1))).toBe(true);
    expect(list).toMatch(/forecast\.horizons +4 +Weeks to forecast\. A whole number from 1 to 8\./);
    expect(list).toMatch(/failover\.failback .* One of next-run, manual\./);
    await cli(['config', 'set', 'report.author', 'Amina Diallo'], data);
    await cli(['config', 'set', 'retry.baseDelayMs', '2000'], data);
    expect((await cli(['config', 'get', 'retry.baseDelayMs'], data)).out).toMatch(
      /^retry\.baseDelayMs = 2000\n.*A whole number from 1 to 60000\.\nSet \d{4}-\d\d-\d\d \d\d:\d\d UTC by Amina Diallo\.\n$/,
    );
  });

  it('tells a broken audit trail with exit 6 and where it breaks', async () => {
    await cli(['forecast', '--file', haiti], data);
    const journal = join(data, 'journal', '0000000001.jsonl');
    writeFileSync(
      journal,
      readFileSync(journal, 'utf8').replace('"type":"RUN_STARTED"', '"type":"RUN_STARTEE"'),
    );
    const { code, reply } = await cliJson(['audit', '--verify'], data);
    expect({ code, ok: reply.ok }).toEqual({ code: 6, ok: true });
    expect(reply.value).toMatchObject({ verified: false, broken: { segment: '0000000001.jsonl', seq: 3 } });
  });
});

describe('help', () => {
  it('lists every command, and each command explains itself', async () => {
    const { code, out } = await cli(['--help'], data);
    expect(code).toBe(0);
    const names = [...out.matchAll(/^ {2}([a-z]+(?: [a-z]+)?) {2,}\S/gm)].map((match) => match[1]!);
    expect(names).toContain('forecasts summary');
    for (const name of names) {
      const help = await cli([...name.split(' '), '--help'], data);
      expect({ name, code: help.code, start: help.out.slice(0, 8 + name.length) }).toEqual({
        name,
        code: 0,
        start: `outpost ${name}`,
      });
    }
  });
});

describe('a file that can not be written', () => {
  it('is named with what to do next, and the exit code says that it is about files', async () => {
    const path = join(folder, 'no such folder', 'audit.ndjson');
    const { code, reply } = await runJson(['audit', '--export', path], data);
    expect(code).toBe(3);
    expect(reply.error).toMatchObject({ code: 'OUTPUT_NOT_WRITABLE', details: { path } });
    expect(reply.error.message).toContain('Choose another file');
  });
});
