import type { CountKind, Measure } from '../../../contract/index.ts';
import type { importReview as english } from '../../en/window/importReview.ts';
import { shown } from '../common/counted.ts';
import { plural } from '../common/plural.ts';

const countKinds: Record<CountKind, string> = { incident: 'contagens novas', cumulative: 'somas acumuladas' };

const measures: Record<Measure, string> = { cases: 'casos', deaths: 'óbitos' };

const repeats: Record<'sum' | 'first' | 'last', string> = {
  sum: 'somadas',
  first: 'vale a primeira',
  last: 'vale a última',
};

const roles = {
  date: 'Data',
  year: 'Ano da semana',
  location: 'Local',
  locationCode: 'Código do local',
  cases: 'Casos',
  deaths: 'Óbitos',
  measureColumn: 'O que se conta',
  valueColumn: 'Contagens',
  population: 'População',
  groupColumn: 'Grupo, somado',
  placeColumn: 'Local, suas contagens',
  dateColumn: 'Data, suas contagens',
  unused: 'Não usada',
};

const facts: Record<string, string> = {
  dateFormat: 'Datas',
  layout: 'Disposição',
  countKind: 'As contagens são',
  repeats: 'Linhas repetidas',
  counted: 'Contam-se',
  thousandsMark: 'Sinal entre milhares',
  totalLabels: 'Totais',
  groups: 'Grupos que contam',
  unreadable: 'O que não pode ser lido é',
  encoding: 'Codificação',
  location: 'Local',
  placeColumns: 'Locais',
  firstDate: 'Primeira data',
  lastDate: 'Última data',
  casesTotal: 'Total de casos',
  deathsTotal: 'Total de óbitos',
};

const moreColumns = (count: number, columns: string, kind = '') =>
  plural(count, { one: `mais ${columns} coluna${kind}`, other: `mais ${columns} colunas${kind}` });

export const importReview: typeof english = {
  title: 'Conferir o que foi lido',
  intro: 'Nada foi armazenado ainda.',
  reading: 'Lendo novamente…',
  fields: {
    name: 'Nome',
    disease: 'Doença',
    asOf: 'Conhecidos em',
    asOfHint: 'O dia do relatório: contagens posteriores ainda não eram conhecidas.',
    // Names by which the core knows them: its lists have few Portuguese ones.
    diseases: [
      'cólera',
      'covid-19',
      'dengue',
      'ebola',
      'influenza',
      'febre de Lassa',
      'malária',
      'marburg',
      'sarampo (measles)',
      'meningite',
      'mpox',
      'pólio',
      'febre amarela (yellow fever)',
    ],
  },
  facts: {
    title: 'O que os arquivos contêm',
    layout: 'Disposição',
    frequency: 'Contagens por',
    frequencies: { day: 'dia, somadas por semana', week: 'semana' },
    places: 'Locais',
    dates: 'Datas',
    dateSpan: (first, last) => `${first} a ${last}`,
    replay: 'Os dados terminam no passado: o conjunto de dados é aberto como reprise.',
    cases: 'Total de casos',
    deaths: 'Total de óbitos',
    totalWithSteps: (total, count, steps) =>
      plural(count, {
        one: `${total}, com ${steps} recuo`,
        other: `${total}, com ${steps} recuos`,
      }),
    noTarget: 'nenhum no arquivo',
    rows: 'Linhas',
    rowCounts: (read, used, rejected) => `${read} lidas, ${used} usadas, ${rejected} rejeitadas`,
    weekSystem: 'Sistema de semanas',
  },
  sure: {
    sure: 'As colunas foram lidas com certeza.',
    fair: 'As colunas foram lidas com certeza razoável; convém conferi-las.',
    unsure: 'Não é certo o que as colunas significam: confira-as.',
    stated: 'As colunas são lidas como foi indicado.',
    remembered: 'Lido como foi indicado da última vez.',
    anew: 'Em vez disso, ler do zero',
  },
  file: {
    tabs: 'Arquivos',
    formats: { delimited: 'texto', xlsx: 'pasta de trabalho do Excel', json: 'arquivo JSON' },
    delimiters: { ',': 'vírgulas', ';': 'pontos e vírgulas', '\t': 'tabulações', '|': 'barras' },
    delimiter: (mark) => `células separadas por ${mark}`,
    rows: (count, rows) => shown(count, rows, 'linha', 'linhas'),
    columns: (count, columns) => plural(count, { one: `${columns} coluna`, other: `${columns} colunas` }),
    sheet: 'Planilha',
    allSheets: 'Todas as planilhas com as mesmas colunas',
    head: (name) => `Primeiras linhas de ${name}`,
    line: 'Linha',
    roleOf: (column) => `A coluna “${column}” é lida como`,
    unnamed: (number) => `coluna ${number}`,
    hidden: 'oculta: sobre uma pessoa',
    moreDates: (count, columns) => moreColumns(count, columns, ' de datas'),
    morePlaces: (count, columns) => moreColumns(count, columns, ' de locais'),
    moreOthers: (count, columns) => moreColumns(count, columns),
    more: (names) => `e ${names}`,
    showMore: 'Mostrar mais colunas',
  },
  mapping: {
    title: 'Colunas, lidas como',
    layout: 'Disposição',
    dateFormat: 'As datas estão escritas',
    countKind: 'As contagens são',
    counted: 'Contam-se',
    repeats: 'Linhas de um mesmo local e data',
    epiWeek: 'Semanas epidemiológicas',
    unknown: 'ainda não se sabe',
    detected: 'detectado',
    wasDetected: (choice) => `${choice} (detectado)`,
    roles,
    countKinds,
    measures,
    repeatRules: repeats,
    why: 'Por que foi lido assim',
    changed: 'A leitura das colunas foi alterada manualmente.',
    undo: 'Desfazer minhas alterações',
    ignored: 'Não usadas',
    totals: 'Totais deixados de fora',
    thousands: 'Sinal entre milhares',
    group: 'Grupos somados',
    unreadable: { 'leave-out': 'deixado de fora' },
    labelsOf: (column, labels) => `${column}: ${labels}`,
    someOf: (names, count, more) =>
      plural(count, { one: `${names} e mais ${more}`, other: `${names} e mais ${more}` }),
  },
  refusal: {
    title: 'Isto não pode ser importado como está.',
    choose: 'Qual é a leitura correta?',
    fact: (key) => facts[key] ?? key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase(),
    withFact: (label, value) => `${label}: ${value}`,
    codeTaken: (code, as) =>
      ({
        missing: `${code} não é um número: tratar como ausente`,
        suppressed: `${code} representa uma contagem suprimida`,
        'as-is': `${code} é uma contagem: deixar como está`,
      })[as],
  },
  failure: {
    reading: 'Não foi possível ler os arquivos novamente.',
    storing: 'Nada foi armazenado.',
    sending: 'O arquivo não foi aceito.',
  },
  difference: {
    title: (name) => `Atualiza “${name}”`,
    unnamed: 'um conjunto de dados que já existe',
    changes: (p) => `${p.added} novas, ${p.revised} revisadas, ${p.removed} removidas`,
    against: (changes, day) => `${changes}, em relação às contagens conhecidas em ${day}.`,
    choice: 'O que fazer com ele',
    update: (name) => `Atualizar “${name}”`,
    separate: 'Manter como conjunto de dados separado',
    examples: (count, shownCount) =>
      plural(count, { one: 'A maior alteração', other: `As ${shownCount} maiores alterações` }),
    heads: {
      change: 'Alteração',
      place: 'Local',
      date: 'Data',
      measure: 'Contagens',
      from: 'Era',
      to: 'É',
    },
    kinds: { added: 'nova', revised: 'revisada', removed: 'removida' },
    nothing: 'nenhuma',
  },
  findings: {
    title: 'Achados',
    none: 'Nenhum achado.',
    grades: { error: 'Erro', warning: 'Aviso', info: 'Nota' },
    count: (message, times) => `${message} (${times}×)`,
    examples: (count, rows) =>
      plural(count, { one: `Mostrar ${rows} exemplo`, other: `Mostrar ${rows} exemplos` }),
    at: (file, row) => `${file}, linha ${row}`,
    remedy: 'O que fazer com estas contagens',
    remedies: {
      none: 'decidir depois',
      missing: 'tratar como ausentes',
      suppressed: 'tratar como suprimidas',
      'as-is': 'deixar como estão',
    },
    rejectedTitle: (count, rows) => shown(count, rows, 'linha rejeitada', 'linhas rejeitadas'),
    rejectedShown: (first, all) => `As primeiras ${first} de ${all}.`,
    rejected: {
      file: 'Arquivo',
      row: 'Linha',
      column: 'Coluna',
      found: 'Encontrado',
      reason: 'Motivo',
    },
  },
  population: {
    title: 'População',
    hint: 'Opcional: um arquivo de locais e suas populações, para taxas por 100 mil habitantes.',
    add: 'Adicionar um arquivo de população…',
    used: (name) => `Populações de ${name}`,
    remove: 'Remover',
  },
  action: {
    import: (count, places) =>
      plural(count, { one: `Importar ${places} local`, other: `Importar ${places} locais` }),
    update: (name) => `Atualizar ${name}`,
    none: 'Importar',
    blocks: {
      reading: 'Os arquivos estão sendo lidos como foi indicado.',
      unread: 'É preciso antes ler os arquivos novamente.',
      refused: 'Ainda não: veja acima o que precisa ser corrigido antes.',
      'already-there': 'Estes dados já estão no Outpost; importá-los de novo nada altera.',
      name: 'Dê um nome ao conjunto de dados.',
      disease: 'Informe a doença.',
      asOf: 'Informe o dia em que as contagens eram conhecidas.',
    },
  },
};
