/** Small charts of all places beside each other; they come when somebody looks at them. */
import { lazily } from '../../ui/lazily.tsx';

export const MultiplesView = lazily(async () => (await import('./MultiplesView.tsx')).MultiplesView);
