/** The table of sources in docs/methods.md, from the docstrings of the code: `npm run docs` writes it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders with methods that have a source. */
const FOLDERS = [
  'main/core/epi',
  'main/core/scoring',
  'main/core/forecaster',
  'main/core/report',
  'shared/forecast',
];

const BEGIN = '<!-- sources: made by `npm run docs` from the docstrings -->';
const END = '<!-- end of sources -->';

export interface MethodSource {
  path: string;
  source: string;
}

/** @returns what the docstrings of a source text say after `Source:`, each up to the end of its paragraph */
export function sourcesIn(text: string): string[] {
  const comments = [...text.matchAll(/\/\*\*([\s\S]*?)\*\//g)].map(([, inside]) => inside!);
  return comments.flatMap((comment) => {
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trim());
    const paragraphs = lines.join('\n').split(/\n(?=@)|\n\n/);
    return paragraphs.flatMap((paragraph) => {
      const [, source] = /\bSources?: ([\s\S]*)/.exec(paragraph) ?? [];
      return source === undefined ? [] : [source.replace(/\s+/g, ' ').trim()];
    });
  });
}

/** Every source of a method, by the path of its file. */
export function methodSources(root: string): MethodSource[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .toSorted()
      .flatMap((path) =>
        sourcesIn(readFileSync(join(root, path), 'utf8')).map((source) => ({ path, source })),
      ),
  );
}

/** @returns the page with its table as the code has it now. @throws Error where it has no place for the table */
export function withSources(page: string, sources: readonly MethodSource[]): string {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from < 0 || to < from) throw new Error('docs/methods.md has no place for the table of sources');
  const rows = sources.map(({ path, source }) => `| \`${path}\` | ${source.replaceAll('|', '\\|')} |`);
  const table = ['| file | source |', '| --- | --- |', ...rows].join('\n');
  return `${page.slice(0, from + BEGIN.length)}\n\n${table}\n\n${page.slice(to)}`;
}
