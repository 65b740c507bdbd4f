import { createPlural } from '../../plural.ts';
import type { TeamWords } from '../../team.ts';

const plural = createPlural('es');

/** Counts of other sites that differ from ours, side by side. */
export const conflicts: TeamWords['conflicts'] = {
  title: 'Recuentos que difieren',
  intro:
    'Donde otro sitio tiene otros recuentos de la misma enfermedad, el mismo lugar y las mismas semanas. Se muestran ambos; nunca se fusionan.',
  caption: 'Lugares cuyos recuentos difieren entre este sitio y otro',
  looking: 'Comparando los recuentos de los sitios…',
  notCompared: 'Todavía no se han comparado recuentos de otros sitios.',
  none: (count, shown) =>
    plural(count, {
      one: `Sin diferencias: los recuentos de ${shown} otro sitio coinciden con los nuestros donde ambos los tienen.`,
      other: `Sin diferencias: los recuentos de otros ${shown} sitios coinciden con los nuestros donde ambos los tienen.`,
    }),
  noneChosen: 'Ninguna diferencia corresponde a esta elección.',
  filters: 'Qué diferencias se muestran',
  allSites: 'Todos los sitios',
  allDiseases: 'Todas las enfermedades',
  placeHelp: 'Parte del nombre, aquí o allí',
  columns: {
    place: 'Lugar',
    disease: 'Enfermedad',
    site: 'Otro sitio',
    here: 'Total aquí',
    there: 'Total allí',
    weeks: 'Semanas que difieren',
    largest: 'Mayor diferencia',
    open: 'Semana a semana',
  },
  measures: { cases: 'casos', deaths: 'muertes' },
  bothNames: ({ ours, theirs }) => `${ours} (allí: ${theirs})`,
  ofWeeks: ({ differing, weeks }) => `${differing} de ${weeks}`,
  largest: ({ weekEnd, ours, theirs }) =>
    `${ours} aquí, ${theirs} allí, en la semana que termina el ${weekEnd}`,
  show: 'Mostrar las semanas',
  showOf: ({ place, site }) => `Mostrar las semanas de ${place}, aquí y en ${site}`,
  page: ({ first, last, total }) => `${first} a ${last} de ${total}`,
  previous: 'Anteriores',
  next: 'Siguientes',
  uncompared: ({ site, message }) => `No comparado: ${site}. ${message}`,
  weeks: {
    title: ({ place, site }) => `${place}: aquí y en ${site}`,
    from: ({ here, hereAsOf, there, thereAsOf }) =>
      `Aquí: ${here}, al ${hereAsOf}. Allí: ${there}, al ${thereAsOf}.`,
    close: 'Cerrar',
    caption: 'Los recuentos de cada semana, aquí y allí',
    week: 'Semana que termina el',
    here: 'Aquí',
    there: 'Allí',
    difference: 'Diferencia',
    noCount: 'sin recuento',
    all: 'Mostrar también las semanas que coinciden',
    gone: 'Estos recuentos ya no difieren, o ya no están aquí.',
    chart: ({ first, last, differing, weeks, largest }) =>
      `Recuentos semanales aquí y allí, desde la semana que termina el ${first} hasta la que termina el ${last}. Difieren ${differing} de ${weeks} semanas. Mayor diferencia: ${largest}.`,
  },
};
