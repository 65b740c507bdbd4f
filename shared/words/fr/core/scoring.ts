import type { scoring as english } from '../../en/core/scoring.ts';
import { decimal } from '../common/counted.ts';
import { plural } from '../common/plural.ts';

const documents: Readonly<Record<string, string>> = { request: 'La requête', reply: 'La réponse' };

export const scoring: typeof english = {
  line: ({ path, line }) => `${path}, ligne ${line}`,
  /** By the names of columns in the files. */
  task: (p) => `reference_date ${p.referenceDate}, horizon ${p.horizon}, location ${p.location}`,
  unusableFile: ({ what, field, message }) =>
    `${documents[what] ?? what} est inutilisable : ${field === '' ? '' : `${field} : `}${message}. Voir \`outpost normalize --help\`.`,
  noQuantiles: ({ path, target }) =>
    target === null
      ? `${path} ne contient aucun quantile : aucune ligne n’a l’output_type « quantile ».`
      : `${path} ne contient aucun quantile de la cible « ${target} » : aucune ligne n’a l’output_type « quantile » et cette cible.`,
  severalTargets: ({ path, targets }) =>
    `${path} contient des prévisions de plusieurs cibles, par exemple : ${targets}. Choisissez-en une avec --target.`,
  emptyLocation: ({ at }) => `${at} : « location » est vide.`,
  levelTwice: ({ at, level, task }) =>
    `${at} : le quantile ${level} est donné deux fois pour ${task}. Gardez-en un ; une colonne model_id distingue plusieurs modèles.`,
  oddHorizon: ({ at, horizon }) => `${at} : horizon vaut « ${horizon} », et doit être un nombre entier.`,
  otherTargetDate: ({ at, targetEndDate, horizon, referenceDate }) =>
    `${at} : target_end_date ${targetEndDate} n’est pas ${horizon} semaines après reference_date ${referenceDate}.`,
  oddLevel: ({ at, text }) =>
    `${at} : output_type_id vaut « ${text} », et doit être un niveau de quantile entre 0 et 1.`,
  oddLevels: ({ model, levels }) =>
    `${model} : ses niveaux de quantile sont ${levels}. Un score demande la médiane 0.5 et, pour chaque niveau, son opposé.`,
  otherLevels: ({ task, count, missing }) =>
    `${task} a d’autres niveaux de quantile que le reste : ${count > 0 ? `il y manque ${missing}` : 'il y en a plus'}. Vérifiez que le fichier est entier.`,
  crossed: ({ task, higher, upper, lower, below }) =>
    `${task} : les quantiles se croisent, ${higher} vaut ${upper}, moins que ${lower}, le quantile ${below}. Remettez-les en ordre là où le fichier est produit.`,
  unobserved: ({ name, unobserved }) =>
    plural(unobserved, {
      one: `${name} : ${unobserved} prévision n’a pas de valeur observée et n’est pas évaluée.`,
      other: `${name} : ${unobserved} prévisions n’ont pas de valeur observée et ne sont pas évaluées.`,
    }),
  nothingCommon: ({ models }) =>
    `Aucune tâche de prévision n’est commune à tous : ${models}. Comparez des prévisions des mêmes lieux et semaines ; les codes de lieu doivent être écrits de la même façon.`,
  sharedLevels: ({ levels }) =>
    `Les modèles ont des niveaux de quantile différents : tous sont évalués sur les ${levels} qu’ils ont en commun.`,
  calledTwice: ({ twice }) =>
    `Deux des prévisions s’appellent « ${twice} ». Donnez un autre nom à l’une d’elles : NAME=FILE.`,
  noneObserved: ({ name, count, unknownCount, unknown }) =>
    `${name} : aucune de ses ${count} prévisions n’a de valeur observée. ${
      unknownCount === 0
        ? 'Ses semaines et ses lieux ne sont pas dans les valeurs observées, ou sont écartés.'
        : `Les valeurs observées n’ont pas ${unknown}${unknownCount > 5 ? ' et d’autres' : ''} : les codes de lieu sont-ils écrits de la même façon, zéros initiaux compris ?`
    }`,
  unmetExclusions: ({ unmet }) => `Exclusions ne correspondant à aucune prévision : ${unmet}.`,
  unknownPlaces: ({ unknown }) => `Lieux à écarter qu’aucune prévision ne concerne : ${unknown}.`,
  incomplete: ({ name, count, reference, first }) =>
    `${name} : prévisions manquantes par rapport à ${reference} : ${count}, par exemple ${first}. Ajoutez-les, ou évaluez sans --require-complete.`,
  lacks: ({ name, count, reference }) =>
    `${name} : prévisions manquantes par rapport à ${reference} : ${count}.`,
  oddRow: ({ at, cells, width }) =>
    `${at} : ${cells} cellules là où l’en-tête en a ${width}. Vérifiez que le fichier est entier, et que les textes contenant une virgule sont entre guillemets.`,
  noColumn: ({ path, names, header }) =>
    `${path} n’a pas de colonne ${names} ; il a ${header}. Vérifiez que c’est le bon fichier, ou nommez ainsi ses colonnes.`,
  noDate: ({ at, column, text }) =>
    `${at} : ${column} vaut « ${text} », et doit être une date comme 2026-11-28.`,
  noNumber: ({ at, column, text }) =>
    `${at} : ${column} vaut « ${text} », et doit être un nombre à partir de 0.`,
  secondValue: ({ at, location, week, first, second }) =>
    `${at} : une deuxième valeur pour ${location}, semaine jusqu’au ${week} : ${first} et ${second}. Gardez-en une, ou distinguez-les par une colonne as_of.`,
  noCounts: ({ path }) => `${path} ne contient aucun effectif.`,
  inside: ({ n80, hits80 }) => (n80 === 0 ? '' : `${hits80} sur ${n80} dans l’intervalle à 80 %, `),
  confidence: ({ counted, isNoChange, wins, n }) =>
    `${counted}${isNoChange ? 'c’est le modèle sans changement, auquel les autres sont comparés' : `${decimal(wins)} sur ${n} meilleures que le modèle sans changement`}`,
};
