/** The form in which an error travels, for checking what is received. */
import { z } from '../zod.ts';
import { errorCodeList } from './errorCodes.ts';

export const errorShapeSchema = z.object({
  code: z.enum(errorCodeList),
  message: z.string(),
  details: z.record(z.string(), z.unknown()).nullable(),
});
