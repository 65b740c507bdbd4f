import type { ProviderStatus } from '../../shared/contract/index.ts';

export interface ProviderState {
  kind: 'active' | 'eligible' | 'off' | 'unconfigured' | 'benched';
  /** What the kind alone does not say, as the middle of a sentence; null when nothing. */
  reason: string | null;
}

/** @returns what a provider can do now; of a bench the cause alone, because its end is shown in local time */
export function providerStateOf(status: ProviderStatus, isHolder: boolean): ProviderState {
  const { eligible, enabled, configured, reason } = status;
  if (eligible) return { kind: isHolder ? 'active' : 'eligible', reason: null };
  if (!enabled) return { kind: 'off', reason };
  if (!configured) return { kind: 'unconfigured', reason };
  return { kind: 'benched', reason: reason?.split(', benched')[0] ?? null };
}
