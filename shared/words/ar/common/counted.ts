/** Numbers of things, as Arabic says them. */
import { createPlural } from '../../plural.ts';
import type { Noun } from './nouns.ts';

const plural = createPlural('ar');

/** 1234567 -> `1,234,567`. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('ar-u-nu-latn');
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
