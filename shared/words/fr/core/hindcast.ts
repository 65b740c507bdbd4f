import type { hindcast as english } from '../../en/core/hindcast.ts';

export const hindcast: typeof english = {
  cancelled: 'Le test rétrospectif a été annulé.',
  datasetChanged: 'Le jeu de données a changé.',
  nothingForecast: ({ rounds }) =>
    `Aucun lieu n’avait assez de semaines déclarées pour une prévision (tours examinés : ${rounds}). Choisissez des tours plus tardifs, ou des fichiers avec un historique plus long.`,
  noColumn: ({ file, absent, count, columns }) =>
    `${file} n’a pas de colonne ${absent} ; ${count === 0 ? 'il est vide' : `il a ${columns}`}. Nommez les colonnes dans sa première ligne.`,
  noCompleteWeek: ({ name }) => `« ${name} » n’a aucune semaine complète. Importez-en davantage.`,
  noRound: ({ from, to, first, last }) =>
    `Aucun tour n’a de date de référence de ${from ?? 'la première'} à ${to ?? 'la dernière'} : elles vont du ${first} au ${last}. Choisissez d’autres dates avec --from et --to.`,
  vintageWithoutCounts: ({ rounds, referenceDate, asOf, vintages }) =>
    `${rounds} donne au tour du ${referenceDate} l’état des données du ${asOf}, et ${vintages} n’y a aucun effectif antérieur à cette date. Corrigez l’un des deux, ou écartez le tour avec --from et --to.`,
  asOfAfterReference: ({ name, line, asOf, referenceDate }) =>
    `${name}, ligne ${line} : as_of ${asOf} est postérieur à la date de référence ${referenceDate} : le tour connaîtrait donc ce qu’il prévoit. Corrigez la ligne, ou omettez-la.`,
  roundTwice: ({ name, line, referenceDate }) =>
    `${name}, ligne ${line} : le tour du ${referenceDate} y figure deux fois. Gardez-en un.`,
  noRounds: ({ name }) => `${name} ne nomme aucun tour.`,
  noDate: ({ file, line, text }) =>
    `${file}, ligne ${line} : ${text} n’est pas une date. Écrivez les dates sous la forme YYYY-MM-DD.`,
  oddRow: ({ code, value }) => (code === '' ? 'aucun lieu n’est nommé' : `${value} n’est pas un effectif`),
  weekTwice: ({ name, date }) => `${name} a deux fois la semaine jusqu’au ${date}`,
  correctRow: ({ file, line, problem }) => `${file}, ligne ${line} : ${problem}. Corrigez-la, et réessayez.`,
  otherWeekday: ({ asOf, date, referenceDate }) =>
    `L’état des données du ${asOf} a une semaine jusqu’au ${date}, qui n’est pas à un nombre entier de semaines avant la date de référence ${referenceDate}. Les deux doivent être le dernier jour d’une semaine.`,
};
