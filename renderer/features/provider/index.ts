/** The dialogs of a provider. */
export { ConsentDialog } from './ConsentDialog.tsx';
export { type ConsentState, createConsentStore } from './consentStore.ts';
export { SetupDialog } from './SetupDialog.tsx';
export { createSetupStore, type SetupState } from './setupStore.ts';
