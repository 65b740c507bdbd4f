/** Numbers of things, as Spanish says them. */
import { estimateDigits } from '../../estimateDigits.ts';
import { createPlural } from '../../plural.ts';

const plural = createPlural('es');

/** The words that go with a number; what goes with two goes with a million too, unless it counts. */
export function byNumber(count: number, one: string, other: string, many = other): string {
  return plural(count, { one, many, other });
}

/** 1234567 -> `1.234.567`. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('es');
}

/** 0.25 -> `0,25`. */
export function decimal(value: number): string {
  return value.toLocaleString('es', { maximumFractionDigits: 3 });
}

/** A number that was shown by somebody else, with its thing: `1.000.000 de lugares` takes a preposition. */
export function amount(count: number, shown: string, one: string, other: string): string {
  return `${shown} ${byNumber(count, one, other, `de ${other}`)}`;
}

/** `1 lugar`, `1200 lugares`. */
export function counted(count: number, one: string, other: string): string {
  return amount(count, whole(count), one, other);
}

/** A stored fact: a number with a decimal comma, anything else as it is. */
export function fact(value: unknown): string {
  return typeof value === 'number' ? decimal(value) : String(value);
}

/** The estimate of a count: 1.07 -> `1,1`, 12.4 -> `12`. */
export function estimated(value: number): string {
  return value.toLocaleString('es', { maximumFractionDigits: estimateDigits(value) });
}

/** With this many decimals: 2.9 -> `2,90`. */
export function fixed(value: number, digits: number): string {
  return value.toLocaleString('es', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
