/** Which places of a dataset are asked, as known on which day; pure. */

import { AppError } from '../../../shared/errors/AppError.ts';
import { quoted } from '../../../shared/errors/shortened.ts';
import type { Gap } from '../../../shared/forecast/forecastSchema.ts';
import { HUB_LEVELS } from '../../../shared/forecast/quantileLevels.ts';
import type { DatasetDetail } from '../../../shared/surveillance/datasetSchema.ts';
import { addDays, type PlainDate } from '../../../shared/time/plainDate.ts';
import { words } from '../../../shared/words/index.ts';
import type { ForecastRequest } from '../calls/Provider.ts';
import { modelCounts } from '../surveillance/panel/modelCounts.ts';
import { settledCounts } from '../surveillance/panel/preliminaryWeeks.ts';
import type { PlaceWeeks, WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';
import { lastReportedIndex, reportedWeeks } from '../surveillance/panel/weeklyPanelOf.ts';
import { nearest } from '../util/nearest.ts';
import { MIN_WEEKS } from './minWeeks.ts';

export interface RunPlan {
  asOf: PlainDate;
  /** `forecast` when the data are those of the day of issue, else `hindcast`. */
  kind: 'forecast' | 'hindcast';
  requests: ForecastRequest[];
  /** Places that nobody is asked about. */
  gaps: Gap[];
  /** Codes of the places that were chosen; null where they are all that the dataset has. */
  onlyPlaces: string[] | null;
}

export interface RunChoice {
  /** Codes or names; null for all places. */
  locations: readonly string[] | null;
  horizons: number;
  today: PlainDate;
}

/**
 * Plans a run.
 * @param panel the weekly counts as known on the day that it works as on
 * @throws AppError `NO_DATA_YET`, `UNKNOWN_LOCATION`, `TOO_FEW_WEEKS`, `INVALID_PARAMS`
 */
export function planRun(dataset: DatasetDetail, panel: WeeklyPanel, choice: RunChoice): RunPlan {
  const { asOf } = panel;
  const chosen = chosenPlaces(panel, dataset.id, choice.locations);
  const hasEnough = (place: PlaceWeeks) => reportedWeeks(settledCounts(place, 'cases')) >= MIN_WEEKS;
  const { enough = [], few = [] } = Object.groupBy(chosen, (place) => (hasEnough(place) ? 'enough' : 'few'));
  const gaps = few.map((place) => tooFewWeeks(place, asOf));
  if (enough.length === 0) {
    const details = { datasetId: dataset.id, asOf, gaps };
    throw new AppError('TOO_FEW_WEEKS', noForecastOf(dataset, asOf), details);
  }
  const kind = asOf === choice.today ? 'forecast' : 'hindcast';
  const indexes = new Map(panel.places.map((place, index) => [place, index]));
  const requests = enough.map((place) => requestOf(dataset, panel, indexes.get(place)!, choice.horizons));
  const isWhole = chosen.length === panel.places.length;
  const onlyPlaces = isWhole ? null : chosen.map(({ location }) => location.code);
  return { asOf, kind, requests, gaps, onlyPlaces };
}

/** The day a run works as on: the one asked for, else today, else (for a replay) the dataset's own. */
export function asOfOf(
  dataset: { replay: boolean; asOf: PlainDate },
  asked: PlainDate | null,
  today: PlainDate,
): PlainDate {
  const asOf = asked ?? (dataset.replay ? dataset.asOf : today);
  if (asOf <= today) return asOf;
  throw new AppError('INVALID_PARAMS', words.runs.asOfInFuture({ asOf, today }), {
    asOf,
    today,
  });
}

/**
 * @param locations codes or names in any case; null for all places
 * @throws AppError `UNKNOWN_LOCATION`
 */
export function chosenPlaces(
  panel: WeeklyPanel,
  datasetId: string,
  locations: readonly string[] | null,
): readonly PlaceWeeks[] {
  if (locations === null) return panel.places;
  const wanted = new Set(locations.map((text) => text.toLowerCase()));
  const isWanted = ({ location }: PlaceWeeks) =>
    wanted.has(location.code.toLowerCase()) || wanted.has(location.name.toLowerCase());
  const chosen = panel.places.filter(isWanted);
  const known = new Set(
    chosen.flatMap(({ location }) => [location.code.toLowerCase(), location.name.toLowerCase()]),
  );
  const unknown = locations.find((text) => !known.has(text.toLowerCase()));
  if (unknown === undefined) return chosen;
  const names = panel.places.map((place) => place.location.name);
  throw new AppError(
    'UNKNOWN_LOCATION',
    words.runs.unknownPlace({
      unknown: quoted(unknown),
      near: nearPlaces(unknown, names, panel),
      shown: names.slice(0, 12).join(', '),
      count: names.length,
    }),
    { datasetId, location: unknown, known: names.slice(0, 100) },
  );
}

/** Places are called by their names; a code that is like it helps where no name is. */
function nearPlaces(typed: string, names: readonly string[], { places }: WeeklyPanel): string[] {
  const near = nearest(typed, names);
  return near.length > 0
    ? near
    : nearest(
        typed,
        places.map(({ location }) => location.code),
      );
}

/** More weeks of a file that counts deaths alone would not help. */
function noForecastOf({ name, cases }: DatasetDetail, asOf: PlainDate): string {
  return words.runs.nothingToForecast({ hasCases: cases !== null, name, minWeeks: MIN_WEEKS, asOf });
}

function tooFewWeeks(place: PlaceWeeks, asOf: PlainDate): Gap {
  const weeks = reportedWeeks(modelCounts(place, 'cases'));
  const open = weeks - reportedWeeks(settledCounts(place, 'cases'));
  return {
    location: place.location,
    reason: 'INSUFFICIENT_DATA',
    message: words.runs.tooFewWeeks({ minWeeks: MIN_WEEKS, asOf, weeks, open }),
  };
}

function requestOf(
  { disease, epiWeek }: DatasetDetail,
  panel: WeeklyPanel,
  placeIndex: number,
  horizons: number,
): ForecastRequest {
  const place = panel.places[placeIndex]!;
  const lastWeekEnd = panel.weekEnds[lastReportedIndex(modelCounts(place, 'cases'))]!;
  const referenceDate = addDays(lastWeekEnd, 7);
  return {
    disease,
    location: place.location,
    asOf: panel.asOf,
    referenceDate,
    targetEndDates: Array.from({ length: horizons }, (_, horizon) => addDays(referenceDate, 7 * horizon)),
    levels: HUB_LEVELS,
    epiWeek,
    wantsDeaths: place.deaths !== null,
    panel,
    placeIndex,
  };
}
