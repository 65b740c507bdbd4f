import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openNodeCore } from '../../../main/hosts/openNodeCore.ts';
import { assessmentSchema } from '../../../shared/contract/index.ts';
import { addDays } from '../../../shared/time/plainDate.ts';
import { folderBytes } from '../../support/folderBytes.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { cli, cliJson } from './cliInProcess.ts';
import { haiti } from './runCli.ts';

const newFolder = tempFolders();
let folder: string;
let data: string;

beforeEach(() => {
  folder = newFolder();
  data = join(folder, 'data');
});

/** Two places by week to 2026-03-22: Bo passes its line at the end, Kenema does not. */
function districts(more: readonly string[] = []): string {
  const calm = Array.from({ length: 40 }, (_, week) => [10, 12, 9, 11, 13, 8, 10][week % 7]!);
  const rows = calm.flatMap((count, week) => {
    const end = addDays('2026-03-22', 7 * (week - 39));
    return [`Bo,${end},${[20, 26, 30, 41][week - 36] ?? count}`, `Kenema,${end},${count}`];
  });
  const path = join(folder, 'districts.csv');
  writeFileSync(path, `${['district,week_ending,cases', ...rows, ...more].join('\n')}\n`);
  return path;
}

describe('outpost assess --file', () => {
  it('assesses every place, most urgent first, and creates no data folder', async () => {
    const run = await cliJson(['assess', '--file', districts(), '--disease', 'measles'], data);
    expect(run.code).toBe(0);
    const answer = run.reply.value;
    expect(assessmentSchema.safeParse(answer).error).toBeUndefined();
    const [bo, kenema] = answer.places;
    expect(bo).toMatchObject({ location: { name: 'Bo' }, risk: { level: 'YELLOW', basis: 'above-now' } });
    expect(bo.growthRatePerWeek).toBeCloseTo(0.2326, 4);
    expect(bo.rt).toMatchObject({ change: 'growing', windowEnd: '2026-03-22' });
    expect(kenema).toMatchObject({ location: { name: 'Kenema' }, risk: { level: 'NOT_ASSESSED' } });
    expect(existsSync(data)).toBe(false);
  });

  it('knows only what was known on --as-of, and takes only the places named', async () => {
    const args = ['assess', '--file', districts(), '--as-of', '2026-03-01', '--location', 'bo'];
    const { reply } = await cliJson(args, data);
    expect(reply.value).toMatchObject({ asOf: '2026-03-01' });
    expect(reply.value.places).toHaveLength(1);
    expect(reply.value.places[0].lastObserved).toMatchObject({ targetEndDate: '2026-03-01', cases: 20 });
  });

  it('takes no option about a backtest, for it makes none', async () => {
    for (const option of ['--backtest', '--no-backtest']) {
      const { code, err } = await cli(['assess', '--file', districts(), option], data);
      expect(code).toBe(2);
      expect(err).toContain(option.slice(2));
    }
  });

  it('changes nothing in a data folder that is there', async () => {
    await cliJson(['import', haiti], data);
    const before = folderBytes(data);
    expect((await cli(['assess', '--file', districts()], data)).code).toBe(0);
    expect(folderBytes(data)).toEqual(before);
  });

  it('says why files can not be read, and assesses nothing then', async () => {
    const path = join(folder, 'empty.csv');
    writeFileSync(path, '');
    const run = await cliJson(['assess', '--file', path], data);
    expect(run).toMatchObject({ code: 3, reply: { ok: false, error: { code: 'FILE_EMPTY' } } });
  });

  it('shows people a table with ranges and words', async () => {
    const { out } = await cli(['assess', '--file', districts(), '--disease', 'measles'], data);
    const lines = out.split('\n');
    expect(lines[0]).toBe(
      'measles, as of 2026-03-23, last week to 2026-03-22: 1 of 2 places above its alert line.',
    );
    expect(lines.find((line) => line.startsWith('Bo'))).toMatch(
      /YELLOW +41 +above [\d.]+ +alarm C2 C3 +\+26 % \(\+10 % to \+45 %\) +in 3\.0 weeks +1\.\d\d \(1\.\d\d-1\.\d\d\) growing/,
    );
    expect(lines.find((line) => line.startsWith('Kenema'))).toMatch(/not assessed .* not defined/);
    expect(out).toContain('serial interval 11.7 days');
  });

  it('tells people why there is no R(t) at all', async () => {
    const influenza = await cli(['assess', '--file', districts(), '--disease', 'influenza'], data);
    expect(influenza.out).toContain('No R(t): the serial interval is so much shorter than a week');
    const dengue = await cli(['assess', '--file', districts(), '--disease', 'dengue'], data);
    expect(dengue.out).toContain('No R(t): no serial interval is known for dengue');
  });
});

describe('outpost assess --dataset', () => {
  it('assesses a dataset as known on a day, also beside another process that writes, and changes nothing', async () => {
    const imported = await cliJson(['import', haiti], data);
    const { id } = imported.reply.value.datasets[0];
    const before = folderBytes(data);
    const other = await openNodeCore({ dataFolder: data, host: 'cli', access: 'writer' });
    try {
      const run = await cliJson(['assess', '--dataset', id, '--as-of', '2010-12-31'], data);
      expect(run.code).toBe(0);
      expect(run.reply.value.places).toHaveLength(10);
      expect(run.reply.value.places[0].lastObserved.targetEndDate).toBe('2010-12-25');
    } finally {
      await other.close();
    }
    expect(Object.keys(folderBytes(data)).filter((one) => !(one in before) && !one.includes('lock'))).toEqual(
      [],
    );
  });

  it('says of a confirmed official threshold that it is confirmed, as the summary of forecasts does', async () => {
    const imported = await cliJson(['import', districts(), '--disease', 'cholera'], data);
    const { id } = imported.reply.value.datasets[0];
    const stated = JSON.stringify({ [id]: { official: 'confirmed', cases: 500 } });
    await cliJson(['config', 'set', 'risk.thresholds', stated], data);
    const { out } = await cli(['assess', '--dataset', id], data);
    expect(out).toMatch(
      /Level of Kenema: The last count, \d+, reaches the confirmed official threshold of 2 cases/,
    );
    expect(out).not.toContain('nobody has confirmed');
    await cliJson(['forecast', '--dataset', id], data);
    const summary = await cli(['forecasts', 'summary', '--dataset', id], data);
    expect(summary.out).toContain(
      'Level of Bo, Kenema: by the official threshold of the disease, whatever the chance.',
    );
  });

  it('leaves the summary of forecasts in no doubt which place is behind', async () => {
    const path = districts();
    const kept = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => !/^Bo,2026-(02-2|03)/.test(line));
    writeFileSync(path, kept.join('\n'));
    const imported = await cliJson(['import', path, '--disease', 'measles'], data);
    const { id } = imported.reply.value.datasets[0];
    await cliJson(['forecast', '--dataset', id], data);
    const { out } = await cli(['forecasts', 'summary', '--dataset', id], data);
    expect(out).toMatch(/Last week +Week to +Next week/);
    expect(out).toMatch(/Bo +not assessed +\d+ +2026-02-15 /);
    expect(out).toMatch(/Kenema +\w+ +\d+ +2026-03-22 /);
  });

  it('takes the serial interval from the settings', async () => {
    const imported = await cliJson(['import', haiti], data);
    const { id } = imported.reply.value.datasets[0];
    await cliJson(['config', 'set', 'risk.serialInterval', '{"cholera":{"meanDays":6,"sdDays":3}}'], data);
    const { reply } = await cliJson(['assess', '--dataset', id, '--as-of', '2011-06-30'], data);
    const shown = reply.value.places.filter(({ rt }: { rt: unknown }) => rt !== null);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown[0].rt.serialInterval).toEqual({ meanDays: 6, sdDays: 3, source: 'setting' });
  });

  it.each([
    [['--dataset', 'nope'], 'UNKNOWN_DATASET'],
    [[], 'INVALID_PARAMS'],
    [['--dataset', 'a', '--file', 'b.csv'], 'INVALID_PARAMS'],
  ])('refuses %j with %s', async (args, code) => {
    const run = await cliJson(['assess', ...args], data);
    expect(run.reply.error.code).toBe(code);
    expect(existsSync(data)).toBe(false);
  });
});
