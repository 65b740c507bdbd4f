import type { nearNames as english } from '../../en/common/nearNames.ts';
import { isolated } from './isolate.ts';

/** What somebody may have meant who typed a name that is not known. */
export const nearNames: typeof english = {
  didYouMean: (near) => (near.length === 0 ? null : `هل المقصود ${near.map(isolated).join(' أو ')}؟`),
};
