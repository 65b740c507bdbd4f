import type { record as english } from '../../en/window/record.ts';

export const record: typeof english = {
  today: 'El historial de aciertos de hoy',
  none: (day) =>
    `Sin historial todavía: ningún pronóstico de este modelo tenía un resultado conocido al ${day}.`,
  borrowed: 'Sin historial todavía para esta enfermedad; la confianza se apoya en otras enfermedades.',
  sentence: (source, counts) => `${source}: ${counts.join(', ')}.`,
  sources: {
    'track-record': 'Historial de aciertos',
    backtest: 'Historial de aciertos, en su mayor parte una prueba retrospectiva con semanas pasadas',
    prior: 'Historial de aciertos',
  },
  inside: (hits, of) => `${hits} de ${of} dentro del intervalo del 80\u00a0%`,
  better: (wins, of) => `${wins} de ${of} mejores que el modelo sin cambio`,
  /** Of how many sites a record is, among what is said of it. */
  ofSites: (sites) => `de ${sites} sitios del equipo`,
  comparison: 'este es el modelo sin cambio, con el que se comparan los demás',
  same: 'igual que el modelo sin cambio',
  smaller: (percent) => `errores un ${percent} menores que los del modelo sin cambio`,
  larger: (percent) => `errores un ${percent} mayores que los del modelo sin cambio`,
  equal: 'errores tan grandes como los del modelo sin cambio',
  widened: (factor, reason) => `El intervalo se amplía por un factor de ${factor}: ${reason}.`,
  narrowed: (factor, reason) => `El intervalo se reduce por un factor de ${factor}: ${reason}.`,
  reasons: {
    noRecord: 'sin historial todavía',
    shortRecord: 'el historial es corto',
    ownShort: 'el historial propio de este sitio es corto',
    tooNarrow: 'los intervalos pasados eran demasiado estrechos',
    tooWide: 'los intervalos pasados eran demasiado anchos',
  },
  confidenceInterval: (value, low, high) => `${value}, intervalo del 90\u00a0% de ${low} a ${high}`,
};
