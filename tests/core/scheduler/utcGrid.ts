import type { Timetable } from '../../../main/core/ports/Timetable.ts';
import { MINUTE } from '../../../shared/time/durations.ts';

/** Rounds at whole multiples of the interval since 1970: no zones, and no library that could be wrong the same way. */
export const utcGrid: Timetable = {
  next(intervalMinutes, afterMs) {
    const step = intervalMinutes * MINUTE;
    return (Math.floor(afterMs / step) + 1) * step;
  },
};
