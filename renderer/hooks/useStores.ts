import { useSyncExternalStore } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { AssessState } from '../state/assessStore.ts';
import type { BackgroundState } from '../state/backgroundStore.ts';
import type { ConsentState } from '../state/consentStore.ts';
import type { DataState } from '../state/dataStore.ts';
import type { ExchangeState } from '../state/exchangeStore.ts';
import type { ImportState } from '../state/importStore.ts';
import type { LockDialogState } from '../state/lockDialogStore.ts';
import type { NavigationState } from '../state/navigationStore.ts';
import type { RunState } from '../state/runStore.ts';
import type { SetupState } from '../state/setupStore.ts';
import type { SystemState } from '../state/systemStore.ts';
import { useServices } from './Services.ts';

/**
 * Follows one part of a store. Not zustand's own `useStore`, because that renders the *initial* state outside
 * of a browser, and the screens are also rendered to text.
 * @param select returns a part that is in the state, never a new object, or the component renders for ever
 */
function useSelected<S, T>(store: StoreApi<S>, select: (state: S) => T): T {
  const read = () => select(store.getState());
  return useSyncExternalStore(store.subscribe, read, read);
}

export function useAssess<T>(select: (state: AssessState) => T): T {
  return useSelected(useServices().stores.assess, select);
}

export function useData<T>(select: (state: DataState) => T): T {
  return useSelected(useServices().stores.data, select);
}

export function useSystem<T>(select: (state: SystemState) => T): T {
  return useSelected(useServices().stores.system, select);
}

export function useRun<T>(select: (state: RunState) => T): T {
  return useSelected(useServices().stores.run, select);
}

export function useImports<T>(select: (state: ImportState) => T): T {
  return useSelected(useServices().stores.imports, select);
}

export function useLockDialog<T>(select: (state: LockDialogState) => T): T {
  return useSelected(useServices().stores.lockDialog, select);
}

export function useSetup<T>(select: (state: SetupState) => T): T {
  return useSelected(useServices().stores.setup, select);
}

export function useConsent<T>(select: (state: ConsentState) => T): T {
  return useSelected(useServices().stores.consent, select);
}

export function useExchange<T>(select: (state: ExchangeState) => T): T {
  return useSelected(useServices().stores.exchange, select);
}

export function useBackground<T>(select: (state: BackgroundState) => T): T {
  return useSelected(useServices().stores.background, select);
}

export function useNavigation<T>(select: (state: NavigationState) => T): T {
  return useSelected(useServices().stores.navigation, select);
}
