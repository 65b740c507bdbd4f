import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportResult } from '../../../shared/surveillance/datasetSchema.ts';
import { longCsv, risingCounts, weekEnds, weeksUpTo, wideCsv } from '../../support/builders.ts';
import { openTestCore, type TestCore } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

const DAY_MS = 86_400_000;
const ouest = risingCounts(20);
const nord = risingCounts(20, 7);
const week44 = weeksUpTo(wideCsv({ Ouest: ouest, Nord: nord }), 19);
/** A week later: one more week, and one count revised. */
const week45 = wideCsv({ Ouest: ouest.with(-2, 99), Nord: nord });

let test: TestCore;

beforeEach(async () => {
  test = await openTestCore();
});

type Params = Parameters<typeof test.client.call<'datasets.import'>>[1];

function importText(
  text: string,
  params: Omit<Params, 'files'> = {},
  name = 'counts.csv',
): Promise<ImportResult> {
  test.files.set(name, text);
  return test.client.call('datasets.import', { ...params, files: [{ path: name }] });
}

const idOf = (result: ImportResult) => result.datasets[0]!.id;
const ouestOf = async (id: string, asOf?: string) => {
  const { places } = await test.client.call('datasets.weekly', {
    id,
    ...(asOf === undefined ? {} : { asOf }),
  });
  return places.find((place) => place.location.code === 'ouest')!.cases;
};

describe('the next file of a dataset', () => {
  it('updates it and says what it changes', async () => {
    const id = idOf(await importText(week44, {}, 'week 44.csv'));
    const updated = await importText(week45, {}, 'week 45.csv');
    expect(updated).toMatchObject({
      stored: 'updated',
      datasets: [
        { id, name: 'week 44', snapshots: [{ files: ['week 44.csv'] }, { files: ['week 45.csv'] }] },
      ],
      difference: { datasetId: id, against: '2016-11-02', added: 2, revised: 1, removed: 0 },
    });
    const revised = updated.difference!.examples.find((one) => one.change === 'revised');
    expect(revised).toEqual({
      change: 'revised',
      location: 'Ouest',
      date: weekEnds(20).at(-2),
      measure: 'cases',
      from: ouest.at(-2),
      to: 99,
    });
    const { datasets } = await test.client.call('datasets.list', {});
    expect(datasets).toHaveLength(1);
    expect(await test.client.call('datasets.show', { id })).toMatchObject(datasets[0]!);
  });

  it('is told by a dry run, which stores nothing', async () => {
    await importText(week44);
    const before = test.disk.fingerprint();
    const dry = await importText(week45, { dryRun: true });
    expect(dry).toMatchObject({ stored: 'dry-run', difference: { added: 2, revised: 1, removed: 0 } });
    expect(dry.datasets[0]!.snapshots).toHaveLength(2);
    expect(test.disk.fingerprint()).toBe(before);
    expect((await importText(week45)).difference).toEqual(dry.difference);
  });

  it('is already there the second time, and says that nothing changed', async () => {
    await importText(week44);
    await importText(week45);
    const before = test.disk.fingerprint();
    expect(await importText(week45)).toMatchObject({
      stored: 'already-there',
      difference: { added: 0, revised: 0, removed: 0, examples: [] },
    });
    expect(test.disk.fingerprint()).toBe(before);
  });

  it('keeps name, disease and source of the dataset unless they are stated', async () => {
    const id = idOf(await importText(week44, { name: 'Haiti', disease: 'cholera' }));
    const updated = await importText(week45, {}, 'export (3).csv');
    expect(updated.datasets[0]).toMatchObject({ id, name: 'Haiti', disease: 'cholera' });
    const renamed = await importText(weeksUpTo(week45, 18), { name: 'Haïti' });
    expect(renamed.datasets[0]).toMatchObject({ id, name: 'Haïti', disease: 'cholera' });
  });

  it('may be the first to say which disease it is', async () => {
    const id = idOf(await importText(week44));
    const updated = await importText(week45, { disease: 'cholera' });
    expect(updated).toMatchObject({ stored: 'updated', datasets: [{ id, disease: 'cholera' }] });
  });

  it('may rename its places by case and accents, and may lack some of them', async () => {
    const id = idOf(await importText(wideCsv({ Ouest: ouest, 'Grand Anse': nord, Sud: ouest })));
    const updated = await importText(wideCsv({ OUEST: ouest, 'Grand’Anse': nord }));
    expect(updated).toMatchObject({ stored: 'updated', difference: { added: 0, revised: 0, removed: 20 } });
    expect(idOf(updated)).toBe(id);
  });

  it('of one place without a name is known by its counts, whatever it is called', async () => {
    const alone = (counts: readonly number[]) =>
      `date,cases\n${counts.map((count, week) => `${weekEnds(20)[week]},${count}`).join('\n')}\n`;
    const id = idOf(await importText(alone(ouest.slice(0, -1)), {}, 'week 44.csv'));
    const updated = await importText(alone(ouest), {}, 'week 45.csv');
    expect(updated).toMatchObject({ stored: 'updated', difference: { added: 1, revised: 0, removed: 0 } });
    expect(idOf(updated)).toBe(id);
    const { series } = await test.client.call('datasets.show', { id });
    expect(series[0]!.location.name).toBe('week 44');
    const other = await importText(alone(nord), {}, 'another district.csv');
    expect(other).toMatchObject({ stored: 'new', difference: null });
  });
});

describe('what is another dataset', () => {
  beforeEach(async () => {
    await importText(week44, { disease: 'cholera' });
  });

  it.each([
    ['other places', wideCsv({ Kenema: ouest, Bo: nord }), {}],
    ['fewer than half of the places', wideCsv({ Kenema: ouest }), {}],
    ['fewer than half of the counts', weeksUpTo(week45, 9), {}],
    [
      'other measures',
      longCsv({ Ouest: { cases: ouest, deaths: nord }, Nord: { cases: nord, deaths: nord } }),
      {},
    ],
    ['another stated disease', week45, { disease: 'measles' }],
  ])('%s', async (_what, text, params) => {
    expect(await importText(text, params)).toMatchObject({ stored: 'new', difference: null });
  });

  it('a file whose name speaks of another disease', async () => {
    expect(await importText(week45, {}, 'measles week 45.csv')).toMatchObject({ stored: 'new' });
  });

  it('what the user wants as a new one, also with the same content', async () => {
    const update = await importText(week45, { into: 'new' });
    expect(update).toMatchObject({ stored: 'new', difference: null });
    const copy = await importText(week45, { into: 'new' });
    expect(copy.stored).toBe('new');
    expect((await test.client.call('datasets.list', {})).datasets).toHaveLength(3);
  });
});

describe('an import into a stated dataset', () => {
  it('updates it, however different it is', async () => {
    const id = idOf(await importText(week44));
    const updated = await importText(wideCsv({ Kenema: ouest }), { into: id });
    expect(updated).toMatchObject({ stored: 'updated', difference: { added: 20, removed: 38 } });
    expect(idOf(updated)).toBe(id);
    expect(await importText(wideCsv({ Kenema: ouest }), { into: id })).toMatchObject({
      stored: 'already-there',
    });
  });

  it('is refused when there is none', async () => {
    const refusal = await rejectionOf(importText(week44, { into: 'atlantis' }));
    expect(refusal).toMatchObject({ code: 'UNKNOWN_DATASET', details: { id: 'atlantis' } });
    expect(test.disk.names()).toEqual([]);
  });
});

describe('what was known on a day', () => {
  let id: string;

  beforeEach(async () => {
    id = idOf(await importText(week44));
    test.clock.advance(7 * DAY_MS);
    await importText(week45);
  });

  it('is the newest import as of then, for weekly counts and for forecasts', async () => {
    expect((await ouestOf(id)).slice(-2)).toEqual([99, ouest.at(-1)]);
    expect((await ouestOf(id, '2016-11-08')).at(-1)).toBe(ouest.at(-2));
    const then = await test.client.call('forecasts.run', { datasetId: id, asOf: '2016-11-08' });
    const now = await test.client.call('forecasts.run', { datasetId: id });
    const lastOf = (run: typeof now) =>
      run.forecasts.find((one) => one.location.code === 'ouest')!.lastObserved;
    expect(lastOf(then)).toMatchObject({ cases: ouest.at(-2) });
    expect(lastOf(now)).toMatchObject({ cases: ouest.at(-1) });
  });

  it('is the oldest import, cut at the day, before all of them', async () => {
    const asOf = weekEnds(20).at(-2)!;
    expect((await ouestOf(id, asOf)).at(-1)).toBe(ouest.at(-2));
  });

  it('is the last of several imports as of the same day', async () => {
    await importText(week45.replace(/99/, '77'));
    expect((await ouestOf(id)).at(-2)).toBe(77);
  });

  it('is seen after a restart too', async () => {
    const before = [await ouestOf(id), await ouestOf(id, '2016-11-08')];
    test = await test.restart();
    expect([await ouestOf(id), await ouestOf(id, '2016-11-08')]).toEqual(before);
  });

  it('goes on being drawn behind a forecast after a newer import, and after its own was taken back', async () => {
    const { forecasts } = await test.client.call('forecasts.run', { datasetId: id });
    const chart = () => test.client.call('forecasts.chart', { id: forecasts[0]!.id });
    const before = await chart();
    const summary = await test.client.call('forecasts.summary', { datasetId: id });
    expect(before.observed.at(-2)).toMatchObject({ cases: 99 });
    const newer = async () =>
      (await test.client.call('forecasts.newerCounts', { id: forecasts[0]!.id })).newerCounts;
    expect(await newer()).toBeNull();
    await importText(week45.replace(/99/, '77'));
    expect(await chart()).toEqual(before);
    expect(await newer()).toMatchObject({ asOf: '2016-11-09' });
    await test.client.call('datasets.undoImport', { id });
    await test.client.call('datasets.undoImport', { id });
    expect(await chart()).toEqual(before);
    test = await test.restart();
    expect(await chart()).toEqual(before);
    expect(await test.client.call('forecasts.summary', { datasetId: id })).toEqual(summary);
  });

  it('is said to be newer than a forecast wherever the set is shown, until it is forecast too', async () => {
    await test.client.call('forecasts.run', { datasetId: id });
    await importText(week45.replace(/99/, '77'));
    const seen = async () => {
      const { newerCounts } = await test.client.call('forecasts.summary', { datasetId: id });
      const { forecasts } = await test.client.call('forecasts.list', { datasetId: id, current: true });
      const csv = await test.client.call('forecasts.export', { format: 'csv' });
      const json = await test.client.call('forecasts.export', { format: 'json' });
      const { data } = Papa.parse<Record<string, string>>(csv.text, { header: true });
      return [
        newerCounts?.asOf,
        forecasts[0]!.newerCounts?.asOf,
        csv.newerCounts?.asOf,
        JSON.parse(json.text).newerCounts?.asOf,
        data[0]!.newer_counts_as_of || undefined,
      ];
    };
    expect(await seen()).toEqual(Array(5).fill('2016-11-09'));
    await test.client.call('forecasts.run', { datasetId: id });
    expect(await seen()).toEqual(Array(5).fill(undefined));
  });

  it('is no news for a forecast as of a day before it, unless that was the day of its own import', async () => {
    const newerThan = async (asOf?: string) => {
      const { forecasts } = await test.client.call('forecasts.run', {
        datasetId: id,
        ...(asOf ? { asOf } : {}),
      });
      await importText(week45.replace(/99/, '77'));
      const { newerCounts } = await test.client.call('forecasts.newerCounts', { id: forecasts[0]!.id });
      await test.client.call('datasets.undoImport', { id });
      return newerCounts;
    };
    expect(await newerThan('2016-11-05')).toBeNull();
    expect(await newerThan('2016-11-02')).not.toBeNull();
    expect(await newerThan()).not.toBeNull();
  });
});

describe('an import that is taken back', () => {
  it('shows the one before again, also after a restart, and can be imported again', async () => {
    const id = idOf(await importText(week44));
    const before = await test.client.call('datasets.show', { id });
    const updated = await importText(week45);
    const undone = await test.client.call('datasets.undoImport', { id });
    expect(undone).toMatchObject({ id, dataset: { snapshots: [{}] } });
    expect(await test.client.call('datasets.show', { id })).toEqual(before);
    test = await test.restart();
    expect(await test.client.call('datasets.show', { id })).toEqual(before);
    const again = await importText(week45);
    expect(again).toMatchObject({ stored: 'updated', difference: updated.difference });
    expect(again.datasets[0]!.snapshots).toHaveLength(2);
  });

  it('removes a dataset that has no other, which comes back with the file', async () => {
    const id = idOf(await importText(week44));
    expect(await test.client.call('datasets.undoImport', { id })).toEqual({ id, dataset: null });
    expect((await test.client.call('datasets.list', {})).datasets).toEqual([]);
    expect(await rejectionOf(test.client.call('datasets.undoImport', { id }))).toMatchObject({
      code: 'UNKNOWN_DATASET',
    });
    const back = await importText(week44);
    expect(back).toMatchObject({ stored: 'new', difference: null });
    expect(idOf(back)).toBe(id);
  });

  it('is announced, recorded and kept in the folder', async () => {
    const id = idOf(await importText(week44));
    await importText(week45);
    const files = test.disk.names('datasets/');
    const told = test.events('datasets.changed').length;
    await test.client.call('datasets.undoImport', { id });
    expect(test.events('datasets.changed').slice(told)).toEqual([{ datasetId: id }]);
    expect(JSON.parse(test.disk.text('index.json')).datasets[0].dataset.snapshots).toHaveLength(1);
    const { entries } = await test.client.call('audit.list', { limit: 1, verify: true });
    expect(entries).toMatchObject([{ type: 'DATASET_IMPORT_UNDONE', details: { datasetId: id } }]);
    expect((await test.restart()).disk.names('datasets/')).toEqual(files);
  });

  it('stays when the undo can not be saved', async () => {
    const id = idOf(await importText(week44));
    await importText(week45);
    test.store.failNext('append');
    expect(await rejectionOf(test.client.call('datasets.undoImport', { id }))).toMatchObject({
      code: 'DISK_FULL',
    });
    expect((await test.client.call('datasets.show', { id })).snapshots).toHaveLength(2);
  });
});

describe('a damaged import', () => {
  it('does not stand in the way of others, and comes back with its file', async () => {
    const id = idOf(await importText(week44));
    await importText(week45);
    test = await test.restart();
    const { file } = JSON.parse(test.disk.text('index.json')).datasets[0];
    test.disk.flip(file, 40);
    expect(await importText(wideCsv({ Kenema: ouest }))).toMatchObject({ stored: 'new' });
    await importText(week45);
    const shown = await test.client.call('datasets.show', { id });
    expect(shown.snapshots).toHaveLength(2);
    expect(test.disk.names('quarantine/')).toHaveLength(1);
  });
});

describe('a population file', () => {
  const people = 'place,population\nOuest,4029705\nNord,1067177\n';
  const populationsOf = async (id: string) =>
    (await test.client.call('datasets.show', { id })).series.map((one) => one.location.population);

  it('gives the places of the counts their population, and later files keep it', async () => {
    test.files.set('people.csv', people);
    const id = idOf(await importText(week44, { population: { path: 'people.csv' } }));
    expect(await populationsOf(id)).toEqual([4029705, 1067177]);
    expect(await importText(week44)).toMatchObject({ stored: 'already-there' });
    const updated = await importText(week45);
    expect(updated).toMatchObject({ stored: 'updated', datasets: [{ id }] });
    expect(updated.datasets[0]!.issues).toContainEqual(
      expect.objectContaining({ code: 'POPULATION_KEPT', count: 2 }),
    );
    expect(await populationsOf(id)).toEqual([4029705, 1067177]);
  });

  it('that comes later is an update without any change of counts', async () => {
    const id = idOf(await importText(week44));
    test.files.set('people.csv', people.replace('Nord', 'Elsewhere'));
    const updated = await importText(week44, { population: { path: 'people.csv' } });
    expect(updated).toMatchObject({ stored: 'updated', difference: { added: 0, revised: 0, removed: 0 } });
    expect(updated.datasets[0]!.issues).toContainEqual(
      expect.objectContaining({ code: 'POPULATION_MISSING', severity: 'warning', count: 1 }),
    );
    expect(await populationsOf(id)).toEqual([4029705, null]);
  });

  it('that names no place stores nothing', async () => {
    test.files.set('people.csv', 'place,population\nParis,5\n');
    const refusal = await rejectionOf(importText(week44, { population: { path: 'people.csv' } }));
    expect(refusal).toMatchObject({ code: 'BAD_MAPPING' });
    expect(test.disk.names()).toEqual([]);
  });
});

describe('the source of populations', () => {
  const people = 'place,population\nOuest,4029705\nNord,1067177\n';
  const sourcesOf = async (id: string) =>
    (await test.client.call('datasets.show', { id })).series.map((one) => one.location.populationSource);
  const withPeople = (text: string, populationSource?: string) => {
    test.files.set('people.csv', people);
    const source = populationSource === undefined ? {} : { populationSource };
    return importText(text, { population: { path: 'people.csv' }, ...source });
  };

  it('is kept with the dataset over restarts, as one line of plain text, and updates keep it', async () => {
    const id = idOf(await withPeople(week44, ' \u202eINE 2021\ncensus '));
    expect(await sourcesOf(id)).toEqual(['INE 2021 census', 'INE 2021 census']);
    expect(await importText(week44)).toMatchObject({ stored: 'already-there' });
    expect(await withPeople(week44)).toMatchObject({ stored: 'already-there' });
    expect(await importText(week45)).toMatchObject({ stored: 'updated' });
    test = await test.restart();
    expect(await sourcesOf(id)).toEqual(['INE 2021 census', 'INE 2021 census']);
  });

  it('may be typed later for the same counts, is then an import of its own, and can be taken back', async () => {
    const id = idOf(await withPeople(week44));
    expect(await sourcesOf(id)).toEqual([undefined, undefined]);
    const updated = await importText(week44, { populationSource: 'INE 2021 census' });
    expect(updated).toMatchObject({ stored: 'updated', difference: { added: 0, revised: 0, removed: 0 } });
    expect(await sourcesOf(id)).toEqual(['INE 2021 census', 'INE 2021 census']);
    await test.client.call('datasets.undoImport', { id });
    expect(await sourcesOf(id)).toEqual([undefined, undefined]);
  });

  it('without any population is named as not kept', async () => {
    const { datasets } = await importText(week44, { populationSource: 'INE' });
    expect(datasets[0]!.issues).toContainEqual(
      expect.objectContaining({ code: 'POPULATION_SOURCE_UNUSED', severity: 'warning' }),
    );
  });

  it('has no more letters than its line has room for', async () => {
    const refusal = await rejectionOf(importText(week44, { populationSource: 'x'.repeat(121) }));
    expect(refusal).toMatchObject({ code: 'INVALID_PARAMS' });
    expect(idOf(await withPeople(week44, 'x'.repeat(120)))).toBeTruthy();
  });
});

describe('redo of an import that was taken back', () => {
  const redo = (id: string) => test.client.call('datasets.redoImport', { id });

  it('shows its counts again, from the file that was kept, over restarts too', async () => {
    const id = idOf(await importText(week44));
    test.clock.advance(7 * DAY_MS);
    await importText(week45, { into: id });
    const [updated, { snapshots }] = [await ouestOf(id), await test.client.call('datasets.show', { id })];
    await test.client.call('datasets.undoImport', { id });
    expect(await ouestOf(id)).not.toEqual(updated);
    test = await test.restart();
    await redo(id);
    expect(await ouestOf(id)).toEqual(updated);
    expect((await test.client.call('datasets.show', { id })).snapshots).toEqual(snapshots);
    const [entry] = (await test.client.call('audit.list', {})).entries;
    expect(entry).toMatchObject({ type: 'DATASET_IMPORTED', cause: 'REDONE' });
    expect(await rejectionOf(redo(id))).toMatchObject({ code: 'NOTHING_TO_REDO' });
    // It can be taken back and forth as often as wanted.
    await test.client.call('datasets.undoImport', { id });
    await redo(id);
    expect(await ouestOf(id)).toEqual(updated);
  });

  it('brings a dataset back that had no other', async () => {
    const id = idOf(await importText(week44));
    await test.client.call('datasets.undoImport', { id });
    expect(await redo(id)).toMatchObject({ id });
    expect((await test.client.call('datasets.list', {})).datasets).toHaveLength(1);
  });

  it('is refused in words once other counts came, and where nothing was taken back', async () => {
    const id = idOf(await importText(week44));
    expect(await rejectionOf(redo(id))).toMatchObject({ code: 'NOTHING_TO_REDO' });
    test.clock.advance(7 * DAY_MS);
    await importText(week45, { into: id });
    await test.client.call('datasets.undoImport', { id });
    test.clock.advance(DAY_MS);
    await importText(wideCsv({ Ouest: ouest.with(-2, 77), Nord: nord }), { into: id });
    expect(await rejectionOf(redo(id))).toMatchObject({
      code: 'NOTHING_TO_REDO',
      message: expect.stringContaining('counts that came later'),
    });
  });

  it('is refused where the file that was kept is damaged, and changes nothing', async () => {
    const id = idOf(await importText(week44));
    test.clock.advance(7 * DAY_MS);
    await importText(week45, { into: id });
    const known = new Set(test.disk.names('datasets/'));
    test.clock.advance(7 * DAY_MS);
    await importText(wideCsv({ Ouest: ouest.with(-2, 77), Nord: nord }), { into: id });
    const [file] = test.disk.names('datasets/').filter((name) => !known.has(name));
    await test.client.call('datasets.undoImport', { id });
    const shown = await ouestOf(id);
    test = await test.restart();
    test.disk.write(file!, 'not what was kept');
    expect(await rejectionOf(redo(id))).toMatchObject({ code: 'FOLDER_DAMAGED' });
    expect(await ouestOf(id)).toEqual(shown);
  });
});
