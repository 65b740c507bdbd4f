/** The requests and replies that were kept. */
export { ExchangeButtons } from './ExchangeButtons.tsx';
export { createExchangeStore, type ExchangeState } from './exchangeStore.ts';
