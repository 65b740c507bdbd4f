import type { datasets as english } from '../../en/cli/datasets.ts';
import { nearNames } from '../common/nearNames.ts';
import { unitName } from '../common/units.ts';

export const datasets: typeof english = {
  replay: ({ asOf }) => `repetición ${asOf}`,
  damaged: ({ message }) => `Dañado: ${message}`,
  ready: ({ name, places, firstDate, lastDate }) => `${name}: ${places}, ${firstDate} a ${lastDate}.`,
  noJson: ({ path, at }) =>
    `${path} no es JSON${at === null ? '' : `: mire la línea ${at.row}, carácter ${at.column}`}.`,
  noMappingKey: (p) =>
    `${p.path} tiene «${p.key}», que una asignación no conoce. ${nearNames.didYouMean(p.near) ?? `Conoce: ${p.known}.`}`,
  badMappingValue: (p) => `${p.path}${p.at === null ? '' : `, «${p.at}»,`} tiene ${p.found}: ${p.problem}.`,
  backtestCancelled: ({ name, id }) =>
    `La prueba retrospectiva de «${name}» se canceló; su importación está guardada (${id}). La ventana y \`outpost serve\` hacen la prueba retrospectiva en segundo plano.`,
  noBacktest: ({ name }) =>
    `El modelo sin conexión aún no tiene una prueba retrospectiva con «${name}», que tardaría un rato. La ventana y \`outpost serve\` la hacen en segundo plano, --backtest la hace ahora.\n`,
  list: ({ count, list }) =>
    count === 0 ? 'Todavía no hay datos. Importe un archivo: outpost import FILE' : list,
  redone: ({ id, asOf, lastDate }) =>
    `La importación de ${id} que se había deshecho está de nuevo: recuentos hasta el ${lastDate}, con datos al ${asOf}.`,
  removedByUndo: ({ id }) =>
    `Se deshizo la única importación de ${id}: el conjunto de datos se eliminó. Sus archivos y entradas de auditoría se quedan en la carpeta de datos.`,
  undone: ({ id, asOf, firstDate, lastDate }) =>
    `Se deshizo la última importación de ${id}: vuelve a mostrar los datos al ${asOf}, ${firstDate} a ${lastDate}.`,
  confirmRemove: ({ id }) =>
    `Esto retira «${id}» y sus pronósticos de todas las listas. Añada --yes para hacerlo.`,
  removed: ({ id }) =>
    `Se eliminó ${id}. Sus archivos y entradas de auditoría se quedan en la carpeta de datos.`,
  dryRunWatches: 'Una simulación no vigila nada: omita --watch o --dry-run.',
  line: ({ name, disease, firstDate, lastDate, frequency, asOf }) =>
    `${name} (${disease}), ${firstDate} a ${lastDate}, por ${unitName(frequency)}, con datos al ${asOf}`,
};
