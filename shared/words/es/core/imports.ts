import type { imports as english } from '../../en/core/imports.ts';
import { counted, decimal, whole } from '../common/counted.ts';
import { measureName } from '../common/measures.ts';
import { nameLists } from '../common/nameLists.ts';

/** Which of several rows counts. */
const chosen: Readonly<Record<string, string>> = { first: 'primera', last: 'última' };

/** What a table counts, where that is known. */
const countedWords = (code: string | null) => (code === null ? 'recuentos' : measureName(code));

export const imports: typeof english = {
  rejected: ({ column, found, reason }) =>
    found === '' ? `${column}: ${reason}` : `${column}: «${found}», ${reason}`,
  textsMean: ({ text, measure }) => `«${text}» son ${measureName(measure)}`,
  severalColumns: ({ file, measure, names }) =>
    `${file} tiene varias columnas de ${measureName(measure)}: ${names}. Indique cuál cuenta.`,
  columnTaken: ({ name, others }) => `Se tomó «${name}», no ${others}.`,
  severalCounts: ({ name, file, measure, alike }) =>
    `La columna «${name}» de ${file} nombra varios recuentos de ${measureName(measure)}: ${alike}. Indique cuál cuenta.`,
  unknownColumn: ({ unknown, name, known }) =>
    `La asignación nombra una columna «${unknown}», que ${name} no tiene. Sus columnas: ${known}.`,
  thousandsOrFractions: ({ name, example }) =>
    `Los recuentos de ${name}, como «${example}», se pueden leer como miles o como fracciones. Indique qué separa los miles.`,
  countAdvice: ({ count, measure, column }) =>
    count === 0
      ? 'Añada una columna de casos o muertes nuevos, en números enteros, e importe de nuevo.'
      : `Si una de ellas cuenta ${measureName(measure)}, indíquelo con una asignación, por ejemplo {"${measure}": "${column}"}.`,
  noCounts: ({ name, names, advice }) =>
    `${name} tiene fechas, pero ninguna columna de recuentos con nombre de casos o muertes. Columnas encontradas: ${names}. ${advice}`,
  noCountsIn: (p) =>
    `La columna «${p.column}» de ${p.name} no tiene recuentos: la fila ${p.row} ${p.found === '' ? 'está vacía ahí' : `tiene «${p.found}»`}, donde se espera un número entero. Corríjala, o dé a la columna de recuentos un nombre de casos o muertes, e importe de nuevo.`,
  tornRow: (p) =>
    `La fila ${p.row} de ${p.name} tiene varias líneas en una celda de la columna «${p.column}». Eso lo hace una comilla que nunca se cierra: corrija esa fila e importe de nuevo.`,
  allOfDay: ({ day }) => `Todas las filas son del ${day}, la fecha del nombre del archivo.`,
  datesInHeader: ({ count, first, last, format, order }) =>
    `${counted(count, 'columna es una fecha', 'columnas son fechas')}, de «${first}» a «${last}», leídas como ${format}.${order}`,
  weekAndFirstYear: ({ name, statedYear }) =>
    `«${name}» es la semana de cada fila, y ${statedYear} el año de la primera.`,
  yearAndWeek: ({ year, week }) => `«${year}» y «${week}» son el año y la semana de cada fila.`,
  dateColumn: ({ name, percent, format, order }) =>
    `«${name}» es la fecha: el ${percent}\u00a0% de sus celdas se lee como ${format}.${order}`,
  placeAndCode: ({ column, name }) =>
    `${column} nombra el lugar; los lugares con el mismo nombre se distinguen por «${name}».`,
  onePlace: 'Ninguna columna nombra lugares: todas las filas son de un solo lugar.',
  placeColumns: ({ columns, count }) =>
    `${columns} ${count === 1 ? 'nombra' : 'nombran en conjunto'} el lugar.`,
  readAsEncoding: ({ name, encoding, example }) => {
    const shown = example === undefined ? '' : `, por ejemplo «${example}»`;
    return `${name} no es UTF-8; se leyó como ${encoding}${shown}. Si hay letras erróneas, indique otra "encoding".`;
  },
  rowsNotUsed: ({ count }) =>
    `Filas que no se pudieron usar: ${whole(count)}. Cada una figura en la lista con el texto encontrado.`,
  cellsNotRead: ({ count }) =>
    `Celdas que no se pudieron leer: ${whole(count)}. Quedan como «no notificado»; cada una figura en la lista con el texto encontrado.`,
  orderTaken: ({ name, format, rival, because }) =>
    `Las fechas de ${name} podrían ser ${format} o ${rival}. Se tomó ${format}: ${because}.`,
  rowsCounted: ({ column, counted: taken, others }) =>
    `De «${column}» se contaron las filas ${taken}; se omitieron: ${others}.`,
  placeOfRowAbove: ({ count }) =>
    `Filas sin lugar que tomaron el lugar de la fila de arriba, como en celdas combinadas: ${whole(count)}. Así cada una tiene una fila por fecha.`,
  weekSystem: ({ name, label, because, weekSystem }) =>
    `Los números de semana de ${name} se leyeron como ${label}${because === null ? '' : `: ${because}`}. Para otras semanas, indique {"epiWeek": "${weekSystem === 'cdc' ? 'iso' : 'cdc'}"} u otro sistema.`,
  readAsThousands: ({ example }) => `Los recuentos como «${example}» se leyeron como miles.`,
  repeatsAsStated: ({ repeats }) =>
    `Filas que repiten un lugar y una fecha: ${repeats === 'sum' ? 'se suman' : `cuenta la ${chosen[String(repeats)] ?? repeats}`}, según lo indicado.`,
  repeatsOnce: ({ count }) =>
    `Filas que repiten un lugar y una fecha con los mismos recuentos: ${whole(count)}. Cada una se cuenta una vez.`,
  groupsTaken: ({ groupTotal, columns }) =>
    groupTotal === null
      ? `Las filas de ${columns} son grupos y se sumaron.`
      : `De los grupos en ${columns} se tomaron las filas «${groupTotal}», que son las sumas de los demás.`,
  ofUnknownGroup: ({ groupTotal, count, columns }) =>
    `«${groupTotal}» contiene ${whole(count)} más que los grupos en ${columns}: los de grupo desconocido.`,
  wholesLeftOut: ({ wholes }) => `Se omiten, ya que otros grupos los componen: ${wholes}.`,
  linesWithoutData: ({ name, count }) =>
    `Líneas de ${name} con títulos o notas, y sin datos: ${whole(count)}.`,
  sameCase: ({ count }) =>
    `Filas que repiten una fila anterior en todas las celdas, incluido el número del caso: ${whole(count)}. Cada persona se cuenta una vez.`,
  byClass: ({ classes }) => `Contados por clase: ${classes}.`,
  sumBegins: ({ count }) =>
    `${counted(count, 'vez', 'veces')} empieza de nuevo una suma acumulada; lo que muestra ahí se toma como nuevo, no como corrección.`,
  totalsLeftOut: ({ totals }) => `Se omiten por ser totales de otros: ${totals}.`,
  totalDiffers: ({ total, count }) =>
    `«${total}» no es la suma de los lugares en ${counted(count, 'fecha', 'fechas')}; se omitió de todos modos.`,
  runningSums: ({ sums, files }) =>
    `Sumas acumuladas en ${files}: ${nameLists.and(sums.map(measureName))}. Los recuentos nuevos son los pasos entre notificaciones. El primer paso de un lugar contiene todo lo anterior.`,
  withoutPlace: ({ measure, files, count }) =>
    `${measure === 'cases' ? 'Casos' : 'Muertes'} de ${files} sin un lugar conocido: ${whole(count)}. Están en los totales, y en ningún lugar que se pronostique.`,
  differentFiles: ({ areSheets, second, first }) =>
    areSheets
      ? 'Si son de enfermedades o medidas distintas, importe una hoja cada vez: elíjala en la pantalla, o con --sheet.'
      : `Si cuentan cosas distintas, indique cuáles con una asignación, por ejemplo {"files": {"${second}": {"counted": "deaths"}}}; si no, importe solo ${first}.`,
  countDifferently: ({ files, place, date, advice }) =>
    `${files} cuentan ${place} el ${date} de forma distinta. ${advice} Donde uno posterior corrige a uno anterior, indique {"repeats": "last"}.`,
  lineList: ({ name, countedAs }) =>
    `${name} es una lista de personas, una por fila: cada fila cuenta como una unidad de ${countedWords(countedAs)}. Las filas mismas no se conservan.`,
  whoDied: ({ name }) => `«${name}» dice quién murió.`,
  classifies: ({ name }) => `«${name}» clasifica las filas.`,
  measureColumn: ({ name, valueColumn, parts }) =>
    `«${name}» dice qué cuenta «${valueColumn}» en cada fila: ${parts}.`,
  casesFrom: ({ name }) => `casos de «${name}»`,
  deathsFrom: ({ name }) => `muertes de «${name}»`,
  columnsCounted: ({ columns }) => `${columns}; los promedios, las tasas y las demás columnas se omiten.`,
  measureAndPlaceColumns: ({ count }) =>
    `${counted(count, 'columna lleva', 'columnas llevan')} el nombre de una medida y un lugar.`,
  placeColumnsCount: ({ count, countedAs }) =>
    `${counted(count, 'columna de números enteros es un lugar', 'columnas de números enteros son un lugar cada una')}; cuentan ${countedWords(countedAs)}.`,
  moreFiles: ({ names, more }) => `${names} y ${more} archivos más`,
  partlyUnreadable: ({ lost, all, unit, name, percent, facts, why }) =>
    `${whole(lost)} de ${whole(all)} ${unit} de ${name} no se pueden leer (${decimal(percent)}\u00a0%): ${facts}.${why} Medio archivo diría algo distinto del completo: corríjalo, o elija omitir esos datos.`,
  units: {
    rows: 'filas con un valor',
    cells: 'celdas con un valor',
  },
  unreadable: {
    mostlyNewest: 'Son la mayor parte de los recuentos más recientes.',
    speltAlike: 'Están escritos igual.',
    lastRows: 'Son las últimas filas del archivo.',
    column: (p) =>
      `${p.count === 1 ? `fila ${p.row}` : `${whole(p.count)} desde la fila ${p.row}`}, columna «${p.column}»: ${p.found === '' ? '' : `«${p.found}», `}${p.reason}`,
    withoutDate: (p) =>
      p.count === 1
        ? `la fila ${p.row} no tiene fecha`
        : `${whole(p.count)} filas desde la ${p.row} no tienen fecha`,
    withoutPlace: (p) =>
      p.count === 1
        ? `la fila ${p.row} no nombra ningún lugar`
        : `${whole(p.count)} filas desde la ${p.row} no nombran ningún lugar`,
  },
  wrongTotals: ({ problem, names }) =>
    `La asignación llama ${problem}. Lugares encontrados: ${names}. Corrija "totalLabels" e importe de nuevo.`,
  allTotals: ({ file, names }) =>
    `Todos los lugares de ${file} tienen nombre de total: ${names}. Indique cuáles se omiten.`,
  noPlaceName: 'ningún nombre de lugar',
  severalLines: 'varias líneas en una celda',
  noGroupRow: ({ name, columns }) =>
    `Ninguna fila de ${name} tiene en ${columns} las etiquetas que deben contar. Corrija "groups" en la asignación e importe de nuevo.`,
  crossingGroups: ({ name, file, crossing, first }) =>
    `Los grupos en «${name}» de ${file} se superponen: ${crossing}. Indique cuáles cuentan con una asignación, por ejemplo {"groups": {"${name}": ["${first}"]}}.`,
  groupsNotSummed: ({ name, totals, names }) =>
    `${name} tiene filas «${totals}» en ${names} que no son la suma de sus otros grupos. Indique qué filas cuentan.`,
  repeats: ({ name, count, row, place, date, advice }) =>
    `${name} tiene ${counted(count, 'fila que repite', 'filas que repiten')} un lugar y una fecha con otros recuentos o detalles, la primera en la fila ${row}: ${place}, ${date}. ${advice}`,
  severalDiseases: ({ name }) =>
    `La columna «${name}» nombra varias enfermedades: deje una enfermedad en el archivo, e importe cada una por separado.`,
  stateRepeats: 'Indique si se suman, o si cuenta la primera o la última.',
  beyondLastColumn: 'más allá de la última columna',
  noRows: ({ name }) =>
    `${name} no tiene filas de datos debajo de su encabezado. Elija el archivo que contiene los recuentos.`,
  tooManyCells: ({ name, millions }) =>
    `${name} tiene más de ${millions} millones de celdas. Omita las columnas que no se necesitan, o divídalo por año o región.`,
  sheetsRead: ({ count, book, sheets }) =>
    count > 1
      ? `Hojas de ${book} leídas como partes de una tabla: ${sheets}.`
      : `Hoja de ${book} que se leyó: ${sheets}.`,
  sheetsNotRead: ({ count, sheets }) => (count === 0 ? '' : ` No leídas: ${sheets}.`),
  nothingUsable: ({ name, read, first }) => {
    const cell = first?.found === '' ? 'la celda' : `«${first?.found}»`;
    const example =
      first === undefined
        ? ' Ninguna celda contiene un recuento.'
        : ` Fila ${first.row}, columna «${first.column}»: ${cell}: ${first.reason}.`;
    return `Ninguna de las ${whole(read)} filas de ${name} se pudo usar.${example} Corrija el archivo, o indique las columnas con una asignación, e importe de nuevo.`;
  },
  orderTakenBecause: ({ format, rival, because }) => ` Se tomó ${format}, no ${rival}: ${because}.`,
  classifiedAsNone: ({ name, count }) =>
    `Filas clasificadas como no casos («${name}»): ${whole(count)}. No se contaron.`,
  cellsCount: ({ countedAs }) => `Las celdas cuentan ${countedWords(countedAs)}.`,
  measureOfRow: ({ name, parts }) => `«${name}» dice qué cuenta cada fila: ${parts}.`,
  allAreTotals: ({ file }) => `totales a todos los lugares de ${file}`,
  noSuchTotal: ({ file, label }) => `total a «${label}», pero ${file} no tiene ese lugar`,
  statePlace: ({ column, otherwise }) =>
    `No se leyó ninguna columna como el lugar: indíquelo con una asignación, por ejemplo {"location": "${column}"}. O bien ${otherwise.charAt(0).toLowerCase()}${otherwise.slice(1)}`,
};
