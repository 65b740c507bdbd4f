/** Running sums or new counts: what the names say, what the numbers do, and what is counted beside them. */

import { AppError } from '../../../../../shared/errors/AppError.ts';
import { type CountKind, countKinds } from '../../../../../shared/surveillance/datasetSchema.ts';
import { type Measure, measures } from '../../../../../shared/surveillance/measures.ts';
import { words } from '../../../../../shared/words/index.ts';
import { namesOfFiles } from '../namesOfFiles.ts';
import type { PlaceObservations } from '../observations.ts';
import type { SaidKind } from '../parseFile.ts';

/** Changes from one report to the next, over all places. */
export interface Steps {
  up: number;
  down: number;
  /** Reports that repeat a count above zero. */
  held: number;
}

/** New counts fall about as often as they rise; running sums fall only where they are corrected. */
const SHARE_DOWN_OF_SUMS = 0.1;
const SHARE_DOWN_OF_COUNTS = 0.3;
/** Changes from which the numbers alone tell; below the second, they tell nothing. */
const MANY_STEPS = 20;
const FEW_STEPS = 8;
/** A sum that rises this often, and holds its level this often and twice as often as it rises, shows what it is. */
const FEWEST_RISES = 2;
const FEWEST_HELD = 6;
/** This many changes are enough: more of a larger file would add nothing. */
const ENOUGH_STEPS = 100_000;

export function stepsOf(places: readonly PlaceObservations[], measure: Measure): Steps {
  const steps = { up: 0, down: 0, held: 0 };
  for (const place of places) {
    if (steps.up + steps.down >= ENOUGH_STEPS) break;
    const counts = place[measure];
    let last = Number.NaN;
    for (let at = 0; at < counts.length; at += 1) {
      const value = counts[at]!;
      if (Number.isNaN(value)) continue;
      if (value > last) steps.up += 1;
      if (value < last) steps.down += 1;
      if (value === last && value > 0) steps.held += 1;
      last = value;
    }
  }
  return steps;
}

/** By measure, null where it is not counted. */
export type Kinds = Record<Measure, CountKind | null>;

/** @returns what the numbers look like: null where both are possible */
function kindBySteps({ up, down, held }: Steps): CountKind | null {
  const all = up + down;
  // Few deaths: a sum stays where it is between them, and new counts fall back to zero.
  if (down === 0 && up >= FEWEST_RISES && held >= Math.max(FEWEST_HELD, 2 * up)) return 'cumulative';
  if (all < FEW_STEPS) return null;
  if (down > all * SHARE_DOWN_OF_SUMS) return 'incident';
  return all >= MANY_STEPS ? 'cumulative' : null;
}

/**
 * Decides for cases and deaths together: where one of them shows its kind and the other does not, both are of one kind.
 * @param said what the user, or the names of columns or files, say; null where nothing does
 * @throws AppError `AMBIGUOUS` where names and numbers contradict each other, or nothing tells
 */
export function detectKinds(
  files: readonly string[],
  places: readonly PlaceObservations[],
  said: Record<Measure, SaidKind | null>,
): Kinds {
  const kinds: Kinds = { cases: null, deaths: null };
  const counted = measures.filter((measure) =>
    places.some((place) => place[measure].some((value) => !Number.isNaN(value))),
  );
  const evidence = counted.map((measure) => ({ measure, steps: stepsOf(places, measure) }));
  // First what shows its kind by itself, then what is counted beside it.
  const certain = evidence
    .map((one) => ({ ...one, own: ownKind(files, one.measure, one.steps, said[one.measure]) }))
    .sort((a, b) => Number(b.own !== null) - Number(a.own !== null));
  for (const { measure, steps, own } of certain) {
    // `cases` beside `cumulative deaths` are named apart.
    const isNamedApart = measure === 'cases' && said.deaths !== null;
    const beside = isNamedApart ? null : (kinds.cases ?? kinds.deaths);
    kinds[measure] = own ?? beside ?? unshownKind(files, measure, steps);
  }
  return kinds;
}

/** @returns null where neither name nor numbers tell; @throws AppError `AMBIGUOUS` where they contradict each other */
function ownKind(
  files: readonly string[],
  measure: Measure,
  steps: Steps,
  said: SaidKind | null,
): CountKind | null {
  const all = steps.up + steps.down;
  const shown = kindBySteps(steps);
  if (said === null) return shown;
  const { kind: named, isCertain } = said;
  if (isCertain) return named;
  const isContradicted =
    named === 'cumulative'
      ? all >= FEW_STEPS && steps.down > all * SHARE_DOWN_OF_COUNTS
      : shown === 'cumulative';
  if (!isContradicted) return named;
  const says = words.counts.namedButFell({ named, down: steps.down, all });
  throw eitherKind(files, measure, says);
}

/** Too few changes to tell are new counts, as in most files; counts that only rise could be either. */
function unshownKind(files: readonly string[], measure: Measure, { up, down }: Steps): CountKind {
  if (up + down < FEW_STEPS) return 'incident';
  throw eitherKind(files, measure, words.counts.onlyRise({ up }));
}

function eitherKind(files: readonly string[], measure: Measure, says: string): AppError {
  return new AppError('AMBIGUOUS', words.counts.sumsOrNew({ measure, files: namesOfFiles(files), says }), {
    ...(files.length === 1 ? { file: files[0] } : { files }),
    measure,
    readings: countKinds.map((countKind) => ({ countKind })),
  });
}
