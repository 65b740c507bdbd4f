import { beforeEach, describe, expect, it } from 'vitest';
import type { Notifier, SystemNotice } from '../../../main/core/ports/Notifier.ts';
import { wideCsv } from '../../support/builders.ts';
import { settle } from '../../support/fakeClock.ts';
import { clientOf, openTestCore, type TestCore } from '../../support/testCore.ts';
import { judgeByLastWeek, quietCounts, WAVE } from '../../support/waves.ts';

let test: TestCore;
let id: string | null;
/** What the system showed, oldest first. */
let shown: SystemNotice[];
let isWatched: boolean;

const notifier: Notifier = { isWatched: () => isWatched, show: (notice) => void shown.push(notice) };
const quiet = { Tirol: quietCounts(), Wien: quietCounts(), Graz: quietCounts() };
const twoUp = { ...quiet, Tirol: quietCounts(WAVE), Wien: quietCounts(WAVE) };

async function open(host: 'electron' | 'web'): Promise<void> {
  shown = [];
  isWatched = false;
  id = null;
  test = await openTestCore({ host, ...(host === 'electron' ? { notifier } : {}) });
  await judgeByLastWeek(test.client);
  await counts(quiet);
  await publish();
}

async function counts(places: Record<string, readonly number[]>): Promise<void> {
  test.files.set('alps.csv', wideCsv(places));
  const order = { files: [{ path: 'alps.csv' }], ...(id === null ? {} : { into: id }) };
  const { datasets } = await clientOf(test.core, 'cli').call('datasets.import', order);
  id = datasets[0]!.id;
}

async function publish(asOf?: string): Promise<string> {
  const day = asOf === undefined ? {} : { asOf };
  const { run } = await test.client.call('forecasts.run', { datasetId: id!, ...day });
  // What is told of a set is found after it is published.
  await settle(test.clock, 50);
  return run.id;
}

async function cycle(): Promise<void> {
  await test.client.call('settings.set', { key: 'scheduler.autoForecast', value: true });
  await test.client.call('scheduler.runOnce', {});
  await settle(test.clock, 50);
}

describe('a set in which levels rose, over a host with notifications', () => {
  beforeEach(() => open('electron'));

  it('is told once as a whole, by places and levels alone', async () => {
    await counts(twoUp);
    await publish();
    expect(shown).toMatchObject([{ title: '2 places rose', body: 'Tirol yellow, Wien yellow – alps. Open' }]);
  });

  it('opens the overview of its dataset', async () => {
    await counts(twoUp);
    await publish();
    expect(test.events('overview.wanted')).toEqual([]);
    shown[0]!.onOpen();
    expect(test.events('overview.wanted')).toEqual([{ datasetId: id }]);
  });

  it('is not told where a person asked for it and has the window before them', async () => {
    isWatched = true;
    await counts(twoUp);
    await publish();
    expect(shown).toEqual([]);
  });

  it('is told where a cycle made it, whatever window is in front', async () => {
    isWatched = true;
    await counts(twoUp);
    await cycle();
    expect(shown).toHaveLength(1);
  });

  it('is not told again by the next set in which nothing rose', async () => {
    await counts(twoUp);
    await publish();
    await publish();
    expect(shown).toHaveLength(1);
  });

  it('is not told where levels only fell', async () => {
    await counts(twoUp);
    await publish();
    shown = [];
    await counts(quiet);
    await publish();
    expect(shown).toEqual([]);
  });

  it('is not told of a replay', async () => {
    await counts({ ...quiet, Tirol: quietCounts(WAVE, 20) });
    await publish('2016-10-25');
    expect(shown).toEqual([]);
  });

  it('is not told of the first set of a dataset, which rose from nothing', async () => {
    id = null;
    test.files.set('alps.csv', wideCsv({ Enns: quietCounts(WAVE) }));
    const order = { files: [{ path: 'alps.csv' }], into: 'new' };
    const { datasets } = await clientOf(test.core, 'cli').call('datasets.import', order);
    id = datasets[0]!.id;
    await publish();
    expect(shown).toEqual([]);
  });

  it('is not told where the user wants none', async () => {
    await test.client.call('settings.set', { key: 'window.notify', value: false });
    await counts(twoUp);
    await publish();
    expect(shown).toEqual([]);
  });

  it('names five places and counts the rest', async () => {
    const names = ['Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff', 'Gg'];
    const all = (places: readonly number[]) => Object.fromEntries(names.map((name) => [name, places]));
    await counts(all(quietCounts()));
    await publish();
    await counts(all(quietCounts(WAVE)));
    await publish();
    expect(shown).toMatchObject([
      {
        title: '7 places rose',
        body: 'Aa yellow, Bb yellow, Cc yellow, Dd yellow, Ee yellow and 2 more – alps. Open',
      },
    ]);
  });
});

describe('a set in which levels rose, over a host without notifications', () => {
  const take = (runId: string, isWatching: boolean, canShow = true) =>
    test.client.call('looks.takeRise', { runId, isWatching, canShow });

  beforeEach(() => open('web'));

  it('is offered to the windows, and one of them gets it', async () => {
    await counts(twoUp);
    const runId = await publish();
    expect(test.events('levels.rose')).toEqual([{ datasetId: id, runId }]);
    expect((await take(runId, false)).notice).toMatchObject({ title: '2 places rose' });
    expect((await take(runId, false)).notice).toBeNull();
  });

  it('waits for a window that may show it', async () => {
    await counts(twoUp);
    const runId = await publish();
    expect((await take(runId, false, false)).notice).toBeNull();
    expect((await take(runId, false)).notice).not.toBeNull();
  });

  it('is told by nobody once its window is before the user who asked for it', async () => {
    await counts(twoUp);
    const runId = await publish();
    expect((await take(runId, true, false)).notice).toBeNull();
    expect((await take(runId, false)).notice).toBeNull();
  });

  it('is told where a cycle made it, also by a window that is in front', async () => {
    await counts(twoUp);
    await cycle();
    const [rise] = test.events('levels.rose');
    expect((await take(rise!.runId, true)).notice).not.toBeNull();
  });
});
