import { useSystem } from '../../data/useStores.ts';
import { isKnownOffline, useHealth } from './backgroundQueries.ts';

/** Whether there is no network: the window sees its own adapters alone, the core has asked beyond them. */
export function useIsOffline(): boolean {
  const isOnline = useSystem((state) => state.isOnline);
  const isFoundOffline = isKnownOffline(useHealth().value);
  return !isOnline || isFoundOffline;
}
