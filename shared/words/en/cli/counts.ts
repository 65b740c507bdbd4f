/** Numbers of things. */
import { counted } from '../common/counted.ts';

export const counts = {
  deaths: (count: number) => counted(count, 'death'),
  forecasts: (count: number) => counted(count, 'forecast'),
  minutes: (count: number) => counted(count, 'minute'),
  more: (count: number) => counted(count, 'more', 'more'),
  morePlaces: (count: number) => counted(count, 'more place'),
  places: (count: number) => counted(count, 'place'),
  repairs: (count: number) => counted(count, 'repair'),
  rounds: (count: number) => counted(count, 'round'),
  rows: (count: number) => counted(count, 'row'),
  steps: (count: number) => counted(count, 'step'),
  /** Days or weeks. */
  span: (count: number, unit: 'day' | 'week') => counted(count, unit),
};
