/** The request or reply that is looked at. */
import { createStore, type StoreApi } from 'zustand/vanilla';

export interface OpenExchange {
  kind: 'request' | 'reply';
  hash: string;
  /** What it belongs to, in words: a place, an entry. */
  subject: string;
}

export interface ExchangeState {
  /** Null while it is closed. */
  dialog: OpenExchange | null;
  open(what: OpenExchange): void;
  close(): void;
}

export function createExchangeStore(): StoreApi<ExchangeState> {
  return createStore<ExchangeState>()((set) => ({
    dialog: null,
    open: (dialog) => set({ dialog }),
    close: () => set({ dialog: null }),
  }));
}
