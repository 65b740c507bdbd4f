import type {
  runOutcomes as englishOutcomes,
  schedulerStates as englishStates,
} from '../../en/common/schedulerStates.ts';

export const schedulerStates: typeof englishStates = {
  RUNNING: 'Em funcionamento',
  DEGRADED: 'Requer atenção',
  PAUSED: 'Pausado',
  STOPPED: 'Parado',
};

export const runOutcomes: typeof englishOutcomes = {
  running: 'Em andamento',
  published: 'Publicada',
  failed: 'Falhou',
  interrupted: 'Interrompida',
};
