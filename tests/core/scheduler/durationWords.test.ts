import { expect, it } from 'vitest';
import { durationWords } from '../../../main/core/scheduler/durationWords.ts';
import { HOUR, MINUTE, SECOND } from '../../../shared/time/durations.ts';

it.each([
  [0, '0 seconds'],
  [SECOND, '1 second'],
  [20 * SECOND, '20 seconds'],
  [MINUTE, '60 seconds'],
  [2 * MINUTE - SECOND, '119 seconds'],
  [2 * MINUTE, '2 minutes'],
  [10 * MINUTE, '10 minutes'],
  [HOUR, '60 minutes'],
  [2 * HOUR - MINUTE, '119 minutes'],
  [2 * HOUR, '2 hours'],
  [6 * HOUR, '6 hours'],
])('%i ms are %s', (ms, words) => {
  expect(durationWords(ms)).toBe(words);
});
