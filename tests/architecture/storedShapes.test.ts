import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dirname, normalize } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { importedModules } from './importRules.ts';

const root = join(import.meta.dirname, '..', '..');
/** What stored shapes may be made with: the schema library, lists checked in one pass, what a day and a quantile are, and the catalogue of providers. */
const ALLOWED =
  /^(?:main\/core\/state\/stored\/|shared\/zod\.ts$|shared\/onePass\.ts$|shared\/plainFacts\.ts$|shared\/plainList\.ts$|shared\/time\/plainDate\.ts$|shared\/forecast\/quantileLevels\.ts$|shared\/providers\/providerSchema\.ts$)/;

/** Modules that a stored shape is made of and that others may change, as `file -> module`. */
function foreignTo(sources: ReadonlyMap<string, string>): string[] {
  return [...sources].flatMap(([path, source]) =>
    importedModules(source)
      .map((specifier) => normalize(`${dirname(path)}/${specifier}`))
      .filter((target) => !ALLOWED.test(target))
      .map((target) => `${path} -> ${target}`),
  );
}

const folder = 'main/core/state/stored';
const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const sources = new Map(
  names.map((name) => {
    const path = `${folder}/${name.replaceAll('\\', '/')}`;
    return [path, readFileSync(join(root, path), 'utf8')] as const;
  }),
);

describe('shapes of what lies on disk', () => {
  it('are their own: the contract may change without them', () => {
    expect(sources.size).toBeGreaterThan(5);
    expect(foreignTo(sources)).toEqual([]);
  });

  it('are found out when one is taken from the contract', () => {
    const taken = "import { gapSchema } from '../../../../../shared/forecast/forecastSchema.ts';";
    expect(foreignTo(new Map([[`${folder}/v9/set.ts`, taken]]))).toEqual([
      `${folder}/v9/set.ts -> shared/forecast/forecastSchema.ts`,
    ]);
  });
});
