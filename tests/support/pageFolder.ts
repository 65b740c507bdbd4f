import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface PageFolder {
  folder: string;
  remove(): Promise<void>;
}

export const pageFixture: Readonly<Record<string, string>> = {
  'index.html':
    '<!doctype html><title>Outpost</title><script type="module" src="./assets/main-3fA9_x-Q.js"></script>',
  'assets/main-3fA9_x-Q.js': 'console.log("page");',
  'assets/main-B7cD1e2F.css': 'body { margin: 0; }',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'build-stamp.json': '{"sources":"none"}',
};

/** A small built page in a temporary folder; next to it lies a file that must never be served. */
export async function makePageFolder(): Promise<PageFolder> {
  const parent = await mkdtemp(join(tmpdir(), 'outpost-page-'));
  const folder = join(parent, 'page');
  for (const [name, text] of Object.entries(pageFixture)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await writeFile(join(parent, 'secret.txt'), 'must never be served');
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) };
}
