import { z } from '../zod.ts';
import { type Gap, gapSchema } from './forecastSchema.ts';

/** @returns the gaps that the details of a failed run name; empty where it names none */
export function gapsIn(details: Readonly<Record<string, unknown>> | null | undefined): Gap[] {
  const read = z.array(gapSchema).safeParse(details?.gaps);
  return read.success ? read.data : [];
}
