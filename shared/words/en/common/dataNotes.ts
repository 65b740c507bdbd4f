import type { DataNoteCode } from '../../../forecast/forecastSchema.ts';

/** What the reader must know of the data under a forecast, in a word or two: each has a sentence of its own. */
export const dataNotes = {
  SUSPECT_NEWEST: 'suspect count',
  MOSTLY_SUPPRESSED: 'many suppressed',
  PRELIMINARY: 'preliminary',
  POPULATION_CAP: 'capped at population',
  MORE_CASES_THAN_PEOPLE: 'more cases than people',
  SHORT_SERIES: 'short series',
  SLOWER_THAN_GROWTH: 'below recent growth',
  FASTER_THAN_GROWTH: 'above recent growth',
  BASELINE_FROZEN: 'baseline frozen',
  THRESHOLD_NOT_CONFIRMED: 'threshold not confirmed',
} satisfies Record<DataNoteCode, string>;
