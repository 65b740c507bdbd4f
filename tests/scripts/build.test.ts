import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeInputFiles } from '../../main/adapters/nodeInputFiles.ts';
import { nodeImportTasks } from '../../main/adapters/workers/importTasks.ts';
import { createWorkHere } from '../../main/adapters/workers/inlineWork.ts';
import { createThreadWork } from '../../main/adapters/workers/threadWork.ts';
import type { ImportTasks } from '../../main/core/surveillance/intake/readImport.ts';
import { tasks } from '../../main/core/work/tasks.ts';
import { buildPage } from '../../scripts/buildPage.ts';
import { faultsOf, filesOfArchive } from '../../scripts/packaging/contents.ts';
import { wrongFuses } from '../../scripts/packaging/fuses.ts';
import { packOnStandIn } from '../../scripts/packaging/packDesktop.ts';
import { isPageFresh } from '../../scripts/pageFreshness.ts';
import { panelOf, place, risingCounts, wideCsv } from '../support/builders.ts';
import { type CheckoutCopy, copyCheckout } from '../support/checkoutCopy.ts';
import { openBundledWindow } from '../support/openBundledWindow.ts';
import { runNode } from '../support/runNode.ts';

let checkout: CheckoutCopy;

const built = (...path: string[]) => join(checkout.root, 'dist', ...path);

beforeAll(async () => {
  checkout = await copyCheckout();
  const end = await runNode(join(checkout.root, 'scripts', 'build.ts'), [], checkout.root);
  expect(end).toMatchObject({ exitCode: 0 });
});

afterAll(() => checkout.remove());

describe('the built page', () => {
  it('holds no code inside its document, only files of its own', async () => {
    const html = await readFile(built('renderer', 'index.html'), 'utf8');
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
    const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1]!);
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) {
      expect(address).toMatch(/^\.\/assets\/[\w.-]+-[\w-]{8}\.\w+$/);
      expect((await stat(built('renderer', address))).isFile()).toBe(true);
    }
    for (const [script] of html.matchAll(/<script[^>]*>/g)) expect(script).toContain('src=');
  });

  it('generates no code at run time and is the production build', async () => {
    const assets = await readdir(built('renderer', 'assets'));
    for (const name of assets.filter((file) => file.endsWith('.js'))) {
      const code = await readFile(built('renderer', 'assets', name), 'utf8');
      expect(code).not.toMatch(/\beval\(|new Function\(|react\.development/);
    }
  });

  it('loads no validator and no chart before the first screen', async () => {
    const read = (name: string) => readFile(built('renderer', 'assets', name), 'utf8');
    const html = await readFile(built('renderer', 'index.html'), 'utf8');
    const named = [...html.matchAll(/assets\/([\w.-]+\.js)/g)].map(([, name]) => name!);
    const mount = (await readdir(built('renderer', 'assets'))).filter((name) => /^mount-.*\.js$/.test(name));
    const needed = new Map<string, string>();
    const waiting = [...named, ...mount];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (needed.has(name)) continue;
      const code = await read(name);
      needed.set(name, code);
      waiting.push(...[...code.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)].map(([, next]) => next!));
    }
    expect(mount).toHaveLength(1);
    for (const [name, code] of needed) expect(code, name).not.toMatch(/ZodError|chartjs|Chart\.register/);
  });

  it('is fresh, and stale once a source changes', async () => {
    expect(await isPageFresh(checkout.root)).toBe(true);
    await writeFile(join(checkout.root, 'renderer', 'later.ts'), 'export const later = 1;\n');
    expect(await isPageFresh(checkout.root)).toBe(false);
  });

  it('is put in place whole, also when two builds run at once, and leaves nothing aside', async () => {
    await Promise.all([buildPage(checkout.root), buildPage(checkout.root)]);
    expect(await isPageFresh(checkout.root)).toBe(true);
    expect((await readdir(built())).sort()).toEqual([
      'importWorker',
      'main',
      'preload',
      'renderer',
      'sbom.cdx.json',
      'worker',
    ]);
  });

  it('is not replaced by one that the content security policy would stop', async () => {
    const index = join(checkout.root, 'renderer', 'index.html');
    const html = await readFile(index, 'utf8');
    const before = await readFile(built('renderer', 'index.html'), 'utf8');
    await writeFile(index, html.replace('<body>', '<body style="margin: 0">'));
    await expect(buildPage(checkout.root)).rejects.toThrow('content security policy');
    await writeFile(index, html);
    expect(await readFile(built('renderer', 'index.html'), 'utf8')).toBe(before);
  });
});

describe('the bundle of the main process', () => {
  it('is one module that imports Electron and Node alone', async () => {
    expect((await readdir(built('main'))).sort()).toEqual(['main.js', 'third-party-licenses.md']);
    const code = await readFile(built('main', 'main.js'), 'utf8');
    const imported = [...code.matchAll(/^import .* from "([^"]+)";$/gm)].map((match) => match[1]!);
    const known = new Set([
      'electron',
      ...builtinModules,
      ...builtinModules.map((name) => `node:${name}`),
      'node:sqlite',
    ]);
    expect(imported).toContain('electron');
    expect(imported.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the bundle of the worker', () => {
  it('is one module that imports Node alone and does the tasks of the sources', async () => {
    expect((await readdir(built('worker'))).sort()).toEqual(['third-party-licenses.md', 'worker.mjs']);
    const code = await readFile(built('worker', 'worker.mjs'), 'utf8');
    const imported = [...code.matchAll(/^import .* from "([^"]+)";$/gm)].map((match) => match[1]!);
    expect(imported).toContain('node:worker_threads');
    expect(imported.filter((name) => !name.startsWith('node:'))).toEqual([]);
    const work = createThreadWork<typeof tasks>(built('worker', 'worker.mjs'));
    const round = {
      referenceDate: '2016-11-05',
      disease: 'cholera',
      panel: panelOf(place('Nord', risingCounts())),
      model: 'auto' as const,
      history: [],
      earlier: [],
    };
    const { signal } = new AbortController();
    const { text, forecasts } = await work.run('hindcastRound', round, { signal });
    expect(forecasts).toBe(1);
    expect(text).toBe(tasks.hindcastRound(round, () => {}).text);
    await work.close();
  });
});

describe('the bundle of the thread of imports', () => {
  it('is one module that imports Node alone and reads as the sources do', async () => {
    expect((await readdir(built('importWorker'))).sort()).toEqual([
      'importWorker.mjs',
      'third-party-licenses.md',
    ]);
    const program = built('importWorker', 'importWorker.mjs');
    const code = await readFile(program, 'utf8');
    const imported = [...code.matchAll(/^import .* from "([^"]+)";$/gm)].map((match) => match[1]!);
    expect(imported.filter((name) => !builtinModules.includes(name.replace(/^node:/, '')))).toEqual([]);
    const path = join(checkout.root, 'counts.csv');
    await writeFile(path, wideCsv({ Nord: risingCounts(), Ouest: risingCounts(24, 7) }));
    const { name, size, source } = await nodeInputFiles.open(path);
    const order = {
      files: [{ file: { name, size, source }, uploadId: null }],
      population: null,
      mapping: null,
      statements: [],
      asOf: null,
      today: '2026-01-01',
      dailyEpiWeek: 'iso' as const,
      isKept: false,
    };
    const work = createThreadWork<ImportTasks>(program);
    const { signal } = new AbortController();
    const read = await work.run('readImport', order, { signal });
    expect(read).toMatchObject({ outcome: { built: { summary: { locations: 2 } } } });
    expect(read).toEqual(
      await createWorkHere(async () => nodeImportTasks()).run('readImport', order, { signal }),
    );
    await work.close();
  });
});

describe('the bundle of the preload script', () => {
  it('is one small CommonJS file without the validator', async () => {
    expect(await readdir(built('preload'))).toEqual(['index.cjs']);
    const code = await readFile(built('preload', 'index.cjs'), 'utf8');
    expect(code.length).toBeLessThan(8_000);
    expect(code).not.toMatch(/zod|jitless/i);
  });
});

describe('the bundles together', () => {
  it('open a window whose page reaches the real core through the sandboxed preload script', async () => {
    const window = await openBundledWindow(built('main', 'main.js'));
    expect(window.required).toEqual(['electron']);
    const { client, dataFolder } = window;
    const { version } = JSON.parse(await readFile(join(checkout.root, 'package.json'), 'utf8'));
    expect(await client.call('app.info', {})).toMatchObject({
      version,
      access: 'writer',
      dataFolder,
    });
    expect((await client.call('samples.list', {})).samples).not.toEqual([]);
    expect(await window.quit()).toBe(0);
  });
});

describe('the package', () => {
  it('holds what it needs and nothing else, in a program whose fuses are all set', async () => {
    const unpacked = await packOnStandIn(checkout.root, join(checkout.root, 'release', 'check'));
    const files = filesOfArchive(join(unpacked, 'resources', 'app.asar'));
    expect(faultsOf('desktop', files)).toEqual([]);
    expect(await wrongFuses(join(unpacked, 'outpost'))).toEqual([]);
    const beside = join(unpacked, 'resources', 'app.asar.unpacked', 'dist');
    for (const name of ['worker', 'importWorker'])
      expect((await stat(join(beside, name, `${name}.mjs`))).isFile()).toBe(true);
  });
});

describe('npm run package', () => {
  it('says in one sentence where packages can be built when the binary is not there', async () => {
    const bare = join(checkout.root, 'bare');
    await mkdir(join(bare, 'scripts'), { recursive: true });
    for (const name of ['package.ts', 'electronBinary.ts']) {
      await writeFile(join(bare, 'scripts', name), await readFile(join(checkout.root, 'scripts', name)));
    }
    const end = await runNode(join(bare, 'scripts', 'package.ts'), [], bare);
    expect(end.exitCode).toBe(2);
    expect(end.stdout).toBe('');
    expect(end.stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^Packages can only be built where/),
    ]);
  });
});
