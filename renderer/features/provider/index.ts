/** What the window keeps of the set-up of providers. */
export { type ConsentState, createConsentStore } from './consentStore.ts';
export { setupQuery } from './setupQuery.ts';
export { createSetupStore, type SetupState } from './setupStore.ts';
