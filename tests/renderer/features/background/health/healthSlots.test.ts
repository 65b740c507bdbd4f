import { describe, expect, it } from 'vitest';
import {
  healthSlots,
  isCharted,
  latencyScale,
  SLOTS,
} from '../../../../../renderer/features/background/health/healthSlots.ts';
import type { HealthBucket, HealthStatus, ProviderId } from '../../../../../shared/contract/index.ts';
import { testNow } from '../../../support/services.tsx';

const bucket = (from: string, latencyMs: number | null = 100): HealthBucket => ({
  from,
  checks: 2,
  failed: 0,
  latencyMs,
});

describe('the half hours of a day', () => {
  it('end with the one that it is now, and leave out what is older', () => {
    const now = bucket('2026-11-18T08:30:00.000Z');
    const first = bucket('2026-11-17T09:00:00.000Z');
    const slots = healthSlots([bucket('2026-11-17T08:30:00.000Z'), first, now], testNow);
    expect(slots).toHaveLength(SLOTS);
    expect(slots[0]).toBe(first);
    expect(slots.at(-1)).toBe(now);
    expect(slots.filter((slot) => slot !== null)).toHaveLength(2);
  });

  it('begin anew on the half hour itself', () => {
    const slots = healthSlots([bucket('2026-11-18T08:30:00.000Z')], Date.parse('2026-11-18T09:00:00.000Z'));
    expect(slots.at(-1)).toBeNull();
    expect(slots.at(-2)).not.toBeNull();
  });
});

describe('the scale that all providers share', () => {
  it.each([
    [[95, 420], 500],
    [[1_180], 1_500],
    [[2_000], 2_000],
    [[0.2], 1],
    [[9_900], 10_000],
  ])('of %j milliseconds goes up to %d', (latencies, top) => {
    expect(latencyScale(latencies.map((ms) => [null, bucket('', ms)]))).toBe(top);
  });

  it('is none where nobody answered', () => {
    expect(latencyScale([[bucket('', null), null], []])).toBeNull();
  });
});

describe('a provider', () => {
  it.each([
    ['openai', 'UP', true],
    ['openai', 'UNKNOWN', true],
    ['openai', 'DOWN', true],
    ['openai', 'OFF', false],
    ['openai', 'NOT_CONFIGURED', false],
    ['embedded', 'UP', false],
  ] as [ProviderId, HealthStatus, boolean][])('%s that is %s has a chart: %s', (id, status, expected) => {
    const unseen = { checkedAt: null, latencyMs: null, source: null, nextProbeAt: null, confirming: null };
    expect(isCharted({ id, status, message: '', ...unseen, history: [] })).toBe(expected);
  });
});
