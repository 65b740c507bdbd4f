import type { scoring as english } from '../../en/core/scoring.ts';
import { counted, whole } from '../common/counted.ts';

const forecasts = (count: number) => counted(count, 'pronóstico', 'pronósticos');

/** The two files of `outpost normalize`. */
const files: Readonly<Record<string, string>> = { request: 'solicitud', reply: 'respuesta' };

export const scoring: typeof english = {
  line: ({ path, line }) => `${path}, línea ${line}`,
  task: ({ referenceDate, horizon, location }) =>
    `reference_date ${referenceDate}, horizon ${horizon}, location ${location}`,
  unusableFile: ({ what, field, message }) =>
    `La ${files[what] ?? what} no se puede usar${field === '' ? '' : `, ${field}`}: ${message}. Vea \`outpost normalize --help\`.`,
  noQuantiles: ({ path, target }) => {
    const [wanted, more] = target === null ? ['', ''] : [` del target «${target}»`, ' y ese target'];
    return `${path} no contiene ningún cuantil${wanted}: ninguna fila tiene el output_type «quantile»${more}.`;
  },
  severalTargets: ({ path, targets }) =>
    `${path} contiene pronósticos de varios targets, por ejemplo: ${targets}. Elija uno con --target.`,
  emptyLocation: ({ at }) => `${at}: location está vacío.`,
  levelTwice: ({ at, level, task }) =>
    `${at}: el cuantil ${level} figura dos veces para ${task}. Deje uno; una columna model_id distingue varios modelos.`,
  oddHorizon: ({ at, horizon }) => `${at}: horizon es «${horizon}», y debe ser un número entero.`,
  otherTargetDate: ({ at, targetEndDate, horizon, referenceDate }) =>
    `${at}: target_end_date ${targetEndDate} no está ${horizon} semanas después de reference_date ${referenceDate}.`,
  oddLevel: ({ at, text }) =>
    `${at}: output_type_id es «${text}», y debe ser un nivel de cuantil entre 0 y 1.`,
  oddLevels: ({ model, levels }) =>
    `${model}: sus niveles de cuantil son ${levels}. Una puntuación necesita la mediana 0.5 y, para cada nivel, su opuesto.`,
  otherLevels: ({ task, count, missing }) =>
    `${task} tiene otros niveles de cuantil que el resto: ${count > 0 ? `le falta ${missing}` : 'tiene más'}. Compruebe que el archivo está completo.`,
  crossed: ({ task, higher, upper, lower, below }) =>
    `${task}: los cuantiles se cruzan; el cuantil ${higher} es ${upper}, menor que ${lower}, el cuantil ${below}. Póngalos en orden donde se crea el archivo.`,
  unobserved: ({ name, unobserved }) =>
    unobserved === 1
      ? `${name}: 1 pronóstico no tiene valor observado y no se puntúa.`
      : `${name}: ${forecasts(unobserved)} no tienen valor observado y no se puntúan.`,
  nothingCommon: ({ models }) =>
    `Ninguna tarea de pronóstico es común a ${models}. Compare pronósticos de los mismos lugares y semanas; los códigos de los lugares deben escribirse igual.`,
  sharedLevels: ({ levels }) =>
    `Los modelos tienen distintos niveles de cuantil: todos se puntúan con los ${whole(levels)} que comparten.`,
  calledTwice: ({ twice }) => `Dos de los pronósticos se llaman «${twice}». Dé a uno otro nombre: NAME=FILE.`,
  noneObserved: ({ name, count, unknownCount, unknown }) =>
    `${name}: ninguno de sus ${forecasts(count)} tiene un valor observado. ${unknownCount === 0 ? 'Sus semanas y lugares no están en los valores observados, o se excluyen.' : `Los valores observados no tienen ${unknown}${unknownCount > 5 ? ' ni otros' : ''}: ¿están los códigos de los lugares escritos igual, también los ceros iniciales?`}`,
  unmetExclusions: ({ unmet }) => `Exclusiones que no coinciden con ningún pronóstico: ${unmet}.`,
  unknownPlaces: ({ unknown }) =>
    `Lugares que se debían excluir y de los que no hay ningún pronóstico: ${unknown}.`,
  incomplete: ({ name, count, reference, first }) =>
    `A ${name} le ${count === 1 ? 'falta' : 'faltan'} ${forecasts(count)} que ${reference} sí tiene, por ejemplo ${first}. Añádalos, o puntúe sin --require-complete.`,
  lacks: ({ name, count, reference }) =>
    `${name}: le ${count === 1 ? 'falta' : 'faltan'} ${forecasts(count)} que ${reference} sí tiene.`,
  oddRow: ({ at, cells, width }) =>
    `${at}: ${counted(cells, 'celda', 'celdas')} donde el encabezado tiene ${width}. Compruebe que el archivo está completo y que los textos con una coma van entre comillas.`,
  noColumn: ({ path, names, header }) =>
    `${path} no tiene ninguna columna ${names}; tiene ${header}. Compruebe que es el archivo correcto, o llame así a sus columnas.`,
  noDate: ({ at, column, text }) => `${at}: ${column} es «${text}», y debe ser una fecha como 2026-11-28.`,
  noNumber: ({ at, column, text }) => `${at}: ${column} es «${text}», y debe ser un número desde 0.`,
  secondValue: ({ at, location, week, first, second }) =>
    `${at}: un segundo valor para ${location}, semana hasta ${week}: ${first} y ${second}. Deje uno, o distíngalos con una columna as_of.`,
  noCounts: ({ path }) => `${path} no contiene recuentos.`,
  inside: ({ n80, hits80 }) => (n80 === 0 ? '' : `${hits80} de ${n80} dentro del intervalo del 80\u00a0%, `),
  confidence: ({ counted: counts, isNoChange, wins, n }) =>
    `${counts}${isNoChange ? 'este es el modelo sin cambio, con el que se comparan los demás' : `${wins} de ${n} mejores que el modelo sin cambio`}`,
};
