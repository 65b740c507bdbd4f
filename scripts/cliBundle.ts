/** Where the bundle of the command line lies that was made from the sources as they are. Loads no bundler: each command asks. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that the bundle depends on. */
const folders = ['main', 'shared'];
const files = ['package-lock.json', 'vite.cli.config.ts'];

/** Names, sizes and times of the sources tell them apart: to read all of them would take longer than the command. */
function fingerprint(root: string): string {
  const hash = createHash('sha256');
  const inFolders = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  for (const name of [...inFolders.filter((one) => one.endsWith('.ts')), ...files].sort()) {
    const { size, mtimeMs } = statSync(join(root, name));
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** @returns the path of its program, whether it is there or not */
export function cliBundle(root: string): string {
  return join(root, 'dist', 'cli', fingerprint(root), 'main.mjs');
}
