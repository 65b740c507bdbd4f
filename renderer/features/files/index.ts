/** What the published set and the report are saved as from the screens; it comes after the first one. */
import { lazily } from '../../ui/lazily.tsx';

export const SaveFiles = lazily(async () => (await import('./SaveFiles.tsx')).SaveFiles);
