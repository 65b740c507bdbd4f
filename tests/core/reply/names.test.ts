import { describe, expect, it } from 'vitest';
import { readFields } from '../../../main/core/reply/names.ts';
import type { Repairs } from '../../../main/core/reply/ReplyFault.ts';
import { expectedHorizons, forecast, read, readBent, verdict } from './replies.ts';

describe('names of fields', () => {
  it.each([
    ['target_end_date', []],
    ['targetEndDate', ['KEY_RENAMED']],
    ['Target End-Date', ['KEY_RENAMED']],
    ['TARGET_END_DATE', ['KEY_RENAMED']],
    ['week_ending', ['KEY_RENAMED']],
    ['date', ['KEY_RENAMED']],
    ['whatever', ['UNKNOWN_KEYS_IGNORED']],
    ['__proto__', []],
    ['constructor', []],
  ])('%s', (name, expected) => {
    const repairs: Repairs = new Set();
    const record: unknown = JSON.parse(`{"${name}":"x"}`);
    const fields = readFields(record as Record<string, unknown>, ['target_end_date'], repairs);
    expect([...repairs]).toEqual(expected);
    const isKnown = expected.includes('KEY_RENAMED') || name === 'target_end_date';
    expect(fields.target_end_date).toBe(isKnown ? 'x' : undefined);
  });

  it('prefers the exact name, then another spelling, then another word', () => {
    const repairs: Repairs = new Set();
    const both = { date: 1, TargetEndDate: 2, target_end_date: 3 };
    expect(readFields(both, ['target_end_date'], repairs)).toEqual({ target_end_date: 3 });
    expect([...repairs]).toEqual(['UNKNOWN_KEYS_IGNORED']);
    expect(readFields({ date: 1, TargetEndDate: 2 }, ['target_end_date'], repairs)).toEqual({
      target_end_date: 2,
    });
  });

  it('are read at every level, with nothing lost', () => {
    const { reference_date, horizons, rationale } = forecast();
    const renamed = {
      'Reference Date': reference_date,
      HORIZONS: horizons.map((week) => ({
        'target-end-date': week.target_end_date,
        CASES: week.cases,
        fatalities: week.deaths,
      })),
      explanation: rationale,
    };
    const reading = read(JSON.stringify(renamed));
    expect(reading).toMatchObject({ warnings: ['KEY_RENAMED'], value: { rationale } });
    expect(reading.value?.horizons).toEqual(expectedHorizons);
  });

  it.each<[string, Parameters<typeof readBent>[0]]>([
    ['beside the weeks', (bent) => (bent.confidence = 0.8)],
    ['in a week', (bent) => (bent.horizons[1]!.horizon = 2)],
    ['among the quantiles', (bent) => Object.assign(bent.horizons[0]!.cases as object, { mean: 131 })],
  ])('that nobody asked for are ignored %s', (_, bend) => {
    expect(verdict(readBent(bend))).toBe('UNKNOWN_KEYS_IGNORED');
  });
});
