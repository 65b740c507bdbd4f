/** Numbers of things, as French writes them. */
import { estimateDigits } from '../../estimateDigits.ts';
import { plural } from './plural.ts';

/** 1234567 -> `1 234 567`, with narrow no-break spaces. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('fr-FR');
}

/** A number as it is, with a decimal comma. */
export function decimal(value: number): string {
  return value.toLocaleString('fr-FR', { maximumFractionDigits: 6 });
}

/** `1 lieu`, `1 200 lieux`. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${whole(count)} ${plural(count, { one, other })}`;
}

/** The estimate of a count: 1.07 -> `1,1`, 12.4 -> `12`. */
export function estimated(value: number): string {
  return value.toLocaleString('fr-FR', { maximumFractionDigits: estimateDigits(value) });
}

/** With this many decimals: 2.9 -> `2,90`. */
export function fixed(value: number, digits: number): string {
  return value.toLocaleString('fr-FR', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
