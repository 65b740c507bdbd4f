import type { counts as english } from '../../en/cli/counts.ts';
import { counted } from '../common/counted.ts';
import { numbers } from '../common/numbers.ts';

export const counts: typeof english = {
  cases: (count) => counted(count, 'caso', 'casos'),
  deaths: (count) => counted(count, 'muerte', 'muertes'),
  forecasts: (count) => counted(count, 'pronóstico', 'pronósticos'),
  minutes: (count) => counted(count, 'minuto', 'minutos'),
  morePlaces: (count) => counted(count, 'lugar más', 'lugares más'),
  places: numbers.places,
  repairs: (count) => counted(count, 'reparación', 'reparaciones'),
  rounds: (count) => counted(count, 'ronda', 'rondas'),
  rows: (count) => counted(count, 'fila', 'filas'),
  steps: (count) => counted(count, 'paso', 'pasos'),
  stepsDown: (count) => counted(count, 'descenso', 'descensos'),
  span: (count, unit) =>
    unit === 'day' ? counted(count, 'día', 'días') : counted(count, 'semana', 'semanas'),
};
