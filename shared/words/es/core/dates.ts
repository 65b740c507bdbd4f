import type { dates as english } from '../../en/core/dates.ts';
import { whole } from '../common/counted.ts';

export const dates: typeof english = {
  otherDateUsed: ({ file, column, used }) =>
    `Las personas de ${file} sin fecha en «${column}» se cuentan en otra fecha: ${used.map(({ name, count }) => `«${name}» (${whole(count)})`).join(', ')}.`,
  personsWithoutDate: ({ file, count }) =>
    `Personas de ${file} sin ninguna fecha: ${whole(count)}. No se cuentan.`,
  farYear: 'un año a más de cinco años de todos los demás',
  notADate: ({ text, dateFormat }) =>
    text === '' ? 'ninguna fecha' : `no es una fecha escrita como ${dateFormat}`,
  sayWeekStart: 'dicen el día en que empiezan las semanas',
  isWeekStart: ({ name }) => `«${name}» es el día en que empiezan las semanas`,
  severalSpellings: ({ name, column, count, ways }) =>
    `Las fechas de ${name}, columna «${column}», están escritas de ${count} formas, y cada una se leyó como está escrita: ${ways}.`,
  noFormat: ({ format, known }) => `«${format}» no es un formato de fecha. Se conocen: ${known}.`,
  where: ({ column }) => (column === null ? 'en su encabezado' : `en la columna «${column}»`),
  stateWhich: ({ share, column }) =>
    share < 1 && column !== null
      ? 'Indique cuál, y las demás se rechazan; o escríbalas todas igual, como 2026-11-24.'
      : 'Indique cuál.',
  ambiguous: ({ file, where, formats, state }) =>
    `Las fechas de ${file}, ${where}, se pueden leer como ${formats.join(' o como ')}. ${state}`,
  runningText: ({ name }) =>
    `No se encontró ninguna tabla en ${name}: es texto corrido. Copie solo la tabla en una hoja de cálculo o un archivo CSV, con los nombres de sus columnas en la primera fila, e impórtela.`,
  noColumn: ({ name, names, title }) =>
    `${name} no tiene una columna de fechas. Columnas encontradas: ${names}. ${title}Añada una columna con una fecha por fila, por ejemplo 2026-11-24.`,
  otherCalendar: ({ name, column, calendar }) =>
    `Los años en ${name}, columna «${column}», parecen los de ${calendar}. Escriba las fechas en el calendario gregoriano, como 2026-11-24, e importe de nuevo.`,
  inFuture: ({ name, column }) =>
    `Todas las fechas en ${name}, columna «${column}», están a más de un año en el futuro. Corrija los años, e importe de nuevo.`,
  nameIsAmbiguous: ({ name, formats }) =>
    `${name} no tiene una columna de fechas, y la fecha de su nombre se puede leer como ${formats.join(' o como ')}. Indique cuál.`,
  hasNoColumn: ({ name }) => `${name} no tiene una columna de fechas`,
  whenChanged: ({ name, file }) => `«${name}» en ${file} dice cuándo se cambió cada fila`,
  takenFromName: ({ why, date }) =>
    `${why}: todas las filas se tomaron con datos al ${date}, la fecha de su nombre.`,
  noSuchWeeks: ({ name, columns }) =>
    `Columnas de ${name} que son semanas inexistentes en su año y se omitieron: ${columns}.`,
  weekBounds: ({ name, start, end }) =>
    `Cada semana de ${name} tiene su primer día en «${start}» y su último en «${end}»: la nombra el último día.`,
  namedByLastDay: ({ name, weeks }) =>
    `«${name}» es el primer día de las semanas de «${weeks}»: cada semana se nombra por su último día.`,
  byMonth: ({ file, step }) =>
    `${file} cuenta por mes o períodos más largos (la mayoría de las fechas están a ${step} días de distancia). Los pronósticos se hacen por semana: importe recuentos semanales o diarios.`,
  farFuture: 'una fecha a más de un año en el futuro',
  calendars: {
    buddhist: 'el calendario budista (2567 es 2024)',
    nepal: 'el calendario Bikram Sambat de Nepal (2081 es 2024)',
    hijri: 'el calendario de la hégira (1445 es 2023/24)',
    persian: 'el calendario persa (1403 es 2024/25)',
  },
  because: {
    evenSteps: 'así las fechas se siguen a pasos regulares',
    inOrder: 'así las filas están en orden de tiempo',
    noneInFuture: 'así ninguna fecha está en el futuro',
  },
  formatName: ({ isDayFirst, name, isMonthFirst }) =>
    isDayFirst ? `${name} (primero el día)` : isMonthFirst ? `${name} (primero el mes)` : name,
  monthly: ({ name, column }) =>
    `${name} cuenta por mes${column === undefined ? '' : ` (columna «${column}»)`}. Un mes no se puede dividir en semanas, y los pronósticos se hacen por semana: importe recuentos semanales o diarios.`,
  titleSays: ({ title }) => `Su título dice «${title}»: escriba esa fecha en cada fila. `,
  noDate: 'ninguna fecha',
  unreadable: ({ name, column, row, found }) =>
    `Las fechas en ${name}, columna «${column}», no se pueden leer; fila ${row}: ${found}. Escríbalas como 2026-11-24 o 24.11.2026.`,
  noWeeks: (p) =>
    `Las semanas en ${p.name}, columna «${p.column}», no se pueden leer: la fila ${p.row} tiene «${p.found}», donde se espera una semana de 1 a 53. Corríjala, o escriba las semanas como 2026-W48, e importe de nuevo.`,
  isolated: 'una fecha a más de cinco años de todas las demás',
};
