/** What every screen shows about the chosen dataset. */
export { DataFailures } from './DataFailures.tsx';
export { DatasetGate, EmptyStart } from './DatasetGate.tsx';
export { DatasetPicker } from './DatasetPicker.tsx';
export { NewerCounts } from './NewerCounts.tsx';
export { OldForecast } from './OldForecast.tsx';
export { ReplayBanner } from './ReplayBanner.tsx';
