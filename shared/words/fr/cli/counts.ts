import type { counts as english } from '../../en/cli/counts.ts';
import { counted } from '../common/counted.ts';
import { numbers } from '../common/numbers.ts';

export const counts: typeof english = {
  cases: (count) => counted(count, 'cas', 'cas'),
  deaths: (count) => counted(count, 'décès', 'décès'),
  forecasts: (count) => counted(count, 'prévision'),
  minutes: (count) => counted(count, 'minute'),
  morePlaces: (count) => counted(count, 'autre lieu', 'autres lieux'),
  places: numbers.places,
  repairs: (count) => counted(count, 'correction'),
  rounds: (count) => counted(count, 'tour'),
  rows: (count) => counted(count, 'ligne'),
  steps: (count) => counted(count, 'étape'),
  stepsDown: (count) => counted(count, 'baisse'),
  span: (count, unit) => (unit === 'day' ? counted(count, 'jour') : counted(count, 'semaine')),
};
