import type {
  runOutcomes as englishOutcomes,
  schedulerStates as englishStates,
} from '../../en/common/schedulerStates.ts';

export const schedulerStates: typeof englishStates = {
  RUNNING: 'يعمل',
  DEGRADED: 'يتطلب الانتباه',
  PAUSED: 'موقوف مؤقتًا',
  STOPPED: 'متوقف',
};

export const runOutcomes: typeof englishOutcomes = {
  running: 'جارٍ',
  published: 'نُشر',
  failed: 'فشل',
  interrupted: 'انقطع',
};
