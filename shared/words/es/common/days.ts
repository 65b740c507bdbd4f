import type { days as english } from '../../en/common/days.ts';
import { createWrittenDays } from '../../writtenDays.ts';

export const days: typeof english = {
  /** 2026-03-17 -> `17 mar 2026`. */
  day: createWrittenDays('es'),
};
