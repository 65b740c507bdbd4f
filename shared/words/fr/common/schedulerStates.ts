import type {
  runOutcomes as englishOutcomes,
  schedulerStates as englishStates,
} from '../../en/common/schedulerStates.ts';

export const schedulerStates: typeof englishStates = {
  RUNNING: 'En marche',
  DEGRADED: 'À vérifier',
  PAUSED: 'En pause',
  STOPPED: 'Arrêté',
};

export const runOutcomes: typeof englishOutcomes = {
  running: 'En cours',
  published: 'Publiée',
  failed: 'Échec',
  interrupted: 'Interrompue',
};
