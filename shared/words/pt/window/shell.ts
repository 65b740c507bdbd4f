import type { shell as english } from '../../en/window/shell.ts';
import { of } from '../common/contracted.ts';
import { plural } from '../common/plural.ts';

const trouble: (typeof english)['status']['background']['trouble'] = {
  failed: (step) => `Segundo plano: **falha na etapa “${step}”**:`,
  'timed-out': (step) => `Segundo plano: **a etapa “${step}” demorou demais**:`,
  skipped: (step) => `Segundo plano: **a etapa “${step}” teve de esperar**:`,
  interrupted: (step) => `Segundo plano: **a etapa “${step}” não terminou**:`,
};

const daysOld = (days: string, count: number) =>
  plural(count, { one: `Os dados têm ${days} dia`, other: `Os dados têm ${days} dias` });

export const shell: typeof english = {
  appName: 'Outpost',
  skipToContent: 'Ir para o conteúdo',
  nav: {
    label: 'Principal',
    overview: 'Visão geral',
    places: 'Locais',
    report: 'Relatório',
    provider: 'Provedor',
    trust: 'Histórico de acertos',
    background: 'Segundo plano',
    audit: 'Auditoria',
    team: 'Equipe',
    settings: 'Configurações',
  },
  datasetPicker: 'Conjunto de dados',
  datasetOption: (name, places, formatted) =>
    plural(places, { one: `${name} · ${formatted} local`, other: `${name} · ${formatted} locais` }),
  placeList: 'Locais, maior risco primeiro',
  placeListPlain: 'Locais',
  placePicker: 'Local',
  loading: 'Carregando…',
  tryAgain: 'Tentar novamente',
  dismiss: 'Dispensar',
  close: 'Fechar',
  cancel: 'Cancelar',
  noticesLabel: 'Avisos',
  dismissNotice: (message) => `Dispensar o aviso: ${message}`,
  noticeWords: { info: 'Nota', warning: 'Aviso', error: 'Problema' },
  titleOf: (page) => `${page} · Outpost`,
  keys: {
    open: 'Ctrl+O',
    openMac: '⌘O',
    ask: 'Ctrl+Enter',
    askMac: '⌘↵',
    print: 'Ctrl+P',
    printMac: '⌘P',
    undo: 'Ctrl+Z',
    undoMac: '⌘Z',
    redo: 'Ctrl+Shift+Z',
    redoMac: '⇧⌘Z',
    cancel: 'Esc',
  },
  /** Above the data of another site. */
  visit: {
    title: ({ site, id }) => `Você está vendo o local ${site} (${id}).`,
    asOf: (p) =>
      p.from === 'team'
        ? `O que a equipe deu até a sincronização de ${p.at}. Somente leitura.`
        : `O que contém o pacote de ${p.at}. Somente leitura.`,
    onlyReading: 'Esta é a cópia de outro local. Só pode ser lida.',
    back: 'Voltar aos seus próprios dados',
    open: 'Ver os dados',
    /** For readers that hear the button alone. */
    openOf: ({ site }) => `Ver os dados: ${site}`,
    nameless: 'sem nome',
  },
  reader: {
    title: 'Esta janela é só de leitura.',
    by: (pid, host, since) =>
      `Outro processo (${pid} em ${host}) está com a pasta de dados desde ${since}. O que se vê foi salvo quando esta janela abriu. Para trabalhar aqui, feche o Outpost lá e inicie este novamente.`,
    unknown:
      'Outro processo está com a pasta de dados. O que se vê foi salvo quando esta janela abriu. Para trabalhar aqui, feche esse processo e inicie este novamente.',
  },
  connection: {
    lost: 'O programa do Outpost não está respondendo. Esta página tenta novamente sozinha; se isso não ajudar, inicie o Outpost de novo.',
  },
  replay: {
    title: (day) => `Reprise com dados de ${day}.`,
    explanation: 'Os dados terminam no passado; tudo funciona como naquele dia.',
    dayLabel: 'Dia da reprise',
    limits: (first, last) => `Escolha um dia de ${first} a ${last}.`,
    otherDay: (shown, chosen) =>
      `A previsão mostrada foi feita para ${shown}. Peça uma previsão para ver ${chosen}.`,
  },
  age: {
    ageing: (days, count, week) => `${daysOld(days, count)}: a previsão parte de ${week}.`,
    expired: (days) =>
      `Os dados têm ${days} dias, mais de três semanas: o nível não foi avaliado. Importe contagens mais recentes.`,
    expiredBySetting: (days, count, limit) =>
      plural(count, {
        one: `Os dados têm ${days} dias: segundo as configurações, não há nível após ${limit} dia. Importe contagens mais recentes.`,
        other: `Os dados têm ${days} dias: segundo as configurações, não há nível após ${limit} dias. Importe contagens mais recentes.`,
      }),
    short: (days, count) => plural(count, { one: `${days} dia`, other: `${days} dias` }),
  },
  oldForecast: {
    title: (days) => `A previsão publicada foi feita há ${days} dias e não é mostrada.`,
    show: (days) => `Mostrar a previsão antiga (feita há ${days} dias)`,
  },
  newerCounts: {
    title: 'Há contagens mais recentes que esta previsão.',
    since: (day) => `A importação mais recente tem dados de ${day}. Peça uma nova previsão para usá-la.`,
  },
  status: {
    offline: 'Sem conexão',
    online: 'Conectado',
    noNetwork: 'Rede não necessária',
    dataTo: (week, day) => `Dados até **${week}** (${day})`,
    dataToOf: (week, day, reported, _count, places) =>
      `Dados até **${week}** (${day}; ${reported} de ${places} locais)`,
    noData: 'Nenhum dado ainda',
    dataDamaged: 'Dados **danificados**: importe o arquivo novamente',
    forecast: (provider, when) => `Previsão: **${provider}**, ${when}`,
    noForecast: 'Nenhuma previsão ainda',
    backtestMeaning: 'Testando semanas passadas para o histórico de acertos',
    stopBacktestLabel: 'Parar o teste em semanas passadas; a próxima importação ou o próximo início recomeça',
    backtest: (done, total) => `Teste retrospectivo: ${done} de ${total}`,
    auditIntactAlone: 'Auditoria **íntegra**',
    auditIntact: (count, entries) =>
      plural(count, {
        one: `Auditoria **íntegra**, ${entries} registro`,
        many: `Auditoria **íntegra**, ${entries} de registros`,
        other: `Auditoria **íntegra**, ${entries} registros`,
      }),
    auditBroken: (seq) => `Auditoria **rompida** no registro ${seq}`,
    auditBrokenSomewhere: 'Auditoria **rompida**',
    background: {
      next: (when) => `Segundo plano: próximo **${when}**`,
      noneDue: 'Segundo plano: nada programado',
      working: 'Segundo plano: **em atividade**',
      paused: 'Segundo plano: **pausado**',
      needsAttention: 'Segundo plano: **requer atenção**:',
      trouble,
      stopped: 'Segundo plano: **parado**',
    },
    attention: (count, formatted) =>
      plural(count, {
        one: `${formatted} item requer atenção`,
        other: `${formatted} itens requerem atenção`,
      }),
    nothingNeedsAttention: 'Nada requer atenção',
    outdoor: 'Ar livre',
  },
  attention: {
    teamRefused: (count, names) =>
      plural(count, {
        one: `Equipe: um local de trabalho precisa de atenção (${names}). Abra Equipe para ver por quê.`,
        other: `Equipe: vários locais de trabalho precisam de atenção (${names}). Abra Equipe para ver por quê.`,
      }),
    teamFailed: (message) => `Equipe: a última sincronização falhou. ${message}`,
    teamLate: (when, message) => `Equipe: a última sincronização completa foi ${when}. ${message}`,
    refusesUs: (name, reason) =>
      `${name} recusa as solicitações do Outpost: ${reason}. Verifique o modelo e o endereço dele na tela Provedor, ou use outro provedor.`,
    gap: (place, message) => `${place}: ${message}`,
    oldData: (count, places) =>
      plural(count, {
        one: `Os dados de ${places} local têm mais de uma semana.`,
        other: `Os dados de ${places} locais têm mais de uma semana.`,
      }),
    rejectedRows: (count, rows) =>
      plural(count, {
        one: `${rows} linha da importação foi rejeitada.`,
        many: `${rows} de linhas da importação foram rejeitadas.`,
        other: `${rows} linhas da importação foram rejeitadas.`,
      }),
    auditBroken: 'A trilha de auditoria está rompida. Abra Auditoria para ver onde.',
    degraded: (reason) => `Segundo plano: ${reason}`,
    tookOverFrom: (p) =>
      `${p.next} assumiu no lugar ${of(p.before)} (${p.when}): ${p.before} não respondeu a ${p.probes} sondagens.`,
    tookOverWhile: (p) =>
      `${p.next} assumiu (${p.when}). ${plural(p.count, {
        one: `${p.down} não respondeu a ${p.probes} sondagens.`,
        other: `${p.down} não responderam a ${p.probes} sondagens cada um.`,
      })}`,
    tookOver: (next, when) => `${next} assumiu (${when}): o provedor anterior não podia mais atender.`,
    oldForecast: (days) => `A previsão publicada foi feita há ${days} dias.`,
    newerCounts: 'Há contagens mais recentes que a previsão publicada.',
    suspect: (count, places) =>
      plural(count, {
        one: `${places} local tem contagem mais recente suspeita.`,
        other: `${places} locais têm contagem mais recente suspeita.`,
      }),
    issue: (message) => `Importação: ${message}`,
  },
};
