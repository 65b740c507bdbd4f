/** Reads the body of a failed request into one form, whatever its provider's. Nothing here judges, nothing throws. */

export type JsonObject = Readonly<Record<string, unknown>>;

export type ParsedBody =
  | { kind: 'json'; value: unknown }
  /** Text that is not JSON; empty for a page of HTML, whose words are for people. */
  | { kind: 'text'; text: string };

/** What a body says of a failure. */
export interface BodyFault {
  /** Every code, type, status and reason that stands in it, numbers as digits. */
  markers: ReadonlySet<string>;
  /** Its words on one line, cut: what patterns are looked for in. */
  text: string;
  /** The parameter that it names, with its path; null without one. */
  param: string | null;
  /** The parts of Google's `details`. */
  details: readonly JsonObject[];
  /** Its members that are numbers, by name. */
  counts: Readonly<Record<string, number>>;
  /** Whether the model's unusable output came back in the place of an answer. */
  hasFailedGeneration: boolean;
}

const LONGEST_TEXT = 4_000;
const HTML = /^\s*<(?:!doctype|!--|html|head|body|meta|title|script|center|h1|\?xml)/i;

export function parseBody(body: string): ParsedBody {
  try {
    return { kind: 'json', value: JSON.parse(body) };
  } catch {
    // Not JSON: no fault of ours, and something to know.
    return { kind: 'text', text: HTML.test(body) ? '' : body };
  }
}

/**
 * What the body of a failed request says; a body that says nothing is a fault without marks. One whose form nobody knows is its own
 * words, so that a provider's rules can find theirs in it.
 */
export function faultIn(body: ParsedBody): BodyFault {
  if (body.kind === 'text') return faultOf([{ message: body.text }]);
  const { value } = body;
  const fault = faultOf(partsOf(value));
  const isStrange = fault.text === '' && fault.markers.size === 0 && isObject(value) && isPresent(value);
  return isStrange ? { ...fault, text: onOneLine(JSON.stringify(value)) } : fault;
}

/**
 * The error that stands in the place of an answer, under a status that says all is well.
 * @returns null where the value is none
 */
export function envelopeIn(value: unknown): BodyFault | null {
  const root = Array.isArray(value) ? value[0] : value;
  if (!isObject(root)) return null;
  const isFlat =
    typeof root.message === 'string' &&
    (isMark(root.code) || typeof root.type === 'string' || root.object === 'error');
  const isEnvelope =
    isPresent(root.error) ||
    (Array.isArray(root.errors) && root.errors.length > 0) ||
    root.success === false ||
    (!('choices' in root) && (isFlat || isPresent(root.detail)));
  return isEnvelope ? faultIn({ kind: 'json', value }) : null;
}

/** The objects that describe the failure: `[{error}]`, `{error}`, `{errors}`, `{detail}`, flat, or a bare text. */
function partsOf(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.length === 0 ? [] : partsOf(value[0]);
  if (!isObject(value)) return [{ message: value }];
  const { error, errors, detail, ...flat } = value;
  // Some wrap a whole body of another server into the message.
  const inner = isObject(flat.message) ? partsOf(flat.message) : [];
  return [...listOf(error), ...listOf(errors), ...listOf(detail)].map(partOf).concat(inner, flat);
}

/** One entry of FastAPI says `{loc, msg, type}`; a path starts with where it was found. */
function partOf(entry: unknown): JsonObject {
  if (!isObject(entry)) return { message: entry };
  if (!Array.isArray(entry.loc)) return entry;
  const path = entry.loc.filter((step) => typeof step === 'string' && step !== 'body').join('.');
  return { message: entry.msg, type: entry.type, param: path };
}

function faultOf(parts: readonly JsonObject[]): BodyFault {
  const details = parts.flatMap((part) => listOf(part.details)).filter(isObject);
  const chained = parts.flatMap((part) => listOf(part.error_chain)).filter(isObject);
  const marks = [...parts, ...details, ...chained]
    .flatMap(({ code, type, status, reason }) => [code, type, status, reason])
    .filter(isMark);
  const texts = [...parts, ...chained]
    .map(({ message }) => message)
    .filter((text) => typeof text === 'string');
  const param = parts.map((part) => part.param).find((one) => typeof one === 'string' && one !== '');
  return {
    markers: new Set(marks.map(String)),
    text: onOneLine(texts.join(' ')),
    param: typeof param === 'string' ? param : null,
    details,
    counts: Object.fromEntries(
      parts.flatMap((part) =>
        Object.entries(part).filter((member): member is [string, number] => typeof member[1] === 'number'),
      ),
    ),
    hasFailedGeneration: parts.some((part) => typeof part.failed_generation === 'string'),
  };
}

function onOneLine(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/\s+/g, ' ').trim();
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMark(value: unknown): value is string | number {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}

function isPresent(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (isObject(value)) return Object.keys(value).length > 0;
  return value !== undefined && value !== null && value !== false && value !== '';
}
