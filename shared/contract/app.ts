/** The methods about the program behind a window. */
import { instant, plainDate } from '../values.ts';
import { z } from '../zod.ts';
import { noticeSchema } from './events.ts';
import { method, nothing } from './method.ts';

export const appMethods = {
  'app.info': method({
    summary: 'Version, access to the data folder, and notices about it.',
    access: 'read',
    params: nothing,
    result: z.object({
      version: z.string(),
      today: plainDate,
      access: z.enum(['writer', 'reader']),
      /** The process that has the data folder when this one only reads. */
      writer: z.object({ pid: z.int(), host: z.string(), since: instant }).nullable(),
      dataFolder: z.string(),
      /** Whose copy this is; null for one's own data folder. */
      site: z
        .object({
          id: z.string(),
          /** What it calls itself: a claim. */
          name: z.string(),
          from: z.enum(['bundle', 'team']),
          /** When the bundle was made, or the sync that found the site as it is here. */
          asOf: instant,
        })
        .nullable(),
      /** Whether this host can ask the user for files of this machine. */
      canChooseFiles: z.boolean(),
      notices: z.array(noticeSchema),
      audit: z.object({ entries: z.int(), intact: z.boolean() }),
    }),
    errors: [],
  }),
};
