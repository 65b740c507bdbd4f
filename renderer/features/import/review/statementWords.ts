import type { Services } from '../../../data/Services.ts';
import type { Reading } from './readings.ts';

type Words = Pick<Services, 'text' | 'format'>;

function labelOf(key: string, { text }: Words): string {
  const roles: Record<string, string> = text.importReview.mapping.roles;
  return roles[key] ?? text.importReview.refusal.fact(key);
}

function statedWords(key: string, value: unknown, { text, format }: Words): string {
  const { countKinds, measures, repeatRules } = text.importReview.mapping;
  const known: Record<string, Record<string, string>> = {
    layout: text.common.layouts,
    countKind: countKinds,
    counted: measures,
    repeats: repeatRules,
    epiWeek: text.common.weekSystems,
    unreadable: text.importReview.mapping.unreadable,
  };
  if (value === null) return text.importReview.mapping.roles.unused;
  if (Array.isArray(value)) return format.list(value.map(String));
  // Labels that count, by their column.
  if (typeof value === 'object')
    return text.common.lists.parts(
      Object.entries(value as Record<string, readonly string[]>).map(([column, labels]) =>
        text.importReview.mapping.labelsOf(column, format.list(labels)),
      ),
    );
  return known[key]?.[String(value)] ?? String(value);
}

/** What is stated, in words: "Dates: DD/MM/YYYY". */
export function statementWords({ remedies = [], ...stated }: Reading['stated'], words: Words): string {
  const parts = Object.entries(stated).map(([key, value]) =>
    words.text.importReview.refusal.withFact(labelOf(key, words), statedWords(key, value, words)),
  );
  const { codeTaken } = words.text.importReview.refusal;
  const taken = remedies.map(({ value, as }) => codeTaken(String(value ?? ''), as));
  return words.text.common.lists.parts([...parts, ...taken]);
}

/** What a file says when it is read so: dates by the calendar, totals as counts. */
export function factWords({ key, value }: Reading['facts'][number], words: Words): string {
  const { text, format } = words;
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const shown = typeof value === 'number' ? format.count(value) : isDay ? format.day(value) : value;
  return text.importReview.refusal.withFact(labelOf(key, words), shown);
}
