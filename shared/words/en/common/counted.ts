/** Numbers of things, as English says them. */
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
