/** Values as JSON gives them, and the few questions every step asks. */

import { isRecord as isObject } from '../../../shared/isRecord.ts';

export type JsonObject = Record<string, unknown>;

export { isObject };

/** Names that mean something to the language and nothing in a forecast. */
export function isDroppedKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

/** The keys of an object that may be looked at. */
export function keysOf(record: JsonObject): string[] {
  const keys = Object.keys(record);
  return keys.some(isDroppedKey) ? keys.filter((key) => !isDroppedKey(key)) : keys;
}

/** @returns the value that the whole text is, when it is strict JSON and no bare number or word; else null */
export function parseWhole(text: string): { value: unknown } | null {
  const first = /\S/.exec(text)?.[0];
  if (first !== '{' && first !== '[' && first !== '"') return null;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/**
 * Visits a value and everything in it without recursion: what a model nests is not bounded by our stack.
 * @param visit also given every key; answers false to stop
 */
export function visitAll(root: unknown, visit: (value: unknown) => boolean): void {
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (!visit(value)) return;
    if (Array.isArray(value)) for (const inner of value) waiting.push(inner);
    else if (isObject(value)) for (const key of Object.keys(value)) waiting.push(key, value[key]);
  }
}

/** @returns whether a value as JSON text would be longer than a number of characters, roughly */
export function isLongerThan(value: unknown, limit: number): boolean {
  let length = 0;
  visitAll(value, (inner) => {
    length += typeof inner === 'string' ? inner.length + 3 : 2;
    return length <= limit;
  });
  return length > limit;
}

/** @returns whether a value is nested deeper than a limit; the limit also bounds the recursion */
export function isDeeperThan(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some((inner) => isDeeperThan(inner, limit - 1));
}
