/** Numbers of things, as Spanish says them. */
import { createPlural } from '../../plural.ts';

const plural = createPlural('es');

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
  return `${shown} ${plural(count, { one, many: `de ${other}`, other })}`;
}

/** `1 lugar`, `1200 lugares`. */
export function counted(count: number, one: string, other: string): string {
  return amount(count, whole(count), one, other);
}
