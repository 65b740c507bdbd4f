/** Places on a map; shapes and projections come when somebody looks at them. */
import { lazily } from '../../ui/lazily.tsx';

export const MapView = lazily(async () => (await import('./MapView.tsx')).MapView);
