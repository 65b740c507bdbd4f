import type { RunProgress } from '../../../shared/contract/index.ts';

const SECOND_MS = 1_000;

/**
 * Seconds that a run still takes if its other places take as long as those before; null while nothing tells, and in
 * the last second.
 * @param sinceMs time since the progress arrived, in milliseconds
 */
export function runTimeLeft({ phase, done, total, elapsedMs }: RunProgress, sinceMs: number): number | null {
  if (phase !== 'place' || done === 0) return null;
  const leftMs = (elapsedMs / done) * (total - done) - sinceMs;
  return leftMs < SECOND_MS ? null : leftMs / SECOND_MS;
}
