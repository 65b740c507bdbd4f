import { describe, expect, it } from 'vitest';
import { decideLock, type Eligibility, type LockCommand } from '../../../main/core/lock/lockMachine.ts';
import { initialLockState, type LockState } from '../../../main/core/state/lockState.ts';
import { type Bench, newRecord } from '../../../main/core/state/providerRecord.ts';
import { deepFreeze } from '../../../main/core/util/deepFreeze.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import { thrownBy } from '../../support/thrownBy.ts';

/** Groq and the offline model can serve, OpenAI can't; in this order. */
const order: readonly Eligibility[] = [
  { id: 'openai', isEligible: false, reason: 'it has no key', canServePinned: false },
  { id: 'groq', isEligible: true, reason: null, canServePinned: true },
  { id: 'embedded', isEligible: true, reason: null, canServePinned: true },
];
const nobodyElse = order.map((one) => ({
  ...one,
  isEligible: false,
  reason: 'it is off',
  canServePinned: false,
}));

const forRun: LockCommand = { kind: 'acquire-for-run', runId: 'run-1', failback: 'next-run' };

function stateWith(changes: Partial<LockState>): LockState {
  return deepFreeze({ ...initialLockState, epoch: 7, seq: 3, ...changes });
}

/** A holder that the user chose. */
function heldBy(holder: ProviderId | null, loan: LockState['loan'] = null): LockState {
  return stateWith({ holder, cause: 'USER', isChosen: holder !== null, loan });
}

const pinOn = (id: ProviderId): LockState['pin'] => ({ id, reason: 'better record', until: null, seq: 2 });

describe('acquire', () => {
  it('takes the lock under the next epoch when nobody holds it', () => {
    expect(decideLock(heldBy(null), { kind: 'acquire', id: 'embedded' }, order)).toEqual([
      { type: 'LOCK_ACQUIRED', provider: 'embedded', epoch: 8, cause: 'USER', details: { from: null } },
    ]);
  });

  it('by the holder itself changes nothing', () => {
    expect(decideLock(heldBy('groq'), { kind: 'acquire', id: 'groq' }, order)).toEqual([]);
  });

  it('is refused while another holds, naming holder and epoch', () => {
    const refusal = thrownBy(() => decideLock(heldBy('groq'), { kind: 'acquire', id: 'embedded' }, order));
    expect(refusal).toMatchObject({ code: 'LOCK_HELD', details: { holder: 'groq', epoch: 7 } });
    expect(refusal).toHaveProperty('message', expect.stringContaining('Groq holds the lock'));
  });

  it('is refused in a whole sentence whoever holds', () => {
    const refusal = thrownBy(() => decideLock(heldBy('embedded'), { kind: 'acquire', id: 'groq' }, order));
    expect(refusal).toHaveProperty('message', expect.stringMatching(/^The offline model holds the lock/));
  });

  it.each(['openai', 'gemini'] as const)('is refused with the reason for %s, which can not serve', (id) => {
    const refusal = thrownBy(() => decideLock(heldBy(null), { kind: 'acquire', id }, order));
    const reason = id === 'openai' ? 'it has no key' : 'it is not known to this version';
    expect(refusal).toMatchObject({ code: 'NOT_ELIGIBLE', details: { provider: id, reason } });
  });
});

describe('a run without a holder', () => {
  it('takes the highest provider that can serve', () => {
    expect(decideLock(heldBy(null), forRun, order)).toEqual([
      {
        type: 'LOCK_ACQUIRED',
        provider: 'groq',
        epoch: 8,
        cause: 'RUN',
        details: { from: null, runId: 'run-1' },
      },
    ]);
  });

  it('keeps the holder that the user chose, though a higher one could serve', () => {
    expect(decideLock(heldBy('embedded'), forRun, order)).toEqual([]);
  });

  it('is refused with a reason per provider when none can serve', () => {
    const refusal = thrownBy(() => decideLock(heldBy(null), forRun, nobodyElse));
    expect(refusal).toMatchObject({
      code: 'NONE_ELIGIBLE',
      details: { providers: nobodyElse.map(({ id, reason }) => ({ id, reason })) },
    });
  });
});

describe('a loan', () => {
  const borrow = (state: LockState, id: ProviderId = 'embedded') =>
    decideLock(state, { kind: 'borrow', id, runId: 'run-1' }, order);
  const giveBack = (state: LockState, eligible = order) =>
    decideLock(state, { kind: 'return-loan' }, eligible);

  it.each(['groq', null] as const)('takes the lock from %s and names whom it returns to', (holder) => {
    expect(borrow(heldBy(holder))).toEqual([
      {
        type: 'LOCK_ACQUIRED',
        provider: 'embedded',
        epoch: 8,
        cause: 'LOAN',
        details: { from: holder, runId: 'run-1', returnTo: holder },
      },
    ]);
  });

  it('is no loan when the provider holds already', () => {
    expect(borrow(heldBy('groq'), 'groq')).toEqual([]);
  });

  it('is refused for a provider that can not serve', () => {
    expect(thrownBy(() => borrow(heldBy('groq'), 'openai'))).toMatchObject({ code: 'NOT_ELIGIBLE' });
  });

  it('returns the lock under a further epoch', () => {
    expect(giveBack(heldBy('embedded', { returnTo: 'groq', wasChosen: true, runId: 'run-1' }))).toEqual([
      {
        type: 'LOCK_ACQUIRED',
        provider: 'groq',
        epoch: 8,
        cause: 'LOAN_ENDED',
        details: { from: 'embedded' },
      },
    ]);
  });

  it('ends with nobody holding when nobody held before, or that one can no longer serve', () => {
    const released = {
      type: 'LOCK_RELEASED',
      provider: null,
      epoch: 8,
      cause: 'LOAN_ENDED',
      details: { from: 'embedded' },
    };
    expect(giveBack(heldBy('embedded', { returnTo: null, wasChosen: false, runId: 'run-1' }))).toEqual([
      released,
    ]);
    expect(
      giveBack(heldBy('embedded', { returnTo: 'groq', wasChosen: true, runId: 'run-1' }), nobodyElse),
    ).toEqual([released]);
  });

  it('that does not exist needs no return', () => {
    expect(giveBack(heldBy('groq'))).toEqual([]);
  });
});

describe('release', () => {
  it('leaves nobody holding under the next epoch', () => {
    expect(decideLock(heldBy('groq'), { kind: 'release' }, order)).toEqual([
      { type: 'LOCK_RELEASED', provider: null, epoch: 8, cause: 'RELEASED', details: { from: 'groq' } },
    ]);
  });

  it('is refused when nobody holds', () => {
    expect(thrownBy(() => decideLock(heldBy(null), { kind: 'release' }, order))).toMatchObject({
      code: 'NOT_HELD',
      details: { epoch: 7 },
    });
  });
});

describe('a change of settings', () => {
  it('takes the lock from a holder that can no longer serve', () => {
    expect(decideLock(heldBy('openai'), { kind: 'settings-changed' }, order)).toEqual([
      { type: 'LOCK_RELEASED', provider: null, epoch: 8, cause: 'SETTINGS', details: { from: 'openai' } },
    ]);
  });

  it('leaves a holder that can serve, and nobody, as they are', () => {
    expect(decideLock(heldBy('groq'), { kind: 'settings-changed' }, order)).toEqual([]);
    expect(decideLock(heldBy(null), { kind: 'settings-changed' }, order)).toEqual([]);
  });
});

describe('a run with a holder that the user did not choose', () => {
  const byFailover = stateWith({ holder: 'embedded', cause: 'FAILOVER' });

  it('gives the lock back to the highest provider that can serve', () => {
    expect(decideLock(byFailover, forRun, order)).toEqual([
      {
        type: 'LOCK_ACQUIRED',
        provider: 'groq',
        epoch: 8,
        cause: 'FAILBACK',
        details: { from: 'embedded', runId: 'run-1' },
      },
    ]);
  });

  it.each(['manual', 'not-now'] as const)('keeps it with failback %s', (failback) => {
    expect(decideLock(byFailover, { ...forRun, failback }, order)).toEqual([]);
  });

  it('keeps it when nobody higher can serve', () => {
    expect(decideLock(stateWith({ holder: 'groq', cause: 'RUN' }), forRun, order)).toEqual([]);
  });
});

describe('a run with a holder that can no longer serve', () => {
  it('fails over, whoever chose it', () => {
    expect(decideLock(heldBy('openai'), { ...forRun, failback: 'manual' }, order)).toMatchObject([
      { type: 'LOCK_ACQUIRED', provider: 'groq', epoch: 8, cause: 'FAILOVER', details: { from: 'openai' } },
    ]);
  });
});

describe('switch', () => {
  const switchTo = (id: ProviderId, state = heldBy('embedded')) =>
    decideLock(state, { kind: 'switch', id, reason: 'better record' }, order);

  it.each(['embedded', null] as const)(
    'hands over from %s under the next epoch, with its reason',
    (holder) => {
      expect(switchTo('groq', heldBy(holder))).toEqual([
        {
          type: 'LOCK_ACQUIRED',
          provider: 'groq',
          epoch: 8,
          cause: 'SWITCH',
          details: { from: holder, reason: 'better record' },
        },
      ]);
    },
  );

  it('to the holder changes nothing', () => {
    expect(switchTo('embedded')).toEqual([]);
  });

  it('is refused to one that can not serve, and while another is pinned', () => {
    expect(thrownBy(() => switchTo('openai'))).toMatchObject({ code: 'NOT_ELIGIBLE' });
    const pinned = stateWith({ holder: 'embedded', pin: pinOn('embedded') });
    expect(thrownBy(() => switchTo('groq', pinned))).toMatchObject({
      code: 'PINNED',
      details: { pinned: 'embedded', reason: 'better record' },
    });
    expect(switchTo('groq', stateWith({ holder: 'embedded', pin: pinOn('groq') }))).toHaveLength(1);
  });
});

describe('a pin', () => {
  const pin = (id: ProviderId) =>
    decideLock(heldBy('groq'), { kind: 'pin', id, reason: 'better record', until: null }, order);

  it.each(['embedded', 'openai'] as const)('on %s moves no lock, whether or not it can serve', (id) => {
    expect(pin(id)).toEqual([
      {
        type: 'LOCK_PINNED',
        provider: id,
        epoch: 7,
        cause: 'USER',
        details: { reason: 'better record', until: null },
      },
    ]);
  });

  it('gives the next run its provider, and keeps it there', () => {
    const before = stateWith({ holder: 'groq', isChosen: true, pin: pinOn('embedded') });
    expect(decideLock(before, forRun, order)).toMatchObject([
      { type: 'LOCK_ACQUIRED', provider: 'embedded', epoch: 8, cause: 'PIN' },
    ]);
    expect(decideLock(stateWith({ holder: 'embedded', pin: pinOn('embedded') }), forRun, order)).toEqual([]);
  });

  it('fails the run of a provider that can not serve; the lock does not move', () => {
    const state = stateWith({ holder: 'groq', pin: pinOn('openai') });
    expect(thrownBy(() => decideLock(state, forRun, order))).toMatchObject({
      code: 'PINNED_UNAVAILABLE',
      details: { pinned: 'openai', reason: 'it has no key' },
    });
  });

  it('lets a run ask a provider that is benched for its failures alone', () => {
    const benched = order.map((one) =>
      one.id === 'groq' ? { ...one, isEligible: false, reason: 'benched' } : one,
    );
    const state = stateWith({ holder: 'embedded', pin: pinOn('groq') });
    expect(decideLock(state, forRun, benched)).toMatchObject([{ provider: 'groq', cause: 'PIN' }]);
  });

  it('refuses acquire and loan of another', () => {
    const state = stateWith({ holder: null, pin: pinOn('groq') });
    const others: LockCommand[] = [
      { kind: 'acquire', id: 'embedded' },
      { kind: 'borrow', id: 'embedded', runId: 'run-1' },
    ];
    for (const command of others) {
      expect(thrownBy(() => decideLock(state, command, order))).toMatchObject({ code: 'PINNED' });
    }
    expect(decideLock(state, { kind: 'acquire', id: 'groq' }, order)).toHaveLength(1);
  });

  it.each([
    ['unpin', 'USER'],
    ['pin-expired', 'EXPIRED'],
  ] as const)('ends by %s with one entry, and only once', (kind, cause) => {
    expect(decideLock(stateWith({ holder: 'groq', pin: pinOn('groq') }), { kind }, order)).toEqual([
      { type: 'LOCK_UNPINNED', provider: 'groq', epoch: 7, cause, details: {} },
    ]);
    expect(decideLock(heldBy('groq'), { kind }, order)).toEqual([]);
  });
});

describe('a hold', () => {
  const hold = { reason: 'maintenance', seq: 2 };

  it('begins and ends with one entry each', () => {
    expect(decideLock(heldBy('groq'), { kind: 'hold', reason: 'maintenance' }, order)).toEqual([
      { type: 'RUNS_HELD', provider: 'groq', epoch: 7, cause: 'USER', details: { reason: 'maintenance' } },
    ]);
    expect(decideLock(stateWith({ hold }), { kind: 'hold', reason: 'maintenance' }, order)).toEqual([]);
    expect(decideLock(stateWith({ hold }), { kind: 'hold', reason: 'power cut' }, order)).toHaveLength(1);
    expect(decideLock(stateWith({ hold }), { kind: 'resume' }, order)).toMatchObject([
      { type: 'RUNS_RESUMED' },
    ]);
    expect(decideLock(heldBy('groq'), { kind: 'resume' }, order)).toEqual([]);
  });

  it('refuses runs, and nothing else', () => {
    const state = stateWith({ holder: 'groq', hold });
    for (const command of [forRun, { kind: 'borrow', id: 'embedded', runId: 'run-1' } as const]) {
      expect(thrownBy(() => decideLock(state, command, order))).toMatchObject({
        code: 'HELD',
        details: { reason: 'maintenance' },
      });
    }
    expect(decideLock(state, { kind: 'switch', id: 'embedded', reason: 'x' }, order)).toHaveLength(1);
    expect(decideLock(state, { kind: 'release' }, order)).toHaveLength(1);
  });
});

describe('readmit', () => {
  const readmit = (state: LockState) =>
    decideLock(state, { kind: 'readmit', id: 'groq', reason: 'paid' }, order);

  it('ends a bench', () => {
    const bench: Bench = {
      cause: 'QUOTA',
      since: '2016-11-02T08:00:00.000Z',
      until: null,
      lengthMs: null,
      reason: 'spent',
      seq: 5,
      keyMark: null,
    };
    const state = stateWith({ holder: 'embedded', records: { groq: { ...newRecord, benches: [bench] } } });
    expect(readmit(state)).toEqual([
      { type: 'PROVIDER_READMITTED', provider: 'groq', epoch: 7, cause: 'USER', details: { reason: 'paid' } },
    ]);
  });

  it('is refused for one that is not benched', () => {
    for (const records of [{}, { groq: { ...newRecord, consecutive: 2 } }]) {
      expect(thrownBy(() => readmit(stateWith({ records })))).toMatchObject({
        code: 'NOT_BENCHED',
        details: { provider: 'groq' },
      });
    }
  });
});
