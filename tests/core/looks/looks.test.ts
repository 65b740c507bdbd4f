import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { News, Seen } from '../../../shared/contract/index.ts';
import { DAY } from '../../../shared/time/durations.ts';
import { wideCsv } from '../../support/builders.ts';
import { createFakeClock } from '../../support/fakeClock.ts';
import { folderDisk } from '../../support/folderDisk.ts';
import { clientOf, openTestCore, type TestCore } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';
import { judgeByLastWeek, quietCounts, WAVE } from '../../support/waves.ts';

let test: TestCore;
let id: string | null;

beforeEach(async () => {
  test = await openTestCore({ host: 'electron' });
  await judgeByLastWeek(test.client);
  id = null;
  await counts({ Tirol: quietCounts(), Wien: quietCounts(), Graz: quietCounts(WAVE) });
});

/** Imports the counts into the dataset; a column per place. */
async function counts(places: Record<string, readonly number[]>, lastWeekEnd?: string): Promise<void> {
  test.files.set('counts.csv', wideCsv(places, lastWeekEnd));
  const order = { files: [{ path: 'counts.csv' }], ...(id === null ? {} : { into: id }) };
  const { datasets } = await clientOf(test.core, 'cli').call('datasets.import', order);
  id = datasets[0]!.id;
}

const publish = (asOf?: string) =>
  test.client.call('forecasts.run', { datasetId: id!, ...(asOf === undefined ? {} : { asOf }) });
const news = (): Promise<News> => test.client.call('looks.news', { datasetId: id! });
const keep = (seen: Seen) => test.client.call('looks.keep', { datasetId: id!, seen });
const look = async () => (await keep((await news()).now)).look;
const names = (places: readonly { name: string }[]) => places.map(({ name }) => name);

describe('what happened since the last look', () => {
  it('is nothing for who looks for the first time', async () => {
    await publish();
    expect(await news()).toMatchObject({ since: null, up: [], newForecasts: 0, newWeeks: 0 });
  });

  it('is nothing while nothing changes', async () => {
    await publish();
    const kept = await look();
    test.clock.advance(DAY);
    expect(await news()).toMatchObject({ since: kept, up: [], down: [], newForecasts: 0, newWeeks: 0 });
  });

  it('names the places whose level rose, and counts those that fell, new weeks and new forecasts', async () => {
    await publish();
    await look();
    test.clock.advance(7 * DAY);
    await counts(
      { Tirol: quietCounts(WAVE), Wien: quietCounts(WAVE), Graz: quietCounts(WAVE, 20) },
      '2016-11-05',
    );
    await publish();
    const found = await news();
    expect(names(found.up).toSorted()).toEqual(['Tirol', 'Wien']);
    expect(found.up[0]?.level).toBe('YELLOW');
    expect(names(found.down)).toEqual(['Graz']);
    expect(found).toMatchObject({ newWeeks: 1, newForecasts: 1, appeared: [], gone: [] });
  });

  it('names new places and places that are gone', async () => {
    await publish();
    await look();
    await counts({ Tirol: quietCounts(), Linz: quietCounts(), Graz: quietCounts(WAVE) });
    await publish();
    const found = await news();
    expect(names(found.appeared)).toEqual(['Linz']);
    expect(names(found.gone)).toEqual(['Wien']);
  });

  it('takes no place for gone that a forecast of chosen places leaves out', async () => {
    await test.client.call('forecasts.run', { datasetId: id!, locations: ['Tirol', 'Wien'] });
    await look();
    await publish();
    expect(await news()).toMatchObject({ appeared: [], gone: [], newForecasts: 1 });
  });

  it('is compared with what was shown, not with what was there when the window was left', async () => {
    await publish();
    const shown = (await news()).now;
    await counts({ Tirol: quietCounts(WAVE), Wien: quietCounts(), Graz: quietCounts(WAVE) });
    await publish();
    await keep(shown);
    expect(names((await news()).up)).toEqual(['Tirol']);
  });

  it('is compared with the look that a window began with, also when another one looks meanwhile', async () => {
    await publish();
    const began = await look();
    await counts({ Tirol: quietCounts(WAVE), Wien: quietCounts(), Graz: quietCounts(WAVE) });
    await publish();
    await look();
    const asked = await test.client.call('looks.news', { datasetId: id!, since: began });
    expect(names(asked.up)).toEqual(['Tirol']);
    expect(names((await news()).up)).toEqual([]);
  });

  it('has no replay beside a live set', async () => {
    await publish();
    await look();
    await counts({ Tirol: quietCounts(WAVE), Wien: quietCounts(), Graz: quietCounts(WAVE) });
    await publish('2016-10-10');
    expect(await news()).toMatchObject({ up: [], down: [], newForecasts: 0 });
  });

  it('still counts a new forecast where the file of the one that was seen is damaged', async () => {
    await publish();
    await look();
    await counts({ Tirol: quietCounts(WAVE), Wien: quietCounts(), Graz: quietCounts(WAVE) });
    const [seen] = test.disk.names().filter((name) => /^sets\/.*e\d+\.json\.gz$/.test(name));
    await publish();
    test.disk.write(seen!, 'damaged');
    test = await test.restart();
    expect(await news()).toMatchObject({ up: [], newForecasts: 1 });
  });
});

describe('a look', () => {
  it('is on disk when it is acknowledged, with when and where', async () => {
    await publish();
    const kept = await look();
    expect(kept).toMatchObject({ at: '2016-11-02T08:00:00.000Z', by: 'electron', lastWeek: '2016-10-29' });
    test = await test.restart();
    expect((await news()).since).toEqual(kept);
  });

  it('is not kept by a window that only reads', async () => {
    await publish();
    const reader = await test.restart({ access: 'reader' });
    const refused = reader.client.call('looks.keep', {
      datasetId: id!,
      seen: { runId: null, lastWeek: null },
    });
    expect(await rejectionOf(refused)).toMatchObject({ code: 'FOLDER_IN_USE' });
    expect(reader.disk.has('looks.json')).toBe(false);
  });

  it('names a set of its own dataset only', async () => {
    expect(await rejectionOf(keep({ runId: 'run-of-nobody', lastWeek: null }))).toMatchObject({
      code: 'UNKNOWN_FORECAST',
    });
  });
});

describe('a folder of before there were looks', () => {
  const old = () => folderDisk(join(import.meta.dirname, '..', '..', 'fixtures', 'folders', 'v1'));

  it('opens without one, and keeps the first', async () => {
    test = await openTestCore({
      disk: old(),
      host: 'web',
      clock: createFakeClock('2016-11-20T08:00:00.000Z'),
    });
    const { datasets } = await test.client.call('datasets.list', {});
    id = datasets[0]!.id;
    expect((await news()).since).toBeNull();
    const kept = await look();
    test = await test.restart();
    expect((await news()).since).toEqual(kept);
  });
});
