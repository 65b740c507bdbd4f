import { describe, expect, it } from 'vitest';
import {
  type HealthSample,
  noMemory,
  type ProviderMemory,
} from '../../../main/core/health/healthDocument.ts';
import { afterProbe, afterTraffic, historyOf, shownHealth } from '../../../main/core/health/healthMachine.ts';
import type { ProbeResult } from '../../../main/core/health/runProbe.ts';
import type { FailureClass, FailureDetails, FailureScope } from '../../../shared/providers/failureSchema.ts';
import type { ProviderStatus } from '../../../shared/providers/providerSchema.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time/durations.ts';

const AT = '2016-11-02T08:00:00.000Z';
const NOW = Date.parse(AT);
const stampOf = (ms: number) => new Date(ms).toISOString();

const up: ProbeResult = { status: 'UP', latencyMs: 120, message: 'Answers.', failureClass: null };
const down: ProbeResult = {
  status: 'DOWN',
  latencyMs: null,
  message: 'No answer.',
  failureClass: 'TRANSIENT',
};

function failure(failureClass: FailureClass, scope: FailureScope = 'provider'): FailureDetails {
  return { class: failureClass, scope, status: null, model: null, reason: 'it broke', requests: 1 };
}

/** A provider against which nothing speaks; only what a test cares about differs. */
function status(changes: Partial<ProviderStatus> = {}): ProviderStatus {
  return {
    id: 'groq',
    priority: 3,
    enabled: true,
    configured: true,
    eligible: true,
    reason: null,
    bench: null,
    benchedUntil: null,
    consecutiveFailures: 0,
    totalFailures: 0,
    lastSuccessAt: null,
    model: null,
    ...changes,
  };
}

describe('a provider that refuses our requests', () => {
  const ownFault = { at: AT, reason: 'the parameter "seed" is not taken', seq: 7 };

  it('needs attention with what failed and what to do, also when probes are answered or none has been sent', () => {
    for (const memory of [noMemory, afterProbe(noMemory, up, AT)]) {
      const shown = shownHealth(memory, status({ ownFault }));
      expect(shown).toMatchObject({ status: 'FAILING', checkedAt: AT });
      expect(shown.message).toBe(
        'Refuses the requests of Outpost (the parameter "seed" is not taken). Check its model and its address, or use another provider; its next published forecast clears this.',
      );
    }
  });

  it('is still told to be down while it is', () => {
    expect(shownHealth(afterProbe(noMemory, down, AT), status({ ownFault }))).toMatchObject({
      status: 'DOWN',
    });
  });
});

describe('a probe', () => {
  it('marks the status with what it found', () => {
    expect(afterProbe(noMemory, up, AT)).toEqual({
      last: { at: AT, status: 'UP', latencyMs: 120, message: 'Answers.', source: 'probe' },
      failure: null,
      samples: [{ at: AT, status: 'UP', latencyMs: 120 }],
    });
  });

  it('that is answered does not clear what a real request found', () => {
    const memory = afterTraffic(noMemory, failure('DOWN'), 50, AT);
    expect(afterProbe(memory, up, AT).failure).toEqual({ at: AT, reason: 'it broke' });
  });

  it('that fails accuses nobody of a real failure', () => {
    expect(afterProbe(noMemory, down, AT).failure).toBeNull();
  });
});

describe('a real request', () => {
  it('that succeeded marks its provider as up, with its time', () => {
    expect(afterTraffic(noMemory, null, 900, AT)).toEqual({
      last: {
        at: AT,
        status: 'UP',
        latencyMs: 900,
        message: 'Answered a real request.',
        source: 'request',
      },
      failure: null,
      samples: [{ at: AT, status: 'UP', latencyMs: 900 }],
    });
  });

  it('that succeeded clears what an earlier one found', () => {
    const memory = afterTraffic(noMemory, failure('DOWN'), 50, AT);
    expect(afterTraffic(memory, null, 50, AT).failure).toBeNull();
  });

  it.each<[FailureClass, FailureScope, string]>([
    ['AUTH', 'provider', 'REFUSED'],
    ['QUOTA', 'provider', 'REFUSED'],
    ['DOWN', 'provider', 'DOWN'],
    ['TRANSIENT', 'provider', 'DOWN'],
    ['CONFIG', 'provider', 'UNKNOWN'],
    ['CONFIG', 'model', 'UNKNOWN'],
  ])('that failed as %s of the %s says %s, and why', (failureClass, scope, found) => {
    const memory = afterTraffic(noMemory, failure(failureClass, scope), 900, AT);
    expect(memory).toEqual({
      last: {
        at: AT,
        status: found,
        latencyMs: null,
        message: 'A real request failed: it broke.',
        source: 'request',
      },
      failure: { at: AT, reason: 'it broke' },
      samples: [{ at: AT, status: found, latencyMs: null }],
    });
  });

  it.each<[FailureClass, FailureScope]>([
    ['REFUSED', 'provider'],
    ['BAD_OUTPUT', 'request'],
    ['CONFIG', 'request'],
    ['CONFIG', 'endpoint'],
  ])(
    'that was answered with what can not be used says that its provider is up: %s of the %s',
    (failureClass, scope) => {
      const memory = afterTraffic(noMemory, failure(failureClass, scope), 900, AT);
      expect(memory.last).toEqual({
        at: AT,
        status: 'UP',
        latencyMs: 900,
        message: 'Answered a real request, which could not be used: it broke.',
        source: 'request',
      });
      expect(memory.failure).toBeNull();
    },
  );
});

describe('what is kept of a day', () => {
  const probed = (at: number) => (memory: ProviderMemory) => afterProbe(memory, up, stampOf(at));
  const samplesAfter = (...times: number[]) =>
    times.reduce((memory, at) => probed(at)(memory), noMemory).samples.map(({ at }) => Date.parse(at) - NOW);

  it('is the last 24 hours, oldest first', () => {
    expect(samplesAfter(NOW - DAY, NOW - DAY + 1, NOW - HOUR, NOW)).toEqual([-DAY + 1, -HOUR, 0]);
  });

  it('is every sample of the same moment', () => {
    expect(samplesAfter(NOW, NOW)).toEqual([0, 0]);
  });

  it('is nothing that lies ahead: the clock was set back', () => {
    expect(samplesAfter(NOW - HOUR, NOW + 1, NOW + HOUR, NOW)).toEqual([-HOUR, 0]);
  });

  it('is 2,000 samples at most, the last ones', () => {
    const first: HealthSample = { at: stampOf(NOW - 2 * HOUR), status: 'DOWN', latencyMs: null };
    const many = Array.from({ length: 2_000 }, (): HealthSample => ({ ...first, status: 'UP' }));
    const { samples } = afterProbe({ ...noMemory, samples: [first, ...many.slice(1)] }, up, AT);
    expect(samples).toHaveLength(2_000);
    expect(samples[0]).toMatchObject({ status: 'UP' });
    expect(samples.at(-1)).toMatchObject({ at: AT });
  });
});

describe('the history of a day', () => {
  const sample = (
    ms: number,
    found: HealthSample['status'],
    latencyMs: number | null = null,
  ): HealthSample => ({
    at: stampOf(ms),
    status: found,
    latencyMs,
  });
  const latencyOf = (...latencies: (number | null)[]) =>
    historyOf(
      latencies.map((latencyMs) => sample(NOW, 'UP', latencyMs)),
      NOW,
    )[0]!.latencyMs;

  it('is counted by half hours, oldest first; those without a sample are left out', () => {
    const samples = [
      sample(NOW - 90 * MINUTE, 'UP', 100),
      sample(NOW - 61 * MINUTE, 'DOWN'),
      sample(NOW - 1, 'REFUSED', 40),
      sample(NOW, 'UNKNOWN', 60),
    ];
    expect(historyOf(samples, NOW)).toEqual([
      { from: '2016-11-02T06:30:00.000Z', checks: 2, failed: 1, latencyMs: 100 },
      { from: '2016-11-02T07:30:00.000Z', checks: 1, failed: 1, latencyMs: 40 },
      { from: '2016-11-02T08:00:00.000Z', checks: 1, failed: 0, latencyMs: 60 },
    ]);
  });

  it('counts as failed who was down or refused, and nothing else', () => {
    const all = (['UP', 'UNKNOWN', 'NOT_CONFIGURED', 'DOWN', 'REFUSED'] as const).map((found) =>
      sample(NOW, found),
    );
    expect(historyOf(all, NOW)).toMatchObject([{ checks: 5, failed: 2 }]);
  });

  it('has the median of the answers, and none without answers', () => {
    expect(latencyOf(10, 900, 40)).toBe(40);
    expect(latencyOf(10, 900, 40, 60)).toBe(50);
    expect(latencyOf(10, null, 30)).toBe(20);
    expect(latencyOf(9, 10, 100)).toBe(10);
    expect(latencyOf(null)).toBeNull();
  });

  it('leaves out what is older than a day, and what lies ahead', () => {
    const samples = [
      sample(NOW - DAY, 'UP'),
      sample(NOW - DAY + 1, 'UP'),
      sample(NOW, 'UP'),
      sample(NOW + 1, 'DOWN'),
    ];
    expect(historyOf(samples, NOW)).toEqual([
      { from: '2016-11-01T08:00:00.000Z', checks: 1, failed: 0, latencyMs: null },
      { from: '2016-11-02T08:00:00.000Z', checks: 1, failed: 0, latencyMs: null },
    ]);
  });

  it('is empty before the first probe', () => {
    expect(historyOf([], NOW)).toEqual([]);
  });
});

describe('what is shown of a provider', () => {
  const answered = afterProbe(noMemory, up, AT);
  const unasked = { checkedAt: null, latencyMs: null, source: null };

  it('is what the last probe found', () => {
    expect(shownHealth(answered, status())).toEqual({
      status: 'UP',
      checkedAt: AT,
      latencyMs: 120,
      message: 'Answers.',
      source: 'probe',
    });
    expect(shownHealth(afterTraffic(noMemory, failure('DOWN'), 5, AT), status())).toMatchObject({
      status: 'DOWN',
      message: 'A real request failed: it broke.',
      source: 'request',
    });
  });

  it('is unknown before the first probe', () => {
    expect(shownHealth(noMemory, status())).toEqual({
      status: 'UNKNOWN',
      message: 'Not looked at yet.',
      ...unasked,
    });
  });

  it('is no old finding while it is switched off', () => {
    expect(shownHealth(answered, status({ enabled: false, configured: false }))).toEqual({
      status: 'OFF',
      message: 'Switched off: it is never asked.',
      ...unasked,
    });
  });

  it('is what is missing while it is not set up', () => {
    expect(shownHealth(answered, status({ configured: false, reason: 'it has no key' }))).toEqual({
      status: 'NOT_CONFIGURED',
      message: 'Not asked: it has no key.',
      ...unasked,
    });
    expect(shownHealth(answered, status({ configured: false })).message).toBe(
      'Not asked: something is missing.',
    );
  });

  it.each<[string, Partial<ProviderStatus>]>([
    ['failed in a row', { consecutiveFailures: 1 }],
    ['is benched', { bench: { cause: 'QUOTA', until: AT } }],
  ])('is that real requests fail while it %s, though it answers probes', (_why, changes) => {
    const memory = afterProbe(afterTraffic(noMemory, failure('QUOTA'), 5, AT), up, AT);
    expect(shownHealth(memory, status(changes))).toEqual({
      status: 'FAILING',
      checkedAt: AT,
      latencyMs: 120,
      message: 'Answers probes, but real requests fail (it broke). Only a real answer clears that.',
      source: 'probe',
    });
  });

  it('says that it failed before where nobody remembers why', () => {
    expect(shownHealth(answered, status({ consecutiveFailures: 2 })).message).toBe(
      'Answers probes, but real requests fail (it failed before). Only a real answer clears that.',
    );
  });

  it('is what probes find, too, while they fail like the real requests', () => {
    expect(shownHealth(afterProbe(noMemory, down, AT), status({ consecutiveFailures: 2 }))).toMatchObject({
      status: 'DOWN',
      message: 'No answer.',
    });
  });
});
