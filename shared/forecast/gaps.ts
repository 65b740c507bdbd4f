/** Places without forecast: their reasons together where they are equal, and where they stand among the others. */
import type { Gap } from './forecastSchema.ts';
import { type RiskLevel, riskLevels } from './riskLevel.ts';

export interface GapGroup {
  message: string;
  /** Names of the places, in their order. */
  places: string[];
}

/** @returns each reason once with its places, the one of most places first */
export function groupGaps(gaps: readonly Pick<Gap, 'location' | 'message'>[]): GapGroup[] {
  const groups = Map.groupBy(gaps, ({ message }) => message);
  return [...groups]
    .map(([message, group]) => ({ message, places: group.map(({ location }) => location.name) }))
    .sort((a, b) => b.places.length - a.places.length);
}

/** A place of a set, with or without forecast. */
export type SetPlace<P, G> = { forecast: P; gap: null } | { forecast: null; gap: G };

/**
 * All places of a set, most urgent first: those whose answer failed and of which nothing else is known, then by level (above
 * its alert line without a forecast before the others of its level), then those with too little data.
 * @param places in the order of their urgency
 */
export function placesByUrgency<
  P extends { riskLevel: RiskLevel },
  G extends Pick<Gap, 'reason'> & { riskLevel: RiskLevel },
>(places: readonly P[], gaps: readonly G[]): SetPlace<P, G>[] {
  const asGap = (gap: G): SetPlace<P, G> => ({ forecast: null, gap });
  const unknown = gaps.filter(({ riskLevel }) => riskLevel === 'NOT_ASSESSED');
  const byLevel = riskLevels.flatMap((level) => [
    ...(level === 'NOT_ASSESSED' ? [] : gaps.filter(({ riskLevel }) => riskLevel === level).map(asGap)),
    ...places
      .filter(({ riskLevel }) => riskLevel === level)
      .map((forecast): SetPlace<P, G> => ({ forecast, gap: null })),
  ]);
  return [
    ...unknown.filter(({ reason }) => reason !== 'INSUFFICIENT_DATA').map(asGap),
    ...byLevel,
    ...unknown.filter(({ reason }) => reason === 'INSUFFICIENT_DATA').map(asGap),
  ];
}
