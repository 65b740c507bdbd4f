import type { dates as english } from '../../en/core/dates.ts';

const readings = (formats: readonly string[]) => `pode ser lida como ${formats.join(' ou como ')}`;

export const dates: typeof english = {
  otherDateUsed: ({ file, column, used }) =>
    `Pessoas de ${file} sem data em “${column}” são contadas em outra data: ${used.map(({ name, count }) => `“${name}” (${count})`).join(', ')}.`,
  personsWithoutDate: ({ file, count }) =>
    `Pessoas de ${file} sem nenhuma data: ${count}. Elas não são contadas.`,
  farYear: 'um ano a mais de cinco anos de todos os outros',
  notADate: ({ text, dateFormat }) =>
    text === '' ? 'nenhuma data' : `não é uma data escrita como ${dateFormat}`,
  sayWeekStart: 'elas indicam o dia em que as semanas começam',
  isWeekStart: ({ name }) => `“${name}” é o dia em que as semanas começam`,
  severalSpellings: ({ name, column, count, ways }) =>
    `As datas de ${name}, coluna “${column}”, estão escritas de ${count} formas, e cada uma foi lida como está escrita: ${ways}.`,
  noFormat: ({ format, known }) => `“${format}” não é um formato de data. Conhecidos: ${known}.`,
  where: ({ column }) => (column === null ? 'no cabeçalho' : `na coluna “${column}”`),
  stateWhich: ({ share, column }) =>
    share < 1 && column !== null
      ? 'Indique qual, e as outras são rejeitadas; ou escreva todas da mesma forma, como 2026-11-24.'
      : 'Indique qual.',
  ambiguous: ({ file, where, formats, state }) =>
    `As datas de ${file}, ${where}, podem ser lidas como ${formats.join(' ou como ')}. ${state}`,
  runningText: ({ name }) =>
    `Nenhuma tabela foi encontrada em ${name}: é texto corrido. Copie só a tabela para uma planilha ou um arquivo CSV, com os nomes das colunas na primeira linha, e importe isso.`,
  noColumn: ({ name, names, title }) =>
    `${name} não tem coluna de datas. Colunas encontradas: ${names}. ${title}Acrescente uma coluna com uma data por linha, por exemplo 2026-11-24.`,
  otherCalendar: ({ name, column, calendar }) =>
    `Os anos em ${name}, coluna “${column}”, parecem ser do ${calendar}. Escreva as datas no calendário gregoriano, como 2026-11-24, e importe novamente.`,
  inFuture: ({ name, column }) =>
    `Todas as datas em ${name}, coluna “${column}”, estão mais de um ano no futuro. Corrija os anos e importe novamente.`,
  nameIsAmbiguous: ({ name, formats }) =>
    `${name} não tem coluna de datas, e a data no seu nome ${readings(formats)}. Indique qual.`,
  hasNoColumn: ({ name }) => `${name} não tem coluna de datas`,
  whenChanged: ({ name, file }) => `“${name}” em ${file} diz quando cada linha foi alterada`,
  takenFromName: ({ why, date }) =>
    `${why}: todas as linhas foram tomadas como de ${date}, a data no nome do arquivo.`,
  noSuchWeeks: ({ name, columns }) =>
    `Colunas de ${name} que são semanas que o respectivo ano não tem e foram deixadas de fora: ${columns}.`,
  weekBounds: ({ name, start, end }) =>
    `Cada semana de ${name} tem seu primeiro dia em “${start}” e seu último em “${end}”: o último dia a identifica.`,
  namedByLastDay: ({ name, weeks }) =>
    `“${name}” é o primeiro dia das semanas em “${weeks}”: cada semana é identificada pelo seu último dia.`,
  byMonth: ({ file, step }) =>
    `${file} conta por mês ou por período maior (a maioria das datas está a ${step} dias uma da outra). As previsões são feitas por semana: importe contagens semanais ou diárias.`,
  farFuture: 'uma data mais de um ano no futuro',
  calendars: {
    buddhist: 'calendário budista (2567 é 2024)',
    nepal: 'calendário Bikram Sambat do Nepal (2081 é 2024)',
    hijri: 'calendário hijri (1445 é 2023/24)',
    persian: 'calendário persa (1403 é 2024/25)',
  },
  because: {
    evenSteps: 'assim as datas se seguem a intervalos regulares',
    inOrder: 'assim as linhas ficam em ordem cronológica',
    noneInFuture: 'assim nenhuma data fica no futuro',
  },
  formatName: ({ isDayFirst, name, isMonthFirst }) =>
    isDayFirst ? `${name} (dia primeiro)` : isMonthFirst ? `${name} (mês primeiro)` : name,
  monthly: ({ name, column }) =>
    `${name} conta por mês${column === undefined ? '' : ` (coluna “${column}”)`}. Um mês não pode ser cortado em semanas, e as previsões são feitas por semana: importe contagens semanais ou diárias.`,
  titleSays: ({ title }) => `O título diz “${title}”: escreva essa data em cada linha. `,
  noDate: 'nenhuma data',
  unreadable: ({ name, column, row, found }) =>
    `As datas em ${name}, coluna “${column}”, não podem ser lidas: a linha ${row} tem ${found}. Escreva-as como 2026-11-24 ou 24.11.2026.`,
  noWeeks: (p) =>
    `As semanas em ${p.name}, coluna “${p.column}”, não podem ser lidas: a linha ${p.row} tem “${p.found}”, onde se espera uma semana de 1 a 53. Corrija-a, ou escreva as semanas como 2026-W48, e importe novamente.`,
  isolated: 'uma data a mais de cinco anos de todas as outras',
};
