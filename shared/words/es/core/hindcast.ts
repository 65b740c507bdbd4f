import type { hindcast as english } from '../../en/core/hindcast.ts';
import { counted } from '../common/counted.ts';

export const hindcast: typeof english = {
  cancelled: 'La prueba retrospectiva se canceló.',
  datasetChanged: 'El conjunto de datos ha cambiado.',
  nothingForecast: ({ rounds }) =>
    `En ninguna de ${counted(rounds, 'ronda', 'rondas')} tuvo un lugar suficientes semanas notificadas para pronosticarse. Elija rondas posteriores, o archivos con una historia más larga.`,
  noColumn: ({ file, absent, count, columns }) =>
    `${file} no tiene ninguna columna ${absent}; ${count === 0 ? 'está vacío' : `tiene ${columns}`}. Nombre las columnas en su primera fila.`,
  noCompleteWeek: ({ name }) => `«${name}» no tiene ninguna semana completa. Importe más datos.`,
  noRound: ({ from, to, first, last }) =>
    `Ninguna ronda tiene una fecha de referencia de ${from ?? 'la primera'} a ${to ?? 'la última'}: van de ${first} a ${last}. Elija otras fechas con --from y --to.`,
  vintageWithoutCounts: ({ rounds, referenceDate, asOf, vintages }) =>
    `${rounds} asigna a la ronda de ${referenceDate} los datos al ${asOf}, y en ellos ${vintages} no tiene ningún recuento anterior a esa fecha. Corrija uno de los dos, o excluya la ronda con --from y --to.`,
  asOfAfterReference: ({ name, line, asOf, referenceDate }) =>
    `${name}, fila ${line}: as_of ${asOf} es posterior a la fecha de referencia ${referenceDate}, así que la ronda conocería lo que pronostica. Corrija la fila, u omítala.`,
  roundTwice: ({ name, line, referenceDate }) =>
    `${name}, fila ${line}: la ronda de ${referenceDate} figura dos veces. Deje una de ellas.`,
  noRounds: ({ name }) => `${name} no nombra ninguna ronda.`,
  noDate: ({ file, line, text }) =>
    `${file}, fila ${line}: ${text} no es una fecha. Escriba las fechas como YYYY-MM-DD.`,
  oddRow: ({ code, value }) => (code === '' ? 'no nombra ningún lugar' : `${value} no es un recuento`),
  weekTwice: ({ name, date }) => `${name} tiene dos veces la semana hasta ${date}`,
  correctRow: ({ file, line, problem }) =>
    `${file}, fila ${line}: ${problem}. Corríjala e inténtelo de nuevo.`,
  otherWeekday: ({ asOf, date, referenceDate }) =>
    `Los datos al ${asOf} tienen una semana hasta ${date}, que no está a semanas enteras antes de la fecha de referencia ${referenceDate}. Ambas deben ser el último día de una semana.`,
};
