import type { counts as english } from '../../en/core/counts.ts';
import { whole } from '../common/counted.ts';
import { measureName } from '../common/measures.ts';
import { plural } from '../common/plural.ts';

export const counts: typeof english = {
  notFinal: ({ file, count }) =>
    `Effectifs marqués comme non définitifs dans ${file} : ${count}. Ils sont comptés, et changeront probablement.`,
  notReported: ({ count, placeholders }) =>
    `Cellules lues comme « non déclaré », et non comme zéro : ${count} (${placeholders}).`,
  multiplied: ({ column, factor }) =>
    `« ${column} » compte en unités de ${factor} : ses nombres ont été multipliés.`,
  suppressed: ({ count, ranges }) =>
    `Effectifs masqués : ${count} (${ranges}). Ils ne sont ni nuls ni manquants : ils sont conservés comme intervalles, et aucun total ne les inclut.`,
  timesAs: ({ times, how }) => `${whole(times)}, ${how}`,
  suppressedAs: ({ high, low }) =>
    high === null ? 'intervalle inconnu, donc non déclaré' : `lu comme ${whole(low)} à ${whole(high)}`,
  namedButFell: ({ named, down, all }) =>
    `sont nommés ${named === 'cumulative' ? 'effectifs cumulés' : 'effectifs par période'}, mais ont baissé ${down} fois sur ${all}`,
  onlyRise: ({ up }) => `ne font qu’augmenter (${up} fois)`,
  sumsOrNew: ({ measure, files, says }) =>
    `Les ${measureName(measure)} de ${files} ${says} : il peut s’agir d’effectifs cumulés ou par période. Indiquez lesquels.`,
  unreadable: {
    notWhole: 'pas un nombre entier',
    failedFormula: 'une formule qui a échoué',
    mark: 'des milliers ou une fraction : écrivez-le sans séparateur',
    tooLarge: 'trop grand pour un effectif',
    fraction: 'une fraction, pas un effectif',
    least: 'seulement le minimum possible',
  },
  otherTexts: ({ others }) =>
    plural(others, { one: `et ${others} autre texte`, other: `et ${others} autres textes` }),
};
