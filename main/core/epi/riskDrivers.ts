import type { Facts, RiskBasis, Statement } from '../../../shared/forecast/forecastSchema.ts';
import type { MeasureSignal, OfficialExceeded, RiskInput } from './riskInput.ts';
import { MIN_WEEKS_FOR_EARS } from './thresholds/chooseThreshold.ts';

/** Why a risk level is what it is, the weightiest reason first; the impact is told by `assessImpact`. */
export function riskDrivers(input: RiskInput, basis: RiskBasis | null): Statement[] {
  const { cases, deaths, unconfirmed, daysSinceLastData, maxDataAgeDays } = input;
  if (daysSinceLastData > maxDataAgeDays)
    return [{ code: 'DATA_TOO_OLD', facts: { days: daysSinceLastData, maxDays: maxDataAgeDays } }];
  const byCases = cases === null ? [noThreshold] : signalDrivers(cases);
  const byDeaths = deaths === null ? [] : signalDrivers(deaths);
  const official: Statement[] = [
    ...(input.official === null ? [] : [officialDriver(input.official)]),
    ...(unconfirmed === null ? [] : [{ code: 'THRESHOLD_NOT_CONFIRMED', facts: { ...unconfirmed } }]),
  ];
  return basis === 'deaths'
    ? [...byDeaths, ...byCases, ...official]
    : basis === 'official'
      ? [...official, ...byCases, ...byDeaths]
      : [...byCases, ...official, ...byDeaths];
}

const noThreshold: Statement = { code: 'NO_THRESHOLD', facts: { minWeeks: MIN_WEEKS_FOR_EARS } };

function signalDrivers(signal: MeasureSignal): Statement[] {
  const { measure, threshold, probability, isAboveNow } = signal;
  const limit = { measure, threshold: threshold.value, method: threshold.method };
  const above: Statement = { code: 'ABOVE_THRESHOLD', facts: { ...lastCountFacts(signal), ...limit } };
  const chance: Statement =
    probability === null
      ? { code: 'NO_FORECAST', facts: limit }
      : { code: 'OUTBREAK_PROBABILITY', facts: { probability, isAboveNow, ...limit } };
  const normal: Statement[] =
    signal.earlierLine === null
      ? []
      : [
          {
            code: 'NEW_NORMAL_NOT_CONFIRMED',
            facts: { ...lastCountFacts(signal), measure, earlierLine: signal.earlierLine },
          },
        ];
  return [...(isAboveNow ? [above] : normal), chance, ...(isAboveNow ? normal : [])];
}

function officialDriver(official: OfficialExceeded): Statement {
  return {
    code: 'OFFICIAL_EXCEEDED',
    facts: { ...lastCountFacts(official), atLeast: official.atLeast },
  };
}

type Counted = Pick<MeasureSignal, 'lastCount' | 'suppressed' | 'week'>;

function lastCountFacts({ lastCount, suppressed, week }: Counted): Facts {
  const which = week === 'last' ? {} : { week };
  return { ...which, ...(suppressed === null ? { count: lastCount } : { count: null, ...suppressed }) };
}
