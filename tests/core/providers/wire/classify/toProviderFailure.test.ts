import { describe, expect, it } from 'vitest';
import { failureDetailsOf } from '../../../../../main/core/calls/ProviderFailure.ts';
import type { Classified } from '../../../../../main/core/providers/wire/classify/Classified.ts';
import { toProviderFailure } from '../../../../../main/core/providers/wire/classify/toProviderFailure.ts';

const spent: Classified = {
  class: 'QUOTA',
  scope: 'model',
  status: 429,
  reason: 'DAILY_QUOTA',
  message: 'its quota for today is spent',
  needsUser: false,
  resume: 'retry-after',
  retryAfterMs: 661_000,
  resumeAtMs: Date.UTC(2026, 10, 25),
};

describe('the failure that an adapter throws', () => {
  it('holds what was found, and what only the adapter knows', () => {
    const failure = toProviderFailure(spent, { model: 'm/1', repair: { kind: 'model' } });
    expect(failure).toMatchObject({
      class: 'QUOTA',
      scope: 'model',
      status: 429,
      model: 'm/1',
      canRepair: true,
      repair: { kind: 'model' },
    });
    expect(failureDetailsOf(failure, 1)).toMatchObject({
      reason: 'its quota for today is spent',
      retryAfterMs: 661_000,
      resumeAt: '2026-11-25T00:00:00.000Z',
    });
  });

  it('names no time where only the user can help, and no repair where none is known', () => {
    const failure = toProviderFailure({ ...spent, resume: 'manual', resumeAtMs: null });
    expect(failure).toMatchObject({ resumeAtMs: null, canRepair: false, model: null });
  });
});
