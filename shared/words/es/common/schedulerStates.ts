import type {
  runOutcomes as englishOutcomes,
  schedulerStates as englishStates,
} from '../../en/common/schedulerStates.ts';

export const schedulerStates: typeof englishStates = {
  RUNNING: 'En marcha',
  DEGRADED: 'Requiere atención',
  PAUSED: 'En pausa',
  STOPPED: 'Detenido',
};

export const runOutcomes: typeof englishOutcomes = {
  running: 'En curso',
  published: 'Publicada',
  failed: 'Fallida',
  interrupted: 'Interrumpida',
};
