/** The request or reply that is looked at. A kept text never changes, so that one read again is the same. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Client, isAppError } from '../../../shared/contract/index.ts';
import { failed, type Loadable, loading, ready } from '../../data/loadable.ts';

export interface OpenExchange {
  kind: 'request' | 'reply';
  hash: string;
  /** What it belongs to, in words: a place, an entry. */
  subject: string;
  text: Loadable<string>;
  /** Whether the text is not in this data folder. */
  isUnknown: boolean;
}

export interface ExchangeState {
  /** Null while it is closed. */
  dialog: OpenExchange | null;
  open(what: Pick<OpenExchange, 'kind' | 'hash' | 'subject'>): Promise<void>;
  close(): void;
}

export interface ExchangeStoreOptions {
  client: Client;
  sentenceOf: (thrown: unknown) => string;
}

/** Builds the store; it reads nothing until it is opened. */
export function createExchangeStore({ client, sentenceOf }: ExchangeStoreOptions): StoreApi<ExchangeState> {
  return createStore<ExchangeState>()((set, get) => ({
    dialog: null,
    async open(what) {
      set({ dialog: { ...what, text: loading<string>(null), isUnknown: false } });
      const put = (part: Partial<OpenExchange>) => {
        const { dialog } = get();
        if (dialog?.hash === what.hash) set({ dialog: { ...dialog, ...part } });
      };
      try {
        const { text } = await client.call('exchanges.read', { hash: what.hash });
        put({ text: ready(text) });
      } catch (thrown) {
        const isUnknown = isAppError(thrown) && thrown.code === 'UNKNOWN_EXCHANGE';
        put({ text: failed<string>(sentenceOf(thrown), null), isUnknown });
      }
    },
    close: () => set({ dialog: null }),
  }));
}
