import { describe, expect, it } from 'vitest';
import {
  decideConfirmedDown,
  decideFailure,
  decideSuccess,
  type FailedCall,
} from '../../../main/core/lock/decideFailure.ts';
import type { Eligibility } from '../../../main/core/lock/lockMachine.ts';
import { initialLockState, type LockState } from '../../../main/core/state/lockState.ts';
import { type Bench, newRecord, type ProviderRecord } from '../../../main/core/state/providerRecord.ts';
import { deepFreeze } from '../../../main/core/util/deepFreeze.ts';
import { type FailureDetails, failureClasses } from '../../../shared/providers/failureSchema.ts';
import { HOUR, MINUTE } from '../../../shared/time/durations.ts';

const nowMs = Date.parse('2016-11-02T08:00:00.000Z');
const inFuture = (ms: number) => new Date(nowMs + ms).toISOString();

const order: readonly Eligibility[] = [
  { id: 'openai', isEligible: false, reason: 'it has no key', canServePinned: false },
  { id: 'groq', isEligible: true, reason: null, canServePinned: true },
  { id: 'gemini', isEligible: true, reason: null, canServePinned: true },
  { id: 'embedded', isEligible: true, reason: null, canServePinned: true },
];

/** Groq holds under epoch 5. */
function stateWith(record: Partial<ProviderRecord> = {}, changes: Partial<LockState> = {}): LockState {
  const records = { groq: { ...newRecord, ...record } };
  return deepFreeze({
    ...initialLockState,
    epoch: 5,
    holder: 'groq',
    seq: 3,
    cause: 'RUN',
    records,
    ...changes,
  });
}

function callWith(failure: Partial<FailureDetails> = {}, changes: Partial<FailedCall> = {}): FailedCall {
  return {
    provider: 'groq',
    epoch: 5,
    runId: 'run-1',
    failure: {
      class: 'TRANSIENT',
      scope: 'provider',
      status: 503,
      model: null,
      reason: 'overloaded',
      requests: 3,
      ...failure,
    },
    isNear: false,
    isOnline: true,
    nowMs,
    threshold: 3,
    keyMark: 'key-1',
    ...changes,
  };
}

const decide = (state: LockState, call: FailedCall) => decideFailure(state, call, order);
const typesOf = (state: LockState, call: FailedCall) =>
  decide(state, call).entries.map((entry) => entry.type);

describe('a failed call', () => {
  it('is counted in a row and in all, with its facts', () => {
    const { verdict, entries } = decide(stateWith({ consecutive: 1, total: 7 }), callWith());
    expect(verdict).toBe('counted');
    expect(entries).toEqual([
      {
        type: 'PROVIDER_FAILED',
        provider: 'groq',
        epoch: 5,
        cause: 'TRANSIENT',
        details: {
          class: 'TRANSIENT',
          scope: 'provider',
          status: 503,
          model: null,
          reason: 'overloaded',
          requests: 3,
          runId: 'run-1',
          consecutive: 2,
          total: 8,
        },
      },
    ]);
  });

  it('at the threshold benches the provider for 10 minutes and gives the lock to the next (S11)', () => {
    const { verdict, entries } = decide(stateWith({ consecutive: 2, total: 2 }), callWith());
    expect(verdict).toBe('failed-over');
    expect(entries).toMatchObject([
      { type: 'PROVIDER_FAILED', epoch: 5, details: { consecutive: 3, total: 3 } },
      {
        type: 'PROVIDER_BENCHED',
        provider: 'groq',
        epoch: 5,
        cause: 'FAILURES',
        details: {
          cause: 'FAILURES',
          until: inFuture(10 * MINUTE),
          lengthMs: 10 * MINUTE,
          keyMark: null,
          model: null,
        },
      },
      {
        type: 'LOCK_ACQUIRED',
        provider: 'gemini',
        epoch: 6,
        cause: 'FAILOVER',
        details: { from: 'groq', runId: 'run-1' },
      },
    ]);
  });

  it.each(failureClasses)(
    'of class %s under an epoch that is over, or of another provider, changes nothing (S03)',
    (one) => {
      const call = callWith({ class: one });
      expect(decide(stateWith({}, { epoch: 6 }), call)).toEqual({ verdict: 'stale', entries: [] });
      expect(decide(stateWith({}, { holder: 'gemini' }), call)).toEqual({ verdict: 'stale', entries: [] });
      expect(decide(stateWith({}, { holder: null }), call)).toEqual({ verdict: 'stale', entries: [] });
    },
  );

  it.each([
    ['REFUSED', 'provider'],
    ['BAD_OUTPUT', 'request'],
    ['CANCELLED', 'request'],
    ['CONFIG', 'request'],
    ['CONFIG', 'endpoint'],
  ] as const)('of class %s and scope %s counts for nothing, at any count (S09)', (failureClass, scope) => {
    const call = callWith({ class: failureClass, scope });
    const { verdict, entries } = decide(stateWith({ consecutive: 2, total: 4, timesBenched: 3 }), call);
    expect(verdict).toBe('excused');
    const inTrail = { type: 'PROVIDER_FAILED', details: { scope, consecutive: null, total: 4 } };
    expect(entries).toMatchObject(failureClass === 'CANCELLED' ? [] : [inTrail]);
  });

  it.each(['model', 'provider'] as const)('of class CONFIG and scope %s counts', (scope) => {
    expect(decide(stateWith(), callWith({ class: 'CONFIG', scope })).verdict).toBe('counted');
  });

  it.each(['TRANSIENT', 'DOWN'] as const)(
    'of class %s counts offline for a near provider only',
    (failureClass) => {
      const offline = { isOnline: false };
      expect(decide(stateWith(), callWith({ class: failureClass }, offline))).toMatchObject({
        verdict: 'excused',
        entries: [{ type: 'PROVIDER_FAILED', details: { consecutive: null } }],
      });
      expect(
        decide(stateWith(), callWith({ class: failureClass }, { ...offline, isNear: true })).verdict,
      ).toBe('counted');
    },
  );

  it('of the offline model never counts', () => {
    for (const failureClass of failureClasses) {
      const call = callWith({ class: failureClass }, { provider: 'embedded', isWholeRun: true });
      expect(decide(stateWith({}, { holder: 'embedded' }), call)).toEqual({
        verdict: 'excused',
        entries: [],
      });
    }
  });

  it('on trial counts as all of them', () => {
    const { entries } = decide(stateWith({ consecutive: 0, timesBenched: 1 }), callWith());
    expect(entries).toMatchObject([
      { details: { consecutive: 3 } },
      { type: 'PROVIDER_BENCHED', details: { lengthMs: 20 * MINUTE } },
      { type: 'LOCK_ACQUIRED' },
    ]);
  });

  it('never counts less than those before it', () => {
    const { entries } = decide(stateWith({ consecutive: 4, timesBenched: 9 }), callWith());
    expect(entries).toMatchObject([
      { details: { consecutive: 5 } },
      { details: { lengthMs: 12 * HOUR } },
      {},
    ]);
  });

  it('with a threshold of one fails over at once', () => {
    expect(decide(stateWith(), callWith({}, { threshold: 1 })).verdict).toBe('failed-over');
  });

  it('leaves nobody when nobody else can serve (S15)', () => {
    const alone = order.map((one) => ({ ...one, isEligible: one.id === 'groq' }));
    const { entries } = decideFailure(stateWith({ consecutive: 2 }), callWith(), alone);
    expect(entries.at(-1)).toEqual({
      type: 'LOCK_RELEASED',
      provider: null,
      epoch: 6,
      cause: 'NONE_ELIGIBLE',
      details: { from: 'groq' },
    });
  });
});

describe('a run with too many gaps', () => {
  it('counts as one failure, whatever the class', () => {
    const call = callWith({ class: 'BAD_OUTPUT' }, { isWholeRun: true });
    expect(decide(stateWith(), call)).toMatchObject({
      verdict: 'counted',
      entries: [{ details: { consecutive: 1 } }],
    });
    expect(decide(stateWith({ consecutive: 2 }), call).verdict).toBe('failed-over');
  });
});

describe('a spent quota', () => {
  const spent = (resumeAt?: string) => callWith({ class: 'QUOTA', ...(resumeAt ? { resumeAt } : {}) });
  const benchOf = (call: FailedCall) => decide(stateWith(), call).entries[1]!;

  it('fails over at once, without a count, until it comes back (S08)', () => {
    const { verdict, entries } = decide(stateWith({ total: 4 }), spent(inFuture(HOUR)));
    expect(verdict).toBe('failed-over');
    expect(entries).toMatchObject([
      { type: 'PROVIDER_FAILED', details: { consecutive: null, total: 4 } },
      { type: 'PROVIDER_BENCHED', cause: 'QUOTA', details: { until: inFuture(HOUR), lengthMs: HOUR } },
      { type: 'LOCK_ACQUIRED', provider: 'gemini', cause: 'FAILOVER' },
    ]);
  });

  it('benches for a minute at least, though it says to come back sooner', () => {
    for (const ms of [1_000, 0, -HOUR]) {
      expect(benchOf(spent(inFuture(ms)))).toMatchObject({
        details: { until: inFuture(MINUTE), lengthMs: MINUTE },
      });
    }
  });

  it('that does not say when it comes back benches until the user acts', () => {
    expect(benchOf(spent())).toMatchObject({ details: { until: null, lengthMs: null } });
  });
});

describe('a refused key', () => {
  it('fails over at once and benches until the key is another one (S10)', () => {
    const { verdict, entries } = decide(stateWith(), callWith({ class: 'AUTH' }));
    expect(verdict).toBe('failed-over');
    expect(entries[1]).toMatchObject({
      cause: 'AUTH',
      details: { cause: 'AUTH', until: null, lengthMs: null, keyMark: 'key-1' },
    });
  });
});

describe('a provider that the user bound the lock to', () => {
  const pin = { id: 'groq', reason: 'x', until: null, seq: 1 } as const;
  const loan = { returnTo: 'embedded', wasChosen: false, runId: 'run-1' } as const;

  it.each([
    ['a pin', stateWith({ consecutive: 2 }, { pin }), {}],
    ['a loan', stateWith({ consecutive: 2 }, { loan }), {}],
    ['an order for it', stateWith({ consecutive: 2 }), { isBound: true }],
  ])('by %s is benched as always, and the lock stays', (_how, state, changes) => {
    for (const failureClass of ['TRANSIENT', 'QUOTA', 'AUTH'] as const) {
      const call = callWith({ class: failureClass }, changes);
      expect(decide(state, call).verdict).toBe('benched');
      expect(typesOf(state, call)).toEqual(['PROVIDER_FAILED', 'PROVIDER_BENCHED']);
    }
  });

  it('fails over though another one is pinned for the next run', () => {
    const state = stateWith({ consecutive: 2 }, { pin: { ...pin, id: 'openai' } });
    expect(decide(state, callWith()).verdict).toBe('failed-over');
  });

  describe('and that is benched already', () => {
    const benched = (changes: Partial<Bench>) => {
      const bench: Bench = {
        cause: 'FAILURES',
        since: inFuture(0),
        until: inFuture(5 * HOUR),
        lengthMs: 5 * HOUR,
        reason: 'x',
        seq: 2,
        keyMark: null,
        ...changes,
      };
      return stateWith({ benches: [bench] }, { pin });
    };
    const benchAfter = (state: LockState, call: FailedCall) => decide(state, call).entries[1]!.details;

    it('is benched for the same cause no shorter than before', () => {
      const call = callWith({ class: 'QUOTA', resumeAt: inFuture(HOUR) });
      expect(benchAfter(benched({ cause: 'QUOTA' }), call)).toMatchObject({ until: inFuture(5 * HOUR) });
      const endless = benched({ until: null, lengthMs: null, cause: 'QUOTA' });
      expect(benchAfter(endless, call)).toMatchObject({ cause: 'QUOTA', until: null, lengthMs: null });
    });

    it('gets a bench with an end of its own for another cause', () => {
      const endless = benched({ until: null, lengthMs: null, cause: 'AUTH', keyMark: 'key-1' });
      const call = callWith({ class: 'QUOTA', resumeAt: inFuture(HOUR) });
      expect(benchAfter(endless, call)).toMatchObject({
        cause: 'QUOTA',
        until: inFuture(HOUR),
        keyMark: null,
      });
      const failed = callWith({}, { threshold: 1 });
      expect(benchAfter(endless, failed)).toMatchObject({ cause: 'FAILURES', lengthMs: 10 * MINUTE });
    });

    it('is benched longer where the new bench is', () => {
      const call = callWith({ class: 'QUOTA', resumeAt: inFuture(9 * HOUR) });
      expect(benchAfter(benched({}), call)).toMatchObject({ until: inFuture(9 * HOUR), lengthMs: 9 * HOUR });
      expect(benchAfter(benched({}), callWith({ class: 'AUTH' }))).toMatchObject({
        until: null,
        keyMark: 'key-1',
      });
    });
  });
});

describe('a success', () => {
  const call = { provider: 'groq', epoch: 5, runId: 'run-1' } as const;

  it.each([{ consecutive: 1 }, { timesBenched: 1 }, { wasDown: true }])(
    'is noted where something stood against it: %j',
    (record) => {
      expect(decideSuccess(stateWith(record), call)).toEqual([
        { type: 'PROVIDER_SUCCEEDED', provider: 'groq', epoch: 5, cause: 'RUN', details: { runId: 'run-1' } },
      ]);
    },
  );

  it('writes nothing where nothing did', () => {
    expect(decideSuccess(stateWith({ total: 9 }), call)).toEqual([]);
  });

  it('that comes late clears nothing (S03)', () => {
    expect(decideSuccess(stateWith({ consecutive: 2 }, { epoch: 6 }), call)).toEqual([]);
    expect(decideSuccess(stateWith({ consecutive: 2 }, { holder: 'gemini' }), call)).toEqual([]);
  });
});

describe('a confirmed outage', () => {
  const down = callWith({ class: 'DOWN' });

  it('fails over when real requests had found it', () => {
    const { verdict, entries } = decideConfirmedDown(
      stateWith({ wasDown: true, timesBenched: 1 }),
      down,
      order,
    );
    expect(verdict).toBe('failed-over');
    expect(entries).toMatchObject([
      { type: 'PROVIDER_FAILED', details: { consecutive: null } },
      { type: 'PROVIDER_BENCHED', cause: 'DOWN', details: { lengthMs: 20 * MINUTE } },
      { type: 'LOCK_ACQUIRED', provider: 'gemini' },
    ]);
  });

  it('of a provider on this network counts offline too', () => {
    const call = { ...down, isNear: true, isOnline: false };
    expect(decideConfirmedDown(stateWith({ wasDown: true }), call, order).verdict).toBe('failed-over');
  });

  it.each([
    ['probes alone found it', stateWith(), down],
    ['this computer is offline', stateWith({ wasDown: true }), { ...down, isOnline: false }],
    ['another epoch has begun', stateWith({ wasDown: true }, { epoch: 6 }), down],
    [
      'it is benched already, as a pinned one can be',
      stateWith({
        wasDown: true,
        benches: [
          {
            cause: 'FAILURES',
            since: inFuture(0),
            until: inFuture(MINUTE),
            lengthMs: MINUTE,
            reason: 'x',
            seq: 2,
            keyMark: null,
          },
        ],
      }),
      down,
    ],
    ['another provider holds', stateWith({ wasDown: true }, { holder: 'gemini' }), down],
  ])('changes nothing when %s (S25)', (_why, state, call) => {
    expect(decideConfirmedDown(state, call, order)).toEqual({ verdict: 'stale', entries: [] });
  });
});
