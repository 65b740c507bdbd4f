import type { scheduler as english } from '../../en/cli/scheduler.ts';
import { runOutcomes, schedulerStates } from '../common/schedulerStates.ts';

/** How an automatic run ended, by its code. */
export const scheduler: typeof english = {
  paused: '`outpost scheduler resume` termina la pausa; `outpost scheduler run-once` ejecuta un ciclo ahora.',
  notPaused: ({ state }) => `El planificador no está en pausa.\n${state}`,
  cycleEnded:
    'El ciclo se terminó antes de acabar. Lo que sus pasos habían guardado se mantiene; el resto lo hace el próximo ciclo.',
  sayWhy: 'Diga por qué después de --reason, u omita la opción.',
  onOrOff: ({ word }) =>
    `Los pronósticos automáticos se activan con on o se desactivan con off, no con «${word}».`,
  isReplay: ({ id }) => `${id} es una repetición: solo se pronostica a mano.`,
  autoOff: ({ id }) =>
    `Los pronósticos automáticos de ${id} están desactivados. Los que ya existen se mantienen.`,
  autoOn: ({ id, message }) =>
    `Los pronósticos automáticos de ${id} están activados: un ciclo hace uno cuando los datos son nuevos o ha empezado una semana nueva. ${message}`,
  farProviders: ({ mayUseFar }) =>
    mayUseFar
      ? 'Se puede consultar a proveedores fuera de esta red, lo que cuesta tokens; `outpost config set scheduler.farProviders false` termina con eso.'
      : 'Solo se consulta a proveedores fuera de esta red con `outpost config set scheduler.farProviders true`.',
  outcomes: {
    done: 'hecho',
    nothingToDo: 'nada que hacer',
    failed: 'FALLÓ',
    timedOut: 'TIEMPO AGOTADO',
    skipped: 'OMITIDO',
    running: 'en curso',
    interrupted: 'interrumpido',
  },
  missedCauses: {
    stillRunning: 'aún se ejecutaba un ciclo',
    slept: 'el equipo dormía',
    notRun: 'Outpost no estaba en marcha',
  },
  cycleRan: ({ count, steps }) =>
    count === 0
      ? `El ciclo se ejecutó: ninguno de sus ${steps} falló.`
      : `El ciclo se ejecutó hasta el final, pero ${count} de sus ${steps} no ${count === 1 ? 'fue' : 'fueron'} bien.`,
  every: ({ intervalMinutes, minutes }) =>
    intervalMinutes === 0 ? '' : ` (cada ${minutes}, contados desde medianoche)`,
  nextCycle: ({ next, every }) => `Próximo ciclo: ${next}${every}`,
  stepEnded: ({ name, outcome, message }) => `${name}, último ciclo, ${outcome}: ${message}`,
  length: ({ isCutOff }) => (isCutOff ? 'cortado antes de su final' : 'aún en curso'),
  lastCycle: ({ startedAt, cause, length }) => `Último ciclo: ${startedAt}, ${cause}, ${length}`,
  cutOff: 'cortado',
  missed: ({ isPart, shown, all }) =>
    isPart ? `Rondas perdidas (las ${shown} más recientes de ${all} veces):` : 'Rondas perdidas:',
  noDataset:
    'No se pudo pronosticar automáticamente ningún conjunto de datos: no hay ninguno, o solo repeticiones.',
  automaticForecasts: 'Pronósticos automáticos:',
  lastRun: ({ outcome, at }) => `${runOutcomes[outcome]} ${at}`,
  lastAutomaticRun: ({ datasetId, outcome, message }) =>
    `${datasetId}, última ejecución automática ${runOutcomes[outcome].toLowerCase()}: ${message}`,
  watchedFiles: ({ datasetId, readAt, message }) =>
    `${datasetId}, archivos vigilados${readAt === null ? '' : ` ${readAt}`}: ${message}`,
  state: ({ state, since, why }) =>
    `${schedulerStates[state]}${since === null ? '' : ` desde ${since}`}: ${why}`,
  took: ({ duration }) => `tardó ${duration}`,
  missedRounds: ({ rounds, from, why }) => `${rounds} desde ${from}: ${why}`,
  on: 'sí',
  off: 'no',
  noFiles: 'ninguno',
};
