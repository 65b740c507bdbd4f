/** Step 5, names: case and punctuation do not matter, and models have other words for the same things. */
import { foldName } from '../util/foldName.ts';
import { isDroppedKey, isObject, type JsonObject } from './json.ts';
import type { Repairs } from './ReplyFault.ts';

/** Other words for each field, folded. Only what can mean nothing else in its place. */
const synonyms = {
  reference_date: ['refdate', 'forecastdate', 'forecastreferencedate', 'origindate', 'basedate', 'reference'],
  horizons: [
    'horizon',
    'forecasts',
    'forecasthorizons',
    'predictions',
    'weeks',
    'weekly',
    'weeklyforecast',
    'weeklyforecasts',
    'weeklypredictions',
    'targetweeks',
  ],
  rationale: [
    'reasoning',
    'explanation',
    'justification',
    'comment',
    'comments',
    'commentary',
    'note',
    'notes',
  ],
  target_end_date: [
    'targetdate',
    'targetend',
    'enddate',
    'targetweekend',
    'targetweekenddate',
    'targetweekending',
    'weekend',
    'weekending',
    'weekenddate',
    'weekendingdate',
    'weekendsaturday',
    'weekof',
    'date',
    'week',
  ],
  cases: [
    'case',
    'casecount',
    'casecounts',
    'newcases',
    'weeklycases',
    'incidentcases',
    'inccase',
    'inccases',
    'predictedcases',
    'expectedcases',
    'forecastcases',
    'casesforecast',
    'caseforecast',
    'casesquantiles',
    'casequantiles',
  ],
  deaths: [
    'death',
    'deathcount',
    'deathcounts',
    'newdeaths',
    'weeklydeaths',
    'incidentdeaths',
    'incdeath',
    'incdeaths',
    'predicteddeaths',
    'expecteddeaths',
    'forecastdeaths',
    'deathsforecast',
    'deathforecast',
    'deathsquantiles',
    'deathquantiles',
    'fatalities',
  ],
  quantile: ['level', 'quantilelevel', 'q', 'p', 'prob', 'probability', 'percentile', 'outputtypeid'],
  value: ['count', 'val', 'v', 'estimate', 'prediction', 'predicted', 'forecast'],
} as const satisfies Record<string, readonly string[]>;

export type FieldName = keyof typeof synonyms;

const foldedNames = Object.fromEntries(
  Object.keys(synonyms).map((field) => [field, foldName(field)]),
) as Record<FieldName, string>;

/** Longer keys are prose. */
const MAX_NAME = 80;

function isSpelling(field: FieldName, folded: string): boolean {
  return folded === foldedNames[field];
}

function isSynonym(field: FieldName, folded: string): boolean {
  return (synonyms[field] as readonly string[]).includes(folded);
}

/** @returns a key in the form in which names are compared; '' for one too long to be a name */
export function foldedKey(key: string): string {
  return key.length > MAX_NAME ? '' : foldName(key);
}

/** @returns whether a key means a field, by another spelling or another word */
export function isNameOf(field: FieldName, key: string): boolean {
  const folded = foldedKey(key);
  return isSpelling(field, folded) || isSynonym(field, folded);
}

/** @returns the key of an object that spells a field, exactly or nearly; null without one */
export function spelledKey(record: JsonObject, field: FieldName): string | null {
  if (Object.hasOwn(record, field)) return field;
  return Object.keys(record).find((key) => isSpelling(field, foldedKey(key))) ?? null;
}

/** @returns whether a value is one predicted week, as far as its names tell */
export function isWeekLike(value: unknown): boolean {
  const fields = ['target_end_date', 'cases', 'deaths'] as const;
  return isObject(value) && Object.keys(value).some((key) => fields.some((field) => isNameOf(field, key)));
}

/**
 * The wanted fields of an object: the exact name before another spelling, that before another word.
 * @param except a key that was read already
 */
export function readFields<F extends FieldName>(
  record: JsonObject,
  wanted: readonly F[],
  repairs: Repairs,
  except?: string,
): Partial<Record<F, unknown>> {
  const found: Partial<Record<F, unknown>> = {};
  const others: string[] = [];
  for (const key of Object.keys(record)) {
    if (key === except) continue;
    if (wanted.includes(key as F)) found[key as F] = record[key];
    else if (!isDroppedKey(key)) others.push(key);
  }
  if (others.length > 0) matchOthers(record, others, wanted, found, repairs);
  return found;
}

function matchOthers<F extends FieldName>(
  record: JsonObject,
  others: readonly string[],
  wanted: readonly F[],
  found: Partial<Record<F, unknown>>,
  repairs: Repairs,
): void {
  const named = others.map((key) => ({ key, folded: foldedKey(key) }));
  let unknown = named;
  for (const means of [isSpelling, isSynonym]) {
    unknown = unknown.filter(({ key, folded }) => {
      const field = wanted.find((one) => !(one in found) && means(one, folded));
      if (field === undefined) return true;
      found[field] = record[key];
      repairs.add('KEY_RENAMED');
      return false;
    });
  }
  if (unknown.length > 0) repairs.add('UNKNOWN_KEYS_IGNORED');
}
