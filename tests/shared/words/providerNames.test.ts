import { expect, it } from 'vitest';
import { providerIds } from '../../../shared/providers/providerSchema.ts';
import { providerNames } from '../../../shared/words/en/common/providerNames.ts';

const { inSentence, startOfSentence } = providerNames;

it('names companies without article and kinds of things with one, inside a sentence and at its start', () => {
  expect(providerIds.map(inSentence)).toEqual([
    'OpenAI',
    'Gemini',
    'Groq',
    'Cloudflare Workers AI',
    'Hugging Face',
    'the local server',
    'the offline model',
  ]);
  expect(startOfSentence('embedded')).toBe('The offline model');
  expect(startOfSentence('groq')).toBe('Groq');
});
