import { describe, expect, it } from 'vitest';
import { readingsOf, refusedFile } from '../../../../../renderer/features/import/review/readings.ts';
import type { ErrorShape } from '../../../../../shared/contract/index.ts';

const refusal = (details: ErrorShape['details']): ErrorShape => ({
  code: 'AMBIGUOUS',
  message: 'Which?',
  details,
});

describe('the readings of a refusal', () => {
  it('state what a mapping takes and show the rest', () => {
    const readings = [
      {
        dateFormat: 'DD/MM/YYYY',
        totals: { cases: 1203, deaths: null },
        firstDate: '2026-01-02',
        lastDate: '2026-11-03',
      },
      { cases: 'suspected', totals: { cases: 123 } },
      { totalLabels: ['Total'] },
    ];
    expect(readingsOf(refusal({ readings }))).toEqual([
      {
        stated: { dateFormat: 'DD/MM/YYYY' },
        facts: [
          { key: 'casesTotal', value: 1203 },
          { key: 'firstDate', value: '2026-01-02' },
          { key: 'lastDate', value: '2026-11-03' },
        ],
      },
      { stated: { cases: 'suspected' }, facts: [{ key: 'casesTotal', value: 123 }] },
      { stated: { totalLabels: ['Total'] }, facts: [] },
    ]);
  });

  it.each([[null], [{}], [{ readings: 'two' }], [{ readings: [7, null, { lastDate: '2026-01-01' }] }]])(
    'are none where nothing can be stated: %j',
    (details) => expect(readingsOf(refusal(details))).toEqual([]),
  );
});

describe('the file of a refusal', () => {
  it('is found by its name, or not said', () => {
    expect(refusedFile(refusal({ file: 'b.csv' }), ['a.csv', 'b.csv'])).toBe(1);
    expect(refusedFile(refusal({ file: 'c.csv' }), ['a.csv', 'b.csv'])).toBeNull();
    expect(refusedFile(refusal(null), ['a.csv'])).toBeNull();
  });
});
