import { beforeEach, describe, expect, it } from 'vitest';
import { ForecastArchive } from '../../../main/core/forecasts/ForecastArchive.ts';
import { recordOfSet } from '../../../main/core/forecasts/storedForecast.ts';
import { valueAt } from '../../../shared/forecast/quantileLevels.ts';
import { addDays } from '../../../shared/time/plainDate.ts';
import { speak } from '../../../shared/words/index.ts';
import { openTestCore, type TestCore, twoPlaces } from '../../support/testCore.ts';
import { openTestLedger } from '../../support/testLedger.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

describe('the archive of published sets', () => {
  let test: TestCore;
  let archive: ForecastArchive;
  let runIds: string[];

  /** A second archive over the same disk, with a cache of its own. */
  async function openArchive(): Promise<ForecastArchive> {
    const { ledger, store, crypto, clock } = await openTestLedger(test.disk);
    return new ForecastArchive(ledger, { store, crypto, clock });
  }

  beforeEach(async () => {
    test = await openTestCore();
    const datasetId = await test.importPlaces(twoPlaces);
    const sets = [];
    for (let n = 0; n < 3; n += 1) sets.push(await test.client.call('forecasts.run', { datasetId }));
    runIds = sets.map((set) => set.run.id);
    archive = await openArchive();
  });

  it('lists sets newest first; the newest is current', () => {
    expect(archive.rows().map((row) => row.runId)).toEqual(runIds.toReversed());
    expect(archive.currentRow()?.runId).toBe(runIds[2]);
    expect(archive.rows('elsewhere')).toEqual([]);
    expect(archive.currentRow('elsewhere')).toBeNull();
  });

  it('words what it has told before in the language that is spoken now', async () => {
    const row = archive.currentRow()!;
    const reasons = async () => {
      const [head] = (await archive.heads(row)).forecasts;
      const [whole] = (await archive.retrieve(row)).forecasts;
      const single = await archive.ofPlace(row, whole!.location.code);
      return [head!.risk.level, ...[whole!, single!].map(({ risk }) => risk.drivers[0]!.text)];
    };
    const english = await reasons();
    await speak('fr');
    try {
      const [level, ...french] = await reasons();
      expect(level).toBe(english[0]);
      expect(french[0]).not.toBe(english[1]);
      expect(french[1]).toBe(french[0]);
    } finally {
      await speak('en');
    }
    expect(await reasons()).toEqual(english);
  });

  it('tells the record that all forecasts of a set have, and none where they have several', async () => {
    const { forecasts } = await archive.published(archive.currentRow()!);
    const [first, second] = forecasts.map((one) => ({ ...one, nextWeek: { median: 1, interval80: null } }));
    const { confidence, provenance } = first!;
    expect((await archive.heads(archive.currentRow()!)).record).toEqual({
      confidence,
      kappa: provenance.kappa,
    });
    const claimed = { ...second!, confidence: { ...second!.confidence, claimed: 0.99 } };
    expect(recordOfSet([first!, claimed])).toEqual({ confidence, kappa: provenance.kappa });
    const other = { ...second!, provenance: { ...second!.provenance, kappa: 2 } };
    expect(recordOfSet([first!, other])).toBeNull();
    expect(recordOfSet([])).toBeNull();
  });

  it('keeps a forecast current when an earlier day is replayed after it', async () => {
    const { datasetId, asOf } = archive.currentRow()!;
    const replay = await test.client.call('forecasts.run', { datasetId, asOf: addDays(asOf, -7) });
    archive = await openArchive();
    expect(archive.rows()[0]).toMatchObject({ runId: replay.run.id, kind: 'hindcast' });
    expect(archive.currentRow()?.runId).toBe(runIds[2]);
    expect(archive.currentRow(datasetId)?.runId).toBe(runIds[2]);
    expect(await test.client.call('forecasts.summary', {})).toMatchObject({ runId: runIds[2], asOf });
  });

  it('has the newest replay as current where there are only replays', async () => {
    test = await openTestCore();
    const datasetId = await test.importPlaces(twoPlaces);
    const { asOf } = (await test.client.call('datasets.list', {})).datasets[0]!;
    await test.client.call('forecasts.run', { datasetId, asOf: addDays(asOf, -7) });
    const newest = await test.client.call('forecasts.run', { datasetId, asOf: addDays(asOf, -14) });
    expect((await openArchive()).currentRow()?.runId).toBe(newest.run.id);
  });

  it('keeps the set of all places current when one place is forecast after it, also for the scheduler', async () => {
    const { datasetId } = archive.currentRow()!;
    const alone = await test.client.call('forecasts.run', { datasetId, locations: ['Ouest'] });
    archive = await openArchive();
    const current = archive.currentRow()!;
    expect(current.runId).toBe(runIds[2]);
    expect(archive.rows()[0]).toMatchObject({ runId: alone.run.id, onlyPlaces: ['ouest'] });
    expect(archive.rowsBeside(current).map((row) => row.runId)).toEqual([alone.run.id]);
    const summary = await test.client.call('forecasts.summary', { datasetId });
    expect(summary).toMatchObject({ runId: runIds[2], scope: 'dataset' });
    expect(summary.places).toHaveLength(2);
    const { provider, epoch } = alone.run;
    const { id: forecastId, asOf, issuedAt } = alone.forecasts[0]!;
    expect(summary.beside).toMatchObject([
      { location: { code: 'ouest' }, forecastId, provider, epoch, asOf, issuedAt },
    ]);
    const { forecasts } = await test.client.call('forecasts.list', { datasetId });
    expect(forecasts[0]).toMatchObject({ id: forecastId, current: false, scope: 'places' });
  });

  it('takes all places by name for the whole dataset', async () => {
    const { datasetId } = archive.currentRow()!;
    const { run } = await test.client.call('forecasts.run', { datasetId, locations: ['Nord', 'Ouest'] });
    const current = (await openArchive()).currentRow();
    expect(current).toMatchObject({ runId: run.id });
    expect(current).not.toHaveProperty('onlyPlaces');
  });

  it('has the newest set of chosen places as current where there is no other, the last of each other place beside', async () => {
    test = await openTestCore();
    const datasetId = await test.importPlaces({ ...twoPlaces, Est: twoPlaces.Nord! });
    const ids = [];
    for (const place of ['Nord', 'Ouest', 'Ouest']) {
      ids.push((await test.client.call('forecasts.run', { datasetId, locations: [place] })).run.id);
    }
    const summary = await test.client.call('forecasts.summary', { datasetId });
    expect(summary).toMatchObject({ runId: ids[2], scope: 'places' });
    expect(summary.places.map(({ location }) => location.code)).toEqual(['ouest']);
    expect(summary.beside).toMatchObject([{ runId: ids[0], location: { code: 'nord' } }]);
    const whole = await test.client.call('forecasts.run', { datasetId });
    expect(await test.client.call('forecasts.summary', {})).toMatchObject({
      runId: whole.run.id,
      beside: [],
    });
  });

  it('reads a set once and shares it', async () => {
    const [row] = archive.rows();
    const set = await archive.retrieve(row!);
    test.disk.remove(row!.file);
    expect(await archive.retrieve(row!)).toBe(set);
    expect(await archive.forecast(set.forecasts[0]!.id)).toBe(set.forecasts[0]);
  });

  it('reads again what was cleared', async () => {
    const [row] = archive.rows();
    const set = await archive.retrieve(row!);
    archive.clear();
    const again = await archive.retrieve(row!);
    expect(again).toEqual(set);
    expect(again).not.toBe(set);
  });

  it('finds a forecast by its id alone', async () => {
    expect((await archive.forecast(`${runIds[0]}.nord`)).location.name).toBe('Nord');
  });

  it('says the same of a forecast alone as of its whole set, and shares what it has read', async () => {
    const row = archive.rows()[1]!;
    const alone = await archive.forecast(`${row.runId}.nord`);
    expect(await archive.forecast(alone.id)).toBe(alone);
    const { risk, forecasts } = await (await openArchive()).retrieve(row);
    expect(forecasts.find(({ id }) => id === alone.id)).toEqual(alone);
    expect(await archive.riskOf(row)).toEqual(risk);
    const heads = await (await openArchive()).heads(row);
    expect((await archive.heads(row)).forecasts).toEqual(heads.forecasts);
  });

  it('says what the no-change model said beside a forecast, as it was published, whether or not the set is in memory', async () => {
    const row = archive.rows()[1]!;
    const id = `${row.runId}.nord`;
    const [alone, cached] = [await archive.noChange(id), await openArchive()];
    await cached.retrieve(row);
    expect(await cached.noChange(id)).toEqual(alone);
    const { naiveTwins } = await archive.published(row);
    const { targets } = naiveTwins.find(({ forecastId }) => forecastId === id)!;
    expect(alone!.cases).toEqual(
      targets.cases.map(({ targetEndDate, quantiles }) => ({
        targetEndDate,
        median: valueAt(quantiles, 0.5),
      })),
    );
    expect(await archive.noChange(`${row.runId}.elsewhere`)).toBeNull();
  });

  it('keeps of a set in a list nothing that lists do not show', async () => {
    const [head] = (await archive.heads(archive.rows()[0]!)).forecasts;
    const { threshold, risk, provenance, ...shown } = head!;
    for (const hidden of ['trend', 'deathsThreshold', 'volatility']) expect(shown).not.toHaveProperty(hidden);
    expect(Object.keys(threshold!)).toEqual(['value']);
    expect(Object.keys(risk)).toEqual(['level', 'basis']);
    expect(Object.keys(provenance)).toEqual(['provider', 'model', 'epoch', 'runId', 'dataNotes']);
  });

  it.each(['', 'run-id-9.nord', 'run-id-1.atlantis', 'run-id-1', '__proto__'])(
    'knows no forecast "%s"',
    async (id) => {
      expect(await rejectionOf(archive.forecast(id))).toMatchObject({
        code: 'UNKNOWN_FORECAST',
        details: { id },
      });
    },
  );

  it.each(['flipped', 'missing'])(
    'says of a %s file that it is damaged, and still reads the others',
    async (how) => {
      const [newest, older] = archive.rows();
      if (how === 'flipped') test.disk.flip(newest!.file, 500);
      else test.disk.remove(newest!.file);
      expect(await rejectionOf(archive.retrieve(newest!))).toMatchObject({
        code: 'FOLDER_DAMAGED',
        details: { runId: newest!.runId, file: newest!.file },
      });
      expect((await archive.retrieve(older!)).forecasts).toHaveLength(2);
    },
  );

  it('sweeps files that no entry names, and only those', async () => {
    const before = test.disk.names('sets/');
    test.disk.write('sets/run-id-7.e1.json', '{}');
    await archive.sweep();
    expect(test.disk.names('sets/')).toEqual(before);
  });
});
