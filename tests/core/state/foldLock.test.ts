import { describe, expect, it } from 'vitest';
import type { EntryDraft } from '../../../main/core/state/entries.ts';
import { foldLock, type LockEntry } from '../../../main/core/state/foldLock.ts';
import { initialLockState, type LockState, lockStateSchema } from '../../../main/core/state/lockState.ts';
import { newRecord, providerRecordSchema } from '../../../main/core/state/providerRecord.ts';
import { deepFreeze } from '../../../main/core/util/deepFreeze.ts';
import type { LockCause } from '../../../shared/lock/lockSchema.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';

const at = '2016-11-02T08:00:00.000Z';

/** Folds drafts, numbered from 1, into frozen states: nothing may change one in place. */
function stateAfter(...drafts: EntryDraft[]): LockState {
  return drafts.reduce<LockState>((state, draft, index) => {
    const entry = { ...draft, seq: index + 1, at, hash: '' } as LockEntry;
    return foldLock(deepFreeze(state), entry);
  }, initialLockState);
}

const acquired = (
  provider: ProviderId,
  epoch: number,
  cause: LockCause,
  details: { returnTo?: ProviderId | null; runId?: string } = {},
): EntryDraft => ({ type: 'LOCK_ACQUIRED', provider, epoch, cause, details: { from: null, ...details } });

const failed = (
  consecutive: number | null,
  failureClass: 'TRANSIENT' | 'DOWN' | 'CONFIG' = 'TRANSIENT',
): EntryDraft => ({
  type: 'PROVIDER_FAILED',
  provider: 'groq',
  epoch: 1,
  cause: failureClass,
  details: {
    class: failureClass,
    scope: 'provider',
    status: null,
    model: null,
    reason: 'x',
    requests: 1,
    runId: 'run-1',
    consecutive,
    total: 1,
  },
});

const succeeded: EntryDraft = {
  type: 'PROVIDER_SUCCEEDED',
  provider: 'groq',
  epoch: 1,
  cause: 'RUN',
  details: { runId: 'run-1' },
};

const benched = (cause: 'FAILURES' | 'DOWN' | 'QUOTA' | 'AUTH', model: string | null = null): EntryDraft => ({
  type: 'PROVIDER_BENCHED',
  provider: 'groq',
  epoch: 1,
  cause,
  details: { cause, until: null, lengthMs: null, reason: 'x', keyMark: null, model },
});

const readmitted: EntryDraft = {
  type: 'PROVIDER_READMITTED',
  provider: 'groq',
  epoch: 1,
  cause: 'USER',
  details: { reason: 'paid' },
};

describe('the holder', () => {
  it.each([
    ['USER', true],
    ['SWITCH', true],
    ['RUN', false],
    ['PIN', false],
    ['FAILOVER', false],
    ['FAILBACK', false],
    ['LOAN', false],
    ['LOAN_ENDED', false],
  ] as const)('by cause %s is chosen by the user: %s', (cause, isChosen) => {
    expect(stateAfter(acquired('groq', 1, cause))).toMatchObject({
      holder: 'groq',
      epoch: 1,
      cause,
      since: at,
      seq: 1,
      isChosen,
    });
  });

  it.each(['USER', 'RUN'] as const)(
    'that lent the lock is after it what it was before, taken by %s',
    (cause) => {
      const state = stateAfter(
        acquired('groq', 1, cause),
        acquired('gemini', 2, 'LOAN', { returnTo: 'groq', runId: 'run-1' }),
        acquired('groq', 3, 'LOAN_ENDED'),
      );
      expect(state).toMatchObject({ holder: 'groq', isChosen: cause === 'USER', loan: null });
    },
  );

  it('that lent the lock no longer counts as chosen where a pin ends before it has the lock back', () => {
    const state = stateAfter(
      acquired('groq', 1, 'USER'),
      acquired('gemini', 2, 'LOAN', { returnTo: 'groq', runId: 'run-1' }),
      { type: 'LOCK_UNPINNED', provider: 'gemini', epoch: 2, cause: 'EXPIRED', details: {} },
      acquired('groq', 3, 'LOAN_ENDED'),
    );
    expect(state).toMatchObject({ holder: 'groq', isChosen: false });
  });

  it('that is nobody was chosen by nobody', () => {
    const release: EntryDraft = {
      type: 'LOCK_RELEASED',
      provider: null,
      epoch: 2,
      cause: 'RELEASED',
      details: { from: 'groq' },
    };
    expect(stateAfter(acquired('groq', 1, 'USER'), release)).toMatchObject({ holder: null, isChosen: false });
  });
});

describe('what the user orders', () => {
  const pinned: EntryDraft = {
    type: 'LOCK_PINNED',
    provider: 'gemini',
    epoch: 1,
    cause: 'USER',
    details: { reason: 'better record', until: at },
  };

  it('a pin moves no lock; its end leaves a holder that nobody chose', () => {
    const before = stateAfter(acquired('groq', 1, 'USER'));
    const during = stateAfter(acquired('groq', 1, 'USER'), pinned);
    expect(during).toEqual({ ...before, pin: { id: 'gemini', reason: 'better record', until: at, seq: 2 } });
    const unpinned: EntryDraft = {
      type: 'LOCK_UNPINNED',
      provider: 'gemini',
      epoch: 1,
      cause: 'USER',
      details: {},
    };
    expect(stateAfter(acquired('groq', 1, 'USER'), pinned, unpinned)).toEqual({ ...before, isChosen: false });
  });

  it('a hold lasts until it ends', () => {
    const held: EntryDraft = {
      type: 'RUNS_HELD',
      provider: null,
      epoch: 0,
      cause: 'USER',
      details: { reason: 'x' },
    };
    const resumed: EntryDraft = {
      type: 'RUNS_RESUMED',
      provider: null,
      epoch: 0,
      cause: 'USER',
      details: {},
    };
    expect(stateAfter(held).hold).toEqual({ reason: 'x', seq: 1 });
    expect(stateAfter(held, resumed)).toEqual(initialLockState);
  });
});

describe('the record of a provider', () => {
  const record = (...drafts: EntryDraft[]) => stateAfter(...drafts).records.groq;

  it('counts failures in a row and in all; a success ends the row alone (S11)', () => {
    expect(record(failed(1), failed(2))).toEqual({
      ...newRecord,
      consecutive: 2,
      total: 2,
      lastFailureAt: at,
    });
    expect(record(failed(1), failed(2), succeeded, failed(1))).toMatchObject({ consecutive: 1, total: 3 });
    expect(record(failed(1), succeeded)).toMatchObject({ consecutive: 0, total: 1, lastSuccessAt: at });
  });

  it('knows nothing of what is not counted', () => {
    expect(record(failed(null))).toBeUndefined();
  });

  it('keeps what was refused for a reason of ours, which counts for nothing', () => {
    const fault = failed(null, 'CONFIG');
    expect(record(fault)).toMatchObject({ consecutive: 0, total: 0, ownFault: { at, seq: 1 } });
    expect(record(fault, fault)).toMatchObject({ ownFault: { seq: 2 } });
  });

  it('remembers that it was down until it answers', () => {
    expect(record(failed(1, 'DOWN'), failed(2))).toMatchObject({ wasDown: true });
    expect(record(failed(1, 'DOWN'), succeeded)).toMatchObject({ wasDown: false });
  });

  it.each([
    ['FAILURES', 1],
    ['DOWN', 1],
    ['QUOTA', 0],
    ['AUTH', 0],
  ] as const)('notes a bench for %s, and whether the next is longer', (cause, timesBenched) => {
    expect(record(benched(cause))).toMatchObject({ benches: [{ cause, since: at, seq: 1 }], timesBenched });
  });

  it('keeps its bench over a success: only its end or the user ends it', () => {
    expect(record(benched('FAILURES'), succeeded)).toMatchObject({
      benches: [{ cause: 'FAILURES' }],
      timesBenched: 0,
    });
  });

  it('benches a model apart from the provider', () => {
    expect(record(benched('QUOTA', 'big/1'))).toMatchObject({
      benches: [],
      benchedModels: { 'big/1': { cause: 'QUOTA', seq: 1 } },
    });
  });

  it('is clean after a readmission, but for the total', () => {
    const state = stateAfter(
      failed(1),
      failed(2, 'DOWN'),
      benched('FAILURES'),
      benched('QUOTA', 'big/1'),
      readmitted,
    );
    expect(state.records.groq).toEqual({ ...newRecord, total: 2, lastFailureAt: at });
  });

  it('leaves the records of others, and the holder, alone', () => {
    const other = { ...failed(1), provider: 'gemini' } as EntryDraft;
    const state = stateAfter(acquired('groq', 1, 'RUN'), other, failed(1), readmitted);
    expect(state).toMatchObject({ holder: 'groq', epoch: 1, records: { gemini: { consecutive: 1 } } });
  });

  it('fits the stored form', () => {
    const state = stateAfter(
      acquired('groq', 1, 'RUN'),
      failed(1),
      benched('QUOTA', 'big/1'),
      benched('AUTH'),
    );
    expect(lockStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });
});

describe('a record of an earlier version', () => {
  it('had one bench for all causes, and is read with it', () => {
    const { benches, ...rest } = newRecord;
    const bench = { ...stateAfter(benched('QUOTA')).records.groq!.benches[0]! };
    expect(providerRecordSchema.parse({ ...rest, bench })).toEqual({ ...newRecord, benches: [bench] });
    expect(providerRecordSchema.parse({ ...rest, bench: null })).toEqual(newRecord);
    expect(benches).toEqual([]);
  });
});
