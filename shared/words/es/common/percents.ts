import { percentOfShare, withPercentSign } from '../../percentSign.ts';

/** A share in [0, 1] as whole percent. */
export function percent(share: number): string {
  return percentOfShare('es', share);
}

/** A number of percent as it is shown: `+26`, `37.5`. */
export function percents(shown: string | number): string {
  return withPercentSign('es', String(shown));
}
