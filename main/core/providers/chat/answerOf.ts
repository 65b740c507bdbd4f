/** Between the request of a run, the reader of replies, and the answer that the bottleneck judges. Pure. */

import type { StatedForecast } from '../../../../shared/forecast/replyReadingSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import type { ForecastRequest, ProviderAnswer } from '../../calls/Provider.ts';
import type { ReadRequest } from '../../reply/ReadRequest.ts';
import { quantileName } from './replySchema.ts';

/** Weeks that tell whether deaths can outnumber cases here: late reports of deaths do that. */
const RECENT_WEEKS = 8;

function mayDeathsExceedCases({ panel, placeIndex }: ForecastRequest): boolean {
  const { cases, deaths } = panel.places[placeIndex]!;
  if (deaths === null) return false;
  return deaths.slice(-RECENT_WEEKS).some((count, offset, recent) => {
    const reported = cases[cases.length - recent.length + offset];
    return count !== null && reported != null && count > reported;
  });
}

/** What a reply to a request must hold. */
export function readRequestOf(request: ForecastRequest, levels: readonly number[]): ReadRequest {
  return {
    referenceDate: request.referenceDate,
    targetEndDates: request.targetEndDates,
    population: request.location.population,
    deathsMayExceedCases: mayDeathsExceedCases(request),
    quantileLevels: levels,
    targets: request.wantsDeaths ? ['cases', 'deaths'] : ['cases'],
  };
}

/** @param code of the reader, such as `MISSING_QUANTILE` */
export function rejectionText(code: string | null): string {
  return words.failures.unusableReply({ code: (code ?? 'unreadable').toLowerCase().replaceAll('_', ' ') });
}

type Weeks = ProviderAnswer['targets']['cases'];

function weeksOf(value: StatedForecast, measure: 'cases' | 'deaths', levels: readonly number[]): Weeks {
  return value.horizons.map((week) => ({
    targetEndDate: week.target_end_date,
    quantiles: levels.map((level) => ({ level, value: week[measure]![quantileName(level)]! })),
  }));
}

/** @param value a forecast as the reader leaves it */
export function answerOf(
  value: StatedForecast,
  warnings: readonly string[],
  request: ForecastRequest,
  levels: readonly number[],
  facts: { model: string; requestHash: string; replyHash: string | null; usage: ProviderAnswer['usage'] },
): ProviderAnswer {
  return {
    ...facts,
    targets: {
      cases: weeksOf(value, 'cases', levels),
      deaths: request.wantsDeaths ? weeksOf(value, 'deaths', levels) : null,
    },
    rationale: value.rationale === '' ? null : value.rationale,
    warnings: [...warnings],
    claimedConfidence: null,
  };
}
