import type { misses as english } from '../../en/trust/misses.ts';

export const misses: typeof english = {
  title: 'Ses plus grands écarts',
  help: 'Les semaines prévues hors de leur intervalle à 80 % avec les plus grandes erreurs en nombre de cas, à côté des effectifs connus aujourd’hui.',
  backtest:
    'Un test rétrospectif conserve des sommes et aucune prévision isolée : ses plus grands écarts ne sont donc pas connus. Ses pires mois figurent dans le tableau ci-dessus.',
  none: 'Aucun effectif ne se situait hors de l’intervalle à 80 %.',
  place: (place, week, day) => `${place}, ${week} (jusqu’au ${day})`,
  sentence: (facts) =>
    facts.range === null
      ? `Prévision : ${facts.median} (sans intervalle à 80 %), ${facts.ahead}, établie en date du ${facts.asOf}. **Observé : ${facts.observed}.**`
      : `Prévision : ${facts.median} (${facts.range}, intervalle à 80 %), ${facts.ahead}, établie en date du ${facts.asOf}. **Observé : ${facts.observed}.**`,
  picture: (facts) =>
    facts.range === null
      ? `Une ligne de 0 à ${facts.most} : prévision ${facts.median}, déclaré ${facts.observed}.`
      : `Une ligne de 0 à ${facts.most} : intervalle à 80 % ${facts.range}, prévision ${facts.median}, déclaré ${facts.observed}.`,
  legend: 'Barre : intervalle à 80 %. Trait transversal : médiane. Losange : ce qui a été observé.',
  twin: (wis, twinWis) =>
    `Son score est de ${wis}, celui du modèle sans changement de ${twinWis} (en cas ; plus bas est meilleur).`,
  show: 'Afficher cette prévision',
  showOf: (place, week) => `Afficher cette prévision : ${place}, ${week}`,
  hide: 'Masquer cette prévision',
  hideOf: (place, week) => `Masquer cette prévision : ${place}, ${week}`,
  shownTitle: (place, day) => `${place}, prévision telle que publiée sur les données en date du ${day}`,
  searched: (searched, of) =>
    `Recherchés dans les ${searched} jeux de prévisions ayant les plus grandes erreurs, sur ${of} qui ont pu être évalués.`,
};
