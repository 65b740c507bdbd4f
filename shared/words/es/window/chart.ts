import type { chart as english } from '../../en/window/chart.ts';
import { createPlural } from '../../plural.ts';

const plural = createPlural('es');

export const chart: typeof english = {
  titles: { cases: 'Casos', deaths: 'Muertes' },
  units: { cases: 'casos', deaths: 'muertes' },
  axis: (unit, weekSystem) => `${unit} por semana epidemiológica (${weekSystem})`,
  rateAxis: (unit, weekSystem) => `${unit} por 100.000 habitantes y semana epidemiológica (${weekSystem})`,
  forecastStarts: 'inicio del pronóstico',
  alert: (value, method) => `umbral ${value}, ${method}`,
  alertAbove: (value, method) => `↑ umbral ${value}, ${method}, por encima del gráfico`,
  orMore: (count) => `${count} o más`,
  alertLegend: (value, method) => `umbral de alerta: ${value}, ${method}`,
  notReported: 'n/n',
  reported: 'notificado',
  preliminary: 'preliminar',
  nowcast: 'recuento final esperado, intervalo del 80\u00a0%',
  preliminaryOf: 'preliminar: la notificación continúa',
  preliminaryShare: (share) => `preliminar: ${share} notificado hasta ahora`,
  preliminaryCount: (count) => `${count} (preliminar)`,
  nowcastOf: (count, range) => `final esperado: ${count} (${range})`,
  nowcastCell: (count, range) => `${count} (${range})`,
  median: 'mediana',
  band: (coverage) => coverage,
  bandOf: (coverage, range) => `intervalo del ${coverage}: ${range}`,
  observedOf: (count) => `notificado: ${count}`,
  notReportedOf: 'no notificado',
  suppressed: (low, high) => `${low}–${high} (suprimido)`,
  medianOf: (count) => `mediana: ${count}`,
  alertOf: (count) => `umbral de alerta: ${count}`,
  weekTitle: (week, from, to) => `${week}: del ${from} al ${to}`,
  lastYear: 'un año antes',
  lastYearOf: (count) => `un año antes: ${count}`,
  past: 'pronósticos anteriores de este proveedor, mediana',
  pastOf: (day) => `pronóstico con datos hasta el ${day}`,
  pastPoint: (count, day) => `con datos hasta el ${day}: ${count}`,
  pastRange: (count, range, day) => `con datos hasta el ${day}: ${count} (${range})`,
  noPast: 'Este proveedor no ha hecho antes ningún pronóstico de este lugar.',
  pastDamaged: (count, sets) =>
    plural(count, {
      one: `${sets} conjunto de pronósticos anterior está dañado y se omite.`,
      other: `${sets} conjuntos de pronósticos anteriores están dañados y se omiten.`,
    }),
  chanceAbove: (share) => `probabilidad de superarlo: ${share}`,
  population: (people, year) => `Por 100.000 de ${people} habitantes (${year}).`,
  views: {
    label: (title) => `Cómo se muestran: ${title.toLowerCase()}`,
    root: 'Escala √',
    lastYear: 'Año anterior',
    past: 'Pronósticos anteriores',
    rate: 'Por 100.000',
  },
  showTable: 'Ver como tabla',
  showChart: 'Ver como gráfico',
  region: (title, place) =>
    `${title}, ${place}, gráfico. Las flechas pasan de una semana a otra; T muestra la tabla, Y una escala de raíz cuadrada, P los pronósticos anteriores.`,
  table: {
    caption: (title, place) => `${title} por semana, ${place}, con el pronóstico`,
    captionObserved: (title, place) => `${title} por semana, ${place}`,
    week: 'Semana',
    to: 'Semana hasta',
    observed: 'Notificado',
    nowcast: 'Final esperado, intervalo del 80\u00a0%',
    median: 'Mediana',
    alert: 'Umbral de alerta',
    chance: 'Probabilidad de superarlo',
    lastYear: 'Un año antes',
    past: 'Pronósticos anteriores, mediana (intervalo del 80\u00a0%)',
    range: (coverage) => `Intervalo del ${coverage}`,
  },
  summary: {
    observed: ({ unit, place, weeks, day, last, highest, highestWeek }) =>
      `${place}, ${unit} por semana, ${weeks} semanas hasta el ${day}: último recuento ${last}, el más alto ${highest} en ${highestWeek}.`,
    nothing: (unit, place) => `${place}: no se notificaron ${unit} por semana.`,
    missing: (count, weeks) =>
      plural(count, {
        one: `${weeks} semana no fue notificada.`,
        other: `${weeks} semanas no fueron notificadas.`,
      }),
    suppressed: (count, weeks) =>
      plural(count, {
        one: `${weeks} semana está suprimida.`,
        other: `${weeks} semanas están suprimidas.`,
      }),
    preliminary: (count, weeks) =>
      plural(count, { one: `${weeks} semana es preliminar.`, other: `${weeks} semanas son preliminares.` }),
    nowcast: (day, count, range) =>
      `Se espera que la semana que termina el ${day} llegue a ${count} (${range}).`,
    forecastWeek: (median, range, day) => `${median} (${range}) en la semana que termina el ${day}`,
    forecastNoRange: (median, day) => `${median} en la semana que termina el ${day}`,
    forecast: (coverage, weeks) => `Pronóstico, mediana e intervalo del ${coverage}: ${weeks}.`,
    forecastMedians: (weeks) => `Pronóstico, mediana: ${weeks}.`,
    alert: (value, unit) => `Umbral de alerta en ${value} ${unit}.`,
  },
};
