/** What a provider is told: what it is to do, the request about one place, and the form of the answer. The same data give the same bytes. */
import { REQUEST_LEVELS } from '../../../../shared/forecast/quantileLevels.ts';
import type { ForecastRequest } from '../../calls/Provider.ts';
import { type JsonSchema, replySchema } from './replySchema.ts';
import { type DocumentOptions, type RequestDocument, requestDocument } from './requestDocument.ts';

export interface PromptOptions extends DocumentOptions {
  /** Why the last reply to the same request could not be used; null at first. */
  lastRefusal: string | null;
}

export interface Prompt {
  messages: { role: 'system' | 'user'; content: string }[];
  schema: JsonSchema;
  levels: readonly number[];
  /** Whether it says what the embedded forecaster expects: an answer to it is not independent of that. */
  hasBaseline: boolean;
}

const SYSTEM =
  'You are a careful epidemiologist who makes probabilistic short-term forecasts of weekly counts. You answer with one JSON object and nothing else.';

const INSTRUCTIONS = [
  'Forecast the counts of the weeks that end on `target_end_dates`, in that order, for the one place below.',
  'The request is JSON. `weeks` lists what was reported up to `as_of`, one row a week by `week_columns`: the last day of the week, then the counts; null means not reported. The newest weeks may still be incomplete.',
  'For every requested week and measure give the quantiles of `quantile_levels` as numbers of people: not below zero, not above the population if it is known, never falling from one level to the next, and honestly wide.',
  '`rationale`: at most two sentences on what the forecast rests on.',
].join('\n');

const RANGE_INSTRUCTION =
  'A count given as `[low, high]` is suppressed: its source only says that it lies in that range.';

/** What is only said where a request holds it. */
const SECTION_INSTRUCTIONS = {
  data_notes:
    '`data_notes` are facts about these counts. Where a newest count is said to be suspect, do not take it for the level of the place.',
  preliminary:
    '`preliminary`: spans of weeks, by their last days, whose counts are not final and mostly rise. Forecast final counts.',
  reporting_delay:
    '`reporting_delay`: of incomplete weeks the share of counts that is reported already, and the final count to expect with its 80 % range.',
  past_years: '`past_years`: cases of the same epi weeks in past years.',
  baseline:
    '`baseline`: quantiles of a simple statistical model, one row per target week in the order of `quantile_levels`. It is a stated baseline and no observation: depart from it where the counts say so.',
} as const;

/** What must be explained about a request beyond what every request has. */
function extraInstructions(document: RequestDocument): string[] {
  const counts = [...document.weeks, ...(document.past_years?.rows ?? [])].flat();
  const sections = Object.keys(SECTION_INSTRUCTIONS) as (keyof typeof SECTION_INSTRUCTIONS)[];
  return [
    ...(counts.some(Array.isArray) ? [RANGE_INSTRUCTION] : []),
    ...sections.filter((name) => name in document).map((name) => SECTION_INSTRUCTIONS[name]),
  ];
}

export function buildPrompt(request: ForecastRequest, options: PromptOptions): Prompt {
  const schema = replySchema(request, REQUEST_LEVELS);
  const document = requestDocument(request, options);
  const content = [
    [INSTRUCTIONS, ...extraInstructions(document)].join('\n'),
    `Request:\n${JSON.stringify(document)}`,
    `Answer in JSON by this schema:\n${JSON.stringify(schema)}`,
    ...(options.lastRefusal === null
      ? []
      : [`Your last reply could not be used (${options.lastRefusal}). Answer again, by the schema alone.`]),
  ].join('\n\n');
  const messages: Prompt['messages'] = [
    { role: 'system', content: SYSTEM },
    { role: 'user', content },
  ];
  return { messages, schema, levels: REQUEST_LEVELS, hasBaseline: options.baseline !== null };
}

/** Tokens that a prompt takes, roughly: about 3 characters each in tables of numbers, and room for the answer. */
export function estimateTokens({ messages }: Prompt, answerTokens: number): number {
  const characters = messages.reduce((sum, { content }) => sum + content.length, 0);
  return Math.ceil(characters / 3) + answerTokens;
}
