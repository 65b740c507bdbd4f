/** Places without forecast: their reasons together where they are equal, and where they stand among the others. */
import { isRecord } from '../isRecord.ts';
import type { Gap } from './forecastSchema.ts';
import { riskLevels } from './riskLevel.ts';
import { type LevelledPlace, shownLevel } from './shownLevel.ts';

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

/** @returns the gaps that the details of a failed run name; empty where it names none */
export function gapsIn(details: Readonly<Record<string, unknown>> | null | undefined): Gap[] {
  const gaps = details?.gaps;
  return Array.isArray(gaps) && gaps.every(isGap) ? gaps : [];
}

function isGap(value: unknown): value is Gap {
  if (!isRecord(value) || typeof value.message !== 'string' || typeof value.reason !== 'string') return false;
  return isRecord(value.location) && typeof value.location.name === 'string';
}

/** A place of a set, with or without forecast. */
export type SetPlace<P, G> = { forecast: P; gap: null } | { forecast: null; gap: G };

/**
 * All places of a set, most urgent first: those whose answer failed and of which nothing else is known, then by level (above
 * its alert line without a forecast before the others of its level), then those with too little data. The level is the shown
 * one: a user who sets it by hand moves the place.
 * @param places in the order of their urgency
 */
export function placesByUrgency<P extends LevelledPlace, G extends Pick<Gap, 'reason'> & LevelledPlace>(
  places: readonly P[],
  gaps: readonly G[],
): SetPlace<P, G>[] {
  const asGap = (gap: G): SetPlace<P, G> => ({ forecast: null, gap });
  const unknown = gaps.filter((gap) => shownLevel(gap) === 'NOT_ASSESSED');
  const byLevel = riskLevels.flatMap((level) => [
    ...(level === 'NOT_ASSESSED' ? [] : gaps.filter((gap) => shownLevel(gap) === level).map(asGap)),
    ...places
      .filter((place) => shownLevel(place) === level)
      .map((forecast): SetPlace<P, G> => ({ forecast, gap: null })),
  ]);
  return [
    ...unknown.filter(({ reason }) => reason !== 'INSUFFICIENT_DATA').map(asGap),
    ...byLevel,
    ...unknown.filter(({ reason }) => reason === 'INSUFFICIENT_DATA').map(asGap),
  ];
}
