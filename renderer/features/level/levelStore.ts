/** Whose level is being set by hand. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LevelOverride, RiskLevel } from '../../../shared/contract/index.ts';

export interface LevelledPlace {
  datasetId: string;
  code: string;
  name: string;
  computed: RiskLevel;
  /** What stands by hand now. */
  override: LevelOverride | null;
}

export interface LevelState {
  /** Null while the dialog is closed. */
  place: LevelledPlace | null;
  open(place: LevelledPlace): void;
  close(): void;
}

export function createLevelStore(): StoreApi<LevelState> {
  return createStore<LevelState>()((set) => ({
    place: null,
    open: (place) => set({ place }),
    close: () => set({ place: null }),
  }));
}
