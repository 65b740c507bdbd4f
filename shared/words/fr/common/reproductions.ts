import type { reproductions as english } from '../../en/common/reproductions.ts';

export const reproductions: typeof english = {
  changes: {
    growing: 'en hausse',
    'likely-growing': 'probablement en hausse',
    'not-changing': 'pas d’évolution nette',
    'likely-declining': 'probablement en baisse',
    declining: 'en baisse',
  },
  missing: {
    NO_SERIAL_INTERVAL: 'aucun intervalle sériel n’est connu pour cette maladie',
    INTERVAL_TOO_SHORT: 'les effectifs hebdomadaires sont trop grossiers pour cette maladie',
    NO_COUNTS: 'aucun effectif définitif',
    SHORT_HISTORY: 'la série est trop courte',
    NOT_REPORTED: 'une semaine nécessaire n’a pas été déclarée',
    FEW_CASES: 'moins de 11 cas dans sa fenêtre',
  },
};
