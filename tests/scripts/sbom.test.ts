import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sbomDocument } from '../../scripts/supplyChain/sbom.ts';
import { z } from '../../shared/zod.ts';

const root = join(import.meta.dirname, '..', '..');

/** The fields that CycloneDX 1.6 requires, and the form of those that are given. */
const text = z.string().min(1);
const licenses = z
  .array(
    z.union([
      z.strictObject({ license: z.object({ id: text }) }),
      z.strictObject({ license: z.object({ name: text }) }),
      z.strictObject({ expression: text }),
    ]),
  )
  .min(1);
const component = z.strictObject({
  type: z.enum(['application', 'framework', 'library', 'data']),
  'bom-ref': text,
  group: text.optional(),
  name: text,
  version: text.optional(),
  description: text.optional(),
  scope: z.enum(['required', 'optional', 'excluded']).optional(),
  hashes: z
    .array(z.strictObject({ alg: z.literal('SHA-512'), content: z.string().regex(/^[a-f0-9]{128}$/) }))
    .min(1)
    .optional(),
  licenses,
  purl: z
    .string()
    .regex(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@[\w.-]+$/)
    .optional(),
});
const bom = z.strictObject({
  $schema: z.literal('http://cyclonedx.org/schema/bom-1.6.schema.json'),
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
  version: z.int().min(1),
  metadata: z.strictObject({ component }),
  components: z.array(component).min(1),
  dependencies: z.array(z.strictObject({ ref: text, dependsOn: z.array(text) })),
});

const parsed = () => bom.parse(JSON.parse(JSON.stringify(sbomDocument(root))));

it('is a bill of materials of CycloneDX 1.6, each component once', () => {
  const refs = parsed().components.map((one) => one['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  expect(refs.length).toBeGreaterThan(40);
});

it('leads from Outpost to every package, by names that are in it', () => {
  const { metadata, components, dependencies } = parsed();
  const known = new Set([metadata.component['bom-ref'], ...components.map((one) => one['bom-ref'])]);
  expect(
    dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !known.has(ref)),
  ).toEqual([]);
  const reached = new Set([metadata.component['bom-ref']]);
  for (const ref of reached) {
    for (const next of dependencies.find((one) => one.ref === ref)?.dependsOn ?? []) reached.add(next);
  }
  const packages = components.filter(({ purl }) => purl !== undefined).map((one) => one['bom-ref']);
  expect(packages.filter((ref) => !reached.has(ref))).toEqual([]);
});

it('has Electron and the data, no tool, no host of a registry, and the same bytes each time', () => {
  const json = JSON.stringify(sbomDocument(root));
  const { components } = parsed();
  expect(components.filter(({ type }) => type !== 'library').map(({ name }) => name)).toEqual([
    'electron',
    'Natural Earth 4.1.0',
    'Seasons of influenza',
    'Cholera in Haiti',
  ]);
  expect(json).not.toMatch(/vitest|playwright|registry|https:/);
  expect(JSON.stringify(sbomDocument(root))).toBe(json);
});
