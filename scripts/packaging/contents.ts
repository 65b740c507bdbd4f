/** What lies in a package: every file with its size, what must not be there, and the sums by folder. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listPackage, statFile } from '@electron/asar';

export interface PackedFile {
  /** From the root of the package, with `/`. */
  path: string;
  bytes: number;
}

/** Limit of the archive of the window, source maps not counted. */
export const ARCHIVE_LIMIT = 15 * 1024 * 1024;

const page = String.raw`dist/renderer/(index\.html|third-party-licenses\.md|assets/[\w.-]+\.(js|css|svg|png|woff2))`;
const data = String.raw`main/(assets/samples/[\w.-]+\.(csv|md)|core/forecaster/library/[\w.-]+\.(csv\.gz|md))`;
const common = String.raw`package\.json|LICENSE|THIRD_PARTY_NOTICES\.md|${page}|${data}`;

/** Everything else is there by mistake. */
const allowed = {
  desktop: new RegExp(
    String.raw`^(${common}|dist/sbom\.cdx\.json|dist/main/main\.js|dist/preload/index\.cjs|dist/(worker/worker|importWorker/importWorker)\.mjs|dist/(main|worker|importWorker)/third-party-licenses\.md)$`,
  ),
  npm: new RegExp(
    String.raw`^(${common}|README\.md|dist/cli/((main|worker|importWorker)\.mjs|third-party-licenses\.md|parts/[\w.-]+\.mjs))$`,
  ),
};

/** Without these the package can't do its work, or may not be given to others. */
const needed = {
  desktop: [
    'LICENSE',
    'THIRD_PARTY_NOTICES.md',
    'dist/main/main.js',
    'dist/main/third-party-licenses.md',
    'dist/preload/index.cjs',
    'dist/renderer/index.html',
    'dist/renderer/third-party-licenses.md',
    'dist/sbom.cdx.json',
    'dist/worker/worker.mjs',
    'dist/importWorker/importWorker.mjs',
    'main/assets/samples/ATTRIBUTION.md',
    'main/core/forecaster/library/README.md',
    'main/core/forecaster/library/influenza.csv.gz',
    'package.json',
  ],
  npm: [
    'LICENSE',
    'THIRD_PARTY_NOTICES.md',
    'README.md',
    'dist/cli/main.mjs',
    'dist/cli/third-party-licenses.md',
    'dist/cli/worker.mjs',
    'dist/cli/importWorker.mjs',
    'dist/renderer/index.html',
    'dist/renderer/third-party-licenses.md',
    'main/assets/samples/ATTRIBUTION.md',
    'main/core/forecaster/library/README.md',
    'main/core/forecaster/library/influenza.csv.gz',
    'package.json',
  ],
};

/** @returns what is wrong with the list of files, one line each; none when all is well */
export function faultsOf(kind: 'desktop' | 'npm', files: readonly PackedFile[]): string[] {
  const paths = new Set(files.map((file) => file.path));
  return [
    ...[...paths].filter((path) => !allowed[kind].test(path)).map((path) => `${path} must not be inside`),
    ...needed[kind].filter((path) => !paths.has(path)).map((path) => `${path} is missing`),
    ...files.filter((file) => file.bytes === 0).map((file) => `${file.path} is empty`),
  ];
}

/** @returns the files of an archive, those that lie beside it (unpacked) among them */
export function filesOfArchive(archive: string): PackedFile[] {
  const files: PackedFile[] = [];
  for (const name of listPackage(archive, { isPack: false })) {
    const path = name.slice(1);
    const entry = statFile(archive, path, false);
    if ('size' in entry) files.push({ path: path.replaceAll('\\', '/'), bytes: entry.size });
  }
  return files;
}

/** @returns the files of a folder and of the folders in it */
export function filesOfFolder(folder: string): PackedFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, stats: statSync(join(folder, name)) }))
    .filter(({ stats }) => stats.isFile())
    .map(({ name, stats }) => ({ path: name.replaceAll('\\', '/'), bytes: stats.size }));
}

/** @returns a table for people: files and bytes by folder, then the whole */
export function tableOf(files: readonly PackedFile[]): string {
  const folders = new Map<string, PackedFile[]>();
  for (const file of files) {
    const folder = file.path.includes('/') ? file.path.slice(0, file.path.lastIndexOf('/')) : '.';
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  const row = (name: string, of: readonly PackedFile[]) =>
    `  ${String(of.length).padStart(5)} ${bytesOf(of).toLocaleString('en').padStart(12)}  ${name}`;
  const rows = [...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, of]) => row(name, of));
  return ['  files        bytes  folder', ...rows, row('in all', files)].join('\n');
}

function bytesOf(files: readonly PackedFile[]): number {
  return files.reduce((sum, file) => sum + file.bytes, 0);
}
