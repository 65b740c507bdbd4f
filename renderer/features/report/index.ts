/** What the window keeps of situation reports; the screen itself is loaded when it is shown. */
export { createReportStore, type ReportState } from './reportStore.ts';
