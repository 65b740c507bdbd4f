import type { imports as english } from '../../en/core/imports.ts';
import { plain } from '../common/counted.ts';
import { measureName } from '../common/measures.ts';
import { nameLists } from '../common/nameLists.ts';

const repeatRules: Readonly<Record<string, string>> = {
  sum: 'somadas',
  first: 'vale a primeira',
  last: 'vale a última',
};

export const imports: typeof english = {
  rejected: ({ column, found, reason }) =>
    found === '' ? `${column}: ${reason}` : `${column}: “${found}” – ${reason}`,
  textsMean: ({ text, measure }) => `“${text}” são ${measureName(measure)}`,
  severalColumns: ({ file, measure, names }) =>
    `${file} tem várias colunas de ${measureName(measure)}: ${names}. Indique qual delas conta.`,
  columnTaken: ({ name, others }) => `Foi tomada “${name}”, não ${others}.`,
  severalCounts: ({ name, file, measure, alike }) =>
    `A coluna “${name}” de ${file} nomeia várias contagens de ${measureName(measure)}: ${alike}. Indique qual delas conta.`,
  unknownColumn: ({ unknown, name, known }) =>
    `O mapeamento indica uma coluna “${unknown}”, que ${name} não tem. Colunas existentes: ${known}.`,
  thousandsOrFractions: ({ name, example }) =>
    `As contagens de ${name}, como “${example}”, podem ser lidas como milhares ou como frações. Indique o que separa os milhares.`,
  countAdvice: ({ count, measure, column }) =>
    count === 0
      ? 'Acrescente uma coluna de casos novos ou óbitos, como números inteiros, e importe novamente.'
      : `Se uma delas conta ${measureName(measure)}, indique isso com um mapeamento, por exemplo {"${measure}": "${column}"}.`,
  noCounts: ({ name, names, advice }) =>
    `${name} tem datas, mas nenhuma coluna de contagens com nome de casos ou óbitos. Colunas encontradas: ${names}. ${advice}`,
  noCountsIn: (p) =>
    `A coluna “${p.column}” de ${p.name} não contém contagens: a linha ${p.row} ${p.found === '' ? 'está vazia ali' : `tem “${p.found}”`}, onde se espera um número inteiro. Corrija-a, ou dê à coluna de contagens um nome de casos ou óbitos, e importe novamente.`,
  tornRow: (p) =>
    `A linha ${p.row} de ${p.name} tem várias linhas em uma célula da coluna “${p.column}”. Aspas que nunca se fecham causam isso: corrija essa linha e importe novamente.`,
  allOfDay: ({ day }) => `Todas as linhas são de ${day}, a data no nome do arquivo.`,
  datesInHeader: ({ count, first, last, format, order }) =>
    `${count} colunas são datas, de “${first}” a “${last}”, lidas como ${format}.${order}`,
  weekAndFirstYear: ({ name, statedYear }) =>
    `“${name}” é a semana de cada linha, e ${statedYear} o ano da primeira.`,
  yearAndWeek: ({ year, week }) => `“${year}” e “${week}” são ano e semana de cada linha.`,
  dateColumn: ({ name, percent, format, order }) =>
    `“${name}” é a data: ${plain(percent)}% das células são lidas como ${format}.${order}`,
  placeAndCode: ({ column, name }) =>
    `${column} indica o local; locais de mesmo nome são distinguidos por “${name}”.`,
  onePlace: 'Nenhuma coluna indica locais: todas as linhas são de um só local.',
  placeColumns: ({ columns, count }) =>
    count === 1 ? `${columns} indica o local.` : `${columns} indicam, em conjunto, o local.`,
  readAsEncoding: (p) => {
    const example = p.example === undefined ? '' : `, por exemplo “${p.example}”`;
    return `${p.name} não é UTF-8; foi lido como ${p.encoding}${example}. Se houver letras erradas, indique outra "encoding".`;
  },
  rowsNotUsed: ({ count }) =>
    `Linhas que não puderam ser usadas: ${count}. Cada uma está listada com o texto encontrado.`,
  cellsNotRead: ({ count }) =>
    `Células que não puderam ser lidas: ${count}. Ficam como “não notificado”; cada uma está listada com o texto encontrado.`,
  orderTaken: ({ name, format, rival, because }) =>
    `As datas de ${name} poderiam ser ${format} ou ${rival}. Foi tomado ${format}: ${because}.`,
  rowsCounted: ({ column, counted, others }) =>
    `De “${column}” foram contadas as linhas ${counted}; deixadas de fora: ${others}.`,
  placeOfRowAbove: ({ count }) =>
    `Linhas sem local que tomaram o local da linha acima, como em células mescladas: ${count}. Cada um tem assim uma linha para cada data.`,
  weekSystem: ({ name, label, because, weekSystem }) =>
    `Os números de semana em ${name} foram lidos como ${label}${because === null ? '' : `: ${because}`}. Para outras semanas, indique {"epiWeek": "${weekSystem === 'cdc' ? 'iso' : 'cdc'}"} ou outro sistema.`,
  readAsThousands: ({ example }) => `Contagens como “${example}” foram lidas como milhares.`,
  repeatsAsStated: ({ repeats }) =>
    `Linhas que repetem local e data: ${repeatRules[String(repeats)] ?? repeats}, como foi indicado.`,
  repeatsOnce: ({ count }) =>
    `Linhas que repetem local e data com as mesmas contagens: ${count}. Cada uma é contada uma vez.`,
  groupsTaken: ({ groupTotal, columns }) =>
    groupTotal === null
      ? `As linhas de ${columns} são grupos e foram somadas.`
      : `Dos grupos em ${columns} foram tomadas as linhas “${groupTotal}”, que são as somas dos outros.`,
  ofUnknownGroup: ({ groupTotal, count, columns }) =>
    `“${groupTotal}” contém ${count} a mais que os grupos em ${columns}: os de grupo desconhecido.`,
  wholesLeftOut: ({ wholes }) => `Deixados de fora, pois outros grupos os compõem: ${wholes}.`,
  linesWithoutData: ({ name, count }) => `Linhas de ${name} com títulos ou notas, sem dados: ${count}.`,
  sameCase: ({ count }) =>
    `Linhas que repetem uma linha anterior em todas as células, incluindo o número do caso: ${count}. Cada pessoa é contada uma vez.`,
  byClass: ({ classes }) => `Contados por classe: ${classes}.`,
  sumBegins: ({ count }) =>
    `Em ${count} ocasiões uma soma acumulada recomeça; o que ela mostra ali é tomado como novo, não como correção.`,
  totalsLeftOut: ({ totals }) => `Deixados de fora como totais de outros: ${totals}.`,
  totalDiffers: ({ total, count }) =>
    `“${total}” não é a soma dos locais em ${count} datas; foi deixado de fora mesmo assim.`,
  runningSums: ({ sums, files }) =>
    `Em ${files}, ${nameLists.and(sums.map(measureName))} são somas acumuladas; as contagens novas são os acréscimos entre relatórios. O primeiro acréscimo de um local contém tudo o que veio antes.`,
  withoutPlace: ({ measure, files, count }) =>
    `${measure === 'cases' ? 'Casos' : 'Óbitos'} de ${files} sem local conhecido: ${count}. Estão nos totais, e em nenhum local previsto.`,
  differentFiles: ({ areSheets, second, first }) =>
    areSheets
      ? 'Se forem de doenças ou medidas diferentes, importe uma planilha por vez: escolha-a na tela, ou com --sheet.'
      : `Se contam coisas diferentes, indique quais com um mapeamento, por exemplo {"files": {"${second}": {"counted": "deaths"}}}; se não, importe ${first} sozinho.`,
  countDifferently: ({ files, place, date, advice }) =>
    `${files} trazem contagens diferentes para ${place} em ${date}. ${advice} Onde um posterior corrige um anterior, indique {"repeats": "last"}.`,
  lineList: ({ name, countedAs }) =>
    `${name} lista pessoas, uma por linha: cada linha conta como um dos ${measureName(countedAs)}. As linhas em si não são guardadas.`,
  whoDied: ({ name }) => `“${name}” diz quem morreu.`,
  classifies: ({ name }) => `“${name}” classifica as linhas.`,
  measureColumn: ({ name, valueColumn, parts }) =>
    `“${name}” diz o que “${valueColumn}” conta em cada linha: ${parts}.`,
  casesFrom: ({ name }) => `casos de “${name}”`,
  deathsFrom: ({ name }) => `óbitos de “${name}”`,
  columnsCounted: ({ columns }) => `${columns}; médias, taxas e outras colunas são deixadas de fora.`,
  measureAndPlaceColumns: ({ count }) => `${count} colunas têm o nome de uma medida e um local.`,
  placeColumnsCount: ({ count, countedAs }) =>
    `${count} colunas de números inteiros são um local cada; elas contam ${measureName(countedAs)}.`,
  moreFiles: ({ names, more }) => `${names} e mais ${more} arquivos`,
  partlyUnreadable: ({ lost, all, unit, name, percent, facts, why }) =>
    `${lost} de ${all} ${unit} de ${name} não podem ser lidas (${plain(percent)}%): ${facts}.${why} Meio arquivo diria outra coisa que o todo: corrija-o, ou escolha deixá-las de fora.`,
  units: {
    rows: 'linhas que contêm um valor',
    cells: 'células que contêm um valor',
  },
  unreadable: {
    mostlyNewest: 'São a maior parte das contagens mais recentes.',
    speltAlike: 'Estão escritas da mesma forma.',
    lastRows: 'São as últimas linhas do arquivo.',
    column: (p) =>
      `${p.count === 1 ? `linha ${p.row}` : `${p.count} a partir da linha ${p.row}`}, coluna “${p.column}”: ${p.found === '' ? '' : `“${p.found}” – `}${p.reason}`,
    withoutDate: (p) =>
      p.count === 1 ? `a linha ${p.row} não tem data` : `${p.count} linhas a partir da ${p.row} não têm data`,
    withoutPlace: (p) =>
      p.count === 1
        ? `a linha ${p.row} não indica local`
        : `${p.count} linhas a partir da ${p.row} não indicam local`,
  },
  wrongTotals: ({ problem, names }) =>
    `O mapeamento chama de total ${problem}. Locais encontrados: ${names}. Corrija "totalLabels" e importe novamente.`,
  allTotals: ({ file, names }) =>
    `Todos os locais de ${file} têm nome de total: ${names}. Indique quais deixar de fora.`,
  noPlaceName: 'sem nome de local',
  severalLines: 'várias linhas em uma célula',
  noGroupRow: ({ name, columns }) =>
    `Nenhuma linha de ${name} tem em ${columns} os rótulos que devem contar. Corrija "groups" no mapeamento e importe novamente.`,
  crossingGroups: ({ name, file, crossing, first }) =>
    `Os grupos em “${name}” de ${file} se cruzam: ${crossing}. Indique quais contam com um mapeamento, por exemplo {"groups": {"${name}": ["${first}"]}}.`,
  groupsNotSummed: ({ name, totals, names }) =>
    `${name} tem linhas “${totals}” em ${names} que não são a soma dos outros grupos. Indique quais linhas contam.`,
  repeats: ({ name, count, row, place, date, advice }) =>
    `${name} tem ${count === 1 ? '1 linha que repete' : `${count} linhas que repetem`} local e data com outras contagens ou detalhes, a primeira na linha ${row}: ${place}, ${date}. ${advice}`,
  severalDiseases: ({ name }) =>
    `A coluna “${name}” nomeia várias doenças: deixe uma só doença no arquivo, e importe cada uma separadamente.`,
  stateRepeats: 'Indique se são somadas, ou se vale a primeira ou a última.',
  beyondLastColumn: 'além da última coluna',
  noRows: ({ name }) =>
    `${name} não tem linhas de dados abaixo do cabeçalho. Escolha o arquivo que contém as contagens.`,
  tooManyCells: ({ name, millions }) =>
    `${name} tem mais de ${plain(millions)} milhões de células. Deixe de fora colunas desnecessárias, ou divida-o por ano ou região.`,
  sheetsRead: ({ count, book, sheets }) =>
    count > 1
      ? `Planilhas de ${book} lidas como partes de uma só tabela: ${sheets}.`
      : `Planilha de ${book} que foi lida: ${sheets}.`,
  sheetsNotRead: ({ count, sheets }) => (count === 0 ? '' : ` Não lidas: ${sheets}.`),
  nothingUsable: (p) => {
    const cell = p.first?.found === '' ? 'a célula' : `“${p.first?.found}”`;
    const example =
      p.first === undefined
        ? ' Nenhuma célula contém uma contagem.'
        : ` Linha ${p.first.row}, coluna “${p.first.column}”: ${cell} – ${p.first.reason}.`;
    return `Nenhuma das ${p.read} linhas de ${p.name} pôde ser usada.${example} Corrija o arquivo, ou indique as colunas com um mapeamento, e importe novamente.`;
  },
  orderTakenBecause: ({ format, rival, because }) => ` Foi tomado ${format}, não ${rival}: ${because}.`,
  classifiedAsNone: ({ name, count }) =>
    `Linhas classificadas como não casos (“${name}”): ${count}. Não foram contadas.`,
  cellsCount: ({ countedAs }) => `As células contam ${measureName(countedAs)}.`,
  measureOfRow: ({ name, parts }) => `“${name}” diz o que cada linha conta: ${parts}.`,
  allAreTotals: ({ file }) => `todos os locais de ${file}`,
  noSuchTotal: ({ file, label }) => `“${label}”, mas ${file} não tem esse local`,
  statePlace: ({ column, otherwise }) =>
    `Nenhuma coluna foi lida como local: indique-o com um mapeamento, por exemplo {"location": "${column}"}. Ou então: ${otherwise}`,
};
