/** What is known of a place without forecast: its last count, and whether that is above its alert line now. */
import type { ForecastSummary } from '../../shared/contract/methods.ts';
import type { Gap } from '../../shared/forecast/forecastSchema.ts';
import { addDays, daysBetween, type PlainDate } from '../../shared/time/plainDate.ts';
import { MAX_DATA_AGE_DAYS } from './epi/assessRisk.ts';
import { chooseThreshold } from './epi/thresholds/chooseThreshold.ts';
import type { WeeklyPanel } from './surveillance/weeklyPanel.ts';
import { lastReportedIndex } from './surveillance/weeklyPanelOf.ts';

type SummaryGap = ForecastSummary['gaps'][number];

/**
 * "Above now" is a fact and needs no forecast: such a place is at least YELLOW. Everything else without a forecast, and
 * data of more than three weeks ago, is NOT_ASSESSED.
 * @param disease of the set's forecasts; empty where it has none
 * @param panel the weekly counts that the set was made from; null where they can't be read
 */
export function assessGap(gap: Gap, disease: string, panel: WeeklyPanel | null, asOf: PlainDate): SummaryGap {
  const place = panel?.places.find((one) => one.location.code === gap.location.code);
  const last = place === undefined ? -1 : lastReportedIndex(place.cases);
  const unknown = { ...gap, riskLevel: 'NOT_ASSESSED', lastObserved: null, alertLine: null } as const;
  if (panel === null || place === undefined || last < 0) return { ...unknown, aboveThreshold: null };
  const targetEndDate = panel.weekEnds[last]!;
  const cases = place.cases[last]!;
  const threshold = chooseThreshold({
    weekEnds: panel.weekEnds,
    counts: place.cases.slice(0, last + 1),
    targetWeekEnd: addDays(targetEndDate, 7),
    measure: 'cases',
    disease,
    population: place.location.population,
    stated: null,
  });
  const isAbove = threshold !== null && cases > threshold.value;
  const isTooOld = daysBetween(targetEndDate, asOf) > MAX_DATA_AGE_DAYS;
  return {
    ...gap,
    riskLevel: isAbove && !isTooOld ? 'YELLOW' : 'NOT_ASSESSED',
    lastObserved: { targetEndDate, cases },
    alertLine: threshold?.value ?? null,
    aboveThreshold: threshold === null ? null : isAbove,
  };
}
