import type { durations as english } from '../../en/common/durations.ts';

export const durations: typeof english = {
  milliseconds: (count) => `${count}\u00a0ms`,
  seconds: (count) => `${count}\u00a0s`,
  minutes: (minutes, seconds) => `${minutes}\u00a0min ${seconds}\u00a0s`,
};
