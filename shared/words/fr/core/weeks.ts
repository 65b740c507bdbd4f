import type { weeks as english } from '../../en/core/weeks.ts';

export const weeks: typeof english = {
  noIsoWeek: ({ week, year }) =>
    `elles nomment la semaine ${week} de ${year}, qui n’existe pas en semaines ISO`,
  datesBeside: ({ day }) =>
    day === 'end'
      ? 'les dates à côté sont les derniers jours de ces semaines'
      : 'les dates à côté sont les premiers jours de ces semaines',
  noSuchWeek: ({ year, week }) => `semaine inexistante : ${year} n’a pas de semaine ${week}`,
  anySystem: ({ missing }) => `${missing} dans aucun système de semaines`,
  otherSystem: ({ missing, label, other }) => `${missing} (${label}), mais elle existe ici : ${other}`,
  startAgain: ({ file, first, year }) =>
    `Les semaines de ${file} recommencent : à partir de « ${first} », elles ont été lues comme des semaines de ${year}.`,
  withoutYear: (p) => {
    const hint = p.inName === undefined ? '' : ` Le nom du fichier parle de ${p.inName}.`;
    return `${p.file} nomme des semaines (de « ${p.first} » à « ${p.last} ») sans année.${hint} Indiquez l’année de la première semaine avec --mapping {"year": "${p.example}"}, ou ajoutez une colonne d’années.`;
  },
};
