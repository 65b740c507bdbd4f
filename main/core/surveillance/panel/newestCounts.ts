/** What a forecast of a place starts from: its last count, unless that one is suspect, preliminary, or known as a range only. */
import type { Measure } from '../../../../shared/surveillance/measures.ts';
import { nowcastQuantile } from '../../epi/nowcast/nowcastWeek.ts';
import { isSingleCaseDisease } from '../../epi/singleCaseDisease.ts';
import { type Suspicion, suspectNewest } from '../../epi/suspectNewest.ts';
import { modelCounts } from './modelCounts.ts';
import { nowcastOf, settledCounts } from './preliminaryWeeks.ts';
import type { NowcastWeek, PlaceWeeks, SuppressedWeek } from './weeklyPanel.ts';
import { lastReportedIndex } from './weeklyPanelOf.ts';

/** Weight of a suspect count beside the last sound one, until the next report (a default of this product). */
const SUSPECT_WEIGHT = 0.2;
/** A range is uniform; wider ones are taken at this many values. */
const MOST_VALUES = 9;

/** A count that a forecast starts from. */
export interface StartingLevel {
  value: number;
  /** The weights of all levels sum to 1. */
  weight: number;
  /** Weeks from its own to the last reported one. */
  lag: number;
}

export interface NewestCounts {
  /**
   * As the methods see them, one per week: a suppressed week at its middle, a preliminary one at its nowcast, null where
   * it is doubtful or nobody knows what it will come to.
   */
  sound: readonly (number | null)[];
  /** The same with doubtful and preliminary weeks as reported. */
  reported: readonly (number | null)[];
  /** Indexes of the last reported week and of the last one that can be believed; -1 without any. */
  lastReported: number;
  lastSound: number;
  suspicion: Suspicion | null;
  levels: readonly StartingLevel[];
}

const known = new WeakMap<PlaceWeeks, Map<string, NewestCounts>>();

/**
 * Forecast, notes and judgement ask the same of a place: it is found once for as long as the place is there.
 * @param disease decides whether first cases can be suspect
 * @param weeks how many of the first weeks of the panel are considered
 */
export function newestCounts(
  place: PlaceWeeks,
  measure: Measure,
  disease: string,
  weeks = Number.POSITIVE_INFINITY,
): NewestCounts {
  const ofPlace = known.get(place) ?? new Map<string, NewestCounts>();
  known.set(place, ofPlace);
  const key = `${measure} ${weeks} ${disease}`;
  const found = ofPlace.get(key) ?? findNewest(place, measure, disease, weeks);
  ofPlace.set(key, found);
  return found;
}

function findNewest(place: PlaceWeeks, measure: Measure, disease: string, weeks: number): NewestCounts {
  const all = modelCounts(place, measure);
  const reported = all.length > weeks ? all.slice(0, weeks) : all;
  const marked = place.corrected?.filter((one) => one.measure === measure && one.week < weeks) ?? [];
  const open = settledCounts(place, measure, reported);
  const settled = lastReportedIndex(open) < 0 ? reported : open;
  const suspicion = suspectNewest({
    counts: settled,
    corrected: marked.map(({ week }) => week),
    isSingleCaseDisease: isSingleCaseDisease(disease),
  });
  const lastReported = lastReportedIndex(reported);
  const lastSettled = lastReportedIndex(settled);
  const lastSound = suspicion?.lastSound ?? lastSettled;
  const spreadOf = (week: number, share: number): StartingLevel[] => {
    const values = valuesOf(place, measure, week, reported[week] ?? 0);
    return values.map((value) => ({ value, weight: share / values.length, lag: lastReported - week }));
  };
  const share = lastSound === lastSettled || suspicion?.reason === 'CORRECTION' ? 0 : SUSPECT_WEIGHT;
  return {
    sound: suspicion === null ? settled : without(settled, suspicion.doubtful),
    reported,
    lastReported,
    lastSound,
    suspicion,
    levels:
      lastReported < 0
        ? []
        : [...spreadOf(lastSound, 1 - share), ...(share === 0 ? [] : spreadOf(lastSettled, share))],
  };
}

function without(counts: readonly (number | null)[], weeks: readonly number[]): (number | null)[] {
  const rest = [...counts];
  for (const week of weeks) rest[week] = null;
  return rest;
}

/** The counts that a week may have, none likelier than another: one, all of a suppressed range, or those of a nowcast. */
function valuesOf(place: PlaceWeeks, measure: Measure, week: number, count: number): number[] {
  const nowcast = nowcastOf(place, measure, week);
  if (nowcast !== null) return nowcastValues(nowcast, count);
  const range = suppressedWeek(place, measure, week);
  if (range === null) return [count];
  const { low, high } = range;
  const values = Math.min(MOST_VALUES, high - low + 1);
  return Array.from({ length: values }, (_, index) => low + ((high - low) * index) / (values - 1));
}

/** Middles of equal shares of the distribution of what a week will come to. */
function nowcastValues({ completeness, size }: NowcastWeek, reported: number): number[] {
  return Array.from({ length: MOST_VALUES }, (_, index) =>
    nowcastQuantile((index + 0.5) / MOST_VALUES, reported, completeness, size),
  );
}

/** The range of a week that is suppressed, or null. */
export function suppressedWeek(place: PlaceWeeks, measure: Measure, week: number): SuppressedWeek | null {
  return place.suppressed?.find((one) => one.measure === measure && one.week === week) ?? null;
}
