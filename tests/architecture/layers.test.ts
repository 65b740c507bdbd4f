import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forbiddenImports, importedModules, layerRules } from './importRules.ts';

const root = join(import.meta.dirname, '..', '..');

function sourcesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `${folder}${name.replaceAll('\\', '/')}`);
}

describe('layers', () => {
  it.each(layerRules.map((rule) => rule.layer))('%s imports only what its layer may', (layer) => {
    const sources = sourcesOf(layer);
    expect(sources.length).toBeGreaterThan(0);
    const found = sources.flatMap((path) => forbiddenImports(path, readFileSync(join(root, path), 'utf8')));
    expect(found).toEqual([]);
  });

  it('only the Electron host and the preload script name electron', () => {
    const all = ['shared/', 'main/', 'renderer/'].flatMap(sourcesOf);
    const naming = all.filter((path) =>
      importedModules(readFileSync(join(root, path), 'utf8')).includes('electron'),
    );
    expect(naming.filter((path) => !path.startsWith('main/hosts/electron/'))).toEqual([]);
  });
});

describe('the check of layers', () => {
  it.each([
    ['main/core/lock/lockMachine.ts', "import { readFileSync } from 'node:fs';"],
    ['main/core/lock/lockMachine.ts', "import fs from 'fs';"],
    ['main/core/createCore.ts', "import { app } from 'electron';"],
    ['main/core/createCore.ts', "const x = await import('../adapters/systemClock.ts');"],
    ['main/core/createCore.ts', "import Papa from 'papaparse';"],
    ['main/adapters/systemClock.ts', "import { serveWeb } from '../hosts/web/main.ts';"],
    ['shared/contract/client.ts', "export * from '../../main/core/Core.ts';"],
    ['renderer/main.tsx', "import { createCore } from '../main/core/createCore.ts';"],
    ['preload/index.ts', "import { join } from 'node:path';"],
    ['main/hosts/web/main.ts', "import { app } from 'electron';"],
  ])('finds in %s the forbidden %s', (path, line) => {
    expect(forbiddenImports(path, `${line}\n`)).toHaveLength(1);
  });

  it('accepts what a layer may import', () => {
    expect(forbiddenImports('main/core/createCore.ts', "import { z } from '../../shared/zod.ts';")).toEqual(
      [],
    );
    expect(forbiddenImports('renderer/main.tsx', "import React from 'react';")).toEqual([]);
    expect(forbiddenImports('main/core/a.ts', "// import 'node:fs';\n/* from 'electron' */")).toEqual([]);
  });
});
