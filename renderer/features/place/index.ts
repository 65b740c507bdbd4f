/** What the window shows and keeps of places. */
export { type AlertAnswersState, createAlertAnswersStore } from './alertAnswersStore.ts';
