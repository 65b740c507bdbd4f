/**
 * Random tests start from one seed in `npm test`, so that a change fails for what it did and not for its luck; new
 * ground is covered by `npm run test:long`, which starts anywhere and says from where.
 */
import { expect } from 'vitest';
import { isLong } from './longCounts.ts';

const SEED = 20_161_102;

// Other tests do without the library: it takes longer to load than most of them to run.
if (!isLong && expect.getState().testPath?.includes('property') === true) {
  const { configureGlobal } = await import('fast-check');
  configureGlobal({ seed: SEED });
}
