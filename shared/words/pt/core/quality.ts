import type { Weekday } from '../../../time/plainDate.ts';
import type { quality as english } from '../../en/core/quality.ts';
import { plain } from '../common/counted.ts';
import { measureName } from '../common/measures.ts';
import { nameLists } from '../common/nameLists.ts';

const weekdayNames: Readonly<Record<Weekday, string>> = {
  0: 'domingos',
  1: 'segundas',
  2: 'terças',
  3: 'quartas',
  4: 'quintas',
  5: 'sextas',
  6: 'sábados',
};

export const quality: typeof english = {
  codeTimes: (p) => `${p.code} aparece ${p.count} vezes (${p.examples})`,
  placesOf: ({ date, received, all }) => `${date}: ${received} de ${all} locais`,
  shareOf: ({ percent, all }) => `${plain(percent)}% de ${all} contagens`,
  oneAfterOther: (p) => `${p.before} até ${p.until}, ${p.after} a partir de ${p.from}`,
  deathsAndCases: ({ week, deaths, cases }) => `${week}: óbitos ${deaths}, casos ${cases}`,
  twoNames: ({ a, b }) => `“${a}” e “${b}”`,
  countOn: (p) => `${p.place}, ${p.date}: ${p.count} ${measureName(p.measure)}`,
  zeroRun: (p) =>
    p.first === p.last
      ? `${p.place}, ${p.first}: 0 ${measureName(p.measure)}`
      : `${p.place}, ${p.first} a ${p.last}: ${p.times} vezes 0 ${measureName(p.measure)}`,
  sitesReported: ({ name, date, percent }) => `${name}, ${date}: ${plain(percent)}% das unidades notificaram`,
  sitesReadFrom: ({ columns }) => `Quantas unidades notificaram foi lido de ${columns}.`,
  fewSites: ({ percent, count }) =>
    `Relatórios de menos de ${plain(percent)}% das unidades: ${count}. Suas contagens são menores do que o que ocorreu.`,
  codesCounted: ({ told }) =>
    `${told} onde não pode haver tal contagem. Contados como estão, alteram os totais. Diga se significam “nenhum número” ou se são contagens.`,
  fewPlaces: ({ count, percent }) =>
    `Em ${count} semanas, menos de ${plain(percent)}% dos locais notificaram.`,
  mostlyFewPlaces: ({ percent, count }) =>
    `Na maioria das semanas, menos de ${plain(percent)}% dos locais têm notificação; ${count} semanas de locais não têm nenhuma. Se o arquivo omite as semanas sem casos, escreva-as como 0: aqui elas são “não notificado”.`,
  afterAsOf: ({ asOf, count }) =>
    `Datas posteriores a ${asOf}, o dia em que os dados eram conhecidos: ${count}.`,
  before1990: ({ count }) => `Datas anteriores a 1990: ${count}. Verifique como os anos estão escritos.`,
  withoutRow: ({ unit, count }) =>
    `${unit === 'week' ? 'Semanas' : 'Dias'} sem linha dentro do período do arquivo: ${count}. Ficam como “não notificado”, não como zero.`,
  samePopulation: ({ count, first }) =>
    `Todos os ${count} locais têm a mesma população, ${first}. As taxas estarão erradas se não for a deles.`,
  casesOfInhabitants: ({ place, count, population }) =>
    `${place}: ${count} casos em ${population} habitantes`,
  manyCases: ({ percent, count }) =>
    `Semanas que contam como casos mais de ${plain(percent)}% da população do local: ${count}. Verifique a população, ou o que se conta.`,
  casesInAll: ({ name, total, population }) => `${name}: ${total} casos ao todo, ${population} habitantes`,
  moreCasesThanPeople: ({ count }) =>
    `Locais com mais casos ao todo que habitantes: ${count}. População errada, ou infecções repetidas?`,
  fatality: ({ place, recent, long }) => `${place}: ${recent} em duas semanas, ${long} em doze`,
  fatalityChanged: ({ count }) =>
    `Locais em que a proporção de casos que foram a óbito nas últimas duas semanas é menos da metade ou mais do dobro da de doze semanas: ${count}. Notificação tardia de óbitos, menos casos encontrados, ou mudança na assistência?`,
  firstSteps: ({ count }) =>
    `Somas acumuladas que começam com o que foi contado antes do início do arquivo: ${count}. Sua primeira data não é a contagem de um dia ou de uma semana.`,
  usualShare: '20% são o habitual. Podem ser arredondadas ou estimadas.',
  heaped: ({ share, smallest, usual }) => `${share} a partir de ${smallest} terminam em 0 ou 5; ${usual}`,
  heapedPlaces: ({ count, percent, smallest, usual }) =>
    `Em ${count} locais, mais de ${plain(percent)}% das contagens a partir de ${smallest} terminam em 0 ou 5; ${usual}`,
  level: ({ place, measure, before, after }) =>
    `${place}: ${measureName(measure)} habituais por semana de ${plain(before)} para ${plain(after)}`,
  levelShift: ({ count }) =>
    `Contagens de um local que mudam de nível de uma semana para outra e ali permanecem: ${count}. Outra definição de caso, ou outras unidades notificadoras?`,
  openDays: ({ days, last, start }) =>
    days === 1 ? `seu único dia (${last}` : `seus ${days} dias (${start} a ${last}`,
  openWeek: ({ end, span, totals }) =>
    `A última semana, até ${end}, não está completa: ${span}; ${totals}) entram nos totais, e em nenhuma contagem semanal nem previsão antes que ela o esteja.`,
  openTotals: (totals) =>
    totals.length === 0
      ? 'nada notificado'
      : totals.map(({ measure, total }) => `${total} ${measureName(measure)}`).join(', '),
  outlier: ({ place, value, measure, beside }) =>
    `${place}: ${value} ${measureName(measure)}, ao redor ${beside}`,
  outliers: ({ count }) =>
    `Semanas distantes das semanas ao redor: ${count}. Verifique se há erros de digitação, ou notificações enviadas todas de uma vez.`,
  ways: {
    missing: 'como não notificadas',
    suppressed: 'como suprimidas',
    counted: 'como estão',
  },
  unusedRemedy: ({ about }) =>
    `A correção indicada para ${about.join(' e para ')} não se refere a nenhuma contagem destes arquivos. Corrija-a, ou deixe-a de fora.`,
  remedied: ({ about, count, way }) =>
    `Como foi indicado (${about}), ${count} contagens foram tomadas ${way}.`,
  leftAsIs: ({ message }) => `${message} Deixado como está, como foi indicado.`,
  renamed: ({ count }) =>
    `Em ${count} ocasiões, locais terminam logo antes de outros começarem em um nível semelhante: renomeados, divididos ou unidos? São lidos como locais diferentes, cada um com um histórico curto.`,
  moreDeaths: ({ count }) => `Notificações com mais óbitos que casos: ${count}.`,
  blank: ({ count }) => `Notificações em branco: ${count}. São “não notificado”, não zero.`,
  silent: ({ names }) =>
    `Locais sem nenhuma notificação: ${names}. Ficam no conjunto de dados, e não se pode fazer previsão para eles.`,
  similarNames: ({ count }) =>
    `${count} pares de locais têm quase o mesmo nome: um só local com duas grafias? São lidos como dois.`,
  code: ({ code, count }) =>
    `${code} aparece ${count} vezes onde não pode haver tal contagem: suprimido ou ausente? Até que se diga, são contados: escolha “tratar como ausentes” na tela, ou indique {"remedies": [{"code": "MISSING_CODE", "value": ${code}, "as": "missing"}]} em um mapeamento.`,
  negative: ({ count }) =>
    `Contagens negativas: ${count}. São mantidas, como correções de notificações anteriores.`,
  neverOn: ({ weekdays, days }) =>
    `O arquivo nunca tem linha nestes dias: ${nameLists.and(weekdays.map((day) => weekdayNames[day]))}. Semanas com todos os outros ${days} dias contam como semanas completas.`,
  zeroRuns: ({ shortest, usual, count }) =>
    `Sequências de ${shortest} ou mais zeros em um local que costuma contar mais de ${usual}: ${count}. Zero, ou não notificado?`,
  zeros: ({ above, count }) =>
    `Zeros entre contagens de mais de ${above}: ${count}. Zero, ou não notificado?`,
};
