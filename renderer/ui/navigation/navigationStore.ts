import { createStore, type StoreApi } from 'zustand/vanilla';
import { hrefOf, parseRoute, type Route } from './route.ts';

export interface NavigationState {
  route: Route;
  /** The place seen last, so that "Places" leads back to it. */
  lastPlace: string | null;
  /** Follows the address of the window. */
  follow(hash: string): void;
  go(route: Route): void;
  /** Another dataset has other places: back to its first one. */
  leavePlace(): void;
}

/** @param setHash changes the address; the window answers with `follow` */
export function createNavigationStore(
  hash: string,
  setHash: (hash: string) => void,
): StoreApi<NavigationState> {
  const placeOf = (route: Route) => (route.view === 'places' ? route.code : null);
  const first = parseRoute(hash);
  return createStore<NavigationState>()((set, get) => ({
    route: first,
    lastPlace: placeOf(first),
    follow: (next) => {
      const route = parseRoute(next);
      set({ route, lastPlace: placeOf(route) ?? get().lastPlace });
    },
    go: (route) => setHash(hrefOf(route)),
    leavePlace: () => {
      set({ lastPlace: null });
      if (placeOf(get().route) !== null) setHash(hrefOf({ view: 'places', code: null }));
    },
  }));
}
