/** Diseases as they stand in file names, in English, French, Spanish, Portuguese and German. */
const knownDiseases: readonly (readonly [RegExp, string])[] = [
  [/choler/i, 'cholera'],
  [/covid|sars.?cov|corona/i, 'covid-19'],
  [/ebola|evd\b/i, 'ebola'],
  [/marburg/i, 'marburg'],
  [/lassa/i, 'lassa'],
  [/measles|rougeole|sarampi|masern/i, 'measles'],
  [/mpox|monkeypox/i, 'mpox'],
  [/mening/i, 'meningitis'],
  [/dengue/i, 'dengue'],
  [/malaria|paludisme/i, 'malaria'],
  [/influenza|\bflu\b|grippe|gripe/i, 'influenza'],
  [/polio/i, 'polio'],
  [/yellow.?fever|fievre.?jaune|fiebre.?amarilla|febre.?amarela/i, 'yellow fever'],
  [/typhoid|typhoide|tifoidea/i, 'typhoid'],
];

/** The disease that a file's name speaks of, else `unspecified`; the user can always state it. */
export function guessDisease(text: string): string {
  const spaced = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[_-]+/g, ' ');
  return knownDiseases.find(([pattern]) => pattern.test(spaced))?.[1] ?? 'unspecified';
}
