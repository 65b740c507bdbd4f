import { describe, expect, it } from 'vitest';
import type { Entry, EntryDraft } from '../../../main/core/state/entries.ts';
import {
  applyEntry,
  indexDocumentSchema,
  initialLedgerState,
  type LedgerState,
} from '../../../main/core/state/ledgerState.ts';
import { newRecord } from '../../../main/core/state/providerRecord.ts';
import { deepFreeze } from '../../../main/core/util/deepFreeze.ts';
import {
  acquiredDraft,
  datasetDraft,
  publishedDraft,
  releasedDraft,
  settingDraft,
} from '../../support/testLedger.ts';

const at = '2016-11-02T08:00:00.000Z';

function entryOf(draft: EntryDraft, seq: number): Entry {
  return { ...draft, seq, at, hash: `sha256:${String(seq).padStart(64, '0')}` };
}

/** Applies drafts one after another, each to a frozen state: nothing may change it in place. */
function stateAfter(...drafts: EntryDraft[]): LedgerState {
  return drafts.reduce<LedgerState>(
    (state, draft, index) => applyEntry(deepFreeze(state), entryOf(draft, index + 1)),
    deepFreeze(structuredClone(initialLedgerState)),
  );
}

const removed = (datasetId: string, isRemoved: boolean): EntryDraft => ({
  type: 'DATASET_REMOVED',
  provider: null,
  epoch: 0,
  cause: 'USER',
  details: { datasetId, isRemoved },
});

describe('the state that entries add up to', () => {
  it('names holder, epoch, cause, time and entry of the last change of the lock', () => {
    expect(stateAfter(acquiredDraft(1), releasedDraft(2), acquiredDraft(3, 'groq')).lock).toEqual({
      holder: 'groq',
      epoch: 3,
      cause: 'USER',
      since: at,
      seq: 3,
      isChosen: true,
      loan: null,
      pin: null,
      hold: null,
      records: {},
    });
  });

  it('remembers a loan until any change of holder ends it', () => {
    const loan: EntryDraft = {
      ...acquiredDraft(2, 'groq'),
      type: 'LOCK_ACQUIRED',
      cause: 'LOAN',
      details: { from: 'embedded', runId: 'run-1', returnTo: 'embedded' },
    };
    expect(stateAfter(acquiredDraft(1), loan).lock.loan).toEqual({
      returnTo: 'embedded',
      wasChosen: true,
      runId: 'run-1',
    });
    expect(stateAfter(acquiredDraft(1), loan, releasedDraft(3)).lock.loan).toBeNull();
    const toNobody: EntryDraft = { ...loan, details: { from: null, runId: 'run-1', returnTo: null } };
    expect(stateAfter(toNobody).lock.loan).toEqual({ returnTo: null, wasChosen: false, runId: 'run-1' });
  });

  it('keeps only settings that differ from their default', () => {
    const changed = stateAfter(settingDraft('a', 1), settingDraft('b', 2), settingDraft('a', 3));
    expect(changed.settings).toEqual({ a: 3, b: 2 });
    expect(stateAfter(settingDraft('a', 1), settingDraft('a', null)).settings).toEqual({});
  });

  it('marks a removed dataset and keeps its row; a new import brings it back', () => {
    const state = stateAfter(datasetDraft('haiti'), datasetDraft('austria'), removed('haiti', true));
    expect(state.datasets.map((row) => [row.dataset.id, row.isRemoved])).toEqual([
      ['haiti', true],
      ['austria', false],
    ]);
    const back = stateAfter(datasetDraft('haiti'), removed('haiti', true), removed('haiti', false));
    expect(back.datasets.map((row) => row.isRemoved)).toEqual([false]);
    const again = stateAfter(datasetDraft('haiti'), removed('haiti', true), datasetDraft('haiti'));
    expect(again.datasets.map((row) => row.isRemoved)).toEqual([false]);
  });

  it('adds a snapshot to a dataset that is imported again, and takes the last one back', () => {
    const undo = (contentHash: string): EntryDraft => ({
      type: 'DATASET_IMPORT_UNDONE',
      provider: null,
      epoch: 0,
      cause: 'USER',
      details: { datasetId: 'haiti', contentHash },
    });
    const [first, second] = [datasetDraft('haiti', 'a'), datasetDraft('haiti', 'b')];
    const hash = second.details.dataset.contentHash;
    const updated = stateAfter(first, datasetDraft('austria'), second);
    expect(updated.datasets.map(({ dataset }) => [dataset.id, dataset.snapshots.length])).toEqual([
      ['austria', 1],
      ['haiti', 2],
    ]);
    const undone = stateAfter(first, second, undo(hash));
    expect(undone.datasets[0]!.dataset).toEqual(first.details.dataset);
    // What was asked for is gone already: a second click takes nothing else back.
    const third = datasetDraft('haiti', 'c');
    const twice = stateAfter(
      first,
      second,
      third,
      undo(third.details.dataset.contentHash),
      undo(third.details.dataset.contentHash),
    );
    expect(twice.datasets[0]!.dataset).toMatchObject({ contentHash: hash, snapshots: [{}, {}] });
  });

  it('lists published sets oldest first and remembers when each provider last succeeded', () => {
    const state = stateAfter(publishedDraft('run-1', 1, 'haiti'), publishedDraft('run-2', 1, 'haiti'));
    expect(state.sets.map((row) => row.runId)).toEqual(['run-1', 'run-2']);
    expect(state.lock.records).toEqual({ embedded: { ...newRecord, lastSuccessAt: at } });
  });

  it('knows the run whose end is not recorded', () => {
    const details = { runId: 'run-1', datasetId: 'haiti', asOf: '2016-11-02', places: 2, host: 'cli' };
    const started: EntryDraft = {
      type: 'RUN_STARTED',
      provider: 'embedded',
      epoch: 1,
      cause: 'USER',
      details,
    };
    const ended: EntryDraft = {
      type: 'RUN_ENDED',
      provider: 'embedded',
      epoch: 1,
      cause: 'FAILED',
      details: { runId: 'run-1', outcome: 'failed', message: null },
    };
    expect(stateAfter(started).openRun).toEqual({ runId: 'run-1', seq: 1 });
    expect(stateAfter(started, ended).openRun).toBeNull();
  });

  it('is left alone by a fenced answer, but for the number of the entry', () => {
    const before = stateAfter(acquiredDraft(1));
    const details = { runId: 'run-1', requestEpoch: 0 };
    const fenced: EntryDraft = { type: 'FENCED', provider: 'groq', epoch: 1, cause: 'OLD_EPOCH', details };
    const after = stateAfter(acquiredDraft(1), fenced);
    expect(after).toEqual({ ...before, appliedSeq: 2, appliedHash: after.appliedHash });
  });

  it('fits the stored form of the index', () => {
    const {
      settings: _settings,
      settingSources: _derived,
      ...index
    } = stateAfter(
      datasetDraft('haiti'),
      datasetDraft('haiti', 'b'),
      acquiredDraft(1),
      publishedDraft('run-1', 1, 'haiti'),
    );
    const read = indexDocumentSchema.parse(JSON.parse(JSON.stringify({ schemaVersion: 2, ...index })));
    expect(read).toEqual({ schemaVersion: 2, ...index });
  });
});

describe('a recovery', () => {
  const recovery = (epoch: number, restored: object | null = null): EntryDraft => ({
    type: 'RECOVERED',
    provider: null,
    epoch,
    cause: 'RECOVERED',
    details: { what: 'x', quarantined: [], lost: null, restored: restored as never },
  });

  it('leaves the lock alone when no epoch was lost', () => {
    expect(stateAfter(acquiredDraft(1), recovery(1)).lock).toMatchObject({ holder: 'embedded', epoch: 1 });
  });

  it('ends every hold under a new epoch when entries were lost', () => {
    expect(stateAfter(acquiredDraft(1), recovery(9)).lock).toMatchObject({
      holder: null,
      epoch: 9,
      cause: 'RECOVERED',
      loan: null,
    });
  });

  it('keeps pin, hold and counts when no snapshot knew more', () => {
    const pinned: EntryDraft = {
      type: 'LOCK_PINNED',
      provider: 'groq',
      epoch: 1,
      cause: 'USER',
      details: { reason: 'x', until: null },
    };
    const { pin, isChosen } = stateAfter(acquiredDraft(1), pinned, recovery(9)).lock;
    expect({ pin, isChosen }).toEqual({
      pin: { id: 'groq', reason: 'x', until: null, seq: 2 },
      isChosen: false,
    });
  });

  it('brings back what the snapshot knew', () => {
    const known = stateAfter(
      datasetDraft('haiti'),
      publishedDraft('run-1', 1, 'haiti'),
      settingDraft('a', 1),
      {
        type: 'LOCK_PINNED',
        provider: 'groq',
        epoch: 0,
        cause: 'USER',
        details: { reason: 'x', until: null },
      },
      { type: 'RUNS_HELD', provider: null, epoch: 0, cause: 'USER', details: { reason: 'y' } },
      { type: 'SCHEDULER_PAUSED', provider: null, epoch: 0, cause: 'USER', details: { reason: 'z' } },
      {
        type: 'DATASET_WATCHED',
        provider: null,
        epoch: 0,
        cause: 'USER',
        details: { datasetId: 'haiti', files: [{ path: '/a.csv', sheet: null }] },
      },
    );
    const { datasets, sets, settings, openRun, lock, watches, pause } = known;
    const { pin, hold, records } = lock;
    const restored = { datasets, sets, settings, openRun, pin, hold, records, watches, pause };
    const state = stateAfter(acquiredDraft(1), recovery(4, restored));
    expect(state).toMatchObject({
      datasets,
      sets,
      settings,
      watches,
      pause,
      lock: { holder: null, epoch: 4 },
    });
    expect(state.lock).toMatchObject({ pin, hold, records });
    expect([pin, pause]).not.toContain(null);
  });
});
