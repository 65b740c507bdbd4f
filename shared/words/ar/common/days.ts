import type { days as english } from '../../en/common/days.ts';
import { createWrittenDays } from '../../writtenDays.ts';

/** Days as they are written in text. */
export const days: typeof english = {
  day: createWrittenDays('ar-u-nu-latn'),
};
