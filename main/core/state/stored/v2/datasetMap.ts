/** Which shapes a dataset has; they lie in a file of their own, named by the hash of its text. */
import { z } from '../../../../../shared/zod.ts';

export const storedDatasetMap = z.object({
  /** `sha256:` and 64 hex digits. */
  shapes: z.string(),
  fileName: z.string(),
  importedAt: z.string(),
  property: z.string().nullable(),
});
