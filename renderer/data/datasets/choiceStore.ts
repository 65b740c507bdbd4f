/** What the user chose to look at: the dataset, the day of a replay, and sets that are not shown unasked. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PlainDate } from '../../../shared/contract/index.ts';

export interface ChoiceState {
  /** Id of the dataset; null before the lists are known for the first time. */
  datasetId: string | null;
  /** Replay day by dataset id, as chosen here. */
  replayDays: Record<string, PlainDate>;
  /** Runs whose old set the user asked to see. */
  shownOldRuns: readonly string[];
  /** The forecast of a place by itself that is shown in place of the set's; null where the user asked for none. */
  shownBesideId: string | null;
  choose(datasetId: string): void;
  setReplayDay(day: PlainDate): void;
  showOld(runId: string): void;
  /** Shows a forecast of a place by itself, or with null the set's again. */
  showBeside(forecastId: string | null): void;
}

export function createChoiceStore(): StoreApi<ChoiceState> {
  return createStore<ChoiceState>()((set, get) => ({
    datasetId: null,
    replayDays: {},
    shownOldRuns: [],
    shownBesideId: null,
    choose: (datasetId) => set({ datasetId }),
    setReplayDay(day) {
      const { datasetId, replayDays } = get();
      if (datasetId !== null) set({ replayDays: { ...replayDays, [datasetId]: day } });
    },
    showOld: (runId) => set({ shownOldRuns: [...get().shownOldRuns, runId] }),
    showBeside: (shownBesideId) => set({ shownBesideId }),
  }));
}
