/** Where the bundle of the command line lies that was made from the sources as they are. Loads no bundler: each command asks. JavaScript, as outpost.mjs is. */
import { hash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that the bundle depends on. */
const folders = ['main', 'shared'];
const files = ['package-lock.json', 'vite.cli.config.ts'];

/**
 * Names, sizes and times of the sources tell them apart: to read all of them would take longer than the command. One walk and one hash,
 * since a recursive listing and a hash fed file by file take several times as long.
 * @param {string} root
 */
function fingerprint(root) {
  /** @type {string[]} */
  const seen = [];
  /** @type {(path: string, name: string) => void} */
  const note = (path, name) => {
    const { size, mtimeMs } = statSync(path);
    seen.push(`${name} ${size} ${mtimeMs}`);
  };
  /** @type {(folder: string, name: string) => void} */
  const walk = (folder, name) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path, `${name}/${entry.name}`);
      else if (entry.name.endsWith('.ts')) note(path, `${name}/${entry.name}`);
    }
  };
  for (const folder of folders) walk(join(root, folder), folder);
  for (const file of files) note(join(root, file), file);
  return hash('sha256', seen.sort().join('\n')).slice(0, 16);
}

/**
 * @param {string} root of the checkout
 * @returns the path of its program, whether it is there or not
 */
export function cliBundle(root) {
  return join(root, 'dist', 'cli', fingerprint(root), 'main.mjs');
}
