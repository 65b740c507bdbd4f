import { describe, expect, it } from 'vitest';
import { trendDrivers } from '../../../main/core/bottleneck/trendDrivers.ts';
import { words } from '../../../shared/words/index.ts';

const probabilities = { increasing: 0.41, stable: 0.22, decreasing: 0.37 };
const textOf = (direction: 'increasing' | 'stable' | 'decreasing', medians: number[], lastCount: number) =>
  trendDrivers({ direction, probabilities }, medians, lastCount).map(words.forecasts.statement);

describe('a trend beside the medians', () => {
  it('that lead another way says that no direction is likely, and where the median lies', () => {
    // Liberia, 14 September 2014.
    expect(textOf('increasing', [641, 637, 634, 627], 629)).toEqual([
      'No direction has a chance of one half: an increase is the likeliest (41 %), though the median of the last week, 627, is not above the last count, 629',
    ]);
    expect(textOf('decreasing', [630, 640], 629)[0]).toMatch(
      /a decrease .* 640, is not below the last count, 629$/,
    );
  });

  it('that lead back after the first week says what it is held against', () => {
    expect(textOf('increasing', [650, 640, 620], 400)).toEqual([
      'The trend holds the last week against the last count, 400: an increase to 620; from week to week the medians go from 650 to 620',
    ]);
  });

  it('that lead the same way, or is stable, needs no word', () => {
    expect(textOf('increasing', [641, 650], 629)).toEqual([]);
    expect(textOf('decreasing', [600, 600], 629)).toEqual([]);
    expect(textOf('stable', [641, 627], 629)).toEqual([]);
  });
});
