/** Finds the records of a JSON text and makes rows of them. */
import { isRecord as isObject } from '../../../shared/isRecord.ts';
import {
  type Extent,
  elementsOf,
  JsonFault,
  membersOf,
  parsedValue,
  skipBlanks,
  valuesOf,
} from './jsonScan.ts';
import { plainNumber } from './plainNumber.ts';

/** Where the records are, and the header where the text states one apart from them. */
export interface RecordPlace {
  header: string[] | null;
  records(): Iterable<Extent>;
}

type Member = Extent & { key: string };

/** Names under which systems put their records, the most telling first. */
const RECORD_KEYS = ['records', 'rows', 'data', 'results', 'items', 'features', 'value'];
/** How many objects deep records are looked for: some systems wrap an answer into a result. */
const MAX_WRAPPERS = 2;
/** How many objects inside a record become columns of their own. */
const MAX_NESTING = 2;

function isRecord(text: string, { start }: Extent): boolean {
  return text[start] === '{' || text[start] === '[';
}

function isEmptyList(text: string, { start }: Extent): boolean {
  return text[start] === '[' && text[skipBlanks(text, start + 1)] === ']';
}

function holdsRecords(text: string, { start }: Extent): boolean {
  if (text[start] !== '[') return false;
  const { value: first } = elementsOf(text, start).next();
  return first !== undefined && isRecord(text, first);
}

/** DHIS2 gives its columns as `headers: [{ name }]` beside `rows: [[...]]`. */
function statedHeader(text: string, members: readonly Member[]): string[] | null {
  const headers = members.find(({ key }) => key === 'headers');
  if (headers === undefined || !holdsRecords(text, headers)) return null;
  const names = Array.from(elementsOf(text, headers.start), (header) => {
    const value = parsedValue(text, header);
    return isObject(value) && typeof value.name === 'string' ? value.name : null;
  });
  return names.every((name) => name !== null) ? names : null;
}

function placeInObject(text: string, members: readonly Member[], wrappers: number): RecordPlace | null {
  const header = statedHeader(text, members);
  const lists = members.filter((member) => member.key !== 'headers' && holdsRecords(text, member));
  const known = RECORD_KEYS.map((name) => lists.find(({ key }) => key === name)).find(
    (list) => list !== undefined,
  );
  const empty = members.find((member) => RECORD_KEYS.includes(member.key) && isEmptyList(text, member));
  const list = known ?? (lists.length === 1 ? lists[0] : undefined) ?? empty;
  if (list !== undefined) return placeInArray(text, list.start, header);
  if (wrappers === MAX_WRAPPERS) return null;
  const objects = members.filter((member) => text[member.start] === '{');
  const places = objects.map(({ start }) => placeInObject(text, [...membersOf(text, start)], wrappers + 1));
  const found = places.filter((place) => place !== null);
  return found.length === 1 ? found[0]! : null;
}

function placeInArray(text: string, start: number, header: string[] | null): RecordPlace {
  const first = elementsOf(text, start).next().value;
  const isOfArrays = first !== undefined && text[first.start] === '[';
  return { header: isOfArrays ? header : null, records: () => elementsOf(text, start) };
}

/** The elements of the array that the text is. Its end is seen only here, so that it need not be searched before. */
function* elementsOfAll(text: string, start: number): Generator<Extent> {
  let last: Extent = { start, end: start + 1 };
  for (last of elementsOf(text, start)) yield last;
  const end = skipBlanks(text, skipBlanks(text, last.end) + 1);
  if (end < text.length) throw new JsonFault(end);
}

/**
 * Records are the elements of an array, of the one array of records inside an object, or JSON lines.
 * @returns null when the text holds no list of records, or several of which none has a usual name
 * @throws JsonFault
 */
export function findRecords(text: string): RecordPlace | null {
  const start = skipBlanks(text, 0);
  if (text[start] === '[') return { header: null, records: () => elementsOfAll(text, start) };
  const members = [...membersOf(text, start)];
  const end = skipBlanks(text, members.at(-1)?.end ?? start + 1) + 1;
  const isOneObject = skipBlanks(text, end) >= text.length;
  return isOneObject ? placeInObject(text, members, 0) : { header: null, records: () => valuesOf(text) };
}

/** A value as the text of a cell. */
export function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return JSON.stringify(value);
}

/** The cells of a record by column; objects in it are columns named `outer.inner`. */
export function* cellsByColumn(
  record: Record<string, unknown>,
  prefix = '',
  nesting = 0,
): Generator<[column: string, cell: string]> {
  for (const [key, value] of Object.entries(record)) {
    if (isObject(value) && nesting < MAX_NESTING)
      yield* cellsByColumn(value, `${prefix}${key}.`, nesting + 1);
    else yield [prefix + key, cellOf(value)];
  }
}
