import { createWrittenDays } from '../../writtenDays.ts';

const written = createWrittenDays('en-GB');

/** Days as they are written in text. */
export const days = {
  /** 2026-03-17 -> `17 Mar 2026`. */
  day: (date: string): string => written(date),
};
