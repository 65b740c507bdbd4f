import type { weeks as english } from '../../en/core/weeks.ts';

export const weeks: typeof english = {
  noIsoWeek: ({ week, year }) => `nombran la semana ${week} de ${year}, que no existe en las semanas ISO`,
  datesBeside: ({ day }) =>
    `las fechas junto a ellos son los ${day === 'end' ? 'últimos' : 'primeros'} días de esas semanas`,
  noSuchWeek: ({ year, week }) => `esa semana no existe: ${year} no tiene semana ${week}`,
  anySystem: ({ missing }) => `${missing} en ningún sistema de semanas`,
  otherSystem: ({ missing, label, other }) => `${missing} en las ${label}, pero sí en las ${other}`,
  startAgain: ({ file, first, year }) =>
    `Las semanas de ${file} empiezan de nuevo: a partir de «${first}» se leyeron como semanas de ${year}.`,
  withoutYear: ({ file, first, last, inName, example }) => {
    const hint = inName === undefined ? '' : ` El nombre del archivo habla de ${inName}.`;
    return `${file} nombra semanas («${first}» a «${last}») sin año.${hint} Indique el año de la primera semana con --mapping {"year": "${example}"}, o añada una columna de años.`;
  },
};
