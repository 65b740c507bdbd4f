/** A vertical scale that starts at 0, with ticks at round counts. */
export interface Scale {
  top: number;
  ticks: number[];
}

/** @param largest that has to fit */
export function scaleTo(largest: number): Scale {
  const wanted = Math.max(1, largest) / 4;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= wanted)!);
  const steps = Math.max(1, Math.ceil(Math.max(1, largest) / step));
  return { top: steps * step, ticks: Array.from({ length: steps + 1 }, (_, at) => at * step) };
}

/** A coordinate as it is written. */
export function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}
