import { createStore, type StoreApi } from 'zustand/vanilla';

export interface FindState {
  isOpen: boolean;
  open(): void;
  close(): void;
}

export function createFindStore(): StoreApi<FindState> {
  return createStore<FindState>()((set) => ({
    isOpen: false,
    open: () => set({ isOpen: true }),
    close: () => set({ isOpen: false }),
  }));
}
