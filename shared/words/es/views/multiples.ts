import type { multiples as english } from '../../en/views/multiples.ts';

export const multiples: typeof english = {
  title: (dataset) => `Lugares: ${dataset}`,
  help: 'Casos por semana, las mismas semanas en todos los gráficos. El recuento en la línea superior es aquel en el que termina el gráfico; ↑ es un umbral de alerta por encima de ella.',
  sameScale: 'Misma escala',
  isSame: 'Todos los gráficos tienen la misma escala de recuentos.',
  isOwn: 'Cada gráfico tiene su propia escala de recuentos.',
  company: ({ provider, knownOn, made, isReplay }) =>
    `${provider} · datos conocidos el ${knownOn} · ${isReplay ? 'repetición hecha' : 'pronóstico hecho'} ${made}`,
  countsOnly: 'Solo recuentos; no se muestra ningún pronóstico.',
  atMost: 'suprimido: como máximo esta cantidad',
  missing: 'no notificado',
  alertLine: 'umbral de alerta',
  sheet: (places) => `Gráficos pequeños: ${places}`,
  withLevel: (name, level) => `${name}: ${level}`,
  more: (shown, all) => `Los primeros ${shown} de ${all} lugares.`,
  observed: ({ name, weeks, day, last, highest }) =>
    `${name}, casos por semana, ${weeks} ${weeks === '1' ? 'semana' : 'semanas'} hasta el ${day}: último recuento ${last}, el más alto ${highest}.`,
  nothing: (name) => `${name}: no se notificaron casos por semana.`,
  noForecast: 'Sin pronóstico.',
  forecast: (weeks) => `Pronóstico, mediana e intervalo del 80\u00a0%: ${weeks}.`,
  week: (median, range, day) =>
    `${median} (${range ?? 'sin intervalo indicado'}) en la semana que termina el ${day}`,
  line: (value) => `Umbral de alerta en ${value}.`,
};
