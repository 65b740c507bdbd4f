/** How long something took: `840 ms`, `12 s`, `2 min 5 s`. */
export const durations = {
  milliseconds: (count: string) => `${count} ms`,
  seconds: (count: string) => `${count} s`,
  minutes: (minutes: string, seconds: string) => `${minutes} min ${seconds} s`,
};
