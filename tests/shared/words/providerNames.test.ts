import { expect, it } from 'vitest';
import { providerIds } from '../../../shared/providers/providerSchema.ts';
import { providerNames } from '../../../shared/words/en/common/providerNames.ts';

const { inSentence, startOfSentence } = providerNames;

it('names companies without article and kinds of things with one, inside a sentence and at its start', () => {
  expect(['cloudflare', 'server', 'embedded'].map(inSentence)).toEqual([
    'Cloudflare Workers AI',
    'the local server',
    'the offline model',
  ]);
  expect(startOfSentence('embedded')).toBe('The offline model');
  expect(startOfSentence('groq')).toBe('Groq');
});

it('names every provider of this version, and others by the id that they had', () => {
  expect(providerIds.filter((id) => providerNames.of(id) === id)).toEqual([]);
  expect(providerNames.of('gone')).toBe('gone');
});
