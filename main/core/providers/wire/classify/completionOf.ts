/** Finds the message in a chat reply that came under a good status, or says what stands in its place. */
import { isObject, type JsonObject, parseBody } from './bodyFault.ts';
import type { Classified } from './Classified.ts';
import { reasonText } from './reasonText.ts';
import type { Verdict } from './WireRule.ts';

export interface Completion {
  ok: true;
  /** `choices[0].message` as it came: `content` can be a text, parts, an object, or nothing beside `tool_calls`. */
  message: JsonObject;
  finishReason: string | null;
  /** The model that answered, as the provider names it. */
  model: string | null;
  /** Null unless both numbers came. */
  usage: { promptTokens: number; completionTokens: number } | null;
}

/**
 * @param body of a reply with a status of 200 to 299; errors in the place of an answer are for `classifyExchange`
 * @returns the message, which may still hold no forecast, or the failure
 */
export function completionOf(body: string, status = 200): Completion | { ok: false; fault: Classified } {
  const parsed = parseBody(body);
  const found =
    parsed.kind === 'json'
      ? completionIn(parsed.value)
      : ({ class: 'DOWN', scope: 'provider', reason: 'NOT_JSON' } satisfies Verdict);
  if ('ok' in found) return found;
  return {
    ok: false,
    fault: { needsUser: false, ...found, status, message: reasonText(found.reason) },
  };
}

/** @returns the tokens that a reply says it took; null unless both numbers came */
export function usageOf(body: string): Completion['usage'] {
  const parsed = parseBody(body);
  return parsed.kind === 'json' && isObject(parsed.value) ? usageIn(parsed.value.usage) : null;
}

const refused: Verdict = { class: 'REFUSED', scope: 'request', reason: 'NO_CHOICES' };
const unusable: Verdict = { class: 'BAD_OUTPUT', scope: 'request', reason: 'NO_MESSAGE' };

/** The same for a body that was parsed. */
export function completionIn(root: unknown): Completion | Verdict {
  if (!isObject(root)) return unusable;
  const { choices } = root;
  if (!Array.isArray(choices)) return isChatReply(root) ? refused : unusable;
  if (choices.length === 0) return refused;
  const choice: unknown = choices[0];
  if (!isObject(choice)) return unusable;
  const finishReason = typeof choice.finish_reason === 'string' ? choice.finish_reason : null;
  const message = isObject(choice.message) ? choice.message : {};
  const fault = messageFault(message, finishReason);
  if (fault !== null) return fault;
  const model = typeof root.model === 'string' ? root.model : null;
  return { ok: true, message, finishReason, model, usage: usageIn(root.usage) };
}

/** A chat reply without any choice: what a blocked prompt looks like at some providers. */
function isChatReply({ object, usage, model }: JsonObject): boolean {
  return object === 'chat.completion' || (isObject(usage) && typeof model === 'string');
}

function messageFault(message: JsonObject, finishReason: string | null): Verdict | null {
  if (typeof message.refusal === 'string' && message.refusal.trim() !== '') {
    return { ...refused, reason: 'REFUSAL' };
  }
  // Some add the kind of filter behind a colon.
  if (finishReason?.startsWith('content_filter')) return { ...refused, reason: 'CONTENT_FILTER' };
  if (!isBlank(message.content) || hasToolCall(message)) return null;
  if (finishReason !== 'length') return { ...unusable, reason: 'EMPTY' };
  return { ...unusable, reason: 'TRUNCATED', action: 'lower-reasoning-or-raise-max-tokens' };
}

function isBlank(content: unknown): boolean {
  if (Array.isArray(content)) return content.every((part) => isBlank(isObject(part) ? part.text : part));
  return content === undefined || content === null || (typeof content === 'string' && content.trim() === '');
}

function hasToolCall({ tool_calls: calls }: JsonObject): boolean {
  return Array.isArray(calls) && calls.length > 0;
}

function usageIn(usage: unknown): Completion['usage'] {
  if (!isObject(usage)) return null;
  const { prompt_tokens: promptTokens, completion_tokens: completionTokens } = usage;
  return isCount(promptTokens) && isCount(completionTokens) ? { promptTokens, completionTokens } : null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
