import { describe, expect, it } from 'vitest';
import { decideLock, type Eligibility } from '../../../main/core/lock/lockMachine.ts';
import { initialLockState, type LockState } from '../../../main/core/lock/lockState.ts';
import { deepFreeze } from '../../../main/core/util/deepFreeze.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import { thrownBy } from '../../support/thrownBy.ts';

/** Groq and the embedded forecaster can serve, OpenAI can't; in this order. */
const order: readonly Eligibility[] = [
  { id: 'openai', isEligible: false, reason: 'it has no key' },
  { id: 'groq', isEligible: true, reason: null },
  { id: 'embedded', isEligible: true, reason: null },
];
const nobodyElse = order.map((one) => ({ ...one, isEligible: false, reason: 'it is off' }));

function heldBy(holder: ProviderId | null, loan: LockState['loan'] = null): LockState {
  return deepFreeze({ ...initialLockState, epoch: 7, holder, seq: 3, cause: 'USER', loan });
}

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
    expect(refusal).toHaveProperty('message', expect.stringContaining('Groq holds the lock (epoch 7)'));
  });

  it('is refused in a whole sentence whoever holds', () => {
    const refusal = thrownBy(() => decideLock(heldBy('embedded'), { kind: 'acquire', id: 'groq' }, order));
    expect(refusal).toHaveProperty(
      'message',
      expect.stringMatching(/^The embedded forecaster holds the lock/),
    );
  });

  it.each(['openai', 'gemini'] as const)('is refused with the reason for %s, which can not serve', (id) => {
    const refusal = thrownBy(() => decideLock(heldBy(null), { kind: 'acquire', id }, order));
    const reason = id === 'openai' ? 'it has no key' : 'it is not known to this version';
    expect(refusal).toMatchObject({ code: 'NOT_ELIGIBLE', details: { provider: id, reason } });
  });
});

describe('a run without a holder', () => {
  it('takes the highest provider that can serve', () => {
    expect(decideLock(heldBy(null), { kind: 'acquire-for-run', runId: 'run-1' }, order)).toEqual([
      {
        type: 'LOCK_ACQUIRED',
        provider: 'groq',
        epoch: 8,
        cause: 'RUN',
        details: { from: null, runId: 'run-1' },
      },
    ]);
  });

  it('keeps the holder there is, though a higher one could serve', () => {
    expect(decideLock(heldBy('embedded'), { kind: 'acquire-for-run', runId: 'run-1' }, order)).toEqual([]);
  });

  it('is refused with a reason per provider when none can serve', () => {
    const refusal = thrownBy(() =>
      decideLock(heldBy(null), { kind: 'acquire-for-run', runId: 'run-1' }, nobodyElse),
    );
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
    expect(giveBack(heldBy('embedded', { returnTo: 'groq', runId: 'run-1' }))).toEqual([
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
    expect(giveBack(heldBy('embedded', { returnTo: null, runId: 'run-1' }))).toEqual([released]);
    expect(giveBack(heldBy('embedded', { returnTo: 'groq', runId: 'run-1' }), nobodyElse)).toEqual([
      released,
    ]);
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
