/** Where a language chooses a plural, it has the form of every count: nothing of English is left that has two of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/words/language.ts';

const words = join(import.meta.dirname, '..', '..', '..', 'shared', 'words');
const forms: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The forms that whole counts from one to the thousands take; nothing of something may have that of a hundred. */
function formsOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  const taken = new Set(Array.from({ length: 2_000 }, (_, i) => rules.select(i + 1)));
  return forms.filter((form) => taken.has(form as Intl.LDMLPluralRule));
}

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
  it('has the form of every count', () => {
    const folder = join(words, language);
    const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
    const found = files
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => incomplete(readFileSync(join(folder, name), 'utf8'), name, language));
    expect(found).toEqual([]);
  });
});

it('a choice with the forms of English alone is found in Arabic', () => {
  const source = "const text = plural(count, { one: 'a', other: 'b' });";
  expect(incomplete(source, 'a.ts', 'ar')).toEqual(['a.ts:1 lacks two,few,many']);
  expect(incomplete(source, 'a.ts', 'en')).toEqual([]);
});
