/** The user guide names screens and buttons in bold: each is a phrase of the window in the language of the guide. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../shared/words/language.ts';
import { levelWordsFor } from '../../../shared/words/level.ts';
import { teamWordsFor } from '../../../shared/words/team.ts';
import { viewsWordsFor } from '../../../shared/words/views.ts';
import { loadWindowWords } from '../../../shared/words/window.ts';

const root = join(import.meta.dirname, '../../..');
const guideOf = (language: Language) => join(root, 'docs/guide', language, 'README.md');
const written = languages.filter((language) => existsSync(guideOf(language)));

/** Every phrase of a catalogue that needs no facts. */
function phrasesIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(phrasesIn);
}

function boldIn(text: string): string[] {
  return [...text.replace(/\s+/g, ' ').matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name!);
}

const plain = (phrase: string) => phrase.replace(/[\u00a0\u202f]/g, ' ').trim();

describe.each(written)('the guide in %s', (language) => {
  it('names screens and buttons as the window does', async () => {
    const text = await loadWindowWords(language);
    const later = [levelWordsFor(language), teamWordsFor(language), viewsWordsFor(language)];
    const known = new Set(phrasesIn([text, ...later]).map(plain));
    const named = boldIn(readFileSync(guideOf(language), 'utf8'));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !known.has(plain(name)))).toEqual([]);
  });
});

it('the guide is written in English and French', () => {
  expect(written).toEqual(['en', 'fr']);
});
