/** Finds the PostgreSQL that the tests of the team start for themselves. */
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/** @returns the folder of PostgreSQL's programs, or null where it is not installed */
export function findPostgres(env: NodeJS.ProcessEnv = process.env): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...(env.PATH ?? '').split(delimiter), ...versions.map((one) => join(DEBIAN, one, 'bin'))];
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')));
  // Where only a link to it is on the path, its neighbours are where it leads.
  return found === undefined ? null : dirname(realpathSync(join(found, 'initdb')));
}
