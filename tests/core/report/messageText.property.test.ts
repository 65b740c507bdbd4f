import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_MESSAGE, messageText } from '../../../main/core/report/messageText.ts';
import type { Sitrep } from '../../../shared/report/sitrepSchema.ts';

const week = { weekEnd: '2016-10-30', label: '2016-W43' };
const COMPANY = 'Embedded forecaster (auto/3); data as of 2 Nov 2016';
const name = fc
  .string({ minLength: 1, maxLength: 200, unit: 'grapheme' })
  .map((text) => text.replaceAll(/\s/g, '_'));

function reportOf(names: readonly string[], sentences: readonly string[], isForecast: boolean): Sitrep {
  const places = names.map((own, index) => ({
    location: { code: `p${index}`, name: own, population: null },
    level: 'RED',
    cases: { thisWeek: { kind: 'count', value: 12 } },
  }));
  const forecasts = places.map(({ location }) => ({
    location,
    weeks: isForecast ? [{ ...week, median: 14, range80: [9, 21], range50: null }] : [],
    chanceText: 'About 5 in 10 chance (50 %) to pass 20 cases a week (P75)',
    confidence: { word: 'moderate', n: 22, wins: 15 },
  }));
  return {
    header: {
      title: 'Situation report',
      area: 'Area',
      disease: 'measles',
      dataTo: { ...week, text: '30 Oct' },
      isFinal: true,
    },
    notices: [],
    highlights: sentences.map((text, index) => ({ id: `h${index}`, text })),
    weeks: { thisWeek: week, lastWeek: week },
    places,
    forecasts,
    source: { company: COMPANY },
    suppression: { below: 5, small: 0 },
  } as unknown as Sitrep;
}

describe('the text for messages', () => {
  it('is short, of whole lines, says whose numbers they are, and how many places it leaves out', () => {
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 60 }),
        fc.array(
          fc.string({ minLength: 1, maxLength: 700 }).map((text) => text.replaceAll(/\s/g, '_')),
          { maxLength: 8 },
        ),
        fc.boolean(),
        (names, sentences, isForecast) => {
          const report = reportOf(names, sentences, isForecast);
          const text = messageText(report);
          expect(text.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
          const lines = text.split('\n');
          expect(lines.at(-1)).toBe(`Source: ${COMPANY}.`);
          const shown = lines.filter((line) => line.includes(': Red.')).length;
          const left = /(\d+) further places? (?:is|are) in the full report/.exec(text);
          expect(shown + Number(left?.[1] ?? 0)).toBe(names.length);
          for (const line of lines.filter((one) => one.includes(': Red.'))) {
            const end = isForecast ? '(P75).' : 'No forecast.';
            expect(line.endsWith(end)).toBe(true);
          }
          const sentencesShown = sentences.filter((sentence) => lines.includes(sentence)).length;
          const sentencesLeft = /(\d+) further sentences? (?:is|are)/.exec(text);
          expect(sentencesShown + Number(sentencesLeft?.[1] ?? 0)).toBeGreaterThanOrEqual(sentences.length);
        },
      ),
    );
  });

  it('shows the most urgent places first, as many as have room', () => {
    const text = messageText(
      reportOf(
        Array.from({ length: 40 }, (_, index) => `District ${index}`),
        [],
        true,
      ),
    );
    expect(text.split('\n').slice(1, 3)).toEqual([
      'District 0: Red. Last count 12 (2016-W43). Forecast 14 (9–21, 80 % range) cases for 2016-W43; confidence: moderate (15 of 22 better than no-change). About 5 in 10 chance (50 %) to pass 20 cases a week (P75).',
      'District 1: Red. Last count 12 (2016-W43). Forecast 14 (9–21, 80 % range) cases for 2016-W43; confidence: moderate (15 of 22 better than no-change). About 5 in 10 chance (50 %) to pass 20 cases a week (P75).',
    ]);
    expect(text.length).toBeGreaterThan(1_100);
  });
});
