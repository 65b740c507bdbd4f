/** The methods about what happened while nobody looked. */

import { riskLevels } from '../forecast/riskLevel.ts';
import { instant, plainDate } from '../values.ts';
import { z } from '../zod.ts';
import { datasetId, fileErrors, method, writeErrors } from './method.ts';

/** What an overview showed: the run of its set, and the last complete week of its counts; null where there was none. */
const seenSchema = z
  .object({ runId: z.string().min(1).max(200).nullable(), lastWeek: plainDate.nullable() })
  .strict();
export type Seen = z.infer<typeof seenSchema>;

/** The last time that the overview of a dataset was looked at, and in which host. */
const lookSchema = seenSchema.extend({ at: instant, by: z.string().max(200) }).strict();
export type Look = z.infer<typeof lookSchema>;

const place = z.object({ code: z.string(), name: z.string() });
/** The level is the one that the place has now. */
const changedPlace = place.extend({ level: z.enum(riskLevels) });
export type ChangedPlace = z.infer<typeof changedPlace>;

const newsSchema = z.object({
  /** What it is compared with; null where nobody has looked yet. */
  since: lookSchema.nullable(),
  now: seenSchema,
  up: z.array(changedPlace),
  down: z.array(changedPlace),
  /** Came to NOT_ASSESSED, and from it to GREEN. */
  unassessed: z.array(changedPlace),
  assessed: z.array(changedPlace),
  /** Only in one of two sets of all places. */
  appeared: z.array(changedPlace),
  gone: z.array(place),
  newWeeks: z.int().min(0),
  newForecasts: z.int().min(0),
});
export type News = z.infer<typeof newsSchema>;

const noticeOfRise = z.object({ title: z.string(), body: z.string() });

export const lookMethods = {
  'looks.news': method({
    summary:
      'What changed in a dataset since somebody last looked at its overview; a replay is no news beside a live set.',
    access: 'read',
    params: z
      .object({
        datasetId,
        /** Compares with this look, or with null nothing, in place of the one that is kept. */
        since: lookSchema.nullable().optional(),
      })
      .strict(),
    result: newsSchema,
    errors: ['UNKNOWN_DATASET', ...fileErrors],
  }),
  'looks.keep': method({
    summary: 'Keeps durably that the overview of a dataset was looked at just now, and what it showed.',
    access: 'write',
    params: z.object({ datasetId, seen: seenSchema }).strict(),
    result: z.object({ look: lookSchema }),
    errors: ['UNKNOWN_DATASET', 'UNKNOWN_FORECAST', ...writeErrors],
  }),
  'looks.takeRise': method({
    summary:
      'Takes the notice of a published set in which levels rose, for one window to show; nothing where another one has it.',
    access: 'write',
    params: z
      .object({
        runId: z.string().min(1).max(200),
        /** Whether somebody has the window before them: a set that a person asked for is seen there, and told by nobody. */
        isWatching: z.boolean(),
        /** Whether the window may show a notification; else it leaves it to others. */
        canShow: z.boolean(),
      })
      .strict(),
    result: z.object({ notice: noticeOfRise.nullable() }),
    errors: ['FOLDER_IN_USE'],
  }),
};
