import type { overview as english } from '../../en/window/overview.ts';
import { plural } from '../common/plural.ts';

export const overview: typeof english = {
  title: 'Visão geral',
  views: {
    label: 'Como os locais são mostrados',
    table: 'Tabela',
    charts: 'Gráficos',
    map: 'Mapa',
    sort: 'Ordenar por',
    urgency: 'Urgência',
  },
  // The colours are said as names of levels, which do not agree with a number.
  levels: (parts) => {
    const assessed = `vermelho: ${parts.RED}, amarelo: ${parts.YELLOW}, verde: ${parts.GREEN}`;
    return parts.NOT_ASSESSED === null
      ? `nível ${assessed}.`
      : `nível ${assessed}, não avaliado: ${parts.NOT_ASSESSED}.`;
  },
  byHand: (count, levels) =>
    plural(count, {
      one: `${levels} destes níveis é manual.`,
      other: `${levels} destes níveis são manuais.`,
    }),
  summary: (above, levels) => `${above}; ${levels}`,
  highest: (names) => `Olhar primeiro: ${names}.`,
  counts: (count, places, week, day) =>
    plural(count, {
      one: `${places} local com contagens até a semana ${week} (${day}).`,
      other: `${places} locais com contagens até a semana ${week} (${day}).`,
    }),
  noForecastYet: 'Nenhuma previsão ainda.',
  callToAction:
    'Peça uma previsão para ver como podem ser as próximas semanas, com intervalos e um nível de risco por local.',
  filter: 'Filtrar locais',
  noMatch: 'Nenhum local tem este nome.',
  table: {
    caption: 'Locais com sua última contagem, risco e previsão',
    place: 'Local',
    last: 'Última semana',
    change: 'Variação',
    deaths: 'Óbitos',
    fatality: 'Letalidade',
    fatalityMeaning: 'Óbitos entre os casos das últimas 12 semanas',
    recent: '12 semanas',
    level: 'Nível',
    probability: 'Probabilidade de surto',
    next: 'Próxima semana, mediana (intervalo de 80%)',
    confidence: 'Confiança',
    age: 'Idade dos dados',
  },
  casesIn: (week) => `semana ${week}`,
  notReported: 'n/n',
  notReportedLong: 'não notificado',
  suppressed: 'suprimido',
  none: '–',
  miniBars: (counts) => `Casos nas últimas semanas, da mais antiga à mais recente: ${counts}`,
  medianWithRange: (median, range) => `${median} (${range})`,
  medianOnly: (median) => `${median} (sem intervalo informado)`,
  listLine: (cases) => `casos: ${cases}`,
  listNext: (median, range) => `próxima ${median} (${range})`,
  listNoRange: (median) => `próxima ${median} (sem intervalo informado)`,
  aboveNoForecast: (line) => `Acima do seu limiar de alerta (${line}); previsão não disponível.`,
  notInSet: 'fora deste conjunto',
  besideOnly: (company) => `Fora deste conjunto; previsão avulsa: ${company}`,
  besideNewer: 'avulsa mais recente',
  noForecastShort: 'sem previsão',
  empty: {
    title: 'Nenhum dado ainda',
    sentence: (key) =>
      `Importe um arquivo (${key}), solte um em qualquer ponto desta janela, cole uma tabela ou abra o surto de exemplo.`,
    formats:
      'CSV, Excel ou JSON com contagens semanais ou diárias, novas ou acumuladas: por linha, por local, por data, ou uma linha por pessoa.',
    importFile: 'Importar um arquivo',
    paste: 'Colar uma tabela',
    openSample: (name) => `Abrir ${name}`,
    samples: 'Surtos de exemplo',
    attribution: (text) => `Fonte: ${text}`,
    sampleStarts: (day) => `É aberto como reprise de ${day}.`,
  },
};
