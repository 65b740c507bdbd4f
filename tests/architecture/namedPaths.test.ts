/** Documents name files and folders; each of them exists, so that a reader finds what a page speaks of. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** Folders at the top of the project: a code span that begins with one of them is a path. */
const TOP = /^(?:bench|docs|main|preload|renderer|scripts|shared|tests)\//;

/** A source by its name or the end of its path: `Provider.ts`, `runs/planRun.ts`. */
const SOURCE = /^[\w./-]+\.tsx?$/;

const sources = ['bench', 'main', 'preload', 'renderer', 'scripts', 'shared', 'tests'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => SOURCE.test(name))
    .map((name) => `/${folder}/${name.replaceAll('\\', '/')}`),
);

/** Decisions and changes tell of what was, and keep the names of then. */
function documents(): string[] {
  const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`);
  return ['README.md', 'CONTRIBUTING.md', ...pages];
}

/** `a/b.ts:name` is a name in a file. */
const withoutName = (span: string) => span.replace(/(\.tsx?):.+$/, '$1');

/** `a/{b,c}.ts` is two paths. */
function expanded(path: string): string[] {
  const found = /^(.*)\{([^{}]*)\}(.*)$/.exec(path);
  if (found === null) return [path];
  const [, before, choices, after] = found;
  return choices!.split(',').flatMap((choice) => expanded(`${before}${choice.trim()}${after}`));
}

/** @returns the paths from the top of the project that a page names in code spans and by its links */
function pathsIn(page: string, text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)]
    .map(([, span]) => withoutName(span!))
    .filter(
      (span) => (TOP.test(span) || SOURCE.test(span)) && !/[<>*\s=]/.test(span.replace(/\{[^}]*\}/, '')),
    )
    .flatMap(expanded);
  const links = [...prose.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(page), target));
  return [...spans, ...links];
}

/** Whether a source ends so: pages leave out the folder that they speak of. */
function isSource(path: string): boolean {
  return !TOP.test(path) && sources.some((source) => source.endsWith(`/${path}`));
}

/** @returns one sentence for each path that is not there */
function missingIn(page: string, text: string): string[] {
  return pathsIn(page, text)
    .filter((path) => !existsSync(join(root, path)) && !isSource(path))
    .map((path) => `${page} names ${path}`);
}

describe('documents', () => {
  it('name files that exist', () => {
    const all = documents();
    expect(all.length).toBeGreaterThan(10);
    const named = all.flatMap((page) => pathsIn(page, readFileSync(join(root, page), 'utf8')));
    expect(named.length).toBeGreaterThan(100);
    expect(all.flatMap((page) => missingIn(page, readFileSync(join(root, page), 'utf8')))).toEqual([]);
  });

  it.each([
    ['a code span', 'See `main/core/nowhere.ts`.'],
    ['one of several in braces', 'See `main/core/{lock,nowhere}`.'],
    ['the end of a path', 'See `lock/nowhere.ts`.'],
    ['a name in a file', 'See `main/core/nowhere.ts:name`.'],
    ['a link', 'See [there](nowhere.md).'],
    ['a link to a part of a page', 'See [there](nowhere.md#part).'],
  ])('are found out where %s names none', (_, text) => {
    expect(missingIn('docs/page.md', text)).toHaveLength(1);
  });

  it('may name patterns and what is no path', () => {
    const text = 'See `main/core/<language>/a.ts`, `forecasts.run`, [the web](https://example.org).';
    expect(missingIn('docs/page.md', text)).toEqual([]);
  });
});
