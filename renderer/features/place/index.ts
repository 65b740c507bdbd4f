/** What the window shows and keeps of places. */
import { lazily } from '../../ui/lazily.tsx';

export { type AlertAnswersState, createAlertAnswersStore } from './alertAnswersStore.ts';
export { type ChartViewState, createChartViewStore } from './chart/chartView.ts';
export { recordOfSummary } from './recordOf.ts';
export { relativeWords } from './relativeWords.ts';
/** A file of its own: the overview has it too, and its rows do not wait for it. */
export const RecordLine = lazily(async () => (await import('./RecordLine.tsx')).RecordLine);
/** Comes with the view of a place: as a file of its own it would take the charts into what all screens share. */
export const PublishedForecast = lazily(async () => (await import('./PlaceView.tsx')).PublishedForecast);
