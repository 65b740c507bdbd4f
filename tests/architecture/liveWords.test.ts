/** Words are read where a sentence is made: a text that a module keeps would stay in the language that was spoken when it was loaded. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

const reads = vi.hoisted(() => ({ watched: true, found: [] as string[] }));

vi.mock('../../shared/words/index.ts', async (original) => {
  const real = await original<typeof import('../../shared/words/index.ts')>();
  const words = new Proxy(real.words, {
    get(said, name, self) {
      if (reads.watched) reads.found.push(new Error('read').stack ?? '');
      return Reflect.get(said, name, self);
    },
  });
  return { ...real, words };
});

// Electron's own modules are not there outside of it.
vi.mock('electron', () => new Proxy({}, { has: () => true, get: () => undefined }));

/** Programs, which begin to work when they are loaded. */
const programs = /\/(?:cli|electron)\/main\.ts$|\/workers\/(?:worker|importWorker)\.ts$/;

const modules = ['main', 'shared']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !programs.test(path));

/** The first place in our sources that a stack names, besides this file. */
function placeIn(stack: string): string {
  const lines = stack
    .split('\n')
    .filter((line) => line.includes(root) && !line.includes('/tests/') && !line.includes('/node_modules/'));
  return lines[0]?.replace(/^.*?((?:main|shared)\/[^)]*).*$/, '$1') ?? stack;
}

describe('the words of core and command line', () => {
  it('are not read while modules are loaded', async () => {
    for (const path of modules) await import(join(root, path));
    reads.watched = false;
    expect(modules.length).toBeGreaterThan(500);
    expect([...new Set(reads.found.map(placeIn))].toSorted()).toEqual([]);
  });
});
