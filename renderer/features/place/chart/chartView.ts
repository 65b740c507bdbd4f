/** How the charts of places are looked at: one choice for all places, kept while the window is open. */
import { createStore, type StoreApi } from 'zustand/vanilla';

export interface ChartView {
  isTable: boolean;
  /** Square roots on the scale of counts: small weeks can be seen beside a large wave, and zero still has a place. */
  isRoot: boolean;
  /** What the same provider said before. */
  hasPast: boolean;
  /** Counts of the same weeks a year before. */
  hasLastYear: boolean;
  /** Per 100,000 people, where a population of a known year is there. */
  isRate: boolean;
}

export interface ChartViewState extends ChartView {
  toggle(part: keyof ChartView): void;
}

export function createChartViewStore(): StoreApi<ChartViewState> {
  return createStore((set) => ({
    isTable: false,
    isRoot: false,
    hasPast: false,
    hasLastYear: false,
    isRate: false,
    toggle: (part) => set((state) => ({ [part]: !state[part] })),
  }));
}
