/** Replies of every form, and ways to damage them. */
import fc from 'fast-check';
import type { ReadRequest } from '../../../main/core/reply/ReadRequest.ts';
import { clean, forecast, levels, request } from './replies.ts';

const text = (value: unknown) => JSON.stringify(value);
const { horizons, ...rest } = forecast();

const listed = {
  ...rest,
  horizons: horizons.map((week) => ({ ...week, cases: Object.values(week.cases as object) })),
};
const paired = {
  ...rest,
  horizons: horizons.map((week) => ({
    ...week,
    deaths: levels.map((level, index) => ({ quantile: level, value: index })),
  })),
};
const named = {
  ReferenceDate: '21/11/2026',
  Horizons: horizons.map((week, index) => ({
    week_ending: ['Nov 28, 2026', '05/12/2026'][index],
    incident_cases: { 'p2.5': '1,180', p25: '~1 410', median: '1500 cases', p75: "1'955", 'p97.5': '2210' },
    Deaths: week.deaths,
  })),
  reasoning: ['a', 'b'],
  confidence: 0.8,
};

/** Replies as models give them: some are all right, most need a repair. */
const contents: readonly string[] = [
  ...[clean, clean, clean],
  JSON.stringify(forecast(), null, 2),
  `\uFEFF\`\`\`json\n${clean}\n\`\`\`\nBye`,
  `<think>Draft: {"horizons":[]}</think>Here [8 weeks]: ${clean.replaceAll('"', "'")}`,
  clean.replace(/"([^"]*)"/g, '“$1”'),
  clean.replace(/"(\w+)":/g, '$1: ').replaceAll('}', ',} // c\n'),
  text({ status: 'ok', data: { result: clean } }),
  text([forecast()]),
  text(horizons),
  text({ ...rest, horizons: Object.fromEntries(horizons.map((week) => [week.target_end_date, week])) }),
  text(listed),
  text(paired),
  text(named),
  `${clean}\n${clean}`,
  text(clean),
  "I'm sorry, but I can't provide outbreak forecasts.",
];

/** What slips into replies. */
const marks =
  '{ } [ ] " \' “ ’ ` ``` ```json , : \\ <think> </think> // /* */ # ... % ~ - . 0 9 e9 { [ " </think>';
const values =
  'null NaN Infinity -Infinity None True 1e999 -0 1.304 "1.304" "12%" {} [] 2026-11-28 05/12/2026 2026-W48 about';
const keys =
  '"__proto__": "constructor": horizons "horizons": "forecast": "data": "q0.5": "median": "cases": "deaths": "date":';
const fragments: readonly string[] = [
  ...[...marks.split(' '), ...values.split(' '), ...keys.split(' ')],
  ...[' ', '\n', '\u0000', '\u00a0', '\uD83D', ' cases', '"rationale":1,', clean, text(clean)],
];

type Change = (content: string) => string;

/** A place in a text, whatever its length: a share of it, everywhere as likely. */
const place = fc.integer({ min: 0, max: 9_999 }).map((part) => part / 10_000);
const at = (content: string, where: number) => Math.floor(where * content.length);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...fragments)).map(
    ([where, fragment]): Change =>
      (content) =>
        insert(content, at(content, where), fragment),
  ),
  fc.tuple(place, fc.nat({ max: 40 })).map(
    ([where, length]): Change =>
      (content) =>
        remove(content, at(content, where), length),
  ),
  fc.tuple(place, place, fc.nat({ max: 200 })).map(
    ([from, to, length]): Change =>
      (content) => {
        const start = at(content, from);
        return insert(content, at(content, to), content.slice(start, start + length));
      },
  ),
  fc.tuple(place, fc.constantFrom(...fragments)).map(
    ([where, fragment]): Change =>
      (content) =>
        replaceNear(content, at(content, where), /-?\d+(?:\.\d+)?/, fragment),
  ),
  fc.tuple(place, fc.integer({ min: -9, max: 999_999 })).map(
    ([where, value]): Change =>
      (content) =>
        replaceNear(content, at(content, where), /:-?\d+/, `:${value}`),
  ),
  fc.tuple(place, fc.constantFrom(...fragments)).map(
    ([where, fragment]): Change =>
      (content) =>
        replaceNear(content, at(content, where), /"[^"]*"/, fragment),
  ),
  place.map(
    (where): Change =>
      (content) =>
        content.slice(0, at(content, where)),
  ),
  fc.constant<Change>((content) => content),
  fc.constant<Change>((content) => text({ response: content })),
  fc.constant<Change>((content) => content.replaceAll('"', "'")),
);

function insert(content: string, index: number, fragment: string): string {
  return content.slice(0, index) + fragment + content.slice(index);
}

function remove(content: string, index: number, length: number): string {
  return content.slice(0, index) + content.slice(index + length);
}

/** Replaces the first match behind a place. */
function replaceNear(content: string, index: number, pattern: RegExp, fragment: string): string {
  return content.slice(0, index) + content.slice(index).replace(pattern, () => fragment);
}

/** A reply after none to four changes, in one of the forms a message has. */
export const anyReply = fc
  .tuple(
    fc.constantFrom(...contents),
    fc.array(change, { maxLength: 4 }),
    fc.constantFrom('text', 'parts', 'object', 'call'),
    fc.constantFrom('stop', 'length', null),
  )
  .map(([content, changes, form, finishReason]) => {
    const bent = changes.reduce((now, one) => one(now), content);
    return { finishReason, message: messageOf(bent, form) };
  });

function messageOf(content: string, form: 'text' | 'parts' | 'object' | 'call'): Record<string, unknown> {
  if (form === 'parts') return { content: [{ type: 'text', text: content.slice(0, 50) }, content.slice(50)] };
  if (form === 'call') return { content: '', tool_calls: [{ function: { name: 'f', arguments: content } }] };
  return { content: form === 'object' ? parsedOr(content) : content };
}

function parsedOr(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return content;
  }
}

const otherRequest: fc.Arbitrary<ReadRequest> = fc.record({
  referenceDate: fc.constant(request.referenceDate),
  targetEndDates: fc.constantFrom(request.targetEndDates, request.targetEndDates.slice(1)),
  population: fc.constantFrom(null, 500_000, 250),
  deathsMayExceedCases: fc.boolean(),
  quantileLevels: fc.constantFrom(levels, levels, [0.5], [0.975, 0.5, 0.025]),
  targets: fc.constantFrom<ReadRequest['targets']>(['cases', 'deaths'], ['cases', 'deaths'], ['cases']),
});

/** What was asked for; the replies above answer the first. */
export const anyRequest = fc.oneof({ weight: 2, arbitrary: fc.constant(request) }, otherRequest);
