import { describe, expect, it } from 'vitest';
import { placesByUrgency } from '../../../shared/forecast/gaps.ts';
import type { LevelOverride } from '../../../shared/forecast/levelOverrideSchema.ts';
import type { RiskLevel } from '../../../shared/forecast/riskLevel.ts';
import { shownLevel, shownLevelCounts, withoutExpiredLevels } from '../../../shared/forecast/shownLevel.ts';

const byHand = (level: RiskLevel, until = '2026-03-25T00:00:00.000Z'): LevelOverride => ({
  ...{ level, reason: 'confirmed case', by: 'A. Diallo', seq: 7 },
  ...{ at: '2026-03-18T10:12:00.000Z', until },
});
const green = { name: 'green', riskLevel: 'GREEN' } as const;
const yellow = { name: 'yellow', riskLevel: 'YELLOW' } as const;
const raised = { name: 'raised', riskLevel: 'GREEN', levelOverride: byHand('RED') } as const;
const gap = {
  name: 'gap',
  riskLevel: 'NOT_ASSESSED',
  reason: 'INSUFFICIENT_DATA',
  levelOverride: byHand('YELLOW'),
} as const;

describe('the level that is shown', () => {
  it('is the one by hand where there is one', () => {
    expect([green, raised].map(shownLevel)).toEqual(['GREEN', 'RED']);
  });

  it('is counted, and how many are by hand', () => {
    expect(shownLevelCounts({ places: [green, raised], gaps: [gap] })).toEqual({
      byLevel: { RED: 1, YELLOW: 1, GREEN: 1, NOT_ASSESSED: 0 },
      byHand: 2,
    });
  });

  it('orders the places, with and without forecast', () => {
    const order = placesByUrgency([yellow, green, raised], [gap]).map(
      (one) => (one.forecast ?? one.gap).name,
    );
    expect(order).toEqual(['raised', 'gap', 'yellow', 'green']);
  });

  it('is the computed one again from the moment on that the one by hand ends', () => {
    const set = { places: [green, raised], gaps: [gap] };
    const end = Date.parse('2026-03-25T00:00:00.000Z');
    expect(withoutExpiredLevels(set, end - 1)).toBe(set);
    expect(withoutExpiredLevels(set, end).places.map(shownLevel)).toEqual(['GREEN', 'GREEN']);
    expect(withoutExpiredLevels(set, end).gaps.map(shownLevel)).toEqual(['NOT_ASSESSED']);
  });
});
