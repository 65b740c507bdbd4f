/** `npm run sbom`: what the packages are made of, as CycloneDX 1.6, into dist/. The same lock file gives the same bytes. Source: CycloneDX specification 1.6, JSON. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledData } from './bundledData.ts';
import {
  type LockedPackage,
  lockedPackages,
  readManifest,
  resolvedFrom,
  shippedPackages,
} from './lockedPackages.ts';

export const SBOM = join('dist', 'sbom.cdx.json');

export function sbomDocument(root: string): object {
  const { name, version, license, dependencies } = readManifest(root);
  const all = new Map(lockedPackages(root).map((one) => [one.path, one]));
  // A tool by its place in package.json, and the program that people start by its place in the packages.
  const electron = all.get('node_modules/electron')!;
  const shipped = [...shippedPackages(root), electron];
  const refs = new Set(shipped.map(refOf));
  const own = `pkg:npm/${name}@${version}`;
  const needed = (path: string, needs: readonly string[]) => [
    ...new Set(
      needs
        .map((one) => resolvedFrom(path, one, all))
        .filter((one) => one !== null)
        .map(refOf)
        .filter((ref) => refs.has(ref)),
    ),
  ];
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialOf(readFileSync(join(root, 'package-lock.json'))),
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name,
        version,
        purl: own,
        licenses: [{ license: { id: license } }],
      },
    },
    components: [
      ...shipped.map((one) => componentOf(one, one === electron)),
      ...bundledData.map(({ name: data, what, source, licence }) => ({
        type: 'data',
        'bom-ref': `data:${data.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
        name: data,
        description: `${what}; ${source}`,
        licenses: [{ license: { name: licence } }],
      })),
    ],
    dependencies: [
      { ref: own, dependsOn: needed('', [...Object.keys(dependencies), 'electron']) },
      ...shipped.map((one) => ({
        ref: refOf(one),
        // Electron's own packages fetch it, and are not in the program.
        dependsOn: one === electron ? [] : needed(one.path, one.needs),
      })),
    ],
  };
}

/** Scoped names have their `@` written as %40. */
function refOf({ name, version }: LockedPackage): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function componentOf(one: LockedPackage, isFramework: boolean): object {
  const [group, name] = one.name.includes('/') ? one.name.split('/') : [undefined, one.name];
  const isExpression = / (?:OR|AND) /.test(one.licence);
  return {
    type: isFramework ? 'framework' : 'library',
    'bom-ref': refOf(one),
    ...(group === undefined ? {} : { group }),
    name,
    version: one.version,
    scope: 'required',
    hashes: hashesOf(one.integrity ?? ''),
    licenses: isExpression ? [{ expression: one.licence }] : [{ license: { id: one.licence } }],
    purl: refOf(one),
  };
}

/** `sha512-BASE64` as npm writes it, in hexadecimal digits. */
function hashesOf(integrity: string): { alg: string; content: string }[] {
  return [...integrity.matchAll(/sha(\d+)-([\w+/=]+)/g)].map(([, bits, base64 = '']) => ({
    alg: `SHA-${bits}`,
    content: Buffer.from(base64, 'base64').toString('hex'),
  }));
}

/** A UUID (RFC 9562, version 8: made from whatever one likes) of the lock file. */
function serialOf(lock: Uint8Array): string {
  const digits = createHash('sha256').update(lock).digest('hex');
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...parts, digits.slice(20, 32)].join('-')}`;
}

export function writeSbom(root: string): void {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, SBOM), `${JSON.stringify(sbomDocument(root), null, 2)}\n`);
}

if (import.meta.main) writeSbom(join(import.meta.dirname, '..', '..'));
