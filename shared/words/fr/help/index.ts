import type { HelpWords } from '../../help.ts';

/** Headings of docs/methods.md stay as they stand there. */
const terms: HelpWords['terms'] = {
  median: {
    name: 'Médiane',
    meaning: 'L’effectif que la semaine à venir a autant de chances de ne pas atteindre que de dépasser.',
    example: 'Médiane 48 : on en arrive à plus de 48 à peu près aussi souvent qu’à moins.',
    source: 'docs/forecaster.md ; docs/methods.md, « Scores and confidence ».',
  },
  range: {
    name: 'Intervalle de prédiction à 80 %',
    meaning:
      'Huit semaines à venir sur dix sont attendues à l’intérieur, une sur dix au-dessous et une sur dix au-dessus.',
    example: '48 (30–68) : environ 1 semaine sur 10 aurait plus de 68 cas.',
    source: 'docs/methods.md, « Scores and confidence » ; Bracher, Ray, Gneiting et Reich 2021.',
  },
  outbreak: {
    name: 'Probabilité d’épidémie',
    meaning:
      'La probabilité que l’effectif soit au-dessus du seuil d’alerte, pour la semaine où cela est le plus probable.',
    example: '30 % : dans environ 3 situations de ce type sur 10, cette semaine-là est au-dessus du seuil.',
    source: 'docs/methods.md, « Outbreak probability ».',
  },
  alertLine: {
    name: 'Seuil d’alerte',
    meaning:
      'L’effectif hebdomadaire au-dessus duquel un lieu est examiné : un seuil officiel s’il est confirmé, le vôtre, ou un seuil calculé à partir des semaines passées.',
    example:
      'alerte 38, P75 de 2021–25 : trois sur quatre des mêmes semaines de ces années en avaient moins.',
    source:
      'docs/methods.md, « Alert lines » ; EARS : Hutwagner et al. 2003 ; Farrington et al. 1996 et Noufaily et al. 2013.',
  },
  level: {
    name: 'Niveau',
    meaning:
      'Rouge, jaune, vert ou non évalué : la vraisemblance d’une épidémie, croisée avec les dommages qu’elle causerait. Vert signifie aucun signal dans les données dont on dispose, jamais absence de risque.',
    example:
      'Très probable (4) et modéré (3) : jaune ou rouge, selon la case mise en évidence dans la matrice.',
    source: 'docs/methods.md, « Level » ; OMS, Rapid Risk Assessment of Acute Public Health Events, 2012.',
  },
  confidence: {
    name: 'Confiance',
    meaning:
      'La fréquence à laquelle ce fournisseur a fait mieux que le modèle sans changement pour cette maladie, pour les semaines dont l’issue est désormais connue. C’est notre jugement, non ce qu’un modèle dit de lui-même.',
    example: 'modérée (15 sur 22 meilleures que le modèle sans changement).',
    source: 'docs/methods.md, « Scores and confidence ».',
  },
  trend: {
    name: 'Tendance',
    meaning:
      'La probabilité que l’effectif de la dernière semaine prévue soit plus élevé que le dernier effectif, à peu près égal, ou plus bas.',
    example: 'hausse 21 % · stable 2 % · baisse 77 %.',
    source: 'docs/methods.md, « Trend ».',
  },
  growth: {
    name: 'Croissance par semaine',
    meaning:
      'De combien les effectifs des dernières semaines ont augmenté ou diminué d’une semaine à l’autre, avec l’intervalle.',
    example: '+41 % par semaine : l’effectif double en deux semaines environ.',
    source: 'docs/methods.md, « Growth and doubling time ».',
  },
  reproduction: {
    name: 'Nombre de reproduction',
    meaning:
      'Combien de personnes une personne a infectées en moyenne à ce moment-là ; au-dessus de 1, l’épidémie progresse.',
    example:
      '1,2 (0,9–1,5) : probablement en hausse ; non affiché pour les derniers jours, qui changent le plus.',
    source: 'docs/methods.md, « R(t) » ; Cori, Ferguson, Fraser et Cauchemez 2013.',
  },
  volatility: {
    name: 'Volatilité',
    meaning: 'À quel point les effectifs des dernières semaines ont varié d’une semaine à l’autre.',
    example:
      'élevée : les intervalles des prochaines semaines sont larges, quel que soit l’auteur de la prévision.',
    source: 'Écart interquartile de la croissance log hebdomadaire sur 26 semaines, divisé par 1,349.',
  },
  incidence: {
    name: 'Nouveaux cas pour 100 000',
    meaning: 'Cas de la semaine pour 100 000 habitants, si la population et son année sont connues.',
    example: '12,5 pour 100 000, sur 801 000 habitants (2021) : 100 cas.',
    source: 'cas de la semaine × 100 000 / population.',
  },
  fatality: {
    name: 'Létalité',
    meaning:
      'Décès parmi les cas déclarés ; trop basse tant que l’issue de certains cas n’est pas connue, trop élevée si les cas bénins ne sont pas détectés.',
    example: '2,4 % (12 sur 500 cas).',
    source: 'décès déclarés / cas déclarés, jusqu’au même jour.',
  },
  preliminary: {
    name: 'Semaine provisoire',
    meaning:
      'Une semaine dont les déclarations continuent d’arriver : hachurée, et dont la hausse est attendue.',
    example: '82 % attendus à ce jour : un effectif de 410 atteindra probablement environ 500.',
    source: 'docs/methods.md, « Reporting delay ».',
  },
  record: {
    name: 'Bilan',
    meaning:
      'Ce que disaient les prévisions antérieures, à côté de ce qui s’est produit : dans l’intervalle ou non, mieux que le modèle sans changement ou non.',
    example:
      '61 sur 90 dans l’intervalle à 80 % : les intervalles étaient trop étroits, et sont élargis depuis.',
    source: 'docs/methods.md, « Scores and confidence » ; score d’intervalle pondéré, Bracher et al. 2021.',
  },
  conflict: {
    name: 'Effectifs qui diffèrent',
    meaning:
      'Un autre site de l’équipe a d’autres effectifs pour la même maladie, le même lieu et les mêmes semaines ; les deux sont affichés, et aucun n’est modifié.',
    example:
      '38 ici, 47 là-bas : l’autre site a peut-être des rapports plus récents, ou compte aussi les visiteurs.',
    source: 'docs/team.md.',
  },
  site: {
    name: 'Site',
    meaning:
      'Un dossier de données de l’équipe, où un seul écrit ; ce qu’il envoie est vérifié, et lu ici sans être modifié.',
    example: '412 entrées ici, 412 dans la base : tout ce qu’il a envoyé est arrivé.',
    source: 'docs/team.md.',
  },
};

export const help: HelpWords = {
  title: 'Que signifient les nombres',
  titleOf: (name) => `Ce que cela signifie : ${name}`,
  example: (words) => `Exemple : ${words}`,
  source: (words) => `Source : ${words}`,
  terms,
};
