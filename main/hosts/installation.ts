/** Where this installation keeps its own files: the checkout, or the folder of the packaged program. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json: upwards from this file, whether it runs from source or bundled. */
function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the installation has no package.json');
    folder = parent;
  }
  return folder;
}

export interface Installation {
  root: string;
  version: string;
  samplesFolder: string;
  /** Records of past seasons. */
  shapesFolder: string;
  /** The built page. */
  pageFolder: string;
  /** The programs of the worker threads: of heavy work, and of imports. */
  workerFile: string;
  importWorkerFile: string;
}

/** Packed beside the archive, not in it: Node starts a thread from a plain file. */
const ARCHIVE = /\bapp\.asar$/;

/** Beside the sources, in the bundle of the command line, or in one of the window. @param name as `vite.cli.config.ts` has it */
function workerFileOf(root: string, name: 'worker' | 'importWorker'): string {
  const own = fileURLToPath(import.meta.url);
  if (own.endsWith('.ts')) return join(root, 'main', 'adapters', 'workers', `${name}.ts`);
  const bundled = `${name}.mjs`;
  for (let folder = dirname(own); folder !== root; folder = dirname(folder)) {
    if (existsSync(join(folder, bundled))) return join(folder, bundled);
  }
  return join(root.replace(ARCHIVE, 'app.asar.unpacked'), 'dist', name, bundled);
}

export function installation(): Installation {
  const root = findRoot();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    root,
    version,
    samplesFolder: join(root, 'main', 'assets', 'samples'),
    shapesFolder: join(root, 'main', 'core', 'forecaster', 'library'),
    pageFolder: join(root, 'dist', 'renderer'),
    workerFile: workerFileOf(root, 'worker'),
    importWorkerFile: workerFileOf(root, 'importWorker'),
  };
}
