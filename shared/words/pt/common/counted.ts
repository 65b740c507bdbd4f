import { estimateDigits } from '../../estimateDigits.ts';
import { plural } from './plural.ts';

/** 1234567 -> `1.234.567`. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('pt-BR');
}

/** The estimate of a count: 1.07 -> `1,1`, 12.4 -> `12`. */
export function estimated(value: number): string {
  return value.toLocaleString('pt-BR', { maximumFractionDigits: estimateDigits(value) });
}

/** With this many decimals: 2.9 -> `2,9`. */
export function fixed(value: number, digits: number): string {
  return value.toLocaleString('pt-BR', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** As it is, without marks between thousands: 37.25 -> `37,25`. */
export function plain(value: number): string {
  return String(value).replace('.', ',');
}

/** A number as it is shown, with what it counts: `1 local`, `1.200 locais`, `2.000.000 de casos`. */
export function shown(count: number, formatted: string, one: string, other: string): string {
  return `${formatted} ${plural(count, { one, many: `de ${other}`, other })}`;
}

export function counted(count: number, one: string, other: string): string {
  return shown(count, whole(count), one, other);
}
