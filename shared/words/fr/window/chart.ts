import type { chart as english } from '../../en/window/chart.ts';
import { ended } from '../common/asSentence.ts';
import { plural } from '../common/plural.ts';

export const chart: typeof english = {
  titles: { cases: 'Cas', deaths: 'Décès' },
  units: { cases: 'cas', deaths: 'décès' },
  axis: (unit, weekSystem) => `${unit} par semaine épidémiologique (${weekSystem})`,
  rateAxis: (unit, weekSystem) =>
    `${unit} pour 100 000 habitants et par semaine épidémiologique (${weekSystem})`,
  forecastStarts: 'début de la prévision',
  alert: (value, method) => `alerte ${value}, ${method}`,
  alertAbove: (value, method) => `↑ alerte ${value}, ${method}, au-dessus de ce graphique`,
  orMore: (count) => `au moins ${count}`,
  alertLegend: (value, method) => `seuil d’alerte : ${value}, ${method}`,
  notReported: 'n.d.',
  reported: 'déclarés',
  preliminary: 'provisoire',
  nowcast: 'effectif final attendu, intervalle à 80 %',
  preliminaryOf: 'provisoire : déclaration en cours',
  preliminaryShare: (share) => `provisoire : ${share} déclarés à ce jour`,
  preliminaryCount: (count) => `${count} (provisoire)`,
  nowcastOf: (count, range) => `final attendu : ${count} (${range})`,
  nowcastCell: (count, range) => `${count} (${range})`,
  median: 'médiane',
  band: (coverage) => coverage,
  bandOf: (coverage, range) => `intervalle à ${coverage} : ${range}`,
  observedOf: (count) => `déclarés : ${count}`,
  notReportedOf: 'non déclaré',
  suppressed: (low, high) => `${low}–${high} (masqué)`,
  medianOf: (count) => `médiane : ${count}`,
  alertOf: (count) => `seuil d’alerte : ${count}`,
  weekTitle: (week, from, to) => `${week} : du ${from} au ${to}`,
  noChange: 'modèle sans changement',
  noChangeOf: (count) => `modèle sans changement : ${count}`,
  lastYear: 'un an plus tôt',
  lastYearOf: (count) => `un an plus tôt : ${count}`,
  past: 'prévisions antérieures de ce fournisseur, médiane',
  pastOf: (day) => `prévision avec données jusqu’au ${day}`,
  pastPoint: (count, day) => `avec données jusqu’au ${day} : ${count}`,
  pastRange: (count, range, day) => `avec données jusqu’au ${day} : ${count} (${range})`,
  noPast: 'Ce fournisseur n’a établi aucune prévision antérieure pour ce lieu.',
  pastDamaged: (count, sets) =>
    plural(count, {
      one: `${sets} jeu de prévisions antérieur est endommagé et écarté.`,
      other: `${sets} jeux de prévisions antérieurs sont endommagés et écartés.`,
    }),
  chanceAbove: (share) => `probabilité d’être au-dessus : ${share}`,
  population: (people, year, source) =>
    `Pour 100 000 ; population : ${people} habitants (${year} ; ${source}).`,
  views: {
    label: (title) => `Affichage du graphique : ${title}`,
    root: 'Échelle √',
    lastYear: 'Année précédente',
    past: 'Prévisions antérieures',
    rate: 'Pour 100 000',
  },
  showTable: 'Afficher en tableau',
  showChart: 'Afficher en graphique',
  region: (title, place) =>
    `${title}, ${place}, graphique. Les flèches passent d’une semaine à l’autre ; T affiche le tableau, Y une échelle en racine carrée, P les prévisions antérieures.`,
  table: {
    caption: (title, place) => `${title} par semaine, ${place}, avec la prévision`,
    captionObserved: (title, place) => `${title} par semaine, ${place}`,
    week: 'Semaine',
    to: 'Semaine jusqu’au',
    observed: 'Déclarés',
    nowcast: 'Final attendu, intervalle à 80 %',
    median: 'Médiane',
    alert: 'Seuil d’alerte',
    chance: 'Probabilité au-dessus',
    noChange: 'Modèle sans changement',
    lastYear: 'Un an plus tôt',
    past: 'Prévisions antérieures, médiane (intervalle à 80 %)',
    range: (coverage) => `Intervalle à ${coverage}`,
  },
  summary: {
    observed: (p) =>
      `${p.place}, ${p.unit} par semaine, ${p.weeks} semaines jusqu’au ${p.day} : dernier effectif ${p.last}, maximum ${p.highest} (${p.highestWeek}).`,
    nothing: (unit, place) => `${place}, ${unit} par semaine : rien n’a été déclaré.`,
    missing: (count, weeks) =>
      plural(count, {
        one: `${weeks} semaine n’a pas été déclarée.`,
        other: `${weeks} semaines n’ont pas été déclarées.`,
      }),
    suppressed: (count, weeks) =>
      plural(count, { one: `${weeks} semaine est masquée.`, other: `${weeks} semaines sont masquées.` }),
    preliminary: (count, weeks) =>
      plural(count, {
        one: `${weeks} semaine est provisoire.`,
        other: `${weeks} semaines sont provisoires.`,
      }),
    nowcast: (day, count, range) =>
      `Effectif final attendu pour la semaine se terminant le ${day} : ${count} (${range}).`,
    forecastWeek: (median, range, day) => `${median} (${range}) pour la semaine se terminant le ${day}`,
    forecastNoRange: (median, day) => `${median} pour la semaine se terminant le ${day}`,
    forecast: (coverage, weeks) => ended(`Prévision, médiane et intervalle à ${coverage} : ${weeks}`),
    forecastMedians: (weeks) => ended(`Prévision, médiane : ${weeks}`),
    noChange: (count) =>
      `Le modèle sans changement, à titre de comparaison : ${count} pour chacune de ces semaines.`,
    alert: (value, unit) => `Seuil d’alerte : ${value} ${unit}.`,
  },
};
