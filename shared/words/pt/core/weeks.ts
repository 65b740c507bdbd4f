import type { weeks as english } from '../../en/core/weeks.ts';

export const weeks: typeof english = {
  noIsoWeek: ({ week, year }) => `indicam a semana ${week} de ${year}, que as semanas ISO não têm`,
  datesBeside: ({ day }) =>
    `as datas ao lado são os ${day === 'end' ? 'últimos' : 'primeiros'} dias destas semanas`,
  noSuchWeek: ({ year, week }) => `semana inexistente: ${year} não tem semana ${week} em`,
  anySystem: ({ missing }) => `${missing} nenhum sistema de semanas`,
  otherSystem: ({ missing, label, other }) => `${missing} ${label}, mas tem em ${other}`,
  startAgain: ({ file, first, year }) =>
    `As semanas de ${file} recomeçam: a partir de “${first}” foram lidas como semanas de ${year}.`,
  withoutYear: (p) => {
    const hint = p.inName === undefined ? '' : ` O nome do arquivo fala de ${p.inName}.`;
    return `${p.file} indica semanas (“${p.first}” a “${p.last}”) sem ano.${hint} Indique o ano da primeira semana com --mapping {"year": "${p.example}"}, ou acrescente uma coluna de anos.`;
  },
};
