/** `npm run audit:offline`: what can be said of the dependencies without a network. Known flaws can't: they come from a list of advisories. */
import { join } from 'node:path';
import { isAllowed } from './licences.ts';
import { type LockedPackage, lockedPackages, type Manifest, readManifest } from './lockedPackages.ts';

/** Versions as npm publishes them. */
const VERSION = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/;
const INTEGRITY = /^sha512-[\w+/]{86}==$/;

/** @returns what is wrong, one sentence each */
export function auditProblems(manifest: Manifest, packages: readonly LockedPackage[]): string[] {
  return [
    ...manifestProblems(manifest, packages),
    ...packages.flatMap((one) => packageProblems(one, manifest)),
  ];
}

function manifestProblems(
  { dependencies, devDependencies }: Manifest,
  packages: readonly LockedPackage[],
): string[] {
  const locked = new Map(packages.map(({ path, version }) => [path, version]));
  return Object.entries({ ...dependencies, ...devDependencies }).flatMap(([name, version]) => [
    ...(VERSION.test(version) ? [] : [`${name} is not pinned: ${version}`]),
    ...(locked.get(`node_modules/${name}`) === version
      ? []
      : [`${name} ${version} is not what the lock file has`]),
  ]);
}

function packageProblems(one: LockedPackage, { allowScripts }: Manifest): string[] {
  const { path, name, version, integrity, resolved, licence, isDev, isLink, hasInstallScript } = one;
  // Electron is passed on to others, though package.json has it among the tools.
  const ships = !isDev || name === 'electron';
  return [
    ...(VERSION.test(version) ? [] : [`${path} has no published version: ${version}`]),
    ...(INTEGRITY.test(integrity ?? '') ? [] : [`${path} has no SHA-512 of its content`]),
    ...(isLink || (resolved !== null && !resolved.startsWith('https:'))
      ? [`${path} is no published package`]
      : []),
    ...(hasInstallScript && !Object.hasOwn(allowScripts, name)
      ? [`${path} runs a script when it is installed, and package.json does not say whether it may`]
      : []),
    ...(isAllowed(licence, ships) ? [] : [`${path} has a licence that is not allowed: ${licence || 'none'}`]),
  ];
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..', '..');
  const packages = lockedPackages(root);
  const problems = auditProblems(readManifest(root), packages);
  for (const problem of problems) console.log(problem);
  console.log(
    `${packages.length} packages: hashes, origins, versions, install scripts and licences; ${problems.length} problems. Known flaws are not looked up: that needs a network (npm audit).`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}
