/** What the worker loads before its first task: a forecast of a few places takes hardly longer than that. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importedModules } from './importRules.ts';

const root = join(import.meta.dirname, '..', '..');
const TYPES_ALONE = /^\s*(?:import|export) type\b[^;]*;/gm;

/** The modules that a file loads, and those that they load, with who asked first. */
function loadedBy(entry: string): Map<string, string> {
  const askedBy = new Map([[entry, '']]);
  for (const [path] of askedBy) {
    if (!existsSync(join(root, path))) continue;
    const source = readFileSync(join(root, path), 'utf8').replaceAll(TYPES_ALONE, '');
    for (const name of importedModules(source)) {
      const module = name.startsWith('.') ? relative(root, join(root, dirname(path), name)) : name;
      if (!askedBy.has(module)) askedBy.set(module, path);
    }
  }
  return askedBy;
}

describe('the worker', () => {
  const modules = loadedBy('main/adapters/workers/worker.ts');

  it('loads what its tasks need', () => {
    expect([...modules.keys()]).toContain('main/core/forecaster/boosting/growTree.ts');
  });

  it('loads no words: it answers in codes and numbers', () => {
    expect(modules.get('shared/words/index.ts'), 'asked for by').toBeUndefined();
  });

  it('loads no validator, which takes longer to load than all its own modules', () => {
    expect(modules.get('zod'), 'asked for by').toBeUndefined();
  });
});
