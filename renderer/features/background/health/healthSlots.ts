/** The last 24 hours of looks at providers as equal half hours, so that all are drawn over the same time and scale. */
import type { HealthBucket, ProviderHealth } from '../../../../shared/contract/index.ts';
import { EMBEDDED } from '../../../../shared/contract/index.ts';

export const SLOT_MS = 30 * 60_000;
export const SLOTS = 48;

/** Half hours of 24, oldest first; null is one without a look. */
export type HealthSlots = readonly (HealthBucket | null)[];

/** @param now milliseconds since 1970; lies in the last half hour */
export function healthSlots(history: readonly HealthBucket[], now: number): HealthSlots {
  const first = Math.floor(now / SLOT_MS) - SLOTS + 1;
  const bySlot = new Map(history.map((bucket) => [Math.floor(Date.parse(bucket.from) / SLOT_MS), bucket]));
  return Array.from({ length: SLOTS }, (_, i) => bySlot.get(first + i) ?? null);
}

const STEPS = [1, 1.5, 2, 3, 5, 7.5, 10];

/** @returns the top of the scale that fits all latencies, a round number of milliseconds; null where none is known */
export function latencyScale(providers: readonly HealthSlots[]): number | null {
  const latencies = providers.flat().flatMap((bucket) => bucket?.latencyMs ?? []);
  if (latencies.length === 0) return null;
  const highest = Math.max(1, ...latencies);
  const unit = 10 ** Math.floor(Math.log10(highest));
  return unit * STEPS.find((step) => step * unit >= highest)!;
}

/** Whether there is anything to draw, or there soon is: what is never looked at has no chart. */
export function isCharted({ id, status, history }: ProviderHealth): boolean {
  if (status === 'OFF' || status === 'NOT_CONFIGURED') return false;
  return id !== EMBEDDED || history.length > 0;
}
