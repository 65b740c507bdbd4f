/** Where `npm run package:check` puts what it makes: it tells the tests, which look at nothing else. */
import { join } from 'node:path';

/** @returns a path in that folder */
export function packed(...names: string[]): string {
  const folder = process.env.OUTPOST_PACKED;
  if (folder === undefined) throw new Error('run "npm run package:check": it makes the packages first');
  return join(folder, ...names);
}
