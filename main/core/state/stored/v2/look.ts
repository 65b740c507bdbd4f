/** When the overview of a dataset was last looked at, as its document holds it. */
import { z } from '../../../../../shared/zod.ts';
import { storedDate, storedInstant } from '../v1/values.ts';

export const storedLook = z.object({
  at: storedInstant,
  /** The host of the window. */
  by: z.string(),
  /** The run of the set that was shown. */
  runId: z.string().nullable(),
  /** The last complete week that was shown. */
  lastWeek: storedDate.nullable(),
});
