import { describe, expect, it } from 'vitest';
import { flattenDetails } from '../../../renderer/features/audit/flattenDetails.ts';
import { errorSentence } from '../../../renderer/words/errorSentence.ts';
import { pickLocale } from '../../../renderer/words/pickLocale.ts';
import { AppError } from '../../../shared/contract/index.ts';
import { en } from '../../../shared/words/en/window/index.ts';

describe('the sentence of a failure', () => {
  it('is the one that an expected failure carries', () => {
    expect(errorSentence(new AppError('DISK_FULL', 'The disk is full. Free 20 MB.'), en)).toBe(
      'The disk is full. Free 20 MB.',
    );
  });

  it.each([[new TypeError('x is undefined')], [{ code: 'E', details: {} }], ['text'], [undefined]])(
    'is a plain one for %s, without inner text',
    (thrown) => {
      expect(errorSentence(thrown, en)).toBe(en.errors.defect);
    },
  );
});

describe('details of an audit entry', () => {
  it('become lines; nested ones get dotted keys and lists are joined', () => {
    const details = {
      name: 'Haiti',
      rows: { read: 30, used: 29 },
      files: ['a.csv', 'b.csv'],
      attempts: [{ provider: 'embedded', ok: true }],
      until: null,
      empty: [],
    };
    expect(flattenDetails(details, en)).toEqual([
      { key: 'name', value: 'Haiti' },
      { key: 'rows.read', value: '30' },
      { key: 'rows.used', value: '29' },
      { key: 'files', value: 'a.csv, b.csv' },
      { key: 'attempts.1.provider', value: 'embedded' },
      { key: 'attempts.1.ok', value: 'yes' },
      { key: 'until', value: '–' },
      { key: 'empty', value: '–' },
    ]);
  });
});

describe('the locale of words, numbers and dates', () => {
  const numbersOf = (wanted: string[], language: string) => pickLocale(wanted, language).numbers;

  it('is the first of the user’s that speaks the language of the words', () => {
    expect(numbersOf(['fr-FR', 'en-US', 'en-GB'], 'en')).toBe('en-US');
  });

  it('falls back to day before month where no region is named', () => {
    expect(numbersOf(['fr-FR', 'en'], 'en')).toBe('en-GB');
    expect(numbersOf([], 'fr')).toBe('fr');
  });

  it('is another one for numbers and dates alone where the settings name it', () => {
    expect(pickLocale(['en-GB'], 'en', { numbers: 'de-DE', digits: 'latin' })).toEqual({
      words: 'en-GB',
      numbers: 'de-DE',
    });
  });

  it('says the digits of Arabic outright', () => {
    expect(numbersOf(['ar-EG'], 'ar')).toBe('ar-EG-u-nu-latn');
    expect(pickLocale([], 'ar', { numbers: 'language', digits: 'arabic' }).numbers).toBe('ar-u-nu-arab');
  });
});
