import type { durations as english } from '../../en/common/durations.ts';

export const durations: typeof english = {
  milliseconds: (count) => `${count} ms`,
  seconds: (count) => `${count} s`,
  minutes: (minutes, seconds) => `${minutes} min ${seconds} s`,
};
