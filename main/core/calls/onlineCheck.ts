import type { RemoteProviderId } from '../../../shared/providers/providerSchema.ts';
import { remoteProviderIds } from '../../../shared/providers/providerSchema.ts';
import { settingOf } from '../settings/settings.ts';

/** Whether this computer is online, by the addresses that the settings name. */
export interface OnlineCheck {
  /** @throws the signal's reason once it is aborted */
  isOnline(signal: AbortSignal): Promise<boolean>;
  /** Whether the last check found that the network answers in place of the server that is asked. */
  readonly hasPortal: boolean;
  /** Whether the user switched the network off. */
  readonly isSwitchedOff: boolean;
}

/** What is known of where a provider's requests go. */
export interface Reach {
  reach(): 'here' | 'near' | 'far';
  /** Where its list of models is; null while its address is not known. */
  modelsUrl?(): string | null;
}

/**
 * The addresses to ask: those of the user, else the lists of models of the enabled far providers, which answer in JSON
 * whoever asks. The bare origin would show a page of the provider's own.
 */
export function connectivityUrls(
  settings: Readonly<Record<string, unknown>>,
  providers: ReadonlyMap<RemoteProviderId, Reach>,
): string[] {
  const stated = settingOf(settings, 'connectivity.urls');
  if (stated !== null) return [...stated];
  const far = remoteProviderIds.filter(
    (id) => settingOf(settings, `providers.${id}.enabled`) && providers.get(id)?.reach() === 'far',
  );
  const urls = far.map((id) => providers.get(id)?.modelsUrl?.() ?? null).filter((url) => url !== null);
  return [...new Set(urls)];
}
