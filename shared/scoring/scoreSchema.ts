/** The track record of forecasters, as it is read. */
import {
  confidenceCodes,
  count,
  forecastSchema,
  instant,
  locationSchema,
  plainDate,
  probability,
} from '../forecast/forecastSchema.ts';
import { z } from '../zod.ts';
import { recordSources } from './recordSources.ts';

const share = probability.nullable();
const ratioInterval = z.tuple([z.number().min(0), z.number().min(0)]).nullable();

/** All resolved forecasts of one provider and model for one disease at one horizon, from one source. */
export const scoreLineSchema = z.object({
  source: z.enum(recordSources),
  provider: z.string(),
  model: z.string(),
  disease: z.string(),
  /** 0 is the first week after the last observed one. */
  horizon: z.int().min(0),
  firstWeek: z.string(),
  lastWeek: z.string(),
  /** Resolved forecasts; those better than no-change, where a tie is half a win. */
  n: z.int().min(1),
  wins: z.number().min(0),
  /** Counts inside the 80 % interval, of `n80` forecasts that had one. */
  hits80: z.int().min(0),
  n80: z.int().min(0),
  coverage50: share,
  coverage80: share,
  coverage95: share,
  /** Score over that of no-change on the same tasks and levels, under 1 is better; of counts, and of ln(1 + count). Null where no-change made no error. */
  relativeWis: z.number().nullable(),
  relativeLogWis: z.number().nullable(),
  /** Central 90 % interval of `relativeWis`; null where the weeks are too few to say. */
  relativeWis90: ratioInterval,
  /** Means, in counts. */
  wis: z.number().min(0),
  absoluteError: z.number().min(0),
  /** Mean from -1 (all too low) to 1 (all too high). */
  bias: z.number().min(-1).max(1),
  /** What this line alone gives, all weeks counting in full. */
  confidence: z.object({
    calibrated: probability,
    interval90: z.tuple([probability, probability]),
    word: z.enum(confidenceCodes),
  }),
  /** "16 of 22 inside the 80 % range, 15 of 22 better than no-change"; of the no-change model itself, that it is the comparison. */
  text: z.string(),
});

export type ScoreLine = z.infer<typeof scoreLineSchema>;

/** How a provider and model stand for a disease today, over all data sets: what the next forecast would be told of its record. */
export const standingSchema = z.object({
  provider: z.string(),
  model: z.string(),
  disease: z.string(),
  /** Resolved forecasts by source; hindcasts are here and nowhere else in it, since they do not count. */
  sources: z.array(z.object({ source: z.enum(recordSources), n: z.int().min(1) })),
  /** Of what counts; null where nothing does. */
  firstWeek: plainDate.nullable(),
  lastWeek: plainDate.nullable(),
  /** As a forecast made today, for all weeks ahead that were ever resolved, would have it. */
  confidence: forecastSchema.shape.confidence.omit({ claimed: true }),
  /** Central 90 % interval of the relative score in `confidence`. */
  relativeWis90: ratioInterval,
  /** By which ranges are stretched now, and whether past ranges said so: else it is the start without a record. */
  kappa: z.number(),
  isKappaFromRecord: z.boolean(),
  /** It is the no-change model itself, which others are compared with. */
  isNoChange: z.boolean(),
});

export type Standing = z.infer<typeof standingSchema>;

/** How fast a provider answered in its newest published set, and what it took. */
export const answerTimeSchema = z.object({
  provider: z.string(),
  issuedAt: instant,
  /** Places that were answered, and the median time of one of them, waits included. */
  n: z.int().min(1),
  medianMs: z.number().min(0),
  /** Median tokens of a place, question and answer together; null where it does not count them. */
  tokens: z.number().min(0).nullable(),
});

export type AnswerTime = z.infer<typeof answerTimeSchema>;

/** All resolved forecasts of weeks that ended in one month. */
export const scoreMonthSchema = z.object({
  source: z.enum(recordSources),
  provider: z.string(),
  model: z.string(),
  disease: z.string(),
  /** `2026-11`. */
  month: z.string(),
  n: z.int().min(1),
  relativeWis: z.number().nullable(),
  coverage80: share,
});

export type ScoreMonth = z.infer<typeof scoreMonthSchema>;

/** One forecast week that lay outside of its 80 % range, or had none. */
export const missSchema = z.object({
  datasetId: z.string(),
  forecastId: z.string(),
  location: locationSchema,
  asOf: plainDate,
  targetEndDate: plainDate,
  horizon: z.int().min(0),
  median: count,
  interval80: z.tuple([count, count]).nullable(),
  observed: count,
  /** Of the forecast and of no-change, in counts. */
  wis: z.number().min(0),
  twinWis: z.number().min(0),
});

export type Miss = z.infer<typeof missSchema>;
