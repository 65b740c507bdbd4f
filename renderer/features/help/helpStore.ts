import { createStore, type StoreApi } from 'zustand/vanilla';
import type { HelpTerm } from '../../../shared/words/helpTerms.ts';

export interface HelpState {
  isOpen: boolean;
  /** The term that was asked about; null for all of them. */
  term: HelpTerm | null;
  open(term: HelpTerm | null): void;
  close(): void;
}

export function createHelpStore(): StoreApi<HelpState> {
  return createStore<HelpState>()((set) => ({
    isOpen: false,
    term: null,
    open: (term) => set({ isOpen: true, term }),
    close: () => set({ isOpen: false }),
  }));
}
