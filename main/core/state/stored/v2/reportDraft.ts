/** What people wrote into the reports of datasets, as its document holds it. */
import { z } from '../../../../../shared/zod.ts';

const storedHighlightEdit = z.discriminatedUnion('change', [
  z.object({ change: z.literal('edited'), id: z.string(), text: z.string(), auto: z.string() }),
  z.object({ change: z.literal('removed'), id: z.string() }),
  z.object({ change: z.literal('added'), id: z.string(), text: z.string() }),
]);

export const storedReportDraft = z.object({
  organisation: z.string(),
  area: z.string(),
  number: z.string(),
  author: z.string(),
  clearedBy: z.string(),
  isFinal: z.boolean(),
  actions: z.string(),
  needs: z.string(),
  responseGaps: z.string(),
  highlights: z.array(storedHighlightEdit),
  suppressionReason: z.string(),
  /** Absent where nobody chose one; drafts of before have none. */
  placesPicture: z.enum(['map', 'bars']).exactOptional(),
});
