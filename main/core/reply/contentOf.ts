/** Step 1: where in a message its content is, and the refusals that the protocol itself states. */
import type { ReplyFaultCode, ReplyRepair } from '../../../shared/forecast/replyReadingSchema.ts';
import { isLongerThan, isObject, type JsonObject } from './json.ts';
import { stripThinking } from './stripThinking.ts';

/** 1 MiB: more than any forecast needs. */
const MAX_BYTES = 2 ** 20;
/** UTF-8 needs at most three bytes for one UTF-16 unit. */
const MAX_BYTES_PER_UNIT = 3;

/** What a provider gave back: `message` as on the wire, whatever it holds. */
export interface Reply {
  finishReason: string | null;
  message: unknown;
}

export type Content =
  | { kind: 'text'; text: string; repairs: readonly ReplyRepair[] }
  | { kind: 'json'; value: JsonObject | unknown[]; repairs: readonly ReplyRepair[] }
  | { kind: 'none'; reason: ReplyFaultCode };

/** @returns whether generation ended at the token limit */
export function isCutByLength(finishReason: string | null): boolean {
  return /^(?:length|max_?(?:output_?)?tokens)$/i.test(finishReason ?? '');
}

/** The content of a reply: as text, or already parsed by the provider; or why there is none. */
export function contentOf({ finishReason, message }: Reply): Content {
  const fields = isObject(message) ? message : { content: message };
  if (isStated(fields.refusal)) return { kind: 'none', reason: 'REFUSAL' };
  if (/^content_?filter$/i.test(finishReason ?? '')) return { kind: 'none', reason: 'CONTENT_FILTER' };
  const content = fields.content;
  if (hasRefusedPart(content)) return { kind: 'none', reason: 'REFUSAL' };
  const stated = textOf(content) ?? content;
  const called = isBlank(stated) ? firstArguments(fields) : undefined;
  if (called === undefined) return checked(stated, [], 'CONTENT_OBJECT', finishReason);
  // What a model thought aloud before it called a tool is the only text that may stand beside the call.
  const repairs: ReplyRepair[] = typeof stated === 'string' && stated.trim() !== '' ? ['THINK_STRIPPED'] : [];
  return checked(called, [...repairs, 'TOOL_CALL_UNWRAPPED'], null, finishReason);
}

function checked(
  stated: unknown,
  repairs: readonly ReplyRepair[],
  forObject: ReplyRepair | null,
  finishReason: string | null,
): Content {
  if (typeof stated === 'object' && stated !== null) {
    if (isLongerThan(stated, MAX_BYTES)) return { kind: 'none', reason: 'TOO_LARGE' };
    const value = stated as JsonObject | unknown[];
    return { kind: 'json', value, repairs: forObject === null ? repairs : [...repairs, forObject] };
  }
  const text = typeof stated === 'string' ? stated : '';
  if (text.trim() === '')
    return { kind: 'none', reason: isCutByLength(finishReason) ? 'TRUNCATED' : 'EMPTY' };
  if (isTooLarge(text)) return { kind: 'none', reason: 'TOO_LARGE' };
  return { kind: 'text', text, repairs };
}

function isTooLarge(text: string): boolean {
  if (text.length * MAX_BYTES_PER_UNIT <= MAX_BYTES) return false;
  return text.length > MAX_BYTES || new TextEncoder().encode(text).length > MAX_BYTES;
}

function isStated(refusal: unknown): boolean {
  return typeof refusal === 'string' ? refusal.trim() !== '' : Boolean(refusal);
}

function hasRefusedPart(content: unknown): boolean {
  return Array.isArray(content) && content.some((part) => isObject(part) && isStated(part.refusal));
}

/** @returns the joined text of a list of parts; null for anything else, also for a list that is data */
function textOf(content: unknown): string | null {
  if (!Array.isArray(content)) return null;
  const texts = content.map(partText);
  return texts.every((text) => text === null) && texts.length > 0 ? null : texts.join('');
}

/** @returns the text of one part, '' for a part of another kind; null for what is no part at all */
function partText(part: unknown): string | null {
  if (typeof part === 'string') return part;
  if (!isObject(part)) return null;
  const { text } = part;
  if (part.type === 'reasoning' || part.type === 'thinking') return '';
  if (typeof text === 'string') return text;
  return isObject(text) && typeof text.value === 'string' ? text.value : null;
}

/** Nothing, or only thoughts. */
function isBlank(content: unknown): boolean {
  if (content === null || content === undefined) return true;
  if (typeof content !== 'string') return false;
  return content.trim() === '' || (content.includes('think') && stripThinking(content).text.trim() === '');
}

/** The first arguments of the tool calls, text or object; undefined where there are none. */
function firstArguments(fields: JsonObject): unknown {
  const calls = Array.isArray(fields.tool_calls) ? fields.tool_calls : [];
  for (const call of [...calls.slice(0, 100), { function: fields.function_call }]) {
    if (!isObject(call)) continue;
    const stated = isObject(call.function) ? call.function.arguments : call.arguments;
    if (stated !== undefined && stated !== null) return stated;
  }
  return undefined;
}
