import type { imports as english } from '../../en/cli/imports.ts';
import { measures } from '../common/measures.ts';
import { columnRoles, readingFact, readingValue } from '../common/readings.ts';
import { unitName } from '../common/units.ts';

export const imports: typeof english = {
  grades: { error: 'error', warning: 'advertencia', info: 'nota' },
  column: (p) =>
    `${columnRoles[p.role].toLowerCase()} ${p.names}${p.format === null ? '' : ` (${p.format})`}`,
  example: (p) => `${p.place} ${p.date}, ${measures[p.measure]}: ${p.from} -> ${p.to}`,
  readingFact,
  readingValue,
  howRead: 'Cómo se leyó:',
  created: ({ what }) => `Importado como conjunto de datos nuevo: ${what}`,
  updated: ({ what }) => `Actualizado: ${what}`,
  extent: ({ places, firstDate, lastDate, frequency }) =>
    `${places}, ${firstDate} a ${lastDate}, por ${unitName(frequency)}`,
  rows: ({ read, used, rejected }) => `leído: ${read}; usadas ${used}, rechazadas ${rejected}`,
  none: { cases: 'sin casos', deaths: 'sin muertes' },
  withSteps: ({ counts, steps }) => `${counts} (${steps})`,
  changes: {
    added: (count) => `nuevos +${count}`,
    revised: (count) => `revisados ${count}`,
    removed: (count) => `eliminados ${count}`,
  },
  reading: ({ file, layout, counts, frequency, confidence }) =>
    `${file}: ${layout}, ${counts} por ${unitName(frequency)}; certeza ${confidence}`,
  findings: 'Hallazgos:',
  rejected: ({ file, row, column, found, reason }) =>
    `${file} fila ${row}, ${column}: «${found}» - ${reason}`,
  alreadyThere: ({ what }) => `Ya está, no se guardó nada nuevo: ${what}`,
  wouldCreate: ({ what }) => `Se importaría como conjunto de datos nuevo: ${what}`,
  wouldUpdate: ({ isChange, what }) =>
    isChange ? `Se actualizaría: ${what}` : `Ya está, no se guardaría nada: ${what}`,
  asOf: ({ replay, asOf }) =>
    replay ? `Los datos terminan en el pasado: repetición con datos al ${asOf}.` : `Con datos al ${asOf}.`,
  against: ({ against, counts }) => `Frente a los datos al ${against}: ${counts}.`,
  notReported: 'no notificado',
  countKind: ({ countKind }) =>
    countKind === 'cumulative' ? 'sumas acumuladas, convertidas en recuentos nuevos' : 'recuentos nuevos',
  leftOut: ({ isPart, shown, all }) =>
    isPart ? `Filas omitidas (las primeras ${shown} de ${all}):` : 'Filas omitidas:',
  notPossible: ({ refused }) => `no es posible: ${refused}`,
  nothingStored: 'No se guardó nada.',
  undo: ({ id }) => `Para deshacerla: outpost datasets undo ${id}`,
  forecastIt: ({ id }) => `Para pronosticarlo: outpost forecast --dataset ${id}`,
  writeMapping:
    'Escriba la línea de la lectura correcta en un archivo, por ejemplo mapping.json, y añada: --mapping mapping.json',
};
