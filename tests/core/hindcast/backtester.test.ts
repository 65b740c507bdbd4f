import { describe, expect, it } from 'vitest';
import { createInlineWork } from '../../../main/adapters/workers/inlineWork.ts';
import { type Backtest, Backtester } from '../../../main/core/hindcast/Backtester.ts';
import { DatasetArchive } from '../../../main/core/surveillance/archive/DatasetArchive.ts';
import type { HeavyWork } from '../../../main/core/work/tasks.ts';
import { tasks } from '../../../main/core/work/tasks.ts';
import type { HindcastProgress } from '../../../shared/contract/events.ts';
import { AppError } from '../../../shared/errors/AppError.ts';
import type { EmbeddedModel } from '../../../shared/providers/embeddedModel.ts';
import { type Counts, datasetOf, risingCounts } from '../../support/builders.ts';
import { createMemoryLog } from '../../support/memoryLog.ts';
import { openTestLedger } from '../../support/testLedger.ts';

const ID = 'counts-1234';
const hash = (letter: string) => `sha256:${letter.repeat(64)}`;

async function openBacktester(heavyWork: HeavyWork = createInlineWork(tasks)) {
  const { ledger, store, crypto, clock } = await openTestLedger();
  const datasets = new DatasetArchive(ledger, { store, crypto, clock });
  const log = createMemoryLog();
  const kept: Backtest[] = [];
  const told: HindcastProgress[] = [];
  const book = {
    has: (datasetId: string, contentHash: string, model: string) =>
      kept.some(
        (one) => one.datasetId === datasetId && one.contentHash === contentHash && one.model === model,
      ),
    keep: async (backtest: Backtest) => void kept.push(backtest),
  };
  const closing = new AbortController();
  const announce = (progress: HindcastProgress) => void told.push(progress);
  const chosen: { model: EmbeddedModel } = { model: 'no-change' };
  const seasonShapes = { shapesFor: async () => null };
  const model = () => chosen.model;
  const parts = { clock, heavyWork, log, ledger, datasets, seasonShapes, model, book, announce };
  const backtester = new Backtester(parts, closing.signal);
  const add = async (letter: string, counts: Counts, id = ID) => {
    const contentHash = hash(letter);
    const snapshot = { asOf: '2016-11-02', importedAt: '2016-11-02T08:00:00.000Z', contentHash, files: [] };
    const { series, rejected, ...dataset } = datasetOf(
      { Nord: counts },
      { id, contentHash, snapshots: [snapshot] },
    );
    await datasets.add({ dataset, series, rejected, remembered: [] });
  };
  return { backtester, datasets, kept, told, log, closing, chosen, add };
}

/** Work whose tasks end when they are let, or when their signal is aborted. */
function gatedWork() {
  const inline = createInlineWork(tasks);
  const gates: (() => void)[] = [];
  let began = Promise.withResolvers<void>();
  const heavyWork: HeavyWork = {
    lanes: 1,
    warm() {},
    async run(name, input, options) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      options.signal.addEventListener('abort', () => reject(options.signal.reason as Error), { once: true });
      gates.push(resolve);
      began.resolve();
      await promise;
      return inline.run(name, input, options);
    },
    close: async () => {},
  };
  return {
    heavyWork,
    /** Resolves once a task waits. */
    begun: () => began.promise,
    openAll() {
      began = Promise.withResolvers<void>();
      for (const open of gates.splice(0)) open();
    },
  };
}

describe('the backtest of a dataset', () => {
  it('scores four weeks from each of its newest 26 origins, as far as they have come', async () => {
    const { backtester, add, kept, told } = await openBacktester();
    await add('a', risingCounts(60));
    const made = await backtester.make(ID);
    const [backtest] = kept;
    expect(made).toEqual({ outcome: 'made', backtest });
    expect(kept).toHaveLength(1);
    expect(backtest).toMatchObject({ datasetId: ID, contentHash: hash('a'), disease: 'cholera' });
    expect(backtest).toMatchObject({ origins: 26, of: 26, model: 'no-change-A/2' });
    expect(backtest?.scores).toHaveLength(26 * 4 - 3 - 2 - 1);
    expect(told.map(({ phase }) => phase)).toEqual([...Array(26).fill('running'), 'done']);
    expect(told.at(-1)).toEqual({ kind: 'backtest', datasetId: ID, phase: 'done', done: 26, total: 26 });
  });

  it('begins by itself after an import, and for what an earlier process left', async () => {
    const { backtester, add, kept } = await openBacktester();
    await add('a', risingCounts(40));
    backtester.start();
    await add('b', risingCounts(40, 5), 'other-5678');
    await backtester.close();
    expect(kept.map(({ datasetId }) => datasetId)).toEqual([ID, 'other-5678']);
  });

  it('is made again for what an undone import leaves', async () => {
    const { backtester, datasets, add, kept } = await openBacktester();
    await add('a', risingCounts(40));
    await add('b', risingCounts(41));
    await backtester.make(ID);
    backtester.start();
    await datasets.undoImport(ID);
    await backtester.close();
    expect(kept.map(({ contentHash }) => contentHash)).toEqual([hash('b'), hash('a')]);
  });

  it('is not made twice for the same counts', async () => {
    const { backtester, add, kept } = await openBacktester();
    await add('a', risingCounts(40));
    await backtester.make(ID);
    expect(await backtester.make(ID)).toEqual({ outcome: 'known' });
    expect(kept).toHaveLength(1);
  });

  it('is made anew for another model, against the no-change model', async () => {
    const { backtester, add, kept, chosen } = await openBacktester();
    await add('a', risingCounts(70));
    await backtester.make(ID);
    chosen.model = 'boosted';
    await backtester.make(ID);
    expect(await backtester.make(ID)).toEqual({ outcome: 'known' });
    const [unchanged, boosted] = kept;
    expect(kept.map(({ model }) => model)).toEqual(['no-change-A/2', 'boosted/2']);
    const twin = ({ scores }: Backtest) => scores.map(({ twinWis }) => twinWis);
    expect(twin(boosted!)).toEqual(twin(unchanged!));
    expect(unchanged!.scores.every(({ wis, twinWis }) => wis === twinWis)).toBe(true);
    expect(boosted!.scores.some(({ wis, twinWis }) => wis !== twinWis)).toBe(true);
  });

  it('is ended by a newer import of the dataset, whose own follows', async () => {
    const { heavyWork, begun, openAll } = gatedWork();
    const { backtester, add, kept, told, log } = await openBacktester(heavyWork);
    await add('a', risingCounts(10));
    const first = backtester.make(ID);
    await begun();
    await add('b', risingCounts(11));
    const second = backtester.make(ID);
    expect(await first).toEqual({ outcome: 'ended' });
    expect(told.at(-1)).toMatchObject({ phase: 'cancelled' });
    let isOver = false;
    void second.finally(() => {
      isOver = true;
    });
    while (!isOver) {
      openAll();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(kept.map(({ contentHash }) => contentHash)).toEqual([hash('b')]);
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is cancelled on request, keeps nothing, and can be made again', async () => {
    const { heavyWork, begun, openAll } = gatedWork();
    const { backtester, add, kept, told, log } = await openBacktester(heavyWork);
    await add('a', risingCounts(10));
    expect(backtester.cancel(null)).toBe(false);
    const running = backtester.make(ID);
    await begun();
    expect(backtester.cancel('other-5678')).toBe(false);
    expect(backtester.cancel(ID)).toBe(true);
    expect(backtester.cancel(null)).toBe(false);
    expect(await running).toEqual({ outcome: 'ended' });
    expect(told.at(-1)).toMatchObject({ phase: 'cancelled' });
    expect(kept).toEqual([]);
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
    let isOver = false;
    void backtester.make(ID).finally(() => {
      isOver = true;
    });
    while (!isOver) {
      openAll();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(kept).toHaveLength(1);
  });

  it('keeps nothing when Outpost closes in the midst of it', async () => {
    const { heavyWork, begun } = gatedWork();
    const { backtester, add, kept, closing, log } = await openBacktester(heavyWork);
    await add('a', risingCounts(40));
    const running = backtester.make(ID);
    await begun();
    closing.abort(new AppError('CANCELLED', 'Outpost is being closed.'));
    await backtester.close();
    expect(await running).toEqual({ outcome: 'ended' });
    expect(kept).toEqual([]);
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is left out where somebody waits and it is more than a moment of work', async () => {
    const { backtester, add, kept } = await openBacktester();
    await add('a', risingCounts(10_000));
    expect(await backtester.make(ID, true)).toEqual({ outcome: 'left-out' });
    expect(kept).toEqual([]);
    await add('b', risingCounts(60));
    expect(await backtester.make(ID, true)).toMatchObject({ outcome: 'made' });
  });

  it('that fails is in the log, and keeps no other from its own', async () => {
    const inline = createInlineWork(tasks);
    let calls = 0;
    const failing: HeavyWork = {
      lanes: 1,
      warm() {},
      async run(name, input, options) {
        calls += 1;
        if (calls === 1) throw new TypeError('no such thing');
        return inline.run(name, input, options);
      },
      close: inline.close,
    };
    const { backtester, add, kept, told, log } = await openBacktester(failing);
    await add('a', risingCounts(40));
    await add('b', risingCounts(40, 5), 'other-5678');
    expect(await backtester.make(ID)).toEqual({ outcome: 'failed' });
    expect(told.at(-1)).toMatchObject({ phase: 'failed', datasetId: ID });
    expect(log.lines.filter(({ level }) => level === 'error').map(({ event }) => event)).toEqual([
      'backtest-failed',
    ]);
    await backtester.make('other-5678');
    expect(kept.map(({ datasetId }) => datasetId)).toEqual(['other-5678']);
  });

  it('of too short a series is empty, and is not tried again', async () => {
    const { backtester, add, kept } = await openBacktester();
    await add('a', risingCounts(6));
    expect(await backtester.make(ID)).toMatchObject({ backtest: { scores: [], origins: 5, of: 5 } });
    expect(await backtester.make(ID)).toEqual({ outcome: 'known' });
    expect(kept).toHaveLength(1);
  });
});
