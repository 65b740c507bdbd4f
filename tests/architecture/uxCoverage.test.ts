/** docs/ux-coverage.md says the truth: every test that it names is there, and no item goes without a test or a reason. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

const rows = readFileSync(join(root, 'docs', 'ux-coverage.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (---|Item)/.test(line))
  .map((line) => {
    const cells = line.split('|').slice(1, -1);
    return { item: cells[0]!.trim(), where: cells[1]!.trim(), held: cells[2]!.trim(), cells: cells.length };
  });

/** Why there is no test. */
const reason = /^(by hand|figure|decided otherwise|not yet|later part)\b/;

const pathsOf = (cell: string) => [...cell.matchAll(/`([\w./-]+\/[\w./-]+)`/g)].map(([, path]) => path!);

/** A test by its file and its name, or a part of it. */
const testsOf = (cell: string) =>
  [...cell.matchAll(/`(tests\/[\w./-]+)` “(.+?)”(?=;|$)/g)].map(([, path, name]) => ({
    path: path!,
    name: name!,
  }));

describe('each item of the screen specification', () => {
  it('has a place, and a test or a reason', () => {
    expect(rows.length).toBeGreaterThan(100);
    const bare = rows.filter(
      ({ where, held, cells }) =>
        cells !== 3 || where === '' || (testsOf(held).length === 0 && !reason.test(held)),
    );
    expect(bare.map(({ item }) => item)).toEqual([]);
  });

  it('names only files that are there', () => {
    const gone = rows
      .flatMap(({ where, held }) => [...pathsOf(where), ...pathsOf(held)])
      .filter((path) => !existsSync(join(root, path)));
    expect(gone).toEqual([]);
  });

  it('names only tests that are there', () => {
    const named = rows.flatMap(({ held }) => testsOf(held));
    const gone = named.filter(({ path, name }) => {
      const text = readFileSync(join(root, path), 'utf8').replaceAll("\\'", "'");
      // A word or two stand anywhere.
      return name.split(' ').length < 3 || !text.includes(name);
    });
    expect(gone).toEqual([]);
  });
});
