/** Beyond this a ratio is "far worse", however far; its number is told. */
const MOST_SHOWN = 3;
const LEAST_SHOWN = 1.5;

/** How far an axis of ratios reaches: a half more than needed at most, never past 3. */
export function ratioEnd(ratios: readonly (number | null)[]): number {
  const most = Math.max(LEAST_SHOWN, ...ratios.map((ratio) => ratio ?? 0));
  return Math.min(MOST_SHOWN, Math.ceil(most * 2) / 2);
}

/** 0, 0.5, 1, … to the end. */
export function ratioTicks(end: number): number[] {
  return Array.from({ length: Math.round(end * 2) + 1 }, (_, k) => k / 2);
}
