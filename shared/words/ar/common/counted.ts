/** Numbers of things, as Arabic says them. */
import { estimateDigits } from '../../estimateDigits.ts';
import { createPlural } from '../../plural.ts';
import { ltr } from './isolate.ts';
import type { Noun } from './nouns.ts';

const plural = createPlural('ar');

/** 1234567 -> `1,234,567`. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('ar-u-nu-latn');
}

/** As it is: 37.25 -> `37.25`. */
export function decimal(value: number): string {
  const shown = Math.abs(value).toLocaleString('ar-u-nu-latn', { maximumFractionDigits: 6 });
  return value < 0 ? ltr(`-${shown}`) : shown;
}

/** The estimate of a count: 1.07 -> `1.1`, 12.4 -> `12`. */
export function estimated(value: number): string {
  return value.toLocaleString('ar-u-nu-latn', { maximumFractionDigits: estimateDigits(value) });
}

/** With this many decimals: 2.9 -> `2.90`. */
export function fixed(value: number, digits: number): string {
  const shown = Math.abs(value).toLocaleString('ar-u-nu-latn', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return value < 0 ? ltr(`-${shown}`) : shown;
}

function said(count: number, noun: Noun, shown: string, two: string): string {
  return plural(count, {
    one: noun.one,
    two,
    few: `${shown} ${noun.few}`,
    many: `${shown} ${noun.many}`,
    other: `${shown} ${noun.other}`,
  });
}

/** The number of things as a subject. */
export function counted(count: number, noun: Noun, shown = whole(count)): string {
  return said(count, noun, shown, noun.two);
}

/** The number of things behind a preposition, in an annexation, or as an object. */
export function countedAfter(count: number, noun: Noun, shown = whole(count)): string {
  return said(count, noun, shown, noun.twoAfter);
}
