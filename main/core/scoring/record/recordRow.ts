/** The track record as it is kept: sums over the places of one forecast week. */
import type { z } from '../../../../shared/zod.ts';
import { BASELINE_GIVEN, type ProviderAnswer } from '../../calls/Provider.ts';
import type { storedRecordRow } from '../../state/stored/v1/documents.ts';
import type { ResolvedScore } from '../resolveForecast.ts';

export type RecordRow = z.infer<typeof storedRecordRow>;
export type RecordSource = RecordRow['source'];

/** Whose record it is; a new model starts a new one. */
export type RecordOwner = Pick<RecordRow, 'source' | 'provider' | 'model' | 'disease'>;

/** The model that a record is kept under: answers to requests that stated a baseline have one of their own. */
export function recordedModel({ model, warnings }: Pick<ProviderAnswer, 'model' | 'warnings'>): string {
  return warnings.includes(BASELINE_GIVEN) ? `${model} + baseline` : model;
}

/**
 * Spreads that a row keeps. The places of one week share what drove them, so many of them would say little more, and
 * would crowd earlier weeks out of the 60 that the interval repair looks at.
 */
const KEPT_SPREADS = 5;

/** Sums scores of one owner by horizon and target week. The order of the scores does not matter. */
export function recordRows(owner: RecordOwner, scores: readonly ResolvedScore[]): RecordRow[] {
  const groups = new Map<string, ResolvedScore[]>();
  for (const score of scores) {
    const key = `${score.targetEndDate} ${score.horizon}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [score]);
    else group.push(score);
  }
  return [...groups.keys()].sort().map((key) => rowOf(owner, groups.get(key)!));
}

function rowOf(owner: RecordOwner, scores: readonly ResolvedScore[]): RecordRow {
  const { horizon, targetEndDate } = scores[0]!;
  const sum = (of: (score: ResolvedScore) => number) => orderedSum(scores.map(of));
  const inside = (of: (score: ResolvedScore) => boolean | null) => {
    const known = scores.map(of).filter((isInside) => isInside !== null);
    return { of: known.length, hits: known.filter(Boolean).length };
  };
  return {
    ...owner,
    horizon,
    targetWeek: targetEndDate,
    n: scores.length,
    wins: sum((score) => score.win),
    inside50: inside((score) => score.inside50),
    inside80: inside((score) => score.inside80),
    inside95: inside((score) => score.inside95),
    wis: sum((score) => score.wis),
    twinWis: sum((score) => score.twinWis),
    logWis: sum((score) => score.logWis),
    twinLogWis: sum((score) => score.twinLogWis),
    dispersion: sum((score) => score.dispersion),
    under: sum((score) => score.under),
    over: sum((score) => score.over),
    absoluteError: sum((score) => score.absoluteError),
    bias: sum((score) => score.bias),
    spreads: thinned(scores.flatMap(({ spread }) => spread ?? [])),
  };
}

/** Smallest first, so that the same numbers give the same sum in any order. */
export function orderedSum(values: readonly number[]): number {
  return Float64Array.from(values)
    .sort()
    .reduce((sum, value) => sum + value, 0);
}

function thinned(spreads: readonly number[]): number[] {
  const sorted = [...Float64Array.from(spreads).sort()];
  if (sorted.length <= KEPT_SPREADS) return sorted;
  const step = sorted.length / KEPT_SPREADS;
  return Array.from({ length: KEPT_SPREADS }, (_, k) => sorted[Math.floor((k + 0.5) * step)]!);
}
