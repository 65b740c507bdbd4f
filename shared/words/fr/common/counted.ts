/** Numbers of things, as French writes them. */
import { percentText } from '../../../forecast/shownPercent.ts';
import { plural } from './plural.ts';

const fine = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 6 });

/** 1234567 -> `1 234 567`, with narrow no-break spaces. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('fr-FR');
}

/** A number as it is, with a decimal comma. */
export function decimal(value: number): string {
  return fine.format(value);
}

/** A share as whole percent, `30 %`, with a no-break space. */
export function percent(share: number): string {
  return percentText(share).replace(' ', '\u00a0');
}

/** `1 lieu`, `1 200 lieux`. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${whole(count)} ${plural(count, { one, other })}`;
}
