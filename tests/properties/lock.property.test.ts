import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../shared/time/durations.ts';
import { countOf, tellCount } from '../support/longCounts.ts';
import { lockSteps, setUpLock } from './lockSteps.ts';

/** Steps in all: runs of up to 60 are made until there are so many. */
const STEPS = countOf(2_500, 1_000_000);

describe('the provider lock', () => {
  it(
    'follows its rules and keeps its invariants through any order of commands, runs, failures, faults, time and restarts',
    async () => {
      let taken = 0;
      const property = fc.asyncProperty(
        fc.commands(lockSteps, { maxCommands: 60, size: 'max' }),
        async (commands) => {
          if (taken >= STEPS) return;
          const { model, real } = await setUpLock();
          await fc.asyncModelRun(() => ({ model, real }), commands);
          taken += real.steps;
        },
      );
      await fc.assert(property, { numRuns: STEPS / 10 });
      expect(taken).toBeGreaterThanOrEqual(STEPS);
      tellCount(`${taken} random steps of the lock: 0 mixed publications, 0 broken invariants`);
    },
    countOf(2 * MINUTE, 0),
  );
});
