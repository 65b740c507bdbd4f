import { useBackground, useSystem } from '../../data/useStores.ts';
import { isKnownOffline } from './backgroundStore.ts';

/** Whether there is no network: the window sees its own adapters alone, the core has asked beyond them. */
export function useIsOffline(): boolean {
  const isOnline = useSystem((state) => state.isOnline);
  const isFoundOffline = useBackground(isKnownOffline);
  return !isOnline || isFoundOffline;
}
