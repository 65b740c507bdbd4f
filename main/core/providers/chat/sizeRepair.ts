/** Makes a request fit that was too long: less history, or a shorter answer; and says what no repair can mend. Pure. */
import type { Repair } from '../../../../shared/providers/failureSchema.ts';
import type { ForecastRequest } from '../../calls/Provider.ts';
import type { TokenCounts } from '../wire/classify/tokenCounts.ts';
import { halvingsToShrink, historyWeeks } from './historySize.ts';
import { answerTokensOf, type ModelQuirks } from './modelQuirks.ts';
import type { ProviderProfile } from './ProviderProfile.ts';
import { estimateTokens, type Prompt } from './prompt.ts';

/** What an answer of eight weeks takes at least, with two sentences of reasons. */
const LEAST_ANSWER = 1_024;
/** Prompts of other places are a little longer or shorter. */
const MARGIN = 1.05;

export interface SentRequest {
  request: ForecastRequest;
  quirks: ModelQuirks;
  profile: ProviderProfile;
  /** The prompt that would be sent after this many halvings. */
  promptAfter(halvings: number): Prompt;
}

/** @returns what makes the request fit, as far as is known; null when nothing does, or nothing would change */
export function sizeRepair(sent: SentRequest, tokens: TokenCounts): Repair | null {
  if (tokens.answerLimit !== null) return withAnswer(sent, null, tokens.answerLimit);
  const { request, quirks } = sent;
  const { limit } = tokens;
  const shorter = halvingsToShrink(request, quirks.halvings);
  if (limit === null) return shorter === null ? null : size(historyWeeks(shorter), null);
  // Where the size of the prompt is not said, the history may be what is too long.
  const first = tokens.prompt === null ? (shorter ?? quirks.halvings) : quirks.halvings;
  for (
    let halvings: number | null = first;
    halvings !== null;
    halvings = halvingsToShrink(request, halvings)
  ) {
    const room = limit - Math.ceil(sizeAfter(sent, tokens, halvings) * MARGIN);
    if (room < LEAST_ANSWER) continue;
    const weeks = halvings === quirks.halvings ? null : historyWeeks(halvings);
    const repair = withAnswer(sent, weeks, room);
    if (repair !== null) return repair;
  }
  return null;
}

/** @returns tokens that the shortest request about the place takes, with the least answer */
export function leastTokens(sent: SentRequest, tokens: TokenCounts): number {
  let shortest = sent.quirks.halvings;
  for (let next: number | null = shortest; next !== null; next = halvingsToShrink(sent.request, next)) {
    shortest = next;
  }
  return sizeAfter(sent, tokens, shortest) + LEAST_ANSWER;
}

/** Tokens of the prompt after this many halvings: by what was counted of the one that was sent, where that is known. */
function sizeAfter({ quirks, promptAfter }: SentRequest, { prompt }: TokenCounts, halvings: number): number {
  const estimated = estimateTokens(promptAfter(halvings), 0);
  if (prompt === null) return estimated;
  return Math.ceil((prompt * estimated) / estimateTokens(promptAfter(quirks.halvings), 0));
}

function withAnswer({ profile, quirks }: SentRequest, weeks: number | null, room: number): Repair | null {
  const answerTokens = room < answerTokensOf(profile, quirks) ? room : null;
  return weeks === null && answerTokens === null ? null : size(weeks, answerTokens);
}

function size(weeks: number | null, answerTokens: number | null): Repair {
  return { kind: 'size', weeks, answerTokens };
}
