/** The built page, read once at start: what is not listed here can't be asked for, so no path can escape. */

import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { AppError } from '../../shared/contract/index.ts';
import { words } from '../../shared/words/index.ts';

/** One file of the page, ready to be answered. */
export interface PageFile {
  bytes: Buffer<ArrayBuffer>;
  contentType: string;
  cacheControl: string;
}

/** URL path (`/index.html`, `/assets/…`) -> file. `/` is the index too. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The builder's notes about the page are no part of it. */
const notServed = new Set(['/build-stamp.json']);

/** The bundler puts a hash of the content into these names, so their content never changes. */
const hashedName = /^\/assets\/.*-[\w-]{8,}\.\w+$/;

/**
 * Reads all files of a built page into memory. Links are not followed.
 * @throws AppError `FILE_NOT_FOUND` when the folder holds no built page
 */
export async function loadPageFiles(folder: string): Promise<PageFiles> {
  const files = new Map<string, PageFile>();
  for (const path of await listFiles(folder)) {
    const name = `/${relative(folder, path).split(sep).join('/')}`;
    if (!notServed.has(name)) files.set(name, await loadFile(path, name));
  }
  const index = files.get('/index.html');
  if (index === undefined) throw pageMissing(folder);
  return files.set('/', index);
}

/** Walks by hand: inside a package (asar), Electron's `readdir` knows neither `recursive` nor `parentPath` reliably. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw pageMissing(folder, cause);
  });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(folder, entry.name));
  for (const entry of entries) {
    if (entry.isDirectory()) files.push(...(await listFiles(join(folder, entry.name))));
  }
  return files;
}

async function loadFile(path: string, name: string): Promise<PageFile> {
  return {
    bytes: await readFile(path),
    contentType: contentTypes[extname(name).toLowerCase()] ?? 'application/octet-stream',
    cacheControl: hashedName.test(name) ? 'private, max-age=31536000, immutable' : 'no-store',
  };
}

function pageMissing(folder: string, cause?: unknown): AppError {
  return new AppError('FILE_NOT_FOUND', words.hosts.noBuiltPage({ folder }), { folder }, { cause });
}
