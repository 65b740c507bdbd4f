/** The words of public health that a language has decided for: docs/glossary.md lists them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/words/language.ts';

const root = join(import.meta.dirname, '..', '..', '..');

const rows = readFileSync(join(root, 'docs', 'glossary.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').slice(1, -1).map(plain))
  .slice(2);

/** One kind of space and apostrophe, without case; marks that isolate say nothing. */
function plain(text: string): string {
  return text
    .replaceAll(/\\u00a0|[\u00a0\u202f]/g, ' ')
    .replaceAll(/\\u[0-9a-f]{4}/g, '')
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll('’', "'")
    .replaceAll("\\'", "'")
    .trim()
    .toLowerCase();
}

function catalogueOf(language: string): string {
  const folder = join(root, 'shared', 'words', language);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => plain(readFileSync(join(folder, name), 'utf8')))
    .join('\n');
}

describe.each(languages.map((language, column) => ({ language, column })))(
  'in $language',
  ({ language, column }) => {
    it('every term of the glossary is used as it is fixed', () => {
      const catalogue = catalogueOf(language);
      const missing = rows.map((row) => row[column]!).filter((term) => !catalogue.includes(term));
      expect(rows.length).toBeGreaterThan(25);
      expect(missing).toEqual([]);
    });
  },
);
