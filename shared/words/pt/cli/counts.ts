import type { counts as english } from '../../en/cli/counts.ts';
import { counted } from '../common/counted.ts';
import { numbers } from '../common/numbers.ts';

export const counts: typeof english = {
  cases: (count) => counted(count, 'caso', 'casos'),
  deaths: (count) => counted(count, 'óbito', 'óbitos'),
  forecasts: (count) => counted(count, 'previsão', 'previsões'),
  minutes: (count) => counted(count, 'minuto', 'minutos'),
  morePlaces: (count) => `mais ${numbers.places(count)}`,
  places: numbers.places,
  repairs: (count) => counted(count, 'correção', 'correções'),
  rounds: (count) => counted(count, 'rodada', 'rodadas'),
  rows: (count) => counted(count, 'linha', 'linhas'),
  /** Both of a cycle and of a running sum that falls: a word that fits either. */
  steps: (count) => counted(count, 'passo', 'passos'),
  stepsDown: (count) => counted(count, 'queda', 'quedas'),
  span: (count, unit) =>
    unit === 'day' ? counted(count, 'dia', 'dias') : counted(count, 'semana', 'semanas'),
};
