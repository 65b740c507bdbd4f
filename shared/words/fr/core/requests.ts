import type { requests as english } from '../../en/core/requests.ts';

export const requests: typeof english = {
  defect:
    'Outpost a rencontré un défaut qui lui est propre. Rien n’a été enregistré par cette étape ; le journal technique contient les détails.',
  browserNamesNoFiles:
    'Un navigateur ne peut pas désigner à Outpost des fichiers de cette machine. Fermez Outpost, et indiquez-les avec `outpost datasets watch ID FILE`.',
  noMethod: ({ name }) => `Il n’y a pas de méthode « ${name} ».`,
  askedWrongly: ({ method, problem }) => `Demande incorrecte (${method}) : ${problem}.`,
  notValid: 'non valide',
  issues: {
    kinds: {
      string: 'un texte',
      number: 'un nombre',
      int: 'un nombre entier',
      boolean: 'true ou false',
      array: 'une liste',
      tuple: 'une liste',
      object: 'un enregistrement',
      record: 'un enregistrement',
      date: 'une date',
    },
    expected: (kind) => `attendu : ${kind}`,
    oneOf: (values) => `attendu : ${values}`,
    tooSmall: {
      number: ({ end, isOpen }) =>
        isOpen ? `attendu : un nombre supérieur à ${end}` : `attendu : un nombre d’au moins ${end}`,
      text: ({ end }) => `nombre minimal de caractères : ${end}`,
      list: ({ end }) => `nombre minimal d’entrées : ${end}`,
    },
    tooBig: {
      number: ({ end, isOpen }) =>
        isOpen ? `attendu : un nombre inférieur à ${end}` : `attendu : un nombre d’au plus ${end}`,
      text: ({ end }) => `nombre maximal de caractères : ${end}`,
      list: ({ end }) => `nombre maximal d’entrées : ${end}`,
    },
    unknownParts: (names) => `inconnu à cet endroit : ${names}`,
  },
  noRequest: 'Le message n’est pas une requête de ce protocole.',
  noForecastYet: 'Il n’y a pas encore de prévision. Établissez-en une avec `outpost forecast --dataset ID`.',
  entryNamed: ({ kind }) =>
    kind === 'place' ? 'jeu de données (ID) ou lieu (ID/CODE)' : 'jeu de données (ID)',
  unknownEntries: ({ key, what, unknown, count, known }) =>
    `${key} ne désigne aucun ${what} existant : ${unknown}. ${count === 0 ? 'Il n’y a pas encore de jeu de données.' : `Connus : ${known}.`}`,
  noJson: 'contiennent une valeur que JSON n’a pas',
  sendJson: 'envoyez des nombres, des textes, des listes et des enregistrements',
  tooLarge: 'contiennent plus de 4 millions de caractères',
  tooDeep: ({ deepest }) => `sont imbriqués sur plus de ${deepest} niveaux`,
  sendLess: 'envoyez-en moins à la fois',
  parametersRefused: ({ what, advice }) => `Les paramètres ${what} ; ${advice}.`,
  onlyCommandLineNamesFiles:
    'Seule la ligne de commande peut désigner des fichiers par leur chemin. Choisissez le fichier dans la fenêtre.',
  readOnly: ({ location, writer }) => {
    const who =
      writer === null ? 'par un autre processus' : `par le processus ${writer.pid} (${writer.host})`;
    return `Le dossier de données ${location} est utilisé ${who} ; celui-ci ne fait que lire. Pour modifier quelque chose, fermez ce processus ou utilisez-le.`;
  },
  noSample: ({ id }) => `Il n’y a pas d’exemple ${id}.`,
  uploadTooLarge: ({ name }) =>
    `${name} est trop volumineux pour un seul import (limite de 256 Mo en tout). Divisez-le par année ou par région.`,
  uploadIncomplete: 'Le fichier n’est pas arrivé en entier. Choisissez-le de nouveau.',
  noExchange:
    'Aucune requête ni réponse n’est conservée sous cette empreinte. Le journal d’audit nomme celles qui le sont ; les textes des appels qui n’ont donné aucune prévision sont supprimés quand l’ensemble prend trop de place.',
  damagedExchange: ({ file }) =>
    `Le texte conservé ${file} n’est pas ce que dit son empreinte. Rien d’autre n’est touché ; reprenez le fichier d’une copie si vous en avez besoin.`,
  noForecast: ({ id }) => `Il n’y a pas de prévision ${id}. \`outpost forecasts\` les liste.`,
  noPage: ({ mark }) =>
    `${mark} n’est pas la marque d’une page de cette liste. Prenez \`next\` de la page précédente, ou omettez-la pour la première page.`,
};
