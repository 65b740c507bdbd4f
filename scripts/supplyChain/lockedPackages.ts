/** The packages that package-lock.json names, as far as it is asked here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LockedPackage {
  /** Where npm puts it, such as `node_modules/a/node_modules/b`. */
  path: string;
  name: string;
  version: string;
  /** An SPDX expression; empty where none is stated. */
  licence: string;
  integrity: string | null;
  /** Where it is from, where the file says so. */
  resolved: string | null;
  isDev: boolean;
  isLink: boolean;
  hasInstallScript: boolean;
  /** Names that it asks for, optional ones and peers too. */
  needs: readonly string[];
}

interface LockEntry {
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  dev?: boolean;
  link?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

export interface Manifest {
  name: string;
  version: string;
  license: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

const IN = 'node_modules/';

export function readManifest(root: string): Manifest {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}

/** All but the project itself, by path. */
export function lockedPackages(root: string): LockedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages as Record<string, LockEntry>)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      path,
      name: path.slice(path.lastIndexOf(IN) + IN.length),
      version: entry.version ?? '',
      licence: entry.license ?? '',
      integrity: entry.integrity ?? null,
      resolved: entry.resolved ?? null,
      isDev: entry.dev === true,
      isLink: entry.link === true,
      hasInstallScript: entry.hasInstallScript === true,
      needs: Object.keys({ ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies }),
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** What the programs are bundled from; what only builds and tests them is left out. */
export function shippedPackages(root: string): LockedPackage[] {
  return lockedPackages(root).filter(({ isDev }) => !isDev);
}

/** @returns the package that a name means where it is asked for: the nearest one upwards */
export function resolvedFrom(
  path: string,
  name: string,
  all: ReadonlyMap<string, LockedPackage>,
): LockedPackage | null {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf(`/${IN}`)))) {
    const found = all.get(`${folder === '' ? '' : `${folder}/`}${IN}${name}`);
    if (found !== undefined) return found;
    if (folder === '') return null;
  }
}
