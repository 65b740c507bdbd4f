import type { MissedRounds, StepOutcome } from '../../../contract/index.ts';
import type { background as english } from '../../en/window/background.ts';
import { amount, byNumber } from '../common/counted.ts';
import { runOutcomes, schedulerStates } from '../common/schedulerStates.ts';

const outcomes: Record<StepOutcome, string> = {
  done: 'Hecho',
  'nothing-to-do': 'Nada que hacer',
  failed: 'Falló',
  'timed-out': 'Tiempo agotado',
  skipped: 'Omitido',
  running: 'En curso',
  interrupted: 'Interrumpido',
};

const lost = (count: number, rounds: string) => amount(count, rounds, 'ronda perdida', 'rondas perdidas');

const missed: Record<MissedRounds['reason'], (count: number, rounds: string, from: string) => string> = {
  busy: (count, rounds, from) => `${lost(count, rounds)} mientras aún se ejecutaba un ciclo, desde: ${from}.`,
  asleep: (count, rounds, from) => `${lost(count, rounds)} mientras el equipo dormía, desde: ${from}.`,
  closed: (count, rounds, from) =>
    `${lost(count, rounds)} mientras Outpost no estaba en marcha, desde: ${from}.`,
};

export const background: typeof english = {
  title: 'Segundo plano',
  intro:
    'Lo que Outpost hace por sí solo mientras está en marcha, en ciclos de pasos. Cada paso dice qué hizo, o por qué no.',
  scheduler: {
    title: 'Planificador',
    states: schedulerStates,
    next: 'Próximo ciclo',
    nextValue: (moment, until) => `${moment} (${until})`,
    interval: 'Un ciclo empieza',
    intervalNote: 'contado desde medianoche',
    every: {
      minutes: (count, minutes) => byNumber(count, `cada ${minutes} minuto`, `cada ${minutes} minutos`),
      hours: (count, hours) => byNumber(count, 'cada hora', `cada ${hours} horas`),
      day: 'una vez al día',
    },
    power: 'Alimentación',
    onBattery: 'con batería',
    onBatteryNote:
      'Los ciclos se ejecutan como máximo una vez por hora, y los proveedores se comprueban con menos frecuencia.',
    pausedSince: 'En pausa desde',
    runOnce: 'Ejecutar ahora',
    running: 'Se está ejecutando un ciclo…',
    pause: 'Pausar',
    resume: 'Reanudar',
    saving: 'Guardando…',
    reason: 'Motivo de la pausa (opcional)',
  },
  cycle: {
    title: 'Último ciclo, paso a paso',
    started: (moment, cause) => `Inicio: ${moment}, ${cause}.`,
    outcomes,
    noSteps: 'No se llegó a ningún paso.',
    caption: (moment) => `Pasos del ciclo del ${moment}`,
    columns: { step: 'Paso', outcome: 'Resultado', duration: 'Duración', message: 'Qué hizo' },
    notEnded: '–',
    earlier: (count, cycles) => amount(count, cycles, 'ciclo anterior', 'ciclos anteriores'),
    counted: (outcome, count) => `${outcome}: ${count}`,
    missedTitle: 'Rondas perdidas',
    missed,
    olderMissed: (count, times) => amount(count, times, 'vez anterior', 'veces anteriores'),
  },
  auto: {
    title: 'Pronósticos automáticos',
    caption: 'Conjuntos de datos con sus pronósticos automáticos y archivos vigilados',
    none: 'Todavía no hay nada que pronosticar por sí solo. Importe recuentos que lleguen hasta el presente; una repetición se pronostica a mano.',
    columns: {
      name: 'Conjunto de datos',
      isOn: 'Automático',
      next: 'Próximo ciclo',
      last: 'Última ejecución automática',
      watched: 'Archivos vigilados',
    },
    on: 'sí',
    off: 'no',
    switchOf: (name) => `Pronósticos automáticos de ${name}`,
    switching: 'Guardando…',
    runOutcomes,
    noFiles: 'ninguno',
    lookedAt: (when) => `Comprobado ${when}:`,
    sheet: (name) => `hoja ${name}`,
    watch: 'Vigilar un archivo…',
    watchOther: 'Vigilar otros archivos…',
    watchOf: (name) => `Vigilar un archivo para ${name}`,
    watchOtherOf: (name) => `Vigilar otros archivos para ${name}`,
    unwatch: 'Dejar de vigilar',
    unwatchOf: (name) => `Dejar de vigilar los archivos de ${name}`,
    watching: 'Definiendo los archivos vigilados…',
    byCommand:
      'Esta ventana no puede elegir archivos que vigilar. Cierre Outpost e indíquelos con `outpost datasets watch ID FILE`; `outpost datasets` muestra los identificadores.',
  },
};
