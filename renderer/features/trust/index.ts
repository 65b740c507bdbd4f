/** What other features show of the track record; it comes with its screen, so that the first screen has none of it. */
import { lazily } from '../../ui/lazily.tsx';

export const RecordCell = lazily(async () => (await import('./TrustView.tsx')).RecordCell);
export const TimeCell = lazily(async () => (await import('./TrustView.tsx')).TimeCell);
export const RecordFigures = lazily(async () => (await import('./TrustView.tsx')).RecordFigures);
export const RecordHeads = lazily(async () => (await import('./TrustView.tsx')).RecordHeads);
export const SourceName = lazily(async () => (await import('./TrustView.tsx')).SourceName);
