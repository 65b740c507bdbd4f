import { describe, expect, it } from 'vitest';
import { alertWords } from '../../../renderer/words/alertWords.ts';
import { en } from '../../../shared/words/en/window/index.ts';
import { testFormat } from '../support/services.tsx';

describe('an alert line in words', () => {
  it('is an official one by the cases that are an alert, not by the line one below', () => {
    expect(alertWords({ value: 1, method: 'OFFICIAL' }, en, testFormat)).toEqual(['2 or more', 'official']);
    expect(en.chart.alert(...alertWords({ value: 0, method: 'OFFICIAL' }, en, testFormat))).toBe(
      'alert 1 or more, official',
    );
  });

  it('names the years that it rests on, where it rests on whole ones', () => {
    const of = (facts: Record<string, number>) =>
      alertWords({ value: 38, method: 'P75', facts }, en, testFormat)[1];
    expect(of({ firstYear: 2021, lastYear: 2025 })).toBe('P75 of 2021–2025');
    expect(of({ firstYear: 2025, lastYear: 2025 })).toBe('P75 of 2025');
    expect(of({ weeks: 7 })).toBe('P75');
  });

  it('is every other one by its value', () => {
    expect(alertWords({ value: 150, method: 'P75' }, en, testFormat)[0]).toBe('150');
  });
});
