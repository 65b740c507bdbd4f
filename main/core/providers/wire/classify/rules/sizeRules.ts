/** The request holds more than the model, or the account, takes at once. It stands before the rule for 429. */
import { tokenCountsIn } from '../tokenCounts.ts';
import { answerTooLong, tooLong, type WireRule } from '../WireRule.ts';

const REFUSALS = [400, 413, 422];
/** Some servers of users fail in the middle of the answer, when the context is full. */
const FULL = [500];

export const sizeRules: readonly WireRule[] = [
  // Here the account allows less a minute than one request needs: shorter helps, and so does a larger allowance.
  { statuses: [429], text: /\brequest too large\b/i, means: { ...tooLong, needsUser: true } },
  { statuses: [413], means: tooLong },
  { markers: ['context_length_exceeded', 'exceed_context_size_error'], means: tooLong },
  { markers: ['string_above_max_length', 'request_too_large', 'tokens_exceeded_error'], means: tooLong },
  {
    statuses: REFUSALS,
    when: ({ fault }) => tokenCountsIn(fault).answerLimit !== null,
    means: answerTooLong,
  },
  { statuses: REFUSALS, text: /\brequest (is )?too (large|long)\b/i, means: tooLong },
  { statuses: REFUSALS, text: /\bmaximum context length\b/i, means: tooLong },
  { statuses: REFUSALS, text: /\b(exceed|overflow)\w*\b.{0,80}\bcontext\b/i, means: tooLong },
  { statuses: REFUSALS, text: /\bcontext\b.{0,40}\b(exceed|overflow)/i, means: tooLong },
  {
    statuses: FULL,
    text: /\bcontext (size|length|window)\b.{0,40}\bexceed|\bexceed\w*\b.{0,40}\bcontext (size|length|window)\b/i,
    means: tooLong,
  },
  {
    statuses: REFUSALS,
    text: /\b(greater|longer|larger|more) than\b.{0,40}\b(context|maximum)\b.{0,20}\b(length|size|window)\b/i,
    means: tooLong,
  },
  { statuses: REFUSALS, text: /\bcontext length of only\b/i, means: tooLong },
  { statuses: REFUSALS, text: /\btoken count\b.{0,40}\bexceeds\b/i, means: tooLong },
  {
    statuses: REFUSALS,
    text: /\b(prompt|input) is too long\b|\btoo many (input )?tokens\b/i,
    means: tooLong,
  },
  { statuses: REFUSALS, text: /\breduce the length of the (messages|prompt|input)/i, means: tooLong },
  // Text Generation Inference, behind the router of Hugging Face.
  { statuses: REFUSALS, text: /`inputs` (tokens \+|must have less than)/, means: tooLong },
];
