import { useSyncExternalStore } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { type Services, useServices } from './Services.ts';

type StateOf<Name extends keyof Services['stores']> =
  Services['stores'][Name] extends StoreApi<infer S> ? S : never;

/**
 * Follows one part of a store. Not zustand's own `useStore`, because that renders the *initial* state outside
 * of a browser, and the screens are also rendered to text.
 * @param select returns a part that is in the state, never a new object, or the component renders for ever
 */
export function useSelected<S, T>(store: StoreApi<S>, select: (state: S) => T): T {
  const read = () => select(store.getState());
  return useSyncExternalStore(store.subscribe, read, read);
}

export function useAlertAnswers<T>(select: (state: StateOf<'alertAnswers'>) => T): T {
  return useSelected(useServices().stores.alertAnswers, select);
}

export function useChartView<T>(select: (state: StateOf<'chartView'>) => T): T {
  return useSelected(useServices().stores.chartView, select);
}

export function useOverviewTable<T>(select: (state: StateOf<'overviewTable'>) => T): T {
  return useSelected(useServices().stores.overviewTable, select);
}

export function useReportState<T>(select: (state: StateOf<'report'>) => T): T {
  return useSelected(useServices().stores.report, select);
}

export function useFind<T>(select: (state: StateOf<'find'>) => T): T {
  return useSelected(useServices().stores.find, select);
}

export function useHelp<T>(select: (state: StateOf<'help'>) => T): T {
  return useSelected(useServices().stores.help, select);
}

export function useChoice<T>(select: (state: StateOf<'choice'>) => T): T {
  return useSelected(useServices().stores.choice, select);
}

export function useSystem<T>(select: (state: StateOf<'system'>) => T): T {
  return useSelected(useServices().stores.system, select);
}

export function useRun<T>(select: (state: StateOf<'run'>) => T): T {
  return useSelected(useServices().stores.run, select);
}

export function useImports<T>(select: (state: StateOf<'imports'>) => T): T {
  return useSelected(useServices().stores.imports, select);
}

export function useLevel<T>(select: (state: StateOf<'level'>) => T): T {
  return useSelected(useServices().stores.level, select);
}

export function useLockDialog<T>(select: (state: StateOf<'lockDialog'>) => T): T {
  return useSelected(useServices().stores.lockDialog, select);
}

export function useSetup<T>(select: (state: StateOf<'setup'>) => T): T {
  return useSelected(useServices().stores.setup, select);
}

export function useConsent<T>(select: (state: StateOf<'consent'>) => T): T {
  return useSelected(useServices().stores.consent, select);
}

export function useExchange<T>(select: (state: StateOf<'exchange'>) => T): T {
  return useSelected(useServices().stores.exchange, select);
}

export function useBackground<T>(select: (state: StateOf<'background'>) => T): T {
  return useSelected(useServices().stores.background, select);
}

export function useTeamState<T>(select: (state: StateOf<'team'>) => T): T {
  return useSelected(useServices().stores.team, select);
}

export function useNavigation<T>(select: (state: StateOf<'navigation'>) => T): T {
  return useSelected(useServices().stores.navigation, select);
}
