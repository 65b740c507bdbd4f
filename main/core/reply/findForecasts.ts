/** Step 4: every forecast in what a reply holds, out of the wrappers that models put around it. */
import type { ReplyRepair } from '../../../shared/forecast/replyReadingSchema.ts';
import { isObject, type JsonObject, keysOf, parseWhole } from './json.ts';
import { foldedKey, isNameOf, isWeekLike, spelledKey } from './names.ts';
import { readDate } from './readDate.ts';
import { type ScannedText, scanText } from './scanText.ts';

/** Wrappers, one-element arrays and texts of JSON that may lie around a forecast. */
const MAX_STEPS = 3;

const wrappers = new Set([
  'forecast',
  'data',
  'result',
  'results',
  'output',
  'response',
  'prediction',
  'answer',
  'json',
  'arguments',
  'parameters',
  'input',
  'content',
]);

/** Something that names weeks: a forecast, if its content can be used. */
export interface Candidate {
  record: JsonObject;
  /** The key of `record` that holds the weeks; null when they lay there alone. */
  horizonsKey: string | null;
  /** A list of weeks, or a map by date. */
  horizons: unknown[] | JsonObject;
  /** What was around the record, innermost first. */
  outer: readonly JsonObject[];
  repairs: readonly ReplyRepair[];
}

export interface Findings {
  candidates: Candidate[];
  hasObject: boolean;
  isCut: boolean;
  isBroken: boolean;
}

/** Where a value lies. */
interface Place {
  steps: number;
  outer: readonly JsonObject[];
  repairs: readonly ReplyRepair[];
}

export function noFindings(): Findings {
  return { candidates: [], hasObject: false, isCut: false, isBroken: false };
}

/** Finds the forecasts of a text that was scanned. */
export function findInText(text: ScannedText, place: Place, findings: Findings): void {
  findings.isCut ||= text.isCut;
  findings.isBroken ||= text.isBroken;
  for (const { value, isLoose } of text.values) {
    const repairs = [...place.repairs, ...text.repairs, ...(isLoose ? (['LENIENT_SYNTAX'] as const) : [])];
    findForecasts(value, { ...place, repairs }, findings);
  }
}

/** Finds the forecasts of a value. */
export function findForecasts(value: unknown, place: Place, findings: Findings): void {
  if (Array.isArray(value)) findInArray(value, place, findings);
  else if (isObject(value)) findInObject(value, place, findings);
  else if (typeof value === 'string' && place.steps < MAX_STEPS)
    findInText(scanText(value), inside(place), findings);
}

function inside(place: Place, record?: JsonObject): Place {
  return {
    steps: place.steps + 1,
    outer: record === undefined ? place.outer : [record, ...place.outer],
    repairs: [...place.repairs, 'UNWRAPPED'],
  };
}

function findInObject(record: JsonObject, place: Place, findings: Findings): void {
  findings.hasObject = true;
  const weeks = weeksOf(record);
  if (weeks !== null) {
    const repairs = weeks.isText ? [...place.repairs, 'UNWRAPPED' as const] : place.repairs;
    const { key, horizons } = weeks;
    findings.candidates.push({ record, horizonsKey: key, horizons, outer: place.outer, repairs });
    return;
  }
  if (place.steps >= MAX_STEPS) return;
  for (const key of keysOf(record)) {
    if (!wrappers.has(foldedKey(key))) continue;
    const inner = record[key];
    // The text of a wrapper is no step of its own.
    if (typeof inner === 'string') findInText(scanText(inner), inside(place, record), findings);
    else findForecasts(inner, inside(place, record), findings);
  }
}

function findInArray(list: readonly unknown[], place: Place, findings: Findings): void {
  findings.hasObject ||= list.some(isObject);
  if (isWeekList(list)) {
    const repairs = [...place.repairs, 'UNWRAPPED' as const];
    findings.candidates.push({
      record: {},
      horizonsKey: null,
      horizons: [...list],
      outer: place.outer,
      repairs,
    });
    return;
  }
  if (place.steps >= MAX_STEPS) return;
  // More than one element is only looked into for whole forecasts.
  const inner = list.length === 1 ? list : list.filter((item) => isObject(item) && weeksOf(item) !== null);
  for (const item of inner) findForecasts(item, inside(place), findings);
}

/** @returns whether a list is weeks, told by their names */
function isWeekList(list: readonly unknown[]): boolean {
  return (
    list.length > 0 &&
    list.every(isObject) &&
    list.some(isWeekLike) &&
    !list.some((one) => weeksOf(one as JsonObject))
  );
}

interface Weeks {
  key: string;
  horizons: unknown[] | JsonObject;
  /** They were JSON inside a text. */
  isText: boolean;
}

/** The weeks of an object: under `horizons` however it is spelled, or under another word when they look like weeks. */
function weeksOf(record: JsonObject): Weeks | null {
  const key = spelledKey(record, 'horizons');
  if (key !== null) {
    const stated = record[key];
    const parsed = typeof stated === 'string' ? parseWhole(stated)?.value : stated;
    if (isListOrMap(parsed)) return { key, horizons: parsed, isText: parsed !== stated };
  }
  for (const other of keysOf(record)) {
    const stated = record[other];
    if (other !== key && isListOrMap(stated) && isNameOf('horizons', other) && looksLikeWeeks(stated))
      return { key: other, horizons: stated, isText: false };
  }
  return null;
}

function isListOrMap(value: unknown): value is unknown[] | JsonObject {
  if (Array.isArray(value)) return value.length === 0 || value.some(isObject);
  return isObject(value) && keysOf(value).every((key) => isObject(value[key]));
}

function looksLikeWeeks(stated: unknown[] | JsonObject): boolean {
  if (Array.isArray(stated)) return isWeekList(stated);
  const keys = keysOf(stated);
  return keys.length > 0 && keys.every(isDateLike);
}

/** A date in either order of day and month is one, whichever it may be. */
function isDateLike(key: string): boolean {
  const reading = readDate(key, () => false);
  return 'date' in reading || reading.fault === 'DATE_AMBIGUOUS';
}
