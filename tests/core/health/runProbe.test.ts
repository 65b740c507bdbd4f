import { describe, expect, it } from 'vitest';
import type { Provider } from '../../../main/core/calls/Provider.ts';
import { type FailureFacts, ProviderFailure } from '../../../main/core/calls/ProviderFailure.ts';
import { runProbe } from '../../../main/core/health/runProbe.ts';
import type { FailureClass } from '../../../shared/providers/failureSchema.ts';
import { SECOND } from '../../../shared/time/durations.ts';
import { embeddedProvider } from '../../support/embedded.ts';
import { createFakeClock, type FakeClock } from '../../support/fakeClock.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

const clock = createFakeClock();
const nobodyAborts = new AbortController().signal;

function providerOf(probe: NonNullable<Provider['probe']>, missing: string | null = null) {
  return { id: 'openai', whyNotConfigured: () => missing, probe } as const;
}

/** A probe that takes so long, whatever its signal says. */
const taking = (ms: number, probe: () => string) => async () => {
  await clock.sleep(ms, nobodyAborts);
  return probe();
};

/** A probe that answers at once, and the signals that it was called with. */
function noted() {
  const signals: AbortSignal[] = [];
  const probe = async (signal: AbortSignal) => {
    signals.push(signal);
    return 'Answers.';
  };
  return { probe, signals };
}

const failing = (failureClass: FailureClass, facts: FailureFacts = {}) =>
  providerOf(async () => {
    throw new ProviderFailure(failureClass, 'it failed', facts);
  });

describe('a probe of a provider', () => {
  it('tells what its probe found, and how long that took', async () => {
    const probing = runProbe(providerOf(taking(1_200, () => 'Answers.')), clock, nobodyAborts);
    clock.advance(1_200);
    expect(await probing).toEqual({
      status: 'UP',
      latencyMs: 1_200,
      message: 'Answers.',
      failureClass: null,
    });
    expect(clock.sleepers()).toEqual([]);
  });

  it('asks nothing of one that is not set up', async () => {
    const { probe, signals } = noted();
    expect(await runProbe(providerOf(probe, 'it has no key'), clock, nobodyAborts)).toEqual({
      status: 'NOT_CONFIGURED',
      latencyMs: null,
      message: 'Not asked: it has no key.',
      failureClass: null,
    });
    expect(signals).toEqual([]);
  });

  it('asks nothing of what is part of this program', async () => {
    expect(await runProbe(embeddedProvider(), clock, nobodyAborts)).toEqual({
      status: 'UP',
      latencyMs: null,
      message: 'Part of this program: always there, also offline.',
      failureClass: null,
    });
  });

  it.each<[FailureClass, FailureFacts, string, number | null]>([
    ['AUTH', {}, 'REFUSED', 0],
    ['AUTH', { scope: 'endpoint' }, 'UNKNOWN', 0],
    ['DOWN', {}, 'DOWN', null],
    ['TRANSIENT', {}, 'DOWN', null],
    ['CONFIG', { scope: 'model' }, 'UNKNOWN', 0],
    ['QUOTA', {}, 'UNKNOWN', 0],
    ['BAD_OUTPUT', {}, 'UNKNOWN', 0],
  ])('takes %s %o for %s', async (failureClass, facts, status, latencyMs) => {
    expect(await runProbe(failing(failureClass, facts), clock, nobodyAborts)).toEqual({
      status,
      latencyMs,
      message: 'It failed.',
      failureClass,
    });
    expect(clock.sleepers()).toEqual([]);
  });

  it('lets a defect through', async () => {
    const defect = new TypeError('not a function');
    const provider = providerOf(() => {
      throw defect;
    });
    expect(await rejectionOf(runProbe(provider, clock, nobodyAborts))).toBe(defect);
    expect(clock.sleepers()).toEqual([]);
  });
});

describe('the deadline of a probe', () => {
  const overdue = {
    status: 'DOWN',
    latencyMs: null,
    message: 'No answer within 10 s.',
    failureClass: 'TRANSIENT',
  };

  it('is ten seconds, and ends the probe', async () => {
    let seen: AbortSignal | null = null;
    const probe = (signal: AbortSignal) => {
      seen = signal;
      return new Promise<string>((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      });
    };
    const probing = runProbe(providerOf(probe), clock, nobodyAborts);
    clock.advance(10 * SECOND - 1);
    expect(seen!).toMatchObject({ aborted: false });
    clock.advance(1);
    expect(await probing).toEqual(overdue);
    expect(seen!).toMatchObject({ aborted: true });
    expect(clock.sleepers()).toEqual([]);
  });

  it('does not wait for a probe that goes on, and hears nothing of its end', async () => {
    const late = taking(60 * SECOND, () => {
      throw new Error('too late');
    });
    const probing = runProbe(providerOf(late), clock, nobodyAborts);
    clock.advance(10 * SECOND);
    expect(await probing).toEqual(overdue);
    clock.advance(50 * SECOND);
    await clock.breathe();
    expect(clock.sleepers()).toEqual([]);
  });

  it('is over once the probe has answered', async () => {
    const probing = runProbe(providerOf(taking(9 * SECOND, () => 'Answers.')), clock, nobodyAborts);
    clock.advance(9 * SECOND);
    expect(await probing).toMatchObject({ status: 'UP' });
    expect(clock.sleepers()).toEqual([]);
  });
});

describe('the end of a probe by its caller', () => {
  const reason = new Error('closing');
  /** Its sleeps end some turns after their signal: what a probe throws by then comes first. */
  const slowClock: FakeClock = {
    ...clock,
    async sleep(ms, signal) {
      try {
        await clock.sleep(ms, signal);
      } finally {
        await clock.breathe();
      }
    },
  };
  const atTheEnd =
    (end: (resolve: (found: string) => void, reject: (thrown: unknown) => void) => void) =>
    (signal: AbortSignal) =>
      new Promise<string>((resolve, reject) => {
        signal.addEventListener('abort', () => end(resolve, reject), { once: true });
      });

  it.each([
    ['a probe that heeds it', (signal: AbortSignal) => clock.sleep(SECOND, signal).then(() => 'Answers.')],
    ['a probe that does not', () => new Promise<string>(() => {})],
    [
      'a probe that takes it for a failure',
      atTheEnd((_resolve, reject) => reject(new ProviderFailure('DOWN', 'it was lost'))),
    ],
    ['a probe that has words of its own', atTheEnd((_resolve, reject) => reject(new Error('aborted')))],
    ['a probe that answers then', atTheEnd((resolve) => resolve('Answers.'))],
  ])('is told with its reason: %s', async (_what, probe) => {
    const caller = new AbortController();
    const probing = rejectionOf(runProbe(providerOf(probe), slowClock, caller.signal));
    caller.abort(reason);
    expect(await probing).toBe(reason);
    expect(clock.sleepers()).toEqual([]);
  });

  it('before its beginning asks nothing', async () => {
    const { probe, signals } = noted();
    expect(await rejectionOf(runProbe(providerOf(probe), clock, AbortSignal.abort(reason)))).toBe(reason);
    expect(signals).toEqual([]);
  });
});
