import { onePass } from './onePass.ts';
import { z } from './zod.ts';

/** Plain values by name. A sentence has ten of them and a set thousands of sentences: a schema that tries each kind takes longer than all else. */
export const plainFacts = onePass(
  z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  (facts) => {
    if (!isPlainObject(facts)) return 'not an object';
    for (const name of Object.keys(facts)) if (!isPlainValue(facts[name])) return 'a value is not plain';
    return null;
  },
);

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isPlainValue(value: unknown): boolean {
  return (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}
