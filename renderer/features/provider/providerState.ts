import { type BenchStatus, isKeptByBench, type ProviderStatus } from '../../../shared/contract/index.ts';

export type ProviderState =
  | { kind: 'active' | 'eligible' | 'off' }
  /** `reason` is what the kind alone does not say, as the middle of a sentence; null when nothing. */
  | { kind: 'unconfigured' | 'barred'; reason: string | null }
  | { kind: 'benched'; bench: BenchStatus };

/** @returns what a provider can do now */
export function providerStateOf(status: ProviderStatus, isHolder: boolean): ProviderState {
  const { eligible, enabled, configured, reason, bench } = status;
  if (eligible) return { kind: isHolder ? 'active' : 'eligible' };
  if (!enabled) return { kind: 'off' };
  if (!configured) return { kind: 'unconfigured', reason };
  return bench !== null && isKeptByBench(status) ? { kind: 'benched', bench } : { kind: 'barred', reason };
}
