/** What is known of a place without forecast: its last count, and its level by the judgement that places with one get. */
import type { ForecastSummary } from '../../../shared/contract/forecastAnswers.ts';
import type { Gap } from '../../../shared/forecast/forecastSchema.ts';
import { judgePlace } from '../bottleneck/judgePlace.ts';
import { wordedSentence } from '../forecasts/storedForecast.ts';
import type { RiskSettings } from '../settings/riskSettings.ts';
import type { WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';

type SummaryGap = ForecastSummary['gaps'][number];

/**
 * A place that is above its alert line now is at least YELLOW, which needs no forecast; so are cases of a disease whose
 * official threshold of one case nobody confirmed. Everything else without a forecast, and data of more than three weeks
 * ago, is NOT_ASSESSED.
 * @param panel the weekly counts that the set was made from; null where they can't be read
 */
export function assessGap(
  gap: Gap,
  panel: WeeklyPanel | null,
  { disease, risk }: { disease: string; risk: RiskSettings },
): SummaryGap {
  const place = panel?.places.find((one) => one.location.code === gap.location.code);
  const judged =
    panel === null || place === undefined ? null : judgePlace({ panel, place, disease, targets: null, risk });
  if (judged === null) {
    const nothing = {
      riskBasis: null,
      drivers: [],
      lastObserved: null,
      alertLine: null,
      aboveThreshold: null,
    };
    return { ...gap, riskLevel: 'NOT_ASSESSED', ...nothing };
  }
  return {
    ...gap,
    riskLevel: judged.risk.level,
    riskBasis: judged.risk.basis,
    drivers: judged.risk.drivers.map(wordedSentence),
    lastObserved: judged.lastObserved,
    alertLine: judged.threshold?.value ?? null,
    aboveThreshold: judged.isAboveNow,
  };
}
