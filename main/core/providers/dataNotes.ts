/** What must be known of the data under a forecast before anybody answers, as code and facts. */
import type { Facts, StoredNote } from '../../../shared/forecast/forecastSchema.ts';
import { type Measure, measures } from '../../../shared/surveillance/measures.ts';
import type { ForecastRequest } from '../calls/Provider.ts';
import { type NewestCounts, newestCounts, suppressedWeek } from '../surveillance/panel/newestCounts.ts';
import { nowcastOf, openWeeks } from '../surveillance/panel/preliminaryWeeks.ts';
import type { PlaceWeeks } from '../surveillance/panel/weeklyPanel.ts';
import { reportedWeeks } from '../surveillance/panel/weeklyPanelOf.ts';

/** The part of a request that its data are in. */
export type RequestData = Pick<ForecastRequest, 'panel' | 'placeIndex' | 'disease' | 'wantsDeaths'>;

/** Weeks in which suppressed values are counted, and the share of them that is worth a note. */
const SUPPRESSED_WINDOW = 26;
const MOSTLY = 0.3;
/** Series with fewer reported weeks are early ones. */
const FEW_WEEKS = 20;

/** What is known before anybody answers. */
export function notesOfRequest(request: RequestData): StoredNote[] {
  const { panel, placeIndex, disease, wantsDeaths } = request;
  const place = panel.places[placeIndex]!;
  const cases = newestCounts(place, 'cases', disease);
  const counted = new Map<Measure, NewestCounts>([['cases', cases]]);
  if (wantsDeaths) counted.set('deaths', newestCounts(place, 'deaths', disease, cases.lastReported + 1));
  const each = (noteOf: (measure: Measure, newest: NewestCounts) => StoredNote[]) =>
    measures.flatMap((measure) => {
      const newest = counted.get(measure);
      return newest === undefined || newest.lastReported < 0 ? [] : noteOf(measure, newest);
    });
  const weeks = reportedWeeks(cases.reported);
  return [
    ...each((measure, newest) => suspectNote(request, place, measure, newest)),
    ...each((measure, newest) => suppressedNote(place, measure, newest)),
    ...each((measure, newest) => preliminaryNote(request, place, measure, newest)),
    ...morePeopleNote(place),
    ...(weeks > 0 && weeks < FEW_WEEKS ? [note('SHORT_SERIES', { weeks, fewWeeks: FEW_WEEKS })] : []),
  ];
}

function suspectNote(
  { panel }: RequestData,
  place: PlaceWeeks,
  measure: Measure,
  { suspicion, levels, lastReported, lastSound }: NewestCounts,
): StoredNote[] {
  if (suspicion === null) return [];
  const { week, reason } = suspicion;
  const corrected = place.corrected?.find((one) => one.measure === measure && one.week === week);
  const weight = levels
    .filter(({ lag }) => lag < lastReported - lastSound)
    .reduce((sum, one) => sum + one.weight, 0);
  return [
    note('SUSPECT_NEWEST', {
      measure,
      reason,
      weekEnd: panel.weekEnds[week]!,
      ...countFacts(place, measure, week),
      ...(corrected === undefined ? {} : { count: corrected.value }),
      soundWeekEnd: panel.weekEnds[lastSound]!,
      soundCount: startCount(place, measure, lastSound),
      weight: rounded(weight, 100),
    }),
  ];
}

/** The count that a forecast starts from, as a whole number: the nowcast of a preliminary week. */
function startCount(place: PlaceWeeks, measure: Measure, week: number): number | null {
  const nowcast = nowcastOf(place, measure, week);
  return nowcast === null ? (place[measure]?.[week] ?? null) : Math.round(nowcast.value);
}

/** A count, or the range of one that is suppressed. */
function countFacts(place: PlaceWeeks, measure: Measure, week: number): Facts {
  const range = suppressedWeek(place, measure, week);
  return range === null
    ? { count: place[measure]?.[week] ?? null }
    : { count: null, low: range.low, high: range.high };
}

function suppressedNote(place: PlaceWeeks, measure: Measure, { lastReported }: NewestCounts): StoredNote[] {
  const first = Math.max(0, lastReported + 1 - SUPPRESSED_WINDOW);
  const isInWindow = ({ week }: { week: number }) => week >= first && week <= lastReported;
  const suppressed =
    place.suppressed?.filter((one) => one.measure === measure && isInWindow(one)).length ?? 0;
  const weeks = lastReported + 1 - first;
  return suppressed > MOSTLY * weeks ? [note('MOSTLY_SUPPRESSED', { measure, suppressed, weeks })] : [];
}

/**
 * The newest weeks without a final one between them: how many, how many of them no forecast starts from, and what is known
 * of the newest one.
 */
function preliminaryNote(
  { panel }: RequestData,
  place: PlaceWeeks,
  measure: Measure,
  { reported, sound, lastReported }: NewestCounts,
): StoredNote[] {
  const open = openWeeks(place, measure, reported);
  const from = open.at(-1);
  if (from === undefined) return [];
  const leftOut = open.filter((week) => sound[week] === null).length;
  const nowcast = nowcastOf(place, measure, lastReported);
  return [
    note('PRELIMINARY', {
      measure,
      weeks: open.length,
      from: panel.weekEnds[from]!,
      leftOut,
      ...(nowcast === null
        ? {}
        : {
            weekEnd: panel.weekEnds[lastReported]!,
            completeness: rounded(nowcast.completeness, 100),
            reported: reported[lastReported]!,
            nowcast: rounded(nowcast.value, 10),
            low: nowcast.low,
            high: nowcast.high,
          }),
    }),
  ];
}

function rounded(value: number, unit: number): number {
  return Math.round(value * unit) / unit;
}

/** All cases that the forecast is made from are more than the place has inhabitants. */
function morePeopleNote({ location: { population }, cases }: PlaceWeeks): StoredNote[] {
  const total = cases.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return population === null || total <= population
    ? []
    : [note('MORE_CASES_THAN_PEOPLE', { total, population })];
}

function note(code: StoredNote['code'], facts: Facts): StoredNote {
  return { code, facts };
}
