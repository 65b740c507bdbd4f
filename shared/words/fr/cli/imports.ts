import type { imports as english } from '../../en/cli/imports.ts';
import { frequencyWord } from '../common/frequencyWord.ts';
import { measures } from '../common/measures.ts';
import { columnRoles, readingFact, readingValue } from '../common/readings.ts';

export const imports: typeof english = {
  grades: { error: 'erreur', warning: 'avertissement', info: 'remarque' },
  column: (p) =>
    `${columnRoles[p.role].toLowerCase()} ${p.names}${p.format === null ? '' : ` (${p.format})`}`,
  example: (p) => `${p.place} ${p.date}, ${measures[p.measure]} : ${p.from} -> ${p.to}`,
  readingFact,
  readingValue,
  howRead: 'Lecture :',
  created: ({ what }) => `Importé comme nouveau jeu de données : ${what}`,
  updated: ({ what }) => `Mis à jour : ${what}`,
  extent: (p) => `${p.places}, ${p.firstDate} à ${p.lastDate}, par ${frequencyWord(p.frequency)}`,
  rows: ({ read, used, rejected }) => `lu : ${read} ; utilisées : ${used}, rejetées : ${rejected}`,
  none: { cases: 'aucun cas', deaths: 'aucun décès' },
  withSteps: ({ counts, steps }) => `${counts} (dont ${steps})`,
  changes: {
    added: (count) => `nouveaux : +${count}`,
    revised: (count) => `révisés : ${count}`,
    removed: (count) => `supprimés : ${count}`,
  },
  reading: (p) =>
    `${p.file} : ${p.layout}, ${p.counts}, par ${frequencyWord(p.frequency)} ; certitude ${p.confidence}`,
  findings: 'Constats :',
  rejected: (p) => `${p.file} ligne ${p.row}, ${p.column} : « ${p.found} » - ${p.reason}`,
  alreadyThere: ({ what }) => `Déjà présent, rien de nouveau n’a été enregistré : ${what}`,
  wouldCreate: ({ what }) => `Serait importé comme nouveau jeu de données : ${what}`,
  wouldUpdate: ({ isChange, what }) =>
    isChange ? `Serait mis à jour : ${what}` : `Déjà présent, rien ne serait enregistré : ${what}`,
  asOf: ({ replay, asOf }) =>
    replay
      ? `Les données s’arrêtent dans le passé : rejeu en date du ${asOf}.`
      : `Données en date du ${asOf}.`,
  against: ({ against, counts }) => `Par rapport aux données en date du ${against} : ${counts}.`,
  notReported: 'non déclaré',
  countKind: ({ countKind }) =>
    countKind === 'cumulative'
      ? 'effectifs cumulés, convertis en effectifs par période'
      : 'effectifs par période',
  leftOut: ({ isPart, shown, all }) =>
    isPart ? `Lignes écartées (les ${shown} premières sur ${all}) :` : 'Lignes écartées :',
  notPossible: ({ refused }) => `impossible : ${refused}`,
  nothingStored: 'Rien n’a été enregistré.',
  undo: ({ id }) => `Pour l’annuler : outpost datasets undo ${id}`,
  forecastIt: ({ id }) => `Pour établir une prévision : outpost forecast --dataset ${id}`,
  writeMapping:
    'Écrivez la ligne de la bonne lecture dans un fichier, par exemple mapping.json, et ajoutez : --mapping mapping.json',
};
