/**
 * What each reading that a refusal offers would give, so that a person can choose by the totals. A reading that would
 * be refused in its turn is not offered; one that leads to the next question is offered with each answer to it.
 */
import { AppError, isAppError } from '../../../../../shared/errors/AppError.ts';
import type { MappingInput, StatedMapping } from '../../../../../shared/surveillance/datasetSchema.ts';

/** What an import comes to, as far as a person needs it to choose. */
export interface ReadingFacts {
  totals: { cases: number | null; deaths: number | null };
  firstDate: string;
  lastDate: string;
}

type Build = (mapping: MappingInput) => ReadingFacts;

const MOST_OFFERED = 12;
/** Questions that may follow one another. */
const MOST_QUESTIONS = 3;

/**
 * @param files how many files are imported: what is asked of one of many is asked of all of them, where that helps
 * @returns the refusal with what each of its readings would give; anything else as it is
 */
export function withTotals(thrown: unknown, mapping: MappingInput, files: number, build: Build): unknown {
  const readings = readingsOf(thrown);
  if (!isAppError(thrown) || readings.length === 0) return thrown;
  const { file, ...details } = thrown.details ?? {};
  const told = (state: (reading: StatedMapping) => MappingInput) =>
    readings.flatMap((reading) => toldReadings(reading, (one) => build(state(one)), MOST_QUESTIONS));
  const forAll = told((reading) => ({ ...mapping, ...reading }));
  const isOfOne = typeof file === 'string' && (files === 1 || forAll.length === 0);
  const offered =
    typeof file === 'string' && files > 1 && forAll.length === 0
      ? told((reading) => ({
          ...mapping,
          files: { ...mapping.files, [file]: { ...mapping.files?.[file], ...reading } },
        }))
      : forAll;
  return new AppError(thrown.code, thrown.message, {
    ...(isOfOne ? { file } : {}),
    ...details,
    readings: offered.slice(0, MOST_OFFERED),
  });
}

function readingsOf(thrown: unknown): readonly StatedMapping[] {
  const readings = isAppError(thrown) ? thrown.details?.readings : undefined;
  return Array.isArray(readings) ? readings : [];
}

function toldReadings(
  reading: StatedMapping,
  build: (reading: StatedMapping) => ReadingFacts,
  questions: number,
): (StatedMapping & ReadingFacts)[] {
  try {
    return [{ ...reading, ...build(reading) }];
  } catch (thrown) {
    if (!isAppError(thrown)) throw thrown;
    if (questions <= 1) return [];
    return readingsOf(thrown).flatMap((next) => toldReadings({ ...reading, ...next }, build, questions - 1));
  }
}
