import { describe, expect, it } from 'vitest';
import { runTimeLeft } from '../../../../renderer/features/run/runTimeLeft.ts';
import type { RunProgress } from '../../../../shared/contract/index.ts';

const progress: RunProgress = {
  runId: 'run-9',
  datasetId: 'ds-haiti',
  provider: 'openai',
  isAutomatic: false,
  phase: 'place',
  done: 4,
  total: 10,
  place: 'Nippes',
  elapsedMs: 20_000,
};

describe('the time that a run still takes', () => {
  it.each<[string, Partial<RunProgress>, number, number | null]>([
    ['goes by the places before', {}, 0, 30],
    ['passes with the time', {}, 10_000, 20],
    ['is not known before the first place', { done: 0 }, 0, null],
    ['is not claimed when the last place takes longer', { done: 9 }, 60_000, null],
    ['is not said in the last second', { done: 9, elapsedMs: 900 }, 0, null],
    ['is not known while the set is published', { phase: 'publishing', done: 10 }, 0, null],
  ])('%s', (_, change, sinceMs, seconds) => {
    expect(runTimeLeft({ ...progress, ...change }, sinceMs)).toBe(seconds);
  });
});
