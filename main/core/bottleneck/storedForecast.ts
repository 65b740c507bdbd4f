/** A forecast as it lies on disk: its sentences are code and facts, and are worded whenever it is read. */
import {
  dataNoteCodes,
  type Forecast,
  forecastSchema,
  statementSchema,
} from '../../../shared/forecast/forecastSchema.ts';
import { z } from '../../../shared/zod.ts';
import { sentenceText, thresholdReference } from '../forecastWords.ts';

const { shape } = forecastSchema;
const storedNote = statementSchema.extend({ code: z.enum(dataNoteCodes) });
/** Earlier versions stored a text alone. */
const earlierSentence = z.object({ code: z.string(), text: z.string() });
const earlierThreshold = shape.threshold.unwrap().pick({ value: true, method: true, reference: true });

export const storedForecastSchema = forecastSchema.extend({
  threshold: z.union([shape.threshold.unwrap().omit({ reference: true }), earlierThreshold]).nullable(),
  risk: shape.risk.extend({ drivers: z.array(z.union([statementSchema, earlierSentence])) }),
  provenance: shape.provenance.extend({ dataNotes: z.array(storedNote).default([]) }),
});

export type StoredForecast = z.infer<typeof storedForecastSchema>;

/** The forecast as it is read. */
export function worded(stored: StoredForecast): Forecast {
  const { threshold, risk, provenance } = stored;
  return {
    ...stored,
    threshold: threshold === null ? null : wordedThreshold(threshold),
    risk: { ...risk, drivers: risk.drivers.map(wordedSentence) },
    provenance: { ...provenance, dataNotes: provenance.dataNotes.map(wordedSentence) },
  };
}

function wordedSentence<Code extends string>(
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
