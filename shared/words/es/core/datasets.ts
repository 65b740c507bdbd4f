import type { datasets as english } from '../../en/core/datasets.ts';
import { counted, whole } from '../common/counted.ts';
import { nearNames } from '../common/nearNames.ts';

export const datasets: typeof english = {
  none: ({ id, count, near, known }) => {
    const hint =
      count === 0 ? 'Todavía no hay ninguno: importe primero un archivo.' : nearNames.didYouMean(near);
    return `No existe el conjunto de datos ${id}. ${hint ?? `Se conocen: ${known}.`}`;
  },
  damaged: ({ id, file }) =>
    `El archivo del conjunto de datos «${id}» falta o está dañado (${file}). Importe de nuevo el conjunto de datos; sus pronósticos siguen siendo legibles.`,
  notShared: ({ name }) =>
    `Este sitio no comparte los recuentos de «${name}» con su equipo. Sus pronósticos se pueden leer.`,
  cameBack: ({ file, kept }) =>
    `${file} estaba dañado. El archivo dañado se conserva como quarantine/${kept}; su contenido volvió con una nueva importación.`,
  nothingToRedo: ({ name, isOlder }) =>
    isOlder
      ? `La importación de «${name}» que se deshizo no se puede rehacer: se apartarían recuentos que llegaron después. Importe de nuevo sus archivos; primero se muestra la diferencia.`
      : `Lo último que se hizo con «${name}» no fue deshacer una importación, así que no hay nada que rehacer.`,
  importCancelled: 'La importación se canceló. No se guardó nada.',
  importFailed: ({ isOutOfMemory }) =>
    isOutOfMemory
      ? 'No se importó nada: leer estos archivos requiere más memoria de la que hay. Cierre otros programas, o divida los archivos, e importe de nuevo.'
      : 'No se importó nada: la parte de Outpost que lee archivos fue terminada. Importe de nuevo.',
  populationKept: ({ kept }) =>
    `La población de ${counted(kept, 'lugar', 'lugares')} es la de la importación anterior.`,
  populationSourceDropped: ({ count }) =>
    `La población de ${counted(count, 'lugar', 'lugares')} es distinta de la anterior y su fuente no está indicada. Indique la fuente si la conoce.`,
  populationSourceUnused:
    'La fuente de la población no se conservó: no se conoce la población de ningún lugar.',
  noPopulation: ({ name }) =>
    `${name} no tiene una columna de población. Llámela «population» en su encabezado, con una fila por lugar.`,
  noPlaceColumn: ({ name, example }) =>
    `Ninguna columna de ${name} nombra los lugares de los recuentos, como «${example}». Escríbalos, o sus códigos, tal como están en el archivo de recuentos.`,
  populationUnreadable: (p) =>
    `${p.count === 1 ? 'No se pudo leer 1 población' : `No se pudieron leer ${p.count} poblaciones`} de ${p.file}, y se ${p.count === 1 ? 'omitió' : 'omitieron'}: fila ${p.row}, columna «${p.column}», tiene «${p.found}», donde se espera un número entero de habitantes.`,
  placesWithoutPopulation: ({ file, names }) =>
    `${file} no tiene población para: ${names}. Los cambios grandes allí se valoran solo por los recuentos.`,
  twoPopulations: ({ name, place, population, line, other, otherLine }) =>
    `${name} da dos poblaciones para ${place}: ${whole(population)} (fila ${line}) y ${whole(other)} (fila ${otherLine}). Deje una fila por lugar, o añada una columna «year».`,
  readAsStated: ({ date }) => `Las columnas se leen como usted indicó para este tipo de archivo el ${date}.`,
  haiti: {
    name: 'Cólera, Haití 2010 a 2019',
    about:
      'Casos semanales en los diez departamentos de Haití. Se abre en el otoño de 2016, después del huracán.',
    source:
      'Ministerio de Salud Pública y Población de Haití (MSPP), a través del paquete haitipkg de J. Wheeler y otros (MIT).',
  },
  noCompleteWeek: ({ name, asOf, firstDate, lastDate }) =>
    `«${name}» no tiene ninguna semana completa hasta el ${asOf}: sus datos van de ${firstDate} a ${lastDate}. Elija un --as-of posterior.`,
};
