import type { hindcast as english } from '../../en/core/hindcast.ts';

export const hindcast: typeof english = {
  cancelled: 'O teste retrospectivo foi cancelado.',
  datasetChanged: 'O conjunto de dados mudou.',
  nothingForecast: ({ rounds }) =>
    `Em nenhuma das ${rounds} rodadas um local tinha semanas notificadas suficientes para uma previsão. Escolha rodadas posteriores, ou arquivos com um histórico mais longo.`,
  noColumn: ({ file, absent, count, columns }) =>
    `${file} não tem a coluna ${absent}; ${count === 0 ? 'está vazio' : `tem ${columns}`}. Dê nome às colunas na primeira linha.`,
  noCompleteWeek: ({ name }) => `“${name}” não tem nenhuma semana completa. Importe mais dados dele.`,
  noRound: ({ from, to, first, last }) =>
    `Nenhuma rodada tem data de referência ${from === null ? 'da primeira' : `de ${from}`} ${to === null ? 'à última' : `a ${to}`}: elas vão de ${first} a ${last}. Escolha outras datas com --from e --to.`,
  vintageWithoutCounts: ({ rounds, referenceDate, asOf, vintages }) =>
    `${rounds} dá à rodada de ${referenceDate} a versão dos dados de ${asOf}, e ${vintages} não tem nela nenhuma contagem anterior a essa data. Corrija um dos dois, ou deixe a rodada de fora com --from e --to.`,
  asOfAfterReference: ({ name, line, asOf, referenceDate }) =>
    `${name}, linha ${line}: as_of ${asOf} é posterior à data de referência ${referenceDate}, e a rodada conheceria o que deve prever. Corrija a linha, ou deixe-a de fora.`,
  roundTwice: ({ name, line, referenceDate }) =>
    `${name}, linha ${line}: a rodada de ${referenceDate} aparece duas vezes. Mantenha uma delas.`,
  noRounds: ({ name }) => `${name} não indica nenhuma rodada.`,
  noDate: ({ file, line, text }) =>
    `${file}, linha ${line}: ${text} não é uma data. Escreva as datas como YYYY-MM-DD.`,
  oddRow: ({ code, value }) => (code === '' ? 'não indica nenhum local' : `${value} não é uma contagem`),
  weekTwice: ({ name, date }) => `${name} tem duas vezes a semana até ${date}`,
  correctRow: ({ file, line, problem }) => `${file}, linha ${line}: ${problem}. Corrija-a e tente novamente.`,
  otherWeekday: ({ asOf, date, referenceDate }) =>
    `A versão dos dados de ${asOf} tem uma semana até ${date}, que não está a um número inteiro de semanas antes da data de referência ${referenceDate}. Ambas devem ser o último dia de uma semana.`,
};
