import { createWrittenDays } from '../../writtenDays.ts';

/** Days as they are written in text. */
export const days = {
  /** 2026-03-17 -> `17 Mar 2026`. */
  day: createWrittenDays('en-GB'),
};
