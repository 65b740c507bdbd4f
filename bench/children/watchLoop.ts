/** How long a thread's event loop heard nobody. */

export interface LoopWatch {
  /** Ends the watch. @returns the longest time in milliseconds */
  longestMs(): number;
}

export function watchLoop(): LoopWatch {
  let longest = 0;
  let last = performance.now();
  const note = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const beat = setInterval(note, 1);
  return {
    longestMs() {
      clearInterval(beat);
      note();
      return longest;
    },
  };
}
