import { percentText } from '../../../forecast/shownPercent.ts';

/** `30%`: Portuguese writes the sign against the number. */
export function percent(share: number): string {
  return tight(percentText(share));
}

/** The same of a share that comes in as it is shown. */
export function tight(shown: string): string {
  return shown.replace(' %', '%');
}
