import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf } from '../support/longCounts.ts';
import { lockSteps, setUpLock } from './lockSteps.ts';

describe('the provider lock', () => {
  it('follows its rules and keeps its invariants through any order of commands, runs, faults and restarts', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.commands(lockSteps, { maxCommands: 60, size: 'max' }), async (commands) => {
        const { model, real } = await setUpLock();
        await fc.asyncModelRun(() => ({ model, real }), commands);
        taken += real.steps;
      }),
      { numRuns: countOf(100, 30_000) },
    );
    expect(taken).toBeGreaterThan(1_500);
  });
});
