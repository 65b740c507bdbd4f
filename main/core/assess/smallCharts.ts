/** The charts of all places of a set in one answer: few weeks, few quantiles, so that a country is quick to look through. */
import type { SmallChart, SmallCharts } from '../../../shared/contract/forecastAnswers.ts';
import type { Forecast } from '../../../shared/forecast/forecastSchema.ts';
import { intervalAt, valueAt } from '../../../shared/forecast/quantileLevels.ts';
import type { PlainDate } from '../../../shared/time/plainDate.ts';
import { preliminaryWeeks } from '../surveillance/panel/preliminaryWeeks.ts';
import type { PlaceWeeks, WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';

/** Observed weeks of a small chart. */
const SMALL_WEEKS = 26;

type Counts = Pick<SmallChart, 'cases' | 'suppressed' | 'preliminary'>;

/** @param from index of the first week that is shown */
function countsFrom(place: PlaceWeeks | undefined, from: number, to: number): Counts {
  if (place === undefined) return { cases: new Array<null>(to - from).fill(null) };
  const isShown = (week: number) => week >= from && week < to;
  const suppressed = (place.suppressed ?? [])
    .filter(({ measure, week }) => measure === 'cases' && isShown(week))
    .map(({ week, low, high }) => ({ week: week - from, low, high }));
  const preliminary = [...preliminaryWeeks(place, 'cases')]
    .filter(isShown)
    .sort((a, b) => a - b)
    .map((week) => week - from);
  return {
    cases: place.cases.slice(from, to),
    ...(suppressed.length === 0 ? {} : { suppressed }),
    ...(preliminary.length === 0 ? {} : { preliminary }),
  };
}

function lastWeekOf(forecasts: readonly Forecast[]): PlainDate | null {
  return forecasts.reduce<PlainDate | null>(
    (last, { lastObserved: { targetEndDate } }) =>
      last === null || targetEndDate > last ? targetEndDate : last,
    null,
  );
}

/**
 * @param panel the weekly counts that the set was made from; null where they can't be read
 * @param gaps places of the set without forecast: their counts alone
 */
export function smallCharts(
  forecasts: readonly Forecast[],
  gaps: readonly { location: Forecast['location'] }[],
  panel: WeeklyPanel | null,
): Pick<SmallCharts, 'weekEnds' | 'charts'> {
  const last = lastWeekOf(forecasts);
  const known = panel?.weekEnds ?? [];
  const to = last === null ? known.length : known.indexOf(last) + 1;
  const from = Math.max(0, to - SMALL_WEEKS);
  const byCode = new Map((panel?.places ?? []).map((place) => [place.location.code, place]));
  const counts = (code: string) => countsFrom(byCode.get(code), from, to);
  return {
    weekEnds: known.slice(from, to),
    charts: [
      ...forecasts.map(({ id, location, targets, threshold }) => ({
        location,
        forecastId: id,
        ...counts(location.code),
        alertLine: threshold?.value ?? null,
        weeks: targets.cases.map(({ targetEndDate, quantiles }) => ({
          targetEndDate,
          median: valueAt(quantiles, 0.5) ?? 0,
          interval50: intervalAt(quantiles, 0.5),
          interval80: intervalAt(quantiles, 0.8),
        })),
      })),
      ...gaps.map(({ location }) => ({
        location,
        forecastId: null,
        ...counts(location.code),
        alertLine: null,
        weeks: [],
      })),
    ],
  };
}
