/** Values that schemas are made of; by themselves, so that what needs a date does not bring the schema of a forecast along. */
import { isPlainDate } from './time/plainDate.ts';
import { z } from './zod.ts';

export const plainDate = z.string().refine(isPlainDate, 'not a date YYYY-MM-DD');
export const instant = z.iso.datetime();
export const probability = z.number().min(0).max(1);
export const count = z.number().min(0);
export const hashText = z.string().regex(/^sha256:[0-9a-f]{64}$/);
