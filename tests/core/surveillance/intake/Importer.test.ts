import { beforeEach, describe, expect, it } from 'vitest';
import { WorkEnded } from '../../../../main/core/ports/HeavyWork.ts';
import type { ImportWork } from '../../../../main/core/surveillance/intake/readImport.ts';
import type { ImportResult } from '../../../../shared/surveillance/datasetSchema.ts';
import { longCsv, risingCounts, wideCsv } from '../../../support/builders.ts';
import { inlineImports } from '../../../support/inlineImports.ts';
import { openTestCore, type TestCore } from '../../../support/testCore.ts';
import { rejectionOf } from '../../../support/thrownBy.ts';

const wide = wideCsv({ Ouest: risingCounts(12), Nord: risingCounts(12, 7) });
const long = longCsv({ Ouest: { cases: risingCounts(12), deaths: risingCounts(12, 0) } });
const [header, ...rows] = wide.trimEnd().split('\n');
const newestFirst = [header, ...rows.reverse()].join('\n');
let test: TestCore;

beforeEach(async () => {
  test = await openTestCore();
});

type Params = Parameters<typeof test.client.call<'datasets.import'>>[1];

function importFile(name: string, text: string, params: Omit<Params, 'files'> = {}): Promise<ImportResult> {
  test.files.set(name, text);
  return test.client.call('datasets.import', { ...params, files: [{ path: name }] });
}

async function listed(): Promise<string[]> {
  return (await test.client.call('datasets.list', {})).datasets.map((dataset) => dataset.id);
}

describe('an import', () => {
  it('stores the dataset that it describes', async () => {
    const { datasets, stored } = await importFile('cholera_long.csv', long);
    expect(stored).toBe('new');
    expect(datasets).toMatchObject([
      { disease: 'cholera', locations: 1, deaths: { total: expect.any(Number) } },
    ]);
    const shown = await test.client.call('datasets.show', { id: datasets[0]!.id });
    expect(shown).toMatchObject(datasets[0]!);
    expect(shown.series[0]!.cases).toEqual(risingCounts(12));
  });

  it('is still there after a restart', async () => {
    const { datasets } = await importFile('counts.csv', wide);
    const before = await test.client.call('datasets.show', { id: datasets[0]!.id });
    test = await test.restart();
    expect(await test.client.call('datasets.show', { id: datasets[0]!.id })).toEqual(before);
  });

  it('lists its bad rows, also when they are asked for later', async () => {
    const { datasets } = await importFile('counts.csv', `${wide}soon,3,4\n`, {
      mapping: { unreadable: 'leave-out' },
    });
    expect(datasets[0]!.rejected).toMatchObject([
      { file: 'counts.csv', row: 14, column: 'date', found: 'soon' },
    ]);
    const shown = await test.client.call('datasets.show', { id: datasets[0]!.id });
    expect(shown.rejected).toEqual(datasets[0]!.rejected);
  });

  it('sums days into the weeks of the settings', async () => {
    const days = Array.from(
      { length: 20 },
      (_, day) => `2016-10-${String(day + 1).padStart(2, '0')},${(7 * day) % 5}`,
    );
    await test.client.call('settings.set', { key: 'import.epiWeek', value: 'saturday' });
    const { datasets } = await importFile('days.csv', `date,cases\n${days.join('\n')}\n`);
    expect(datasets[0]).toMatchObject({ frequency: 'day', epiWeek: 'saturday' });
  });
});

describe('the same content', () => {
  it('imported twice is the same dataset, stored once', async () => {
    const first = await importFile('counts.csv', wide);
    const before = test.disk.fingerprint();
    const second = await importFile('counts.csv', wide);
    expect(second).toMatchObject({ stored: 'already-there', datasets: [{ id: first.datasets[0]!.id }] });
    expect(await listed()).toEqual([first.datasets[0]!.id]);
    expect(test.disk.fingerprint()).toBe(before);
  });

  it.each([
    ['under another name', 'week 44.csv', wide],
    ['with other delimiters and line ends', 'counts.csv', wide.replaceAll(',', ';').replaceAll('\n', '\r\n')],
    ['with its newest row first', 'counts.csv', newestFirst],
  ])('is the same dataset %s', async (_what, name, text) => {
    const first = await importFile('counts.csv', wide);
    const second = await importFile(name, text);
    expect(second).toMatchObject({ stored: 'already-there', datasets: [{ id: first.datasets[0]!.id }] });
  });

  it('is another dataset for another disease', async () => {
    const first = await importFile('counts.csv', wide, { disease: 'cholera' });
    const second = await importFile('counts.csv', wide, { disease: 'measles' });
    expect(second.stored).toBe('new');
    expect(await listed()).toEqual([second.datasets[0]!.id, first.datasets[0]!.id]);
  });

  it('comes back when it was removed', async () => {
    const { datasets } = await importFile('counts.csv', wide);
    await test.client.call('datasets.remove', { id: datasets[0]!.id });
    expect(await listed()).toEqual([]);
    expect((await importFile('counts.csv', wide)).datasets[0]!.id).toBe(datasets[0]!.id);
    expect(await listed()).toEqual([datasets[0]!.id]);
  });
});

describe('nothing is stored', () => {
  let before: string;

  beforeEach(() => {
    before = test.disk.fingerprint();
  });

  it('by a dry run, which says what it would be', async () => {
    const dry = await importFile('counts.csv', wide, { dryRun: true });
    expect(dry).toMatchObject({ stored: 'dry-run', datasets: [{ locations: 2 }] });
    expect(test.disk.fingerprint()).toBe(before);
    const real = await importFile('counts.csv', wide);
    expect(real.datasets[0]!.id).toBe(dry.datasets[0]!.id);
  });

  it.each([
    ['', 'FILE_EMPTY'],
    ['\0\u0001\u0002\u0003 PNG \0\0', 'FILE_NOT_TEXT'],
    ['place,cases\nOuest,3\n', 'NO_DATE_COLUMN'],
    ['date,cases\n2016-10-29,few\n', 'NO_USABLE_ROWS'],
  ])('of a refused file: %j', async (text, code) => {
    expect(await rejectionOf(importFile('counts.csv', text))).toMatchObject({ code });
    expect(test.disk.fingerprint()).toBe(before);
    expect(await listed()).toEqual([]);
  });

  it.each([true, false])('where the thread that reads ended; out of memory: %s', async (isOutOfMemory) => {
    const inline = inlineImports(test.clock);
    let hasEnded = false;
    const run: ImportWork['run'] = (name, input, options) => {
      if (hasEnded) return inline.run(name, input, options);
      hasEnded = true;
      return Promise.reject(new WorkEnded('the worker ended', isOutOfMemory));
    };
    test = await openTestCore({ importWork: { ...inline, run } });
    const refusal = await rejectionOf(importFile('counts.csv', wide));
    expect(refusal).toMatchObject({ code: 'IMPORT_FAILED', details: { isOutOfMemory } });
    expect((refusal as Error).message.includes('memory')).toBe(isOutOfMemory);
    expect(test.disk.fingerprint()).toBe(before);
    expect((await importFile('counts.csv', wide)).stored).toBe('new');
  });

  it.each(['put', 'append'] as const)('when the disk is full at the %s', async (operation) => {
    test.store.failNext(operation);
    expect(await rejectionOf(importFile('counts.csv', wide))).toMatchObject({ code: 'DISK_FULL' });
    expect(await listed()).toEqual([]);
    expect((await importFile('counts.csv', wide)).stored).toBe('new');
  });
});
