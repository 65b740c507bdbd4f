/** How many tokens a refusal speaks of, in the words of the servers that are known to say so. Pure. */
import type { BodyFault } from './bodyFault.ts';

/** Null where it is not said. */
export interface TokenCounts {
  /** What the model, or the account in a minute, takes at once. */
  limit: number | null;
  /** What the prompt took. */
  prompt: number | null;
  /** The longest answer that may be asked for, where that alone was too much. */
  answerLimit: number | null;
}

/** `N` stands for a number. First match wins. */
const FORMS: readonly RegExp[] = [
  // OpenAI, and vLLM since it speaks its protocol.
  'maximum context length (?:of|is) <limit>\\b.*?\\(<prompt> (?:in|of) (?:the )?(?:messages|prompt|text)',
  'maximum context length (?:of|is) <limit> tokens and your request has <prompt> input tokens',
  'passed <prompt> input (?:tokens|characters).*?context length is only <limit>',
  'maximum context length (?:of|is) <limit>\\b.*?resulted in <prompt> tokens',
  'prompt \\(length <prompt>\\) is longer than the maximum model length of <limit>',
  'contains (?:at least )?<prompt> (?:input )?tokens.*?(?:with|of|is) <limit>(?: tokens)? maximum context',
  // llama.cpp, LM Studio.
  'request \\(<prompt> tokens\\) exceeds the available context size \\(<limit>',
  'keep the first <prompt> tokens.*?context length of only <limit>',
  // Text Generation Inference.
  'must be <= <limit>\\. Given: <prompt> \\W?inputs',
  'tokens \\+ .{0,30} must be <= <limit>',
  'must have less than <limit> tokens\\. Given: <prompt>',
  // Google, Groq, Cloudflare.
  'token count \\(<prompt>\\) exceeds .*?\\(<limit>\\)',
  'limit <limit>, requested <prompt>',
  'tokens \\([\\d,]+\\) exceed(?:ed|s) .*?limit \\(<limit>\\)',
  // A longest answer of its own, beside the context.
  'supports at most <answerLimit> (?:completion|output) tokens',
  'max_(?:completion_|new_|output_)?tokens\\W{0,3} must be (?:less than or equal to|at most|<=?|≤) \\W?<answerLimit>',
  'range of max_(?:completion_|new_|output_)?tokens is \\[\\d+, ?<answerLimit>\\]',
  // The limit alone.
  'maximum context length (?:of|is) <limit>',
  'context (?:length|size|window)(?: limit)? (?:of|is)(?: only)? \\(?<limit>',
].map((form) => new RegExp(form.replaceAll(/<(\w+)>/g, '(?<$1>\\d[\\d,]{0,12})'), 'i'));

/** @returns what a refused request says of sizes; a member of the body goes before its words */
export function tokenCountsIn({ text, counts }: Pick<BodyFault, 'text' | 'counts'>): TokenCounts {
  const groups = FORMS.map((form) => form.exec(text)?.groups).find((found) => found !== undefined) ?? {};
  return {
    limit: usable(counts.n_ctx) ?? numberIn(groups.limit),
    prompt: usable(counts.n_prompt_tokens) ?? numberIn(groups.prompt),
    answerLimit: numberIn(groups.answerLimit),
  };
}

function numberIn(text: string | undefined): number | null {
  return text === undefined ? null : usable(Number(text.replaceAll(',', '')));
}

function usable(count: number | undefined): number | null {
  return count !== undefined && Number.isSafeInteger(count) && count > 0 ? count : null;
}
