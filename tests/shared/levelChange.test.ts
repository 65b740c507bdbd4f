import { describe, expect, it } from 'vitest';
import { levelChange } from '../../shared/forecast/levelChange.ts';
import { type RiskLevel, riskLevels } from '../../shared/forecast/riskLevel.ts';

describe('how a level changes', () => {
  it.each<[RiskLevel, RiskLevel, ReturnType<typeof levelChange>]>([
    ['GREEN', 'YELLOW', 'up'],
    ['GREEN', 'RED', 'up'],
    ['YELLOW', 'RED', 'up'],
    ['NOT_ASSESSED', 'YELLOW', 'up'],
    ['NOT_ASSESSED', 'RED', 'up'],
    ['RED', 'YELLOW', 'down'],
    ['RED', 'GREEN', 'down'],
    ['YELLOW', 'GREEN', 'down'],
    ['RED', 'NOT_ASSESSED', 'unassessed'],
    ['GREEN', 'NOT_ASSESSED', 'unassessed'],
    ['NOT_ASSESSED', 'GREEN', 'assessed'],
  ])('from %s to %s is %s', (from, to, change) => {
    expect(levelChange(from, to)).toBe(change);
  });

  it.each(riskLevels)('%s that stays is none', (level) => {
    expect(levelChange(level, level)).toBeNull();
  });
});
