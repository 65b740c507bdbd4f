/** Where a language chooses a plural, it has its own forms, not only the two of English. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/words/language.ts';

const words = join(import.meta.dirname, '..', '..', '..', 'shared', 'words');
const forms: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * The forms of one, of a pair and of many: those that a language says without the number. Those between may read like many, as
 * after a colon.
 */
function formsOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set([rules.select(1), rules.select(2), 'other'])];
}

/** A number behind its noun, which reads the same for a pair. */
const exceptions: readonly string[] = ['ar/trust/standing.ts'];

function namesIn({ properties }: ESTree.ObjectExpression): string[] | null {
  const names = properties.map((one) =>
    one.type === 'Property' && one.key.type === 'Identifier' ? one.key.name : null,
  );
  return names.every((name) => name !== null) ? names : null;
}

/** @returns the choices of a source that lack a form, by line */
function incomplete(source: string, path: string, language: string): string[] {
  const wanted = formsOf(language);
  const found: string[] = [];
  new Visitor({
    ObjectExpression(node) {
      const names = namesIn(node);
      const isChoice = names?.includes('other') === true && names.every((name) => forms.includes(name));
      if (!isChoice || names.length === 1) return;
      const missing = wanted.filter((form) => !names.includes(form));
      const line = source.slice(0, node.start).split('\n').length;
      if (missing.length > 0) found.push(`${path}:${line} lacks ${missing}`);
    },
  }).visit(parseSync(path, source).program);
  return found;
}

describe.each(languages)('a plural in %s', (language) => {
  it('has the forms of one, of a pair and of many', () => {
    const folder = join(words, language);
    const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
    const found = files
      .filter(
        (name) => name.endsWith('.ts') && !exceptions.includes(`${language}/${name.replaceAll('\\', '/')}`),
      )
      .flatMap((name) => incomplete(readFileSync(join(folder, name), 'utf8'), name, language));
    expect(found).toEqual([]);
  });
});

it('a choice with the forms of English alone is found in Arabic', () => {
  const source = "const text = plural(count, { one: 'a', other: 'b' });";
  expect(incomplete(source, 'a.ts', 'ar')).toEqual(['a.ts:1 lacks two']);
  expect(incomplete(source, 'a.ts', 'en')).toEqual([]);
});
