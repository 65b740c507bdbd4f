/** What the window shows and keeps of places. */
export { type AlertAnswersState, createAlertAnswersStore } from './alertAnswersStore.ts';
export { type ChartViewState, createChartViewStore } from './chart/chartView.ts';
