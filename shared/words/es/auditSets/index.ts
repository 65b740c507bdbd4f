import type { AuditSetWords } from '../../auditSets.ts';
import { amount, byNumber } from '../common/counted.ts';

const levelsThat = (count: number, levels: string, one: string, other: string) =>
  `${amount(count, levels, 'nivel', 'niveles')} ${byNumber(count, one, other)}`;

export const es: AuditSetWords = {
  change: ({ place, before, after }) =>
    after === null ? `${place}: el nivel ya no es ${before}` : `${place}: ${before} → ${after}`,
  rose: (count, levels, names) => `${levelsThat(count, levels, 'subió', 'subieron')}: ${names}`,
  fell: (count, levels, names) => `${levelsThat(count, levels, 'bajó', 'bajaron')}: ${names}`,
  other: (count, levels, names) =>
    `${levelsThat(count, levels, 'cambió de otro modo', 'cambiaron de otro modo')}: ${names}`,
  toLevel: (place, level) => `${place} a ${level.toLowerCase()}`,
  andMore: (names, more) => `${names}, y ${more} más`,
  same: 'No cambió ningún nivel.',
  against: (levels, day) => `${levels} (respecto al conjunto de pronósticos con datos al ${day})`,
  firstSet: 'Es el primer conjunto de pronósticos de su tipo: no hay otro con el que comparar los niveles.',
  open: 'Qué resultó…',
  openOf: (seq) => `Qué resultó… (entrada ${seq})`,
  titleOf: (seq) => `Qué resultó del conjunto de pronósticos de la entrada ${seq}`,
  levelsTitle: 'Niveles antes y después',
  placesTitle: 'Qué se respondió y qué resultó',
  truthAsKnown:
    'El valor real es el recuento tal como se conoce ahora; el «modelo sin cambio» es el que deja todo como está.',
  pending: (count, weeks) =>
    `${amount(count, weeks, 'semana', 'semanas')} ${byNumber(count, 'no tiene', 'no tienen')} recuento todavía.`,
  week: ({ ahead, week, truth, where, beside }) =>
    `${week} (${ahead}): valor real ${truth}, ${where}; ${beside}`,
  ahead: (count, weeks) => `a ${amount(count, weeks, 'semana', 'semanas')}`,
  inside80: (range) => `dentro del intervalo del 80\u00a0% (${range})`,
  above80: (range) => `por encima del intervalo del 80\u00a0% (${range})`,
  below80: (range) => `por debajo del intervalo del 80\u00a0% (${range})`,
  noRange: (median) => `el pronóstico era ${median}, sin intervalo del 80\u00a0%`,
  better: 'mejor que el modelo sin cambio',
  worse: 'peor que el modelo sin cambio',
  equal: 'igual que el modelo sin cambio',
  passed: 'La respuesta superó todas las comprobaciones tal como llegó.',
  repaired: (repairs) => `La respuesta superó las comprobaciones después de reparaciones: ${repairs}.`,
  showForecast: 'Respuesta tal como se publicó',
  showForecastOf: (place) => `Respuesta tal como se publicó: ${place}`,
  hideForecast: 'Ocultar la respuesta',
  hideForecastOf: (place) => `Ocultar la respuesta: ${place}`,
  showAll: (places) => `Mostrar todos los lugares (${places})`,
  subject: (place, seq) => `${place}, entrada ${seq}`,
};
