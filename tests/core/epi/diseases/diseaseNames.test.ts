/** A disease is the same one in every language: what the rules find by its English name, they find by all others. */
import { describe, expect, it } from 'vitest';
import { defaultImpact } from '../../../../main/core/epi/diseaseImpact.ts';
import { diseaseNames, kindNames } from '../../../../main/core/epi/diseases/diseaseNames.ts';
import { serialIntervalOf } from '../../../../main/core/epi/reproduction/serialIntervals.ts';
import { isSingleCaseDisease } from '../../../../main/core/epi/singleCaseDisease.ts';
import { officialThresholdFor } from '../../../../main/core/epi/thresholds/officialThreshold.ts';
import { isWinterWaveDisease } from '../../../../main/core/epi/thresholds/winterWave.ts';
import { recordNameOf } from '../../../../main/core/forecaster/recordName.ts';
import { guessDisease } from '../../../../main/core/surveillance/import/vocabulary/guessDisease.ts';
import { englishWindow } from '../../../../shared/words/window.ts';
import { windowCatalogues } from '../../../../shared/words/windowCatalogues.ts';

/** All that the rules make of a name. */
const foundBy = (name: string) => ({
  impact: defaultImpact(name, '2026-11-02'),
  interval: serialIntervalOf(name, null),
  threshold: officialThresholdFor(name, 50_000),
  isSingleCase: isSingleCaseDisease(name),
  isOfWinter: isWinterWaveDisease(name),
  record: recordNameOf(name),
});

const named = Object.values(diseaseNames).flatMap((names) =>
  Object.entries(names).flatMap(([language, all]) =>
    all.map((name: string) => ({ language, name, english: names.en[0] as string })),
  ),
);

describe('a disease', () => {
  it.each(named)('is the same as $name in $language as it is as $english', ({ name, english }) => {
    expect(foundBy(name)).toEqual(foundBy(english));
    expect(foundBy(name.toUpperCase())).toEqual(foundBy(english));
  });

  it.each([
    ['rougeole', 'measles'],
    ['Sarampo', 'measles'],
    ['sarampión confirmado', 'measles'],
    ['الحصبة', 'measles'],
    ['الحمى الصفراء', 'yellow fever'],
    ['الكوليرا', 'cholera'],
    ['gripe estacional', 'influenza'],
    ['Grippe saisonnière', 'influenza'],
    ['الإنفلونزا الموسمية', 'influenza'],
    ['التهاب السحايا', 'meningitis'],
    ['Fièvre hémorragique virale', 'viral haemorrhagic fever'],
    ['gripe aviar', 'avian influenza'],
    ['gripe aviária', 'avian influenza'],
    ['إنفلونزا الطيور', 'avian influenza'],
    ['gripe suína', 'swine influenza'],
    ['grippe pandémique', 'pandemic influenza'],
    ['méningite virale', 'viral meningitis'],
    ['meningitis vírica', 'viral meningitis'],
    ['meningite viral', 'viral meningitis'],
    ['التهاب السحايا الفيروسي', 'viral meningitis'],
    ['متلازمة الشرق الأوسط التنفسية (كورونا)', 'middle east respiratory syndrome coronavirus'],
    ['الحصبة الألمانية', 'german measles'],
  ])('is found within %s as within %s', (name, english) => {
    expect(foundBy(name)).toEqual(foundBy(english));
  });

  it('is not taken for another one that holds its name', () => {
    expect(serialIntervalOf('german measles', null)).toBeNull();
    expect(serialIntervalOf('MERS coronavirus', null)).toBeNull();
    expect(officialThresholdFor('viral meningitis', 50_000)).toBeNull();
    expect(isWinterWaveDisease('avian influenza')).toBe(false);
    expect(defaultImpact('avian influenza', '2026-11-02')).toBe(3);
  });

  it.each(
    ['ebola', 'marburg', 'lassa', 'measles', 'mpox', 'meningitis', 'dengue', 'malaria', 'polio', 'cholera']
      .map((name) => name as keyof typeof diseaseNames)
      .concat(['covid', 'yellowFever', 'influenza'])
      .flatMap((disease) =>
        Object.values(diseaseNames[disease])
          .flat()
          .map((name: string) => [name, diseaseNames[disease].en[0] as string]),
      ),
  )('is read from the name of a file: %s is %s', (name, disease) => {
    expect(guessDisease(`${name} 2026.csv`)).toBe(disease);
  });

  it('is known by every name that the dialog of an import offers', async () => {
    const lists = await Promise.all(Object.values(windowCatalogues).map((load) => load()));
    const english = englishWindow.importReview.fields.diseases;
    for (const { importReview } of lists)
      expect(importReview.fields.diseases.map(foundBy)).toEqual(english.map(foundBy));
  });
});

describe('the kinds of a disease', () => {
  it('have a name in English', () => {
    expect(Object.values(kindNames).every(({ en }) => en.length > 0)).toBe(true);
  });
});
