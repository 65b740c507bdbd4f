import { percentOfShare, withPercentSign } from '../../percentSign.ts';
import { ltr } from './isolate.ts';

/** A number of percent as it is shown. */
export function percents(shown: number | string): string {
  return ltr(withPercentSign('ar', String(shown)));
}

/** A share in [0, 1] as whole percent. */
export function percent(share: number): string {
  return ltr(percentOfShare('ar', share));
}

/** A range by the share of outcomes that it should hold. */
export const range80 = `مجال التنبؤ ${percents(80)}`;
export const shortRange80 = `مجال ${percents(80)}`;
export const interval90 = `فاصل ${percents(90)}`;
