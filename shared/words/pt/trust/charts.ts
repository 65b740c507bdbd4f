import type { charts as english } from '../../en/trust/charts.ts';
import { plural } from '../common/plural.ts';

export const charts: typeof english = {
  ahead: (n, count) => plural(count, { one: `${n} semana à frente`, other: `${n} semanas à frente` }),
  aheadShort: (n) => `+${n}`,
  n: (n) => `n\u00a0=\u00a0${n}`,
  tooEarlyShort: (n) => `${n} (poucas)`,
  tooEarly: (n) => `n = ${n}: cedo demais para dizer`,
  showTable: 'Mostrar como tabela',
  showChart: 'Mostrar como gráfico',
  none: '–',
  coverage: {
    title: 'Os intervalos se confirmam?',
    help: 'Sobre a linha, os intervalos contêm o que prometem. Abaixo dela foram estreitos demais; acima, mais largos que o necessário.',
    x: 'intervalo nominal',
    y: 'proporção de contagens dentro',
    line: 'nominal',
    summary: (ahead, n, shares) => `${ahead} (n = ${n}): ${shares}.`,
    share: (named, observed) => `${observed} dentro do intervalo de ${named}`,
    noShare: (named) => `sem intervalo de ${named}`,
  },
  relative: {
    title: 'É melhor que o modelo sem mudança?',
    help: 'Sua pontuação dividida pela do modelo sem mudança nas mesmas previsões: à esquerda de 1 ele é melhor; à direita de 1, o modelo sem mudança teria sido. A linha sobre uma barra é o intervalo de 90%.',
    noInterval:
      'Onde não há linha, as semanas são poucas para dizer quão certa é a razão (menos de cinco blocos de quatro semanas).',
    line: 'como o modelo sem mudança',
    of: (ahead, n) => `${ahead} (n\u00a0=\u00a0${n})`,
    value: (ratio, range) => (range === null ? ratio : `${ratio}, intervalo de 90%: ${range}`),
    summary: (of, value) => `${of}: ${value}.`,
  },
  history: {
    title: 'Está melhorando ou piorando?',
    help: 'A mesma razão pelo mês em que terminaram as semanas previstas. Marcas vazias têm menos de cinco previsões.',
    horizon: 'Semanas à frente',
    all: 'Todas',
    noRatio: (month) => `${month}: o modelo sem mudança não errou`,
    summary: (facts) =>
      `${plural(facts.count, { one: `${facts.months} mês`, other: `${facts.months} meses` })}, ${facts.first} a ${facts.last}: melhor que o modelo sem mudança em ${facts.better} de ${facts.of}.`,
    clipped: 'Uma seta no topo diz que o valor está acima do gráfico; a tabela o traz.',
    perMonth: (low, high) => (low === high ? `n = ${low} por mês` : `n = ${low} a ${high} por mês`),
  },
  columns: {
    ahead: 'Semanas à frente',
    n: 'n',
    named: (share) => `Dentro de ${share} (nominal)`,
    relative: 'Pontuação relativa',
    interval: 'Intervalo de 90%',
    wins: 'Melhor que o modelo sem mudança',
    weeks: 'Semanas',
    month: 'Mês',
    coverage80: 'Dentro do intervalo de 80%',
  },
  winsOf: (wins, n) => `${wins} de ${n}`,
  span: (first, last) => `${first} a ${last}`,
};
