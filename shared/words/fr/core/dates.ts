import type { dates as english } from '../../en/core/dates.ts';

export const dates: typeof english = {
  otherDateUsed: ({ file, column, used }) =>
    `Les personnes de ${file} sans date dans « ${column} » sont comptées à une autre date : ${used.map(({ name, count }) => `« ${name} » (${count})`).join(', ')}.`,
  personsWithoutDate: ({ file, count }) =>
    `Personnes de ${file} sans aucune date : ${count}. Elles ne sont pas comptées.`,
  farYear: 'une année éloignée de plus de cinq ans de toutes les autres',
  notADate: ({ text, dateFormat }) => (text === '' ? 'pas de date' : `pas une date écrite ${dateFormat}`),
  sayWeekStart: 'elles indiquent le jour où commencent les semaines',
  isWeekStart: ({ name }) => `« ${name} » est le jour où commencent les semaines`,
  severalSpellings: ({ name, column, count, ways }) =>
    `Les dates de ${name}, colonne « ${column} », sont écrites de ${count} façons, et chacune a été lue comme elle est écrite : ${ways}.`,
  noWeeks: (p) =>
    `Les semaines de ${p.name}, colonne « ${p.column} », ne peuvent pas être lues : la ligne ${p.row} contient « ${p.found} », là où une semaine de 1 à 53 est attendue. Corrigez-la, ou écrivez les semaines comme 2026-W48, et réimportez.`,
  noFormat: ({ format, known }) => `« ${format} » n’est pas un format de date. Connus : ${known}.`,
  where: ({ column }) => (column === null ? 'dans son en-tête' : `dans la colonne « ${column} »`),
  stateWhich: ({ share, column }) =>
    share < 1 && column !== null
      ? 'Indiquez lequel, et les autres sont rejetées ; ou écrivez-les toutes de la même façon, comme 2026-11-24.'
      : 'Indiquez lequel.',
  ambiguous: ({ file, where, formats, state }) =>
    `Les dates de ${file}, ${where}, peuvent être lues selon plusieurs formats : ${formats.join(' ou ')}. ${state}`,
  runningText: ({ name }) =>
    `Aucun tableau n’a été trouvé dans ${name} : c’est du texte suivi. Copiez le tableau seul dans un tableur ou un fichier CSV, avec les noms de ses colonnes dans la première ligne, et importez ce fichier.`,
  noColumn: ({ name, names, title }) =>
    `${name} n’a pas de colonne de dates. Colonnes trouvées : ${names}. ${title}Ajoutez une colonne avec une date par ligne, par exemple 2026-11-24.`,
  otherCalendar: ({ name, column, calendar }) =>
    `Les années de ${name}, colonne « ${column} », ressemblent à celles de ${calendar}. Écrivez les dates selon le calendrier grégorien, comme 2026-11-24, et réimportez.`,
  inFuture: ({ name, column }) =>
    `Toutes les dates de ${name}, colonne « ${column} », sont à plus d’un an dans le futur. Corrigez les années, et réimportez.`,
  nameIsAmbiguous: ({ name, formats }) =>
    `${name} n’a pas de colonne de dates, et la date de son nom peut être lue selon plusieurs formats : ${formats.join(' ou ')}. Indiquez lequel.`,
  hasNoColumn: ({ name }) => `${name} n’a pas de colonne de dates`,
  whenChanged: ({ name, file }) => `« ${name} » dans ${file} indique quand chaque ligne a été modifiée`,
  takenFromName: ({ why, date }) =>
    `${why} : toutes les lignes ont été prises en date du ${date}, la date de son nom.`,
  noSuchWeeks: ({ name, columns }) =>
    `Colonnes de ${name} qui sont des semaines inexistantes dans leur année, et ont été écartées : ${columns}.`,
  weekBounds: ({ name, start, end }) =>
    `Chaque semaine de ${name} a son premier jour dans « ${start} » et son dernier dans « ${end} » : le dernier jour lui donne son nom.`,
  namedByLastDay: ({ name, weeks }) =>
    `« ${name} » est le premier jour des semaines de « ${weeks} » : chaque semaine porte le nom de son dernier jour.`,
  byMonth: ({ file, step }) =>
    `${file} compte par mois ou plus (la plupart des dates sont espacées de ${step} jours). Les prévisions se font par semaine : importez des effectifs hebdomadaires ou quotidiens.`,
  farFuture: 'une date à plus d’un an dans le futur',
  calendars: {
    buddhist: 'l’ère bouddhique (2567 correspond à 2024)',
    nepal: 'l’ère Bikram Sambat du Népal (2081 correspond à 2024)',
    hijri: 'l’ère hégirienne (1445 correspond à 2023/24)',
    persian: 'l’ère persane (1403 correspond à 2024/25)',
  },
  because: {
    evenSteps: 'les dates se suivent alors à intervalles réguliers',
    inOrder: 'les lignes sont alors dans l’ordre chronologique',
    noneInFuture: 'aucune date n’est alors dans le futur',
  },
  formatName: ({ isDayFirst, name, isMonthFirst }) =>
    isDayFirst ? `${name} (jour d’abord)` : isMonthFirst ? `${name} (mois d’abord)` : name,
  monthly: ({ name, column }) =>
    `${name} compte par mois${column === undefined ? '' : ` (colonne « ${column} »)`}. Un mois ne peut pas être découpé en semaines, et les prévisions se font par semaine : importez des effectifs hebdomadaires ou quotidiens.`,
  titleSays: ({ title }) => `Son titre indique « ${title} » : écrivez cette date dans chaque ligne. `,
  noDate: 'aucune date',
  unreadable: ({ name, column, row, found }) =>
    `Les dates de ${name}, colonne « ${column} », ne peuvent pas être lues : la ligne ${row} contient ${found}. Écrivez-les comme 2026-11-24 ou 24.11.2026.`,
  isolated: 'une date éloignée de plus de cinq ans de toutes les autres',
};
