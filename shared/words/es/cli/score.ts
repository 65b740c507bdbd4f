import type { score as english } from '../../en/cli/score.ts';
import { counted } from '../common/counted.ts';

export const score: typeof english = {
  sources: { prospective: 'publicado', hindcast: 'repetición', backtest: 'prueba retrospectiva' },
  note: ({ note }) => `Nota: ${note}`,
  oddBy: ({ known, text }) => `--by acepta ${known}; no «${text}».`,
  datasetOrFiles: '--dataset muestra el historial de un conjunto de datos; omítalo para puntuar archivos.',
  nameFiles:
    'Indique lo que ocurrió y los pronósticos: --truth FILE --forecasts FILE, y con --compare FILE con qué compararlos.',
  needsCompare: '--require-complete necesita --compare FILE: las tareas que deben estar.',
  none: 'Todavía no se ha puntuado ningún pronóstico: las puntuaciones llegan cuando se importan recuentos de las semanas pronosticadas.',
  relativeTo: ({ reference }) => (reference === null ? '' : `; en relación con ${reference}`),
  tasks: ({ tasks, relative }) =>
    `${counted(tasks, 'tarea de pronóstico común', 'tareas de pronóstico comunes')}${relative}`,
};
