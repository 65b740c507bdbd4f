/** A folder that holds the data folder and files beside it, which nothing may read or change. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { CANARY } from './hostile/texts.ts';

export interface WatchedFolder {
  /** Everything that the part may write lies below. */
  root: string;
  data: string;
  /** Where the part puts files that it hands over. */
  inputs: string;
  /** @returns what was changed, made or removed outside of `data` and `inputs` since the start */
  changes(): string[];
  remake(): void;
}

/** Files that a traversal out of the data folder would meet. */
const beside: Readonly<Record<string, string>> = {
  'beside/secret.csv': `week_end,place,cases\n2025-01-05,${CANARY},1\n`,
  'beside/journal/000001.jsonl': CANARY,
  'secret.json': `{"a":"${CANARY}"}`,
  'page/index.html': '<!doctype html><title>Outpost</title>',
};

/** @param root a new folder of the one who asks, who removes it */
export function watchFolder(root: string): WatchedFolder {
  const [data, inputs] = [join(root, 'data'), join(root, 'inputs')];
  for (const [name, text] of Object.entries(beside)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const remake = () => {
    for (const folder of [data, inputs]) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
    }
  };
  remake();
  const start = contents(root);
  return {
    root,
    data,
    inputs,
    remake,
    changes() {
      const now = contents(root);
      const all = [...new Set([...start.keys(), ...now.keys()])];
      return all.filter((name) => start.get(name) !== now.get(name));
    },
  };
}

function contents(root: string): Map<string, string> {
  const found = readdirSync(root, { withFileTypes: true, recursive: true }).map((item) => {
    const path = join(item.parentPath, item.name);
    return { path, name: relative(root, path).split(sep).join('/'), isFile: item.isFile() };
  });
  const outside = found.filter(({ name }) => !/^(?:data|inputs)(?:\/|$)/.test(name));
  return new Map(outside.map(({ name, path, isFile }) => [name, isFile ? hashOf(path) : 'folder']));
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
