/** Counts of places whose level a test decides: GREEN while they are quiet, at least YELLOW once the last week is a wave. */
import type { Client } from '../../shared/contract/index.ts';

const WEEKS = 60;

/** Above every line that comes from quiet weeks. */
export const WAVE = 30;

/** @param last the newest weeks, in place of quiet ones */
export function quietCounts(...last: readonly number[]): number[] {
  const quiet = Array.from({ length: WEEKS }, (_, week) => 20 + ((7 * week) % 5));
  return [...quiet.slice(last.length), ...last];
}

/** The quickest model, and a disease so light that chance alone gives no place a level. */
export async function judgeByLastWeek({ call }: Client): Promise<void> {
  await call('settings.set', { key: 'providers.embedded.model', value: 'no-change' });
  await call('settings.set', { key: 'risk.impact', value: { unspecified: 1 } });
}
