import type { durations as english } from '../../en/common/durations.ts';

export const durations: typeof english = {
  milliseconds: (count) => `${count} ملي ث`,
  seconds: (count) => `${count} ث`,
  minutes: (minutes, seconds) => `${minutes} د ${seconds} ث`,
};
