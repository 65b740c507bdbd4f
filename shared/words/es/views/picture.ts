import type { picture as english } from '../../en/views/picture.ts';

export const picture: typeof english = {
  save: 'Guardar imagen',
  png: 'PNG, para mensajes y diapositivas',
  svg: 'SVG, nítido a cualquier tamaño',
  saved: (name) => `Guardado como ${name}.`,
  titleOf: (title, place) => `${title}: ${place}`,
  whyOf: (title, place, level) => `${title}: ${place}, ${level}`,
  fact: (label, value) => `${label}: ${value}`,
  countsTo: (day) => `Recuentos hasta el ${day}; no se muestra ningún pronóstico.`,
  source: (attribution) => `Fuente de los recuentos: ${attribution}`,
  dataset: (name) => `Recuentos: conjunto de datos ${name}`,
  curveMarks: 'Barras rayadas: la notificación continúa, o el recuento es demasiado pequeño para mostrarlo.',
  curveOf: (disease) => `Curva epidémica: ${disease}`,
};
