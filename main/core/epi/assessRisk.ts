import type { RiskBasis, StoredRisk } from '../../../shared/forecast/forecastSchema.ts';
import { type RiskLevel, riskLevels, riskMatrix } from '../../../shared/forecast/riskLevel.ts';
import { likelihoodClass } from './likelihoodClass.ts';
import { riskDrivers } from './riskDrivers.ts';
import type { MeasureSignal, RiskInput } from './riskInput.ts';

const BANDS: Record<Exclude<RiskLevel, 'NOT_ASSESSED'>, readonly [low: number, high: number]> = {
  GREEN: [0, 33],
  YELLOW: [34, 66],
  RED: [67, 100],
};

/** A level that one of the rules gives, and the measure that speaks for it. */
interface Ground {
  level: Exclude<RiskLevel, 'NOT_ASSESSED'>;
  basis: RiskBasis;
  signal: MeasureSignal | null;
}

/**
 * Risk level and score of a place with or without a forecast, in this order:
 * 1. data of more than 21 days ago, or of fewer where users want it stricter: NOT_ASSESSED;
 * 2. a count above its threshold now, or at a confirmed official one, or cases of a disease whose official threshold of
 *    one case nobody confirmed, or a count above the line from before a wave so long that it became its own baseline: at
 *    least YELLOW, whatever the forecast says;
 * 3. no outbreak probability: NOT_ASSESSED, never GREEN;
 * 4. likelihood x impact by the matrix (`riskLevel.ts`). Deaths can raise the level, never lower it.
 *
 * The score lies inside the band of the level, so score and colour never disagree; `likelihood` is the class of the
 * measure that gave the level. Source: WHO, rapid risk assessment of acute public health events, 2012; ECDC, operational tool on rapid
 * risk assessment methodology, 2019; the order of these steps is a default of this product.
 */
export function assessRisk(input: RiskInput): StoredRisk {
  const { impact } = input;
  const ground = input.daysSinceLastData > input.maxDataAgeDays ? null : weightiest(groundsOf(input));
  const drivers = riskDrivers(input, ground?.basis ?? null);
  if (ground === null)
    return { level: 'NOT_ASSESSED', basis: null, score: null, likelihood: null, impact, drivers };
  const { level, basis, signal } = ground;
  const probability = signal?.probability ?? null;
  const likelihood = probability === null ? null : likelihoodClass(probability);
  return { level, basis, score: scoreWithin(BANDS[level], probability, impact), likelihood, impact, drivers };
}

/** @returns what gives a level, in the order in which equal levels are told */
function groundsOf({ cases, deaths, unconfirmed, official, impact }: RiskInput): Ground[] {
  const byCases = matrixGround(cases, 'cases', impact);
  const byDeaths = matrixGround(deaths, 'deaths', impact).filter(
    // Without a probability of cases, deaths can say that it is bad, not that it is well.
    ({ level }) => byCases.length > 0 || level !== 'GREEN',
  );
  const casesNow: Ground = { level: 'YELLOW', basis: nowBasis(cases), signal: cases };
  const deathsNow: Ground = { level: 'YELLOW', basis: 'deaths', signal: deaths };
  const byOfficial: Ground = { level: 'YELLOW', basis: 'official', signal: cases };
  return [
    ...byCases,
    ...(isHigh(cases) ? [casesNow] : []),
    ...(unconfirmed === null && official === null ? [] : [byOfficial]),
    ...byDeaths,
    ...(isHigh(deaths) ? [deathsNow] : []),
  ];
}

function matrixGround(signal: MeasureSignal | null, basis: RiskBasis, impact: number): Ground[] {
  if (signal === null || signal.probability === null) return [];
  const level = riskMatrix[likelihoodClass(signal.probability) - 1]![impact - 1]!;
  return [{ level, basis, signal }];
}

/** Above its line now, or above the one that a wave has moved up and that nobody has given up. */
function isHigh(signal: MeasureSignal | null): boolean {
  return signal !== null && (signal.isAboveNow || signal.earlierLine !== null);
}

function nowBasis(cases: MeasureSignal | null): RiskBasis {
  return cases?.threshold.method === 'OFFICIAL' ? 'official' : 'above-now';
}

function weightiest(grounds: readonly Ground[]): Ground | null {
  const [first] = grounds.toSorted((a, b) => riskLevels.indexOf(a.level) - riskLevels.indexOf(b.level));
  return first ?? null;
}

/** Without a probability the score has the share of impact alone. */
function scoreWithin(
  [low, high]: readonly [number, number],
  probability: number | null,
  impact: number,
): number {
  const share = 0.6 * (probability ?? 0) + (0.4 * (impact - 1)) / 4;
  return Math.round(low + (high - low) * share);
}
