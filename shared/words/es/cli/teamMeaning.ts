import type { teamMeaning as english } from '../../en/cli/teamMeaning.ts';
import { counted, whole } from '../common/counted.ts';

const others = (sites: number) => counted(sites, 'otro sitio', 'otros sitios');

export const teamMeaning: typeof english = {
  table: {
    site: 'Sitio',
    measure: 'Medida',
    totalHere: 'Total aquí',
    totalThere: 'Total allí',
    weeks: 'Semanas distintas',
    largest: 'Mayor diferencia',
    asOfHere: 'Datos al, aquí',
    asOfThere: 'Datos al, allí',
    datasetHere: 'Conjunto de datos aquí',
    datasetThere: 'Conjunto de datos allí',
  },
  measures: { cases: 'casos', deaths: 'muertes' },
  noConflicts: (p) =>
    p.sites === 0
      ? 'No se compararon recuentos de otros sitios con los nuestros.'
      : `Sin recuentos distintos: lo que ${others(p.sites)} y nosotros tenemos de la misma enfermedad, lugar y semana es igual.`,
  conflicts: (p) =>
    `Recuentos distintos de la misma enfermedad, lugar y semanas: ${counted(p.total, 'serie', 'series')} de ${others(p.sites)} en comparación con los nuestros. Se muestran lado a lado y nunca se fusionan.`,
  whereConflicts: '`outpost team conflicts` enumera los recuentos que difieren de los de otros sitios.',
  nextOnes: (p) =>
    `Se muestran ${whole(p.shown)} de ${whole(p.total)}. Los siguientes: --offset ${p.offset}.`,
  ofWeeks: (p) => `${whole(p.differing)} de ${whole(p.weeks)}`,
  largest: (p) => `semana hasta ${p.weekEnd}: ${p.ours} aquí, ${p.theirs} allí`,
  bothNames: (p) => `${p.ours} (allí: ${p.theirs})`,
  uncompared: (p) => `No se comparó: ${p.site} (${p.id}). ${p.message}`,
  records: (p) =>
    p.pooled
      ? 'Historial por sitio, puntuado aquí con lo que cada sitio publicó y contó. La confianza se basa en todos ellos.'
      : 'Historial por sitio, puntuado aquí con lo que cada sitio publicó y contó. La confianza se basa solo en el nuestro (team.pooledRecord está desactivado).',
  thisSite: (p) => `${p.site} (este sitio)`,
  noRecord: 'nada puntuado todavía',
  noCounts: 'no comparte sus recuentos: no se puede puntuar nada',
  pooled: (p) =>
    `La confianza se basa en el historial de ${counted(p.sites, 'sitio', 'sitios')} del equipo, ${counted(p.forecasts, 'pronóstico', 'pronósticos')}.`,
};
