import { expect, it } from 'vitest';
import { countOf, tellCount } from '../support/longCounts.ts';
import { launch, type PartName } from './launch.ts';

/** One seed in `npm test`; any in the long run, which says from where. */
const SEED = countOf(7, 1 + (Date.now() % 1_000_000));

const parts: readonly [PartName, number][] = [
  ['ipc', countOf(600, 100_000)],
  ['web', countOf(600, 100_000)],
  ['files', countOf(25, 2_000)],
  ['exports', countOf(20, 2_000)],
];

/** How long one took is said by `npm run fuzz`: here other tests run beside it. */
it.concurrent.each(parts)(
  'hostile %s come to an answer or a refusal, and change nothing else',
  async (part, count) => {
    const report = await launch({ part, count, seed: SEED });
    tellCount(`${report.part}: ${report.count} from seed ${SEED}`);
    expect(report.findings).toEqual([]);
    expect(report.count).toBeGreaterThanOrEqual(count);
  },
);
