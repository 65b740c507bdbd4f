import { describe, expect, it } from 'vitest';
import { newestCounts } from '../../../../main/core/surveillance/panel/newestCounts.ts';
import { reportedCounts } from '../../../../main/core/surveillance/panel/reportHistory.ts';
import { weeklyPanelOf } from '../../../../main/core/surveillance/panel/weeklyPanelOf.ts';
import { withNowcasts } from '../../../../main/core/surveillance/panel/withNowcasts.ts';
import type { DatasetDetail, Series } from '../../../../shared/surveillance/datasetSchema.ts';
import { addDays } from '../../../../shared/time/plainDate.ts';
import { type Counts, datasetOf, weekEnds } from '../../../support/builders.ts';
import { asReported } from '../../../support/delayedCounts.ts';

const WEEKS = 24;
const ends = weekEnds(WEEKS);
const final = Array.from({ length: WEEKS }, (_, week) => 100 + (week % 4));

/** The file of a day three days after week `last`. */
function fileOf(
  places: Readonly<Record<string, Counts>>,
  last: number,
  more: Partial<Series> = {},
): DatasetDetail {
  const dates = ends.slice(0, last + 1);
  const base = datasetOf(places);
  return {
    ...base,
    asOf: addDays(ends[last]!, 3),
    firstDate: dates[0]!,
    lastDate: dates.at(-1)!,
    series: base.series.map((series) => ({ ...series, dates, ...more })),
  };
}

interface Files {
  shares?: readonly number[];
  /** How many weekly files there are, the newest among them. */
  files?: number;
  stated?: readonly number[];
  counts?: readonly number[];
  more?: Partial<Series>;
}

/** "Bo" as the newest of several weekly files shows it, with what the earlier ones tell. */
function bo({ shares, files = 8, stated = [], counts = final, more = {} }: Files = {}) {
  const known = Array.from({ length: files }, (_, back) => WEEKS - files + back).map((last) =>
    fileOf({ Bo: asReported(counts, last, shares) }, last, more),
  );
  const dataset = known.at(-1)!;
  const panel = weeklyPanelOf(dataset, dataset.asOf)!;
  return withNowcasts(panel, dataset, { history: known.map(reportedCounts), stated }).places[0]!;
}

const weeksOf = (marks: readonly { week: number }[] | undefined) =>
  marks?.map(({ week }) => WEEKS - 1 - week) ?? [];

describe('the newest weeks of a panel', () => {
  it('come to what earlier weeks came to after the same delay', () => {
    const place = bo();
    // Delay 2 changed by 5 % only: that week stands as reported.
    expect(weeksOf(place.preliminary)).toEqual([1, 0]);
    expect(weeksOf(place.nowcast)).toEqual([1, 0]);
    const [before, newest] = place.nowcast!;
    expect([before!.completeness, newest!.completeness].map((share) => share.toFixed(2))).toEqual([
      '0.80',
      '0.50',
    ]);
    expect(newest!.value).toBeCloseTo(104, -0.5);
    expect(newest!.low).toBeLessThan(newest!.value);
    expect(newest!.high).toBeGreaterThan(newest!.value);
    expect(place.cases.at(-1)).toBe(52);
  });

  it('have a narrower range where past nowcasts came true', () => {
    const [, few] = bo({ files: 4 }).nowcast!;
    const [, many] = bo({ files: 12 }).nowcast!;
    expect(few!.size).toBe(5);
    expect(many!.size).toBeGreaterThan(50);
    expect(many!.high - many!.low).toBeLessThan((few!.high - few!.low) / 2);
  });

  it('stay as they are where all was reported at once', () => {
    expect(bo({ shares: [1] })).not.toHaveProperty('preliminary');
  });

  it('are preliminary without a nowcast while too few imports tell, or less than 30 % is there', () => {
    const few = bo({ files: 3 });
    expect([weeksOf(few.preliminary), weeksOf(few.nowcast)]).toEqual([[1, 0], []]);
    const late = bo({ shares: [0.2, 0.6, 1] });
    expect([weeksOf(late.preliminary), weeksOf(late.nowcast)]).toEqual([[1, 0], [1]]);
    expect(bo({ files: 1 })).not.toHaveProperty('preliminary');
  });

  it('are preliminary without a nowcast where counts were taken back later', () => {
    const place = bo({ shares: [1.3, 1] });
    expect([weeksOf(place.preliminary), weeksOf(place.nowcast)]).toEqual([[0], []]);
  });

  it('go by all places where a place has few counts of its own', () => {
    const small = Array.from({ length: WEEKS }, (_, week) => (week % 2) * 2);
    const known = [16, 17, 18, 19, 20, 21, 22, 23].map((last) =>
      fileOf({ Bo: asReported(final, last), Sud: asReported(small, last) }, last),
    );
    const dataset = known.at(-1)!;
    const panel = weeklyPanelOf(dataset, dataset.asOf)!;
    const [big, few] = withNowcasts(panel, dataset, {
      history: known.map(reportedCounts),
      stated: [],
    }).places;
    expect(few!.nowcast!.at(-1)!.completeness).toBeCloseTo(big!.nowcast!.at(-1)!.completeness, 1);
  });

  it('go by what people stated where imports show nothing, newest first, and not on a day before', () => {
    const stated = [0.5, 0.8, 1, 0.25];
    const place = bo({ files: 1, stated });
    expect(weeksOf(place.preliminary)).toEqual([3, 1, 0]);
    expect(weeksOf(place.nowcast)).toEqual([1, 0]);
    expect(place.nowcast!.at(-1)).toMatchObject({ completeness: 0.5, value: 105, size: 5 });
    const dataset = fileOf({ Bo: final }, WEEKS - 1);
    const before = weeklyPanelOf(dataset, ends[WEEKS - 3]!)!;
    const [then] = withNowcasts(before, dataset, { history: [], stated }).places;
    expect(then).not.toHaveProperty('preliminary');
    // What imports show goes first.
    expect(bo({ stated: [0.9] }).nowcast!.at(-1)!.completeness).toBeCloseTo(0.5, 2);
  });

  it('are preliminary with fewer than 80 % of the sites, unless the place always has so few', () => {
    const sites = (shares: readonly number[]) => ({
      completeness: shares.map((share, back) => ({ date: ends[WEEKS - 1 - back]!, share })),
    });
    const place = bo({ files: 1, more: sites([0.5, 0.79, 0.8, 0.6]) });
    expect([weeksOf(place.preliminary), weeksOf(place.nowcast)]).toEqual([[1, 0], []]);
    expect(bo({ files: 1, more: sites([0.7, 0.7, 0.7, 0.7, 0.7, 0.9]) })).not.toHaveProperty('preliminary');
  });
});

describe('a forecast', () => {
  const start = (place: ReturnType<typeof bo>) => newestCounts(place, 'cases', 'cholera');

  it('starts from the nowcast as levels around it, and grows by it', () => {
    const newest = start(bo());
    const mean = newest.levels.reduce((sum, { value, weight }) => sum + value * weight, 0);
    expect(newest.levels.length).toBeGreaterThan(5);
    expect(newest.levels.every(({ lag }) => lag === 0)).toBe(true);
    expect(newest.levels.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(mean).toBeGreaterThan(98);
    expect(mean).toBeLessThan(110);
    expect(newest.sound.at(-1)).toBeCloseTo(104, -0.5);
    expect(newest.reported.at(-1)).toBe(52);
  });

  it('starts before weeks that nobody knows enough of', () => {
    const newest = start(bo({ files: 3 }));
    expect(newest.sound.slice(-2)).toEqual([null, null]);
    expect(newest.lastSound).toBe(WEEKS - 3);
    expect(newest.lastReported).toBe(WEEKS - 1);
    expect(newest.levels).toEqual([{ value: Math.round(0.95 * final[WEEKS - 3]!), weight: 1, lag: 2 }]);
  });

  it('starts before up to four newest weeks that are provisional in their source, not before a whole year of them', () => {
    const provisional = (weeks: number) =>
      Array.from({ length: weeks }, (_, back) => ({
        date: ends[WEEKS - 1 - back]!,
        measure: 'cases' as const,
      }));
    const place = (weeks: number) => bo({ files: 1, shares: [1], more: { provisional: provisional(weeks) } });
    expect(start(place(4)).levels).toEqual([{ value: final[WEEKS - 5], weight: 1, lag: 4 }]);
    expect(start(place(5)).levels).toEqual([{ value: final[WEEKS - 1], weight: 1, lag: 0 }]);
  });

  it('does not take a low preliminary week for a suspect fall', () => {
    expect(start(bo({ shares: [0.31, 1] })).suspicion).toBeNull();
  });
});
