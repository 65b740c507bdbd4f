import { describe, expect, it } from 'vitest';
import { type Content, contentText } from '../../../../main/core/surveillance/archive/contentText.ts';

const location = { code: 'bo', name: 'Bo', population: null };
const series = { location, isPlaceUnknown: false, dates: ['2026-03-01'], cases: [3], deaths: null };
const content: Content = { frequency: 'week', epiWeek: 'cdc', countKind: 'incident', series: [series] };

const textOf = (one: Content) => [...contentText(one)].join('');

describe('the text that a content hash is taken of', () => {
  it('is the one of earlier versions where a dataset holds nothing that they did not know', () => {
    const { isPlaceUnknown: _known, ...before } = series;
    expect(textOf(content)).toBe(JSON.stringify(['week', 'cdc', [before]]));
  });

  it.each([
    ['running sums', { countKind: 'cumulative' as const }],
    ['a place that is not known', { series: [{ ...series, isPlaceUnknown: true }] }],
    ['another count', { series: [{ ...series, cases: [4] }] }],
    ['another population', { series: [{ ...series, location: { ...location, population: 9 } }] }],
    [
      'a population with a source',
      { series: [{ ...series, location: { ...location, populationSource: 'INE' } }] },
    ],
    [
      'a suppressed count',
      {
        series: [
          { ...series, suppressed: [{ date: '2026-03-01', measure: 'deaths' as const, low: 1, high: 4 }] },
        ],
      },
    ],
    [
      'a provisional count',
      { series: [{ ...series, provisional: [{ date: '2026-03-01', measure: 'cases' as const }] }] },
    ],
    ['other weeks', { epiWeek: 'iso' as const }],
    ['days', { frequency: 'day' as const }],
  ])('is another one for %s', (_what, change) => {
    expect(textOf({ ...content, ...change })).not.toBe(textOf(content));
  });
});
