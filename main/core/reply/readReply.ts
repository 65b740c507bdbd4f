/**
 * Reads one reply of a model into the forecast that was asked for, or says why it can't be used. Pure; nothing is
 * guessed, filled from elsewhere or looked up in data. What had to be repaired is said in `warnings`.
 */
import type {
  ReplyFaultCode,
  ReplyReading,
  ReplyRepair,
} from '../../../shared/forecast/replyReadingSchema.ts';
import { type Content, contentOf, isCutByLength, type Reply } from './contentOf.ts';
import { type Findings, findForecasts, findInText, noFindings } from './findForecasts.ts';
import { visitAll } from './json.ts';
import { planOf, type ReadRequest } from './ReadRequest.ts';
import { type ForecastReading, readForecast } from './readForecast.ts';
import { isRefusal } from './refusalWording.ts';
import { type ScannedText, scanText, scanWhole } from './scanText.ts';
import { stripThinking } from './stripThinking.ts';

const BYTE_ORDER_MARK = '\uFEFF';
/** Characters of a parsed object that are looked at for a refusal. */
const MAX_WORDS = 8_000;

/**
 * Reads a reply.
 * @param reply as on the wire: `message.content` a text, a list of parts or an object, or a tool call
 * @returns `rejected` replies have a reason, and neither warnings nor a value
 */
export function readReply(reply: Reply, request: ReadRequest): ReplyReading {
  const content = contentOf(reply);
  if (content.kind === 'none') return rejected(content.reason);
  return content.kind === 'json' ? readJson(content, reply, request) : readText(content, reply, request);
}

type JsonContent = Extract<Content, { kind: 'json' }>;
type TextContent = Extract<Content, { kind: 'text' }>;

function readJson({ value, repairs }: JsonContent, reply: Reply, request: ReadRequest): ReplyReading {
  const findings = noFindings();
  findForecasts(value, { steps: 0, outer: [], repairs }, findings);
  findings.hasObject = true;
  return judge(findings, () => wordsIn(value), reply, request);
}

function readText({ text, repairs }: TextContent, reply: Reply, request: ReadRequest): ReplyReading {
  const marked = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  // In a reply that is JSON as a whole, tags are words inside its texts.
  const whole = scanWhole(marked);
  if (whole !== null) return readScanned(whole, marked, repairs, reply, request);
  const thought = stripThinking(marked);
  if (thought.isCut) return rejected('TRUNCATED');
  if (thought.text.trim() === '') return rejected(isCutByLength(reply.finishReason) ? 'TRUNCATED' : 'EMPTY');
  const stripped = thought.isStripped ? [...repairs, 'THINK_STRIPPED' as const] : repairs;
  return readScanned(scanText(thought.text), thought.text, stripped, reply, request);
}

function readScanned(
  scanned: ScannedText,
  text: string,
  repairs: readonly ReplyRepair[],
  reply: Reply,
  request: ReadRequest,
): ReplyReading {
  const findings = noFindings();
  findInText(scanned, { steps: 0, outer: [], repairs }, findings);
  return judge(findings, () => text, reply, request);
}

/** One usable forecast, perhaps repeated, is the answer. */
function judge(
  findings: Findings,
  words: () => string,
  { finishReason }: Reply,
  request: ReadRequest,
): ReplyReading {
  const plan = planOf(request);
  let usable: Usable | null = null;
  let isRepeated = false;
  let fault: ReplyFaultCode | null = null;
  for (const candidate of findings.candidates) {
    const reading = readForecast(candidate, plan);
    if (!reading.ok) fault ??= reading.reason;
    else if (usable === null) usable = reading;
    else if (JSON.stringify(usable.value) === JSON.stringify(reading.value)) isRepeated = true;
    else return rejected('MULTIPLE_CANDIDATES');
  }
  if (usable === null) return rejected(whyNone(findings, fault, words, finishReason));
  const repairs = new Set(usable.repairs);
  if (isRepeated) repairs.add('DUPLICATE_JSON');
  if (isCutByLength(finishReason)) repairs.add('FINISH_LENGTH');
  const outcome = repairs.size === 0 ? 'accepted' : 'repaired';
  return { outcome, class: 'OK', reason: null, warnings: [...repairs].sort(), value: usable.value };
}

type Usable = Extract<ForecastReading, { ok: true }>;

/** What is cut or broken comes before the fault of what stood beside it: the answer was to be there. */
function whyNone(
  { isCut, isBroken, hasObject }: Findings,
  fault: ReplyFaultCode | null,
  words: () => string,
  finishReason: string | null,
): ReplyFaultCode {
  if (isCut) return 'TRUNCATED';
  if (isBroken) return 'NOT_JSON';
  if (fault !== null) return fault;
  if (isRefusal(words())) return 'REFUSAL';
  if (isCutByLength(finishReason)) return 'TRUNCATED';
  return hasObject ? 'MISSING_HORIZONS' : 'NO_JSON';
}

function rejected(reason: ReplyFaultCode): ReplyReading {
  const isRefused = reason === 'REFUSAL' || reason === 'CONTENT_FILTER';
  const failureClass = isRefused ? 'REFUSED' : 'BAD_OUTPUT';
  return { outcome: 'rejected', class: failureClass, reason, warnings: [], value: null };
}

/** The texts of a parsed object, as far as a refusal would be among them. */
function wordsIn(value: unknown): string {
  const words: string[] = [];
  let length = 0;
  visitAll(value, (inner) => {
    if (typeof inner === 'string') {
      words.push(inner);
      length += inner.length;
    }
    return length < MAX_WORDS;
  });
  return words.join('. ');
}
