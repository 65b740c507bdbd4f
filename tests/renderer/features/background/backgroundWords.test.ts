import { describe, expect, it } from 'vitest';
import { healthChartWords } from '../../../../renderer/features/background/health/healthChartWords.ts';
import { healthSlots } from '../../../../renderer/features/background/health/healthSlots.ts';
import { intervalWords } from '../../../../renderer/features/background/intervalWords.ts';
import { durationWords } from '../../../../renderer/words/durationWords.ts';
import type { HealthBucket } from '../../../../shared/contract/index.ts';
import { en } from '../../../../shared/words/en/window/index.ts';
import { testFormat, testNow } from '../../support/services.tsx';

const services = { text: en, format: testFormat };

describe('an interval', () => {
  it.each([
    [5, 'every 5 minutes'],
    [90, 'every 90 minutes'],
    [60, 'every hour'],
    [120, 'every 2 hours'],
    [1_440, 'once a day'],
  ])('of %d minutes is: %s', (minutes, words) => {
    expect(intervalWords(minutes, services)).toBe(words);
  });
});

describe('a duration', () => {
  it.each([
    [0, '0 ms'],
    [3.4, '3 ms'],
    [999, '999 ms'],
    [1_240, '1.2 s'],
    [59_400, '59.4 s'],
    [59_600, '1 min 0 s'],
    [154_000, '2 min 34 s'],
  ])('of %d ms is: %s', (ms, words) => {
    expect(durationWords(ms, services)).toBe(words);
  });
});

describe('the words of a small chart', () => {
  const words = (history: HealthBucket[]) =>
    healthChartWords('OpenAI', healthSlots(history, testNow), testNow, services);

  it('tell looks, failures with the last of them, and times to answer', () => {
    const history = [
      { from: '2026-11-17T22:00:00.000Z', checks: 2, failed: 1, latencyMs: 480 },
      { from: '2026-11-18T07:30:00.000Z', checks: 3, failed: 3, latencyMs: null },
      { from: '2026-11-18T08:30:00.000Z', checks: 1, failed: 0, latencyMs: 1_210 },
    ];
    expect(words(history)).toBe(
      'OpenAI, last 24 hours: 6 looks, in 3 of 48 half hours. 4 failed, the last in the half hour from 07:30. ' +
        'Median times to answer from 480 ms to 1.2 s, the last 1.2 s.',
    );
  });

  it('tell a single look that failed', () => {
    const history = [{ from: '2026-11-17T22:00:00.000Z', checks: 1, failed: 1, latencyMs: null }];
    expect(words(history)).toBe(
      'OpenAI, last 24 hours: 1 look, in 1 of 48 half hours. 1 failed, in the half hour from 17 Nov 2026, 22:00. None was answered.',
    );
  });

  it('tell one time to answer as one', () => {
    const history = [{ from: '2026-11-18T08:30:00.000Z', checks: 4, failed: 0, latencyMs: 228 }];
    expect(words(history)).toBe(
      'OpenAI, last 24 hours: 4 looks, in 1 of 48 half hours. None failed. Median time to answer 228 ms.',
    );
  });

  it('tell that nobody looked', () => {
    expect(words([])).toBe('OpenAI, last 24 hours: nobody looked.');
  });
});
