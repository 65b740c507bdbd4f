/** How often random tests repeat: `npm test` is quick, `npm run test:long` sets OUTPOST_LONG and takes its time. */
export const isLong = process.env.OUTPOST_LONG === '1';

/** @returns the count of this run */
export function countOf(quick: number, long: number): number {
  return isLong ? long : quick;
}

/** Says what a long run came to; quick runs stay quiet. */
export function tellCount(text: string): void {
  if (isLong) process.stdout.write(`${text}\n`);
}
