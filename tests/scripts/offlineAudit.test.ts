import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  type LockedPackage,
  lockedPackages,
  readManifest,
} from '../../scripts/supplyChain/lockedPackages.ts';
import { auditProblems } from '../../scripts/supplyChain/offlineAudit.ts';

const root = join(import.meta.dirname, '..', '..');
const packages = lockedPackages(root);
const manifest = readManifest(root);

it('finds nothing wrong with the dependencies as they are locked', () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(auditProblems(manifest, packages)).toEqual([]);
});

const changed = (name: string, change: Partial<LockedPackage>) =>
  packages.map((one) => (one.path === `node_modules/${name}` ? { ...one, ...change } : one));

it.each<[string, string, Partial<LockedPackage>, string]>([
  ['has no hash', 'react', { integrity: null }, 'node_modules/react has no SHA-512 of its content'],
  [
    'has a weak hash',
    'react',
    { integrity: 'sha1-AAAA' },
    'node_modules/react has no SHA-512 of its content',
  ],
  [
    'is from a repository',
    'react',
    { resolved: 'git+ssh://git@example.org/a.git' },
    'node_modules/react is no published package',
  ],
  ['is a folder', 'react', { isLink: true }, 'node_modules/react is no published package'],
  [
    'runs a script',
    'react',
    { hasInstallScript: true },
    'node_modules/react runs a script when it is installed, and package.json does not say whether it may',
  ],
  [
    'ships under a licence of tools',
    'react',
    { licence: 'MPL-2.0' },
    'node_modules/react has a licence that is not allowed: MPL-2.0',
  ],
  [
    'states no licence',
    'vitest',
    { licence: '' },
    'node_modules/vitest has a licence that is not allowed: none',
  ],
  [
    'is Electron under a licence of tools',
    'electron',
    { licence: 'MPL-2.0' },
    'node_modules/electron has a licence that is not allowed: MPL-2.0',
  ],
])('names a package that %s', (_, name, change, problem) => {
  expect(auditProblems(manifest, changed(name, change))).toEqual([problem]);
});

it('names a dependency that is not pinned, or is another one in the lock file', () => {
  const loose = { ...manifest, dependencies: { ...manifest.dependencies, react: '^19.3.1' } };
  expect(auditProblems(loose, packages)).toEqual([
    'react is not pinned: ^19.3.1',
    'react ^19.3.1 is not what the lock file has',
  ]);
});
