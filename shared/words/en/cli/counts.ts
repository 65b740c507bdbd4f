/** Numbers of things. */
import { counted } from '../common/counted.ts';
import { numbers } from '../common/numbers.ts';

export const counts = {
  cases: (count: number) => counted(count, 'case'),
  deaths: (count: number) => counted(count, 'death'),
  forecasts: (count: number) => counted(count, 'forecast'),
  minutes: (count: number) => counted(count, 'minute'),
  morePlaces: (count: number) => counted(count, 'more place'),
  places: numbers.places,
  repairs: (count: number) => counted(count, 'repair'),
  rounds: (count: number) => counted(count, 'round'),
  rows: (count: number) => counted(count, 'row'),
  /** Of a cycle. */
  steps: (count: number) => counted(count, 'step'),
  /** Of running sums, which should not go down. */
  stepsDown: (count: number) => counted(count, 'step down', 'steps down'),
  /** Days or weeks. */
  span: (count: number, unit: 'day' | 'week') => counted(count, unit),
};
