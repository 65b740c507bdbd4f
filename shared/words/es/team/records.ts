import type { TeamWords } from '../../team.ts';

/** What the forecasts of each site came to. */
export const records: TeamWords['records'] = {
  title: 'Historial de aciertos por sitio',
  intro:
    'Evaluado aquí con lo que cada sitio publicó y contó; lo que un sitio dice de sus propios pronósticos no se lee.',
  pooled: 'La confianza se basa en el historial de todos los sitios juntos.',
  alone: 'La confianza se basa solo en el historial de este sitio, según los ajustes.',
  caption: 'Lo que resultó de los pronósticos anteriores de cada sitio',
  together: 'Todos los sitios juntos',
  scoring: 'Evaluando lo que publicaron los sitios…',
  columns: { site: 'Sitio', forecasts: 'Pronósticos', newestWeek: 'Semana más reciente' },
  nothing: 'Todavía no hay nada evaluado',
  noCounts: 'No comparte sus recuentos: no se puede evaluar nada',
};
