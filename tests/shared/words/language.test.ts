import { describe, expect, it } from 'vitest';
import { inLanguage, pickLanguage } from '../../../shared/words/language.ts';

describe('what is said in several languages', () => {
  it('is said in the one that is asked for', () => {
    expect(inLanguage({ en: 'Place', fr: 'Lieu' }, 'fr')).toBe('Lieu');
  });

  it('is said in English as long as it is not written in that one', () => {
    expect(inLanguage({ en: 'Place', fr: 'Lieu' }, 'ar')).toBe('Place');
  });
});

describe('the language of somebody', () => {
  it.each([
    [['fr-CA', 'en-GB'], 'fr'],
    [['de-DE', 'pt_BR', 'pt-BR', 'en'], 'pt'],
    [['AR'], 'ar'],
    [['de', 'tlh'], 'en'],
    [[], 'en'],
  ])('is, of %j, %s', (wanted, language) => {
    expect(pickLanguage(wanted)).toBe(language);
  });
});
