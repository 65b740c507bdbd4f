import type { charts as english } from '../../en/trust/charts.ts';
import { plural } from '../common/plural.ts';

export const charts: typeof english = {
  ahead: (n, count) => plural(count, { one: `${n} semaine à l’avance`, other: `${n} semaines à l’avance` }),
  aheadShort: (n) => `+${n}`,
  n: (n) => `n\u00a0=\u00a0${n}`,
  tooEarlyShort: (n) => `${n} (peu)`,
  tooEarly: (n) => `n\u00a0=\u00a0${n} : trop tôt pour se prononcer`,
  showTable: 'Afficher en tableau',
  showChart: 'Afficher en graphique',
  none: '–',
  coverage: {
    title: 'Les intervalles tiennent-ils ?',
    help: 'Sur la ligne, les intervalles tiennent ce qu’ils annoncent. Au-dessous, ils étaient trop étroits ; au-dessus, plus larges que nécessaire.',
    x: 'intervalle annoncé',
    y: 'part des effectifs à l’intérieur',
    line: 'comme annoncé',
    summary: (ahead, n, shares) => `${ahead} (n\u00a0=\u00a0${n}) : ${shares}.`,
    share: (named, observed) => `${observed} dans l’intervalle à ${named}`,
    noShare: (named) => `pas d’intervalle à ${named}`,
  },
  relative: {
    title: 'Fait-il mieux que le modèle sans changement ?',
    help: 'Son score rapporté à celui du modèle sans changement sur les mêmes prévisions : à gauche de 1, il est meilleur ; à droite de 1, le modèle sans changement l’aurait été. Le trait qui traverse une barre est l’intervalle à 90 %.',
    noInterval:
      'Sans trait, les semaines sont trop peu nombreuses pour dire à quel point le rapport est sûr (moins de cinq blocs de quatre semaines).',
    line: 'comme sans changement',
    of: (ahead, n) => `${ahead} (n\u00a0=\u00a0${n})`,
    value: (ratio, range) => (range === null ? ratio : `${ratio}, intervalle à 90 % : ${range}`),
    summary: (of, value) => `${of} : ${value}.`,
  },
  history: {
    title: 'S’améliore-t-il ou se dégrade-t-il ?',
    help: 'Le même rapport selon le mois au cours duquel les semaines prévues se sont terminées. Les marques creuses ont moins de cinq prévisions.',
    horizon: 'Semaines à l’avance',
    all: 'Toutes',
    noRatio: (month) => `${month} : le modèle sans changement n’a fait aucune erreur`,
    summary: (facts) =>
      `${facts.months} mois, ${facts.first} à ${facts.last} : mieux que le modèle sans changement pour ${facts.better} sur ${facts.of}.`,
    clipped: 'Une flèche en haut indique que la valeur dépasse le graphique ; elle figure dans le tableau.',
    perMonth: (low, high) =>
      low === high ? `n\u00a0=\u00a0${low} par mois` : `n\u00a0=\u00a0${low} à ${high} par mois`,
  },
  columns: {
    ahead: 'Semaines à l’avance',
    n: 'n',
    named: (share) => `Dans l’intervalle à ${share} (annoncé)`,
    relative: 'Score relatif',
    interval: 'Intervalle à 90 %',
    wins: 'Mieux que le modèle sans changement',
    weeks: 'Semaines',
    month: 'Mois',
    coverage80: 'Dans l’intervalle à 80 %',
  },
  winsOf: (wins, n) => `${wins} sur ${n}`,
  span: (first, last) => `du ${first} au ${last}`,
};
