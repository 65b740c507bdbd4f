import { describe, expect, it } from 'vitest';
import {
  choosableLevels,
  firstLevelFields,
  levelOrder,
} from '../../../../renderer/features/level/levelDraft.ts';

const today = '2026-03-18';
const place = { computed: 'YELLOW', override: null } as const;
const empty = firstLevelFields(place, today);
const whole = { ...empty, level: 'RED', choice: 'confirmed case', name: 'Amina Diallo' } as const;

describe('a level that is being set by hand', () => {
  it('may be any but the computed one', () => {
    expect(choosableLevels(place)).toEqual(['RED', 'GREEN', 'NOT_ASSESSED']);
  });

  it('holds for a week where nobody says otherwise', () => {
    expect(levelOrder(whole, place, '', today)).toEqual({
      ...{ level: 'RED', reason: 'confirmed case', by: 'Amina Diallo', until: '2026-03-25' },
    });
  });

  it('takes the name of the settings until another is typed, also none', () => {
    const named = { ...whole, name: null };
    expect(levelOrder(named, place, 'Ben Okri', today)).toMatchObject({ by: 'Ben Okri' });
    expect(levelOrder({ ...whole, name: ' ' }, place, 'Ben Okri', today)).toBe('name');
  });

  it('puts a choice and words together as one reason', () => {
    expect(levelOrder({ ...whole, words: 'PCR, Bo hospital' }, place, '', today)).toMatchObject({
      reason: 'confirmed case: PCR, Bo hospital',
    });
  });

  it.each([
    ['level', { level: null }],
    ['level', { level: 'YELLOW' }],
    ['reason', { choice: '' }],
    ['reason', { choice: 'other', words: ' ' }],
    ['until', { until: '2026-03-17' }],
    ['until', { until: '' }],
  ] as const)('says that the %s is missing: %o', (missing, change) => {
    expect(levelOrder({ ...whole, ...change }, place, '', today)).toBe(missing);
  });

  it('begins with what stands, to let it hold longer', () => {
    const override = {
      level: 'RED' as const,
      ...{ reason: 'confirmed case', by: 'Amina Diallo', seq: 7 },
      ...{ at: '2026-03-11T10:12:00.000Z', until: '2026-03-18T23:59:59.999Z' },
    };
    expect(firstLevelFields({ override }, today)).toMatchObject({ level: 'RED', words: 'confirmed case' });
  });
});
