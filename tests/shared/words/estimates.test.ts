import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../renderer/words/createFormat.ts';
import { catalogues } from '../../../shared/words/catalogues.ts';
import { en } from '../../../shared/words/en/index.ts';
import { type Language, languages } from '../../../shared/words/language.ts';

/** The marks that keep a range in its order say nothing. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

const wordsOf = async (language: Language) =>
  language === 'en' ? en : ((await catalogues[language]?.()) ?? en);

describe.each(languages)('estimates of few cases in %s', (language) => {
  // Fails when a report says 1 (1–1) of what the window says 1.1 (0.7–1.4) of.
  it('have the same one decimal in the report and in the window', async () => {
    const { report, common } = await wordsOf(language);
    const format = createFormat({ locale: language === 'ar' ? 'ar-u-nu-latn' : language });
    const shown = plain(format.interval([0.7, 1.4]));
    expect(shown).toMatch(/^0[.,]7\D+1[.,]4$/);
    expect(plain(report.range([0.7, 1.4]))).toBe(shown);
    const said = plain(report.withRange(1.07, [0.7, 1.4]));
    expect(said).toContain(`${format.count(1.07)} (${shown}`);
    for (const value of [1, 1.07, 9.94, 9.96, 12.4]) {
      expect(common.numbers.estimated(value)).toBe(format.count(value));
    }
  });

  it('that are whole have none', async () => {
    const { report } = await wordsOf(language);
    expect(plain(report.range([1, 4]))).toMatch(/^1\D+4$/);
    expect(plain(report.range([30.2, 68.4]))).toMatch(/^30\D+68$/);
  });
});
