import { describe, expect, it } from 'vitest';
import { words } from '../../../shared/words/index.ts';

describe('a probability as it is shown', () => {
  it.each([
    [0, '0 %'],
    [0.001, '<1 %'],
    [0.01, '1 %'],
    [0.295, '30 %'],
    [0.994, '>99 %'],
    [1, '100 %'],
  ])('writes %s as %s', (probability, text) => {
    expect(words.common.numbers.percent(probability)).toBe(text);
  });

  it.each([
    [0.001, 'Less than 1 in 20 chance (<1 %)'],
    [0.044, 'Less than 1 in 20 chance (4 %)'],
    [0.046, 'About 1 in 20 chance (5 %)'],
    [0.07, 'About 1 in 14 chance (7 %)'],
    [0.1, 'About 1 in 10 chance (10 %)'],
    [0.94, 'About 9 in 10 chance (94 %)'],
    [0.946, 'At least 19 in 20 chance (95 %)'],
    [1, 'At least 19 in 20 chance (100 %)'],
  ])('puts %s as "%s"', (probability, text) => {
    expect(words.forecasts.chance(probability)).toBe(text);
  });
});
