import { percentText } from '../../../forecast/shownPercent.ts';
import { ltr } from './isolate.ts';

/** A number of percent; the mark follows it without a space. */
export function percents(count: number | string): string {
  return ltr(`${count}%`);
}

/** A share in [0, 1]; its ends are `<1%` and `>99%`. */
export function share(value: number): string {
  return tightened(percentText(value));
}

/** A percent that comes in as `82 %`. */
export function tightened(percent: string): string {
  return ltr(percent.replace(' %', '%'));
}

/** A range by the share of outcomes that it should hold. */
export const range80 = `مجال التنبؤ ${percents(80)}`;
export const shortRange80 = `مجال ${percents(80)}`;
export const interval90 = `فاصل ${percents(90)}`;
