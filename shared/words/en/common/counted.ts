/** Numbers of things, as English says them. */
import { estimateDigits } from '../../estimateDigits.ts';
import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

/** 1234567 -> `1,234,567`. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** `1 place`, `1,200 places`. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${whole(count)} ${plural(count, { one, other })}`;
}

/** As it is: 37.25 -> `37.25`. */
export function decimal(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

/** The estimate of a count: 1.07 -> `1.1`, 12.4 -> `12`. */
export function estimated(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: estimateDigits(value) });
}

/** With this many decimals: 2.9 -> `2.90`. */
export function fixed(value: number, digits: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
