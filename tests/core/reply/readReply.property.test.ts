import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadRequest } from '../../../main/core/reply/ReadRequest.ts';
import { readReply } from '../../../main/core/reply/readReply.ts';
import {
  type ReplyReading,
  replyReadingSchema,
  type StatedForecast,
} from '../../../shared/forecast/replyReadingSchema.ts';
import { MINUTE } from '../../../shared/time/durations.ts';
import { countOf } from '../../support/longCounts.ts';
import { anyReply, anyRequest } from './bentReplies.ts';

/** Everything a forecast must be, checked without the code that made it so. */
function expectAsRequested(value: StatedForecast, request: ReadRequest): void {
  const rising = request.quantileLevels.toSorted((a, b) => a - b).map((level) => `q${level}`);
  expect(value.reference_date).toBe(request.referenceDate);
  expect(value.horizons.map((week) => week.target_end_date)).toEqual(request.targetEndDates);
  for (const { target_end_date: _, cases, deaths } of value.horizons) {
    expect([cases && 'cases', deaths && 'deaths'].filter(Boolean)).toEqual(request.targets);
    for (const quantiles of [cases ?? {}, deaths ?? {}].slice(0, request.targets.length)) {
      const values = Object.values(quantiles);
      expect(Object.keys(quantiles)).toEqual(rising);
      expect(values.every((one) => Number.isFinite(one) && one >= 0 && !Object.is(one, -0))).toBe(true);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
      expect(quantiles['q0.5']).toBeLessThanOrEqual(request.population ?? Number.POSITIVE_INFINITY);
    }
    if (cases && deaths && !request.deathsMayExceedCases)
      expect(deaths['q0.5']).toBeLessThanOrEqual(cases['q0.5']!);
  }
}

/** What came out, read again, is what was asked for. */
function expectSettled(value: StatedForecast, request: ReadRequest): void {
  const again = readReply({ finishReason: 'stop', message: { content: JSON.stringify(value) } }, request);
  expect(again.value).toEqual(value);
  expect(again.warnings.filter((code) => code !== 'DEATHS_EXCEED_CASES_TAIL')).toEqual([]);
}

function expectSound(reading: ReplyReading, request: ReadRequest): void {
  expect(replyReadingSchema.safeParse(reading).error).toBeUndefined();
  expect(reading.warnings).toEqual([...new Set(reading.warnings)].sort());
  if (reading.value === null) return;
  expectAsRequested(reading.value, request);
  expectSettled(reading.value, request);
}

describe('a reply, however damaged', () => {
  it('gives a forecast as it was asked for, or a reason', { timeout: countOf(2 * MINUTE, 0) }, () => {
    const seen = { accepted: 0, repaired: 0, rejected: 0 };
    const property = fc.property(anyReply, anyRequest, (reply, request) => {
      const reading = readReply(reply, request);
      seen[reading.outcome] += 1;
      expectSound(reading, request);
    });
    fc.assert(property, { numRuns: countOf(10_000, 100_000) });
    // The replies must reach every way out, or they show nothing.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100);
  });

  it('of any JSON value at all gives the same', { timeout: countOf(2 * MINUTE, 0) }, () => {
    const property = fc.property(fc.jsonValue(), fc.string(), anyRequest, (value, words, request) => {
      for (const content of [value, JSON.stringify(value), words])
        expectSound(readReply({ finishReason: null, message: { content } }, request), request);
    });
    fc.assert(property, { numRuns: countOf(2_000, 20_000) });
  });
});
