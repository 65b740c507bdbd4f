import type { run as english } from '../../en/window/run.ts';
import { a } from '../common/articles.ts';
import { amount } from '../common/counted.ts';

export const run: typeof english = {
  ask: 'Pedir un pronóstico',
  asking: 'Consultando…',
  by: (provider) => `con ${provider}`,
  byEmbedded: (provider) => `con ${provider}; los recuentos se quedan aquí`,
  noProvider: 'En este momento no se puede consultar a ningún proveedor. Abra Proveedor para ver por qué.',
  held: 'las ejecuciones están en espera',
  useEmbedded: 'Usar el modelo sin conexión en esta ejecución',
  endOverride: 'Terminar la elección manual…',
  resume: 'Reanudar ejecuciones…',
  seeProviders: 'Ver el motivo para cada proveedor',
  progress: ({ provider, place, of, seconds }) =>
    `Consultando ${a(provider)}: lugar ${place} de ${of}, ${seconds} s. Esc cancela; el pronóstico publicado se mantiene.`,
  computing: ({ done, of, seconds }) =>
    `Calculando en este equipo: ${done} de ${of} lugares, ${seconds} s. Esc cancela; el pronóstico publicado se mantiene.`,
  starting: (provider) => `Consultando ${a(provider)}. Esc cancela; el pronóstico publicado se mantiene.`,
  automatic: 'Pronóstico automático.',
  publishing: 'Publicando el conjunto de pronósticos…',
  cancel: 'Cancelar la solicitud',
  cancelled: 'Cancelado. El pronóstico publicado se mantiene como estaba.',
  cancelledFirst: 'Cancelado. No se publicó nada.',
  failedTitle: 'No se publicó ningún pronóstico nuevo.',
  failedElsewhere: 'Un pronóstico pedido desde otra ventana falló. El pronóstico publicado se mantiene.',
  published: (count, places) => `Pronóstico publicado para ${amount(count, places, 'lugar', 'lugares')}.`,
  instead: (answered, asked) =>
    `${answered} respondió, y no ${asked}, a quien usted consultó. El registro de auditoría dice por qué.`,
  insteadSince: (answered, asked, reason) =>
    `${answered} respondió, y no ${asked}, a quien usted consultó: ${reason}.`,
  insteadOf: (dataset, age) => `El pronóstico de ${dataset}, hecho ${age}, es obra suya.`,
  dismissInstead: (dataset) => `Descartar el aviso sobre el pronóstico de ${dataset}`,
  publishedWithGaps: (places, gaps) => `Pronóstico publicado para ${places} lugares; ${gaps} sin pronóstico.`,
};
