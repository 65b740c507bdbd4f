/** Before all tests: the bundle that `npm run outpost` runs is made once, and not by the first tests that need it at the same time. */
import { join } from 'node:path';
import { currentCli } from '../../scripts/buildCli.ts';

export default async function setup(): Promise<void> {
  await currentCli(join(import.meta.dirname, '..', '..'));
}
