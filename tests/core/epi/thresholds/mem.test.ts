import { describe, expect, it } from 'vitest';
import { epidemicWeeks, memThresholds } from '../../../../main/core/epi/thresholds/mem.ts';

const worked = [
  [2, 3, 4, 5, 9, 20, 41, 60, 38, 17, 8, 4, 3, 2],
  [3, 2, 5, 6, 7, 12, 30, 55, 72, 40, 19, 9, 4, 3],
  [1, 4, 3, 6, 11, 26, 48, 44, 25, 12, 6, 5, 3, 2],
];

const week = Array.from({ length: 33 }, (_, w) => w);
const seasons = (count: number, made: (w: number, i: number) => number) =>
  Array.from({ length: count }, (_, i) => week.map((w) => made(w, i)));
const wave = (w: number, i: number) =>
  Math.floor(
    2 + ((w * 7 + i) % 4) + (40 + 9 * i) * Math.exp(-(((w - 12 - (i % 3)) / (2.5 + 0.3 * i)) ** 2) / 2) + 0.5,
  );
const small = (w: number, i: number) =>
  Math.max(0, Math.floor(9 * Math.exp(-(((w - 14) / 3) ** 2) / 2) - 0.6 + ((w * 5 + i) % 3) * 0.5 + 0.5));

/**
 * R 4.2.2 without packages, S a list of seasons:
 *   localLinear <- function(x, y, x0) { d <- x - x0; w <- exp(-d^2 / 2)
 *     sum(w * y * (sum(w * d^2) - sum(w * d) * d)) / (sum(w) * sum(w * d^2) - sum(w * d)^2) }
 *   mem <- function(S) { n <- max(1, round(30 / length(S))); pre <- c(); epi <- c(); at <- c()
 *     for (y in S) { L <- length(y); best <- sapply(1:L, function(l) {
 *         s <- sapply(1:(L - l + 1), function(i) sum(y[i:(i + l - 1)])); c(100 * max(s) / sum(y), which.max(s)) })
 *       sm <- sapply(0:L, function(x) localLinear(0:L, c(0, best[1, ]), x)); l <- which(diff(sm) < 2.8)[1] - 1
 *       from <- best[2, l]; to <- from + l - 1; at <- c(at, from, to)
 *       pre <- c(pre, head(sort(y[seq_len(from - 1)], decreasing = TRUE), n))
 *       epi <- c(epi, head(sort(y[from:to], decreasing = TRUE), n)) }
 *     print(at); c(mean(pre) + qnorm(.95) * sd(pre), exp(mean(log(epi)) + qnorm(c(.4, .9, .975)) * sd(log(epi)))) }
 *   w <- 0:32; wave <- function(i) floor(2 + (w * 7 + i) %% 4 + (40 + 9 * i) * exp(-((w - 12 - i %% 3) / (2.5 + 0.3 * i))^2 / 2) + 0.5)
 *   small <- function(i) pmax(0, floor(9 * exp(-((w - 14) / 3)^2 / 2) - 0.6 + ((w * 5 + i) %% 3) * 0.5 + 0.5))
 *   mem(lapply(0:4, wave)); mem(lapply(0:7, function(i) wave(i) * 3 + (w * i) %% 5)); mem(lapply(0:5, small))
 */
const fromR = [
  {
    name: 'five seasons',
    made: seasons(5, wave),
    at: [9, 18, 10, 19, 10, 20, 7, 18, 8, 19],
    levels: [12.59352019, 47.76143134, 75.03116072, 91.61037578],
  },
  {
    name: 'eight seasons that grow',
    made: seasons(8, (w, i) => wave(w, i) * 3 + ((w * i) % 5)),
    at: [9, 18, 9, 19, 10, 20, 8, 19, 8, 19, 9, 21, 7, 19, 8, 21],
    levels: [76.91129161, 188.26596565, 310.5868979, 387.50483014],
  },
  {
    name: 'small seasons with zeros',
    made: seasons(6, small),
    at: [10, 20, 9, 20, 10, 20, 10, 20, 9, 20, 10, 20],
    levels: [1.006483084, 7.780137101, 8.979697649, 9.56723646],
  },
];

describe('moving epidemic method', () => {
  it.each(fromR)('gives what the formula gives in R: $name', ({ made, at, levels }) => {
    expect(made.map(epidemicWeeks).flatMap(({ from, to }) => [from + 1, to + 1])).toEqual(at);
    const { epidemic, intensity } = memThresholds(made)!;
    const found = [epidemic, intensity!.medium, intensity!.high, intensity!.veryHigh];
    for (const [i, value] of found.entries()) expect(value / levels[i]!).toBeCloseTo(1, 7);
  });

  it('finds the weeks of each epidemic', () => {
    expect(worked.map(epidemicWeeks)).toEqual([
      { from: 4, to: 10 },
      { from: 5, to: 11 },
      { from: 3, to: 10 },
    ]);
  });

  it('gives the worked thresholds, as the R package mem does', () => {
    const thresholds = memThresholds(worked)!;
    expect(thresholds.valuesPerSeason).toBe(10);
    expect(thresholds.epidemic).toBeCloseTo(6.6524, 4);
    expect(thresholds.intensity?.medium).toBeCloseTo(17.3655, 4);
    expect(thresholds.intensity?.high).toBeCloseTo(57.564, 3);
    expect(thresholds.intensity?.veryHigh).toBeCloseTo(97.7668, 4);
  });

  it('is null where the epidemics fill their seasons', () => {
    expect(
      memThresholds([
        [9, 5],
        [8, 3],
      ]),
    ).toBeNull();
  });

  it('has no intensities where the epidemics have no two counts above 0', () => {
    expect(memThresholds([[0, 0, 0, 0, 7, 0, 0, 0]])?.intensity ?? null).toBeNull();
  });
});
