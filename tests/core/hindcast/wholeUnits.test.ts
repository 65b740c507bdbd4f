/** Rates, such as consultations per 100,000, are forecast as their numbers in the smallest unit would be. */
import { describe, expect, it } from 'vitest';
import type { Round } from '../../../main/core/hindcast/forecastRound.ts';
import { hindcastRound } from '../../../main/core/hindcast/hindcastRound.ts';
import { panelOf, place, risingCounts } from '../../support/builders.ts';

const counts = [risingCounts(30, 40), risingCounts(30, 7)];
const roundOf = (perOne: number, earlier: Round['earlier'] = []): Round => ({
  referenceDate: '2016-11-05',
  disease: 'cholera',
  panel: panelOf(
    ...counts.map((all, i) =>
      place(
        `Place ${i}`,
        all.map((count) => count / perOne),
      ),
    ),
  ),
  model: 'tiered',
  history: [],
  earlier,
});
const valuesOf = (round: Round) =>
  hindcastRound(round, () => {})
    .text.trim()
    .split('\n')
    .map((line) => line.split(',').at(-1)!);

describe('a round of rates', () => {
  it.each([10, 100, 1_000])('of 1/%i is that of the whole numbers, divided', (perOne) => {
    const whole = valuesOf(roundOf(1)).map(Number);
    expect(valuesOf(roundOf(perOne))).toEqual(whole.map((value) => String(value / perOne)));
  });

  it('keeps three digits, whatever the numbers have', () => {
    const values = valuesOf(roundOf(1_000 / Math.PI));
    expect(Math.max(...values.map((value) => (value.split('.')[1] ?? '').length))).toBe(3);
  });

  it('reads what earlier rounds knew in the same unit', () => {
    const earlier = (perOne: number) =>
      [1, 2, 3, 4].map((gone) => ({
        newestWeek: 29 - gone,
        counts: [0, 1].map((age) =>
          Float64Array.from(counts, (all) => (0.8 * all[29 - gone - age]!) / perOne),
        ),
      }));
    const whole = valuesOf(roundOf(1, earlier(1))).map(Number);
    expect(whole).not.toEqual(valuesOf(roundOf(1)).map(Number));
    expect(valuesOf(roundOf(100, earlier(100)))).toEqual(whole.map((value) => String(value / 100)));
  });

  it('has no number of persons above it', () => {
    const round = roundOf(100);
    const peopled: Round = {
      ...round,
      panel: {
        ...round.panel,
        places: round.panel.places.map((one) => ({ ...one, location: { ...one.location, population: 1 } })),
      },
    };
    expect(valuesOf(peopled)).toEqual(valuesOf(round));
  });
});
