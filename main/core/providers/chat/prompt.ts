/**
 * What a provider is told: aggregated counts of one place with their dates, and what is asked for. Nothing else of the
 * dataset leaves the machine. The same data give the same bytes.
 */
import { REQUEST_LEVELS } from '../../../../shared/forecast/quantileLevels.ts';
import type { Measure } from '../../../../shared/surveillance/datasetSchema.ts';
import { daysBetween } from '../../../../shared/time/plainDate.ts';
import { sentenceText } from '../../forecastWords.ts';
import { modelCounts } from '../../surveillance/modelCounts.ts';
import { suppressedWeek } from '../../surveillance/newestCounts.ts';
import type { PlaceWeeks } from '../../surveillance/weeklyPanel.ts';
import { lastReportedIndex } from '../../surveillance/weeklyPanelOf.ts';
import { notesOfRequest } from '../dataNotes.ts';
import type { ForecastRequest } from '../Provider.ts';
import { type JsonSchema, replySchema } from './replySchema.ts';

/** Two years show the season twice, and fit into the smallest free allowance of tokens. */
const USUAL_WEEKS = 104;
/** A prompt is never cut below what a person would want to see. */
const FEWEST_WEEKS = 12;

export interface PromptOptions {
  /** Whether places go by number instead of by name. */
  hasCodedPlaces: boolean;
  /** How often the history was halved because the prompt was too long. */
  halvings: number;
  /** Why the last reply to the same request could not be used; null at first. */
  lastRefusal: string | null;
}

export interface Prompt {
  messages: { role: 'system' | 'user'; content: string }[];
  schema: JsonSchema;
  levels: readonly number[];
}

/** @returns how many weeks of history stay after so many halvings */
export function historyWeeks(halvings: number): number {
  return Math.max(FEWEST_WEEKS, Math.floor(USUAL_WEEKS / 2 ** halvings));
}

/** @returns the fewest halvings after which no more than so many weeks stay, or as few as stay at all */
export function halvingsFor(weeks: number): number {
  let halvings = 0;
  while (historyWeeks(halvings) > weeks && canShrink(halvings)) halvings += 1;
  return halvings;
}

/** @returns whether another halving would still shorten the history */
export function canShrink(halvings: number): boolean {
  return historyWeeks(halvings + 1) < historyWeeks(halvings);
}

const SYSTEM =
  'You are a careful epidemiologist who makes probabilistic short-term forecasts of weekly counts. You answer with one JSON object and nothing else.';

/** What is only said where a request holds it. */
const NOTES_INSTRUCTION =
  '`data_notes` are facts about these counts. Where a newest count is said to be suspect, do not take it for the level of the place.';
const RANGE_INSTRUCTION =
  'A count given as `[low, high]` is suppressed: its source only says that it lies in that range.';

const INSTRUCTIONS = [
  'Forecast the counts of the weeks that end on `target_end_dates`, in that order, for the one place below.',
  'The request is JSON. `weeks` lists what was reported up to `as_of`: the last day of each week, then the counts; null means not reported. The newest weeks may still be incomplete.',
  'For every requested week and measure give the quantiles of `quantile_levels` as numbers of people: not below zero, not above the population if it is known, never falling from one level to the next, and honestly wide.',
  '`rationale`: at most two sentences on what the forecast rests on.',
].join('\n');

/**
 * How often the history must be halved to be shorter than it was: a place with few weeks needs more of it.
 * @returns null where nothing would become shorter
 */
export function halvingsToShrink({ panel, placeIndex }: ForecastRequest, halvings: number): number | null {
  const weeks = lastReportedIndex(modelCounts(panel.places[placeIndex]!, 'cases')) + 1;
  const sent = Math.min(weeks, historyWeeks(halvings));
  for (let more = halvings; canShrink(more); more += 1) if (historyWeeks(more + 1) < sent) return more + 1;
  return null;
}

function requestDocument(request: ForecastRequest, { hasCodedPlaces, halvings }: PromptOptions): object {
  const { panel, placeIndex, wantsDeaths, location, asOf } = request;
  const place = panel.places[placeIndex]!;
  const end = lastReportedIndex(modelCounts(place, 'cases')) + 1;
  const start = Math.max(0, end - historyWeeks(halvings));
  const weeks = panel.weekEnds.slice(start, end).map((weekEnd, offset) => {
    const index = start + offset;
    const counts = { cases: countOf(place, 'cases', index) };
    return {
      week_end: weekEnd,
      ...counts,
      ...(wantsDeaths ? { deaths: countOf(place, 'deaths', index) } : {}),
    };
  });
  const notes = notesOfRequest(request).map(sentenceText);
  return {
    disease: request.disease,
    location: hasCodedPlaces ? `place ${placeIndex + 1}` : location.name,
    population: location.population,
    as_of: asOf,
    days_since_last_week_end: daysBetween(panel.weekEnds[end - 1]!, asOf),
    reference_date: request.referenceDate,
    target_end_dates: request.targetEndDates,
    targets: wantsDeaths ? ['cases', 'deaths'] : ['cases'],
    quantile_levels: REQUEST_LEVELS,
    ...(notes.length === 0 ? {} : { data_notes: notes }),
    weeks,
  };
}

function countOf(place: PlaceWeeks, measure: Measure, week: number): number | [number, number] | null {
  const range = suppressedWeek(place, measure, week);
  return range === null ? (place[measure]?.[week] ?? null) : [range.low, range.high];
}

/** What must be explained about a request beyond what every request has. */
function extraInstructions(request: ForecastRequest): string[] {
  const place = request.panel.places[request.placeIndex]!;
  return [
    ...(notesOfRequest(request).length === 0 ? [] : [NOTES_INSTRUCTION]),
    ...(place.suppressed === undefined ? [] : [RANGE_INSTRUCTION]),
  ];
}

export function buildPrompt(request: ForecastRequest, options: PromptOptions): Prompt {
  const schema = replySchema(request, REQUEST_LEVELS);
  const content = [
    [INSTRUCTIONS, ...extraInstructions(request)].join('\n'),
    `Request:\n${JSON.stringify(requestDocument(request, options))}`,
    `Answer in JSON by this schema:\n${JSON.stringify(schema)}`,
    ...(options.lastRefusal === null
      ? []
      : [`Your last reply could not be used (${options.lastRefusal}). Answer again, by the schema alone.`]),
  ].join('\n\n');
  const messages: Prompt['messages'] = [
    { role: 'system', content: SYSTEM },
    { role: 'user', content },
  ];
  return { messages, schema, levels: REQUEST_LEVELS };
}

/** Tokens that a prompt takes, roughly: about 3 characters each in tables of numbers, and room for the answer. */
export function estimateTokens({ messages }: Prompt, answerTokens: number): number {
  const characters = messages.reduce((sum, { content }) => sum + content.length, 0);
  return Math.ceil(characters / 3) + answerTokens;
}
