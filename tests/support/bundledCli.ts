/** Before all tests: the bundle that `npm run outpost` runs is made once, and not by the first tests that need it at the same time. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildCli } from '../../scripts/buildCli.ts';
import { cliBundle } from '../../scripts/cliBundle.mjs';

const root = join(import.meta.dirname, '..', '..');

export default async function setup(): Promise<void> {
  const program = cliBundle(root);
  if (!existsSync(program)) await buildCli(root, program);
}
