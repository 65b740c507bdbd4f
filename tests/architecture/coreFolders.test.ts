import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dirname, normalize } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { importedModules } from './importRules.ts';

const root = join(import.meta.dirname, '..', '..');

/** A folder of the core and the folders that its files import, types included. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** The room of a file: its folder below the core; surveillance has rooms of its own. Files that compose the core have none. */
function roomOf(path: string): string | null {
  const [, , first, second, third] = path.split('/');
  if (second === undefined) return null;
  return first === 'surveillance' && third !== undefined ? `surveillance/${second}` : first!;
}

function graphOf(sources: ReadonlyMap<string, string>): Graph {
  const graph = new Map<string, Set<string>>();
  for (const [path, source] of sources) {
    const from = roomOf(path);
    if (from === null) continue;
    const targets = graph.get(from) ?? new Set();
    graph.set(from, targets);
    for (const specifier of importedModules(source)) {
      const target = normalize(`${dirname(path)}/${specifier}`);
      const to = target.startsWith('main/core/') ? roomOf(target) : null;
      if (to !== null && to !== from) targets.add(to);
    }
  }
  return graph;
}

/** @returns the folders of one ring, in its order; null where there is none */
function ringIn(graph: Graph): string[] | null {
  const finished = new Set<string>();
  const walk = (room: string, way: readonly string[]): string[] | null => {
    const start = way.indexOf(room);
    if (start >= 0) return [...way.slice(start), room];
    if (finished.has(room)) return null;
    for (const next of graph.get(room) ?? []) {
      const ring = walk(next, [...way, room]);
      if (ring !== null) return ring;
    }
    finished.add(room);
    return null;
  };
  for (const room of graph.keys()) {
    const ring = walk(room, []);
    if (ring !== null) return ring;
  }
  return null;
}

function coreSources(): Map<string, string> {
  const names = readdirSync(join(root, 'main/core'), { recursive: true, encoding: 'utf8' });
  const paths = names.filter((name) => /\.ts$/.test(name) && !name.endsWith('.d.ts'));
  return new Map(
    paths.map((name) => {
      const path = `main/core/${name.replaceAll('\\', '/')}`;
      return [path, readFileSync(join(root, path), 'utf8')];
    }),
  );
}

describe('folders of the core', () => {
  it('import each other in no ring, not even by their types', () => {
    const graph = graphOf(coreSources());
    expect(graph.size).toBeGreaterThan(20);
    expect(ringIn(graph)).toBeNull();
  });

  it('have ports below everything', () => {
    expect([...(graphOf(coreSources()).get('ports') ?? [])]).toEqual([]);
  });
});

/** The rooms of the core as docs/architecture.md draws them, each with its line, from the top. */
function drawnRooms(): Map<string, number> {
  const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const [, picture] = /^```\n(handlers [\s\S]*?)^```/m.exec(page)!;
  const lines = picture!.trim().split('\n');
  // Two spaces stand between rooms, more before what they are for.
  return new Map(lines.flatMap((line, index) => roomsOf(line).map((room) => [room, index] as const)));
}

function roomsOf(line: string): string[] {
  return line.split(/ {3,}/)[0]!.split(/ +/);
}

describe('the picture of the core in docs/architecture.md', () => {
  it('has every room, on a line above those that it imports', () => {
    const drawn = drawnRooms();
    const graph = graphOf(coreSources());
    expect([...drawn.keys()].toSorted()).toEqual([...graph.keys()].toSorted());
    const upwards = [...graph].flatMap(([from, targets]) =>
      [...targets].filter((to) => drawn.get(to)! <= drawn.get(from)!).map((to) => `${from} imports ${to}`),
    );
    expect(upwards).toEqual([]);
  });
});

describe('the check of rings', () => {
  it('finds a ring of three folders', () => {
    const sources = new Map([
      ['main/core/a/one.ts', "import { two } from '../b/two.ts';"],
      ['main/core/b/two.ts', "import type { Three } from '../c/three.ts';"],
      ['main/core/c/three.ts', "export { one } from '../a/one.ts';"],
    ]);
    expect(ringIn(graphOf(sources))).toEqual(['a', 'b', 'c', 'a']);
  });

  it('tells the rooms of surveillance apart, and counts no file inside its own folder', () => {
    const sources = new Map([
      ['main/core/surveillance/panel/one.ts', "import { two } from '../archive/two.ts';"],
      ['main/core/surveillance/archive/two.ts', "import { three } from './three.ts';"],
      ['main/core/surveillance/archive/three.ts', "import { two } from './two.ts';"],
    ]);
    expect(ringIn(graphOf(sources))).toBeNull();
  });
});
