import type { lists as english } from '../../en/common/lists.ts';
import { isolated } from './isolate.ts';

/** Names of which some are left out. */
export const lists: typeof english = {
  andMore: (p) => (p.count > 0 ? `${isolated(p.names)} و${p.more} غيرها` : p.names),
};
