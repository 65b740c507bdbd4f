/** Marks the newest weeks of a panel that are still being reported, and says what they will probably come to. */

import type { Nowcast } from '../../../../shared/contract/weekSchemas.ts';
import type { DatasetDetail } from '../../../../shared/surveillance/datasetSchema.ts';
import { type Measure, measures } from '../../../../shared/surveillance/measures.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';
import { reportedShares } from '../../epi/nowcast/chainLadder.ts';
import { CHANGED, hasChangedLater, wasTakenBack } from '../../epi/nowcast/laterChange.ts';
import {
  LEAST_SHARE,
  nowcastCount,
  nowcastQuantile,
  pastNowcasts,
  sizeOf,
  USUAL_SIZE,
} from '../../epi/nowcast/nowcastWeek.ts';
import { MAX_DELAY, type ReportingTriangle } from '../../epi/nowcast/reportingTriangle.ts';
import { incompleteWeeks } from './incompleteWeeks.ts';
import { delayOf, pooledTriangle, type ReportedCounts, trianglesOf } from './reportHistory.ts';
import type { MarkedWeek, NowcastWeek, PlaceWeeks, WeeklyPanel } from './weeklyPanel.ts';

/** What is known of how complete the newest weeks of a dataset are. */
export interface ReportingFacts {
  /** The imports known on the day, this dataset's own among them, in order of their as-of dates. */
  history: readonly ReportedCounts[];
  /** Share of cases already reported of the newest weeks, newest first, as people stated it. */
  stated: readonly number[];
}

/** Nothing but what a file itself says. */
export const NO_REPORTING_FACTS: ReportingFacts = { history: [], stated: [] };

/** Rows that a triangle has at most: those that tell of delays, and the open ones. */
const ROWS = 20;
/** For a place with fewer counts in its rows, the delays of all places are used (a default of this product). */
const FEW_COUNTS = 50;

/** The delays of one measure of one place, and what they rest on. */
interface Delays {
  shares: readonly (number | null)[];
  own: ReportingTriangle;
  told: ReportingTriangle;
}

type Finding = { completeness: number; size: number } | 'OPEN' | null;

/**
 * @param dataset the import that the panel is of
 * @returns the panel with `preliminary` and `nowcast` where there is something to say; counts stay as reported
 */
export function withNowcasts(
  panel: WeeklyPanel,
  dataset: DatasetDetail,
  { history, stated }: ReportingFacts,
): WeeklyPanel {
  const told = history.length < 2 ? null : delaysOf(history, panel);
  // People speak of the newest weeks there are, not of a day before.
  const shares = dataset.lastDate <= panel.asOf ? stated : [];
  const incomplete = incompleteWeeks(dataset, panel);
  if (told === null && shares.length === 0 && incomplete.size === 0) return panel;
  const newest = newestWeeks(panel, dataset.asOf);
  const places = panel.places.map((place) => {
    const code = place.location.code;
    const marks = measures.flatMap((measure) => {
      const delays = told?.[measure].get(code) ?? null;
      return newest.flatMap(({ week, delay, back }) => {
        const isIncomplete = incomplete.get(code)?.has(week) === true;
        const found = findingOf(delays, delay, measure === 'cases' ? (shares[back] ?? null) : null);
        return markOf(place, { week, measure }, found ?? (isIncomplete ? 'OPEN' : null));
      });
    });
    return marks.length === 0 ? place : { ...place, ...marksOf(marks) };
  });
  return { ...panel, places };
}

/** Beyond the longest delay, people may still state shares: the setting takes eight. */
const MOST_STATED = 8;

interface NewestWeek {
  week: number;
  /** Whole weeks from its end to the import. */
  delay: number;
  /** Weeks before the last one. */
  back: number;
}

/** @param asOf of the import */
function newestWeeks({ weekEnds }: WeeklyPanel, asOf: PlainDate): NewestWeek[] {
  const first = Math.max(0, weekEnds.length - Math.max(MAX_DELAY + 1, MOST_STATED));
  return weekEnds.slice(first).map((end, nth) => ({
    week: first + nth,
    delay: delayOf(end, asOf),
    back: weekEnds.length - 1 - first - nth,
  }));
}

/** Of what earlier imports show and what people stated, the former first. */
function findingOf(delays: Delays | null, delay: number, stated: number | null): Finding {
  const shown = delays === null || delay >= MAX_DELAY ? null : shownBy(delays, delay);
  if (shown !== null && shown !== 'OPEN') return shown;
  if (stated === null) return shown;
  if (stated < 1) return stated < LEAST_SHARE ? 'OPEN' : { completeness: stated, size: USUAL_SIZE };
  return null;
}

function shownBy({ shares, own, told }: Delays, delay: number): Finding {
  const share = shares[delay] ?? null;
  if (share === null) return hasChangedLater(told, delay) ? 'OPEN' : null;
  if (wasTakenBack(told, delay)) return 'OPEN';
  if (1 / share <= 1 + CHANGED) return null;
  return share < LEAST_SHARE ? 'OPEN' : { completeness: share, size: sizeOf(pastNowcasts(own, delay)) };
}

interface Mark {
  marked: MarkedWeek;
  nowcast: NowcastWeek | null;
}

/** A week without an exact count is marked too where it has a range, but no nowcast scales a range. */
function markOf(place: PlaceWeeks, marked: MarkedWeek, finding: Finding): Mark[] {
  if (finding === null) return [];
  const reported = place[marked.measure]?.[marked.week] ?? null;
  const isRange = place.suppressed?.some(
    ({ week, measure }) => week === marked.week && measure === marked.measure,
  );
  if (reported === null && isRange !== true) return [];
  if (finding === 'OPEN' || reported === null) return [{ marked, nowcast: null }];
  const { completeness, size } = finding;
  return [{ marked, nowcast: { ...marked, ...nowcastOf(reported, completeness, size), size } }];
}

function nowcastOf(reported: number, completeness: number, size: number): Nowcast {
  const [low, high] = [0.1, 0.9].map((p) => nowcastQuantile(p, reported, completeness, size));
  return { value: nowcastCount(reported, completeness), low: low!, high: high!, completeness };
}

function marksOf(marks: readonly Mark[]): Pick<PlaceWeeks, 'preliminary' | 'nowcast'> {
  const nowcast = marks.flatMap((mark) => (mark.nowcast === null ? [] : [mark.nowcast]));
  const preliminary = marks.map(({ marked }) => marked);
  return { preliminary, ...(nowcast.length === 0 ? {} : { nowcast }) };
}

function delaysOf(
  history: readonly ReportedCounts[],
  { weekEnds, places }: WeeklyPanel,
): Record<Measure, ReadonlyMap<string, Delays>> {
  const codes = places.map(({ location }) => location.code);
  const triangles = trianglesOf(history, weekEnds.slice(-ROWS), codes);
  const of = (measure: Measure) => {
    const pooled = pooledTriangle(codes.map((code) => triangles.get(code)![measure]));
    const all = reportedShares(pooled);
    return new Map(
      codes.map((code): [string, Delays] => {
        const own = triangles.get(code)![measure];
        if (isMuch(own)) return [code, { shares: reportedShares(own), own, told: own }];
        return [code, { shares: all, own, told: pooled }];
      }),
    );
  };
  return { cases: of('cases'), deaths: of('deaths') };
}

function isMuch(triangle: ReportingTriangle): boolean {
  const last = triangle.map((row) => row.findLast((count) => count !== null) ?? 0);
  return last.reduce((sum, count) => sum + count, 0) >= FEW_COUNTS;
}
