/**
 * A published set of version 2 lies in two files: what lists and summaries show, and the quantiles with the no-change
 * twins, of which levels and dates stand once for all places that have the same.
 */
import { z } from '../../../../../shared/zod.ts';
import { storedForecastSchema } from '../v1/forecast.ts';
import { storedSetFrame } from '../v1/publishedSet.ts';
import { storedCount, storedDate, storedValues } from '../v1/values.ts';

const level = z.number().gt(0).lt(1);

/** What a list shows of the first forecast week. */
const nextWeek = z.object({
  median: storedCount,
  interval80: z.tuple([storedCount, storedCount]).nullable(),
});

export const setSummaryV2 = storedSetFrame.extend({
  schemaVersion: z.literal(2),
  part: z.literal('summary'),
  forecasts: z.array(storedForecastSchema.omit({ targets: true }).extend({ nextWeek })),
});

/** The weeks that a forecast speaks of and the levels of each: shared by most places of a set. */
const frame = z.array(
  z.object({ horizon: z.int().min(0), targetEndDate: storedDate, levels: z.array(level) }),
);

/** Values in the order of a frame's weeks and levels. */
const values = z.object({ frame: z.int().min(0), values: z.array(storedValues) });
const targets = z.object({ cases: values, deaths: values.nullable() });
export type PackedTargets = z.infer<typeof targets>;
export type TargetFrame = z.infer<typeof frame>;

export const setQuantilesV2 = z.object({
  schemaVersion: z.literal(2),
  part: z.literal('quantiles'),
  frames: z.array(frame),
  forecasts: z.array(targets.extend({ id: z.string() })),
  naiveTwins: z.array(targets.extend({ forecastId: z.string() })),
});

export type SetSummaryV2 = z.infer<typeof setSummaryV2>;
export type SetQuantilesV2 = z.infer<typeof setQuantilesV2>;
