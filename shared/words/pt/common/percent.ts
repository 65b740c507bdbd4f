import { percentText } from '../../../forecast/shownPercent.ts';

/** `30%`: Portuguese writes the sign against the number. */
export function percent(share: number): string {
  return percentText(share).replace(' %', '%');
}
