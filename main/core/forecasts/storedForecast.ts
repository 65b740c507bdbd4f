/** A forecast as it lies on disk: its sentences are code and facts, and are worded whenever it is read. */
import {
  dataNoteCodes,
  type Forecast,
  forecastSchema,
  statementSchema,
  thresholdSchema,
} from '../../../shared/forecast/forecastSchema.ts';
import { z } from '../../../shared/zod.ts';
import { sentenceText, thresholdReference } from '../words/forecastWords.ts';

const { shape } = forecastSchema;
const storedNote = statementSchema.extend({ code: z.enum(dataNoteCodes) });
/** Earlier versions stored a text alone. */
const earlierSentence = z.object({ code: z.string(), text: z.string() });
const earlierThreshold = thresholdSchema.pick({ value: true, method: true, reference: true });
const storedThreshold = thresholdSchema.omit({ reference: true });

export const storedForecastSchema = forecastSchema.extend({
  threshold: z.union([storedThreshold, earlierThreshold]).nullable(),
  // Sets of earlier versions have neither these nor a basis.
  deathsThreshold: storedThreshold.nullable().default(null),
  deathsOutbreakProbability: shape.deathsOutbreakProbability.default(null),
  risk: shape.risk.extend({
    basis: shape.risk.shape.basis.default(null),
    drivers: z.array(z.union([statementSchema, earlierSentence])),
  }),
  provenance: shape.provenance.extend({
    dataNotes: z.array(storedNote).default([]),
    method: statementSchema.exactOptional(),
  }),
});

export type StoredForecast = z.infer<typeof storedForecastSchema>;

/** The forecast as it is read. */
export function worded(stored: StoredForecast): Forecast {
  const { threshold, deathsThreshold, risk, provenance: stated } = stored;
  const { method, ...provenance } = stated;
  return {
    ...stored,
    threshold: threshold === null ? null : wordedThreshold(threshold),
    deathsThreshold: deathsThreshold === null ? null : wordedThreshold(deathsThreshold),
    risk: { ...risk, drivers: risk.drivers.map(wordedSentence) },
    provenance: {
      ...provenance,
      dataNotes: provenance.dataNotes.map(wordedSentence),
      ...(method === undefined ? {} : { method: wordedSentence(method) }),
    },
  };
}

/** A driver or note as it is read. */
export function wordedSentence<Code extends string>(
  stored: { code: Code; facts: Forecast['risk']['drivers'][number]['facts'] } | { code: Code; text: string },
): { code: Code; facts: Forecast['risk']['drivers'][number]['facts']; text: string } {
  return 'facts' in stored ? { ...stored, text: sentenceText(stored) } : { ...stored, facts: {} };
}

function wordedThreshold(
  stored: NonNullable<StoredForecast['threshold']>,
): NonNullable<Forecast['threshold']> {
  if ('reference' in stored) return { ...stored, facts: {} };
  return { ...stored, reference: thresholdReference(stored.method, stored.facts) };
}
