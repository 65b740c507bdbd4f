/** The parts that an entry of a map is set by: one value, or several with names. Pure. */
import { partSchema } from '../../../shared/settings/schemaFacts.ts';
import type { MapControl, ValueControl } from '../../../shared/settings/settingControls.ts';
import type { z } from '../../../shared/zod.ts';

export interface EntryPart {
  /** Null where it is the whole entry. */
  name: string | null;
  control: ValueControl;
  schema: z.ZodType;
  /** By which words name it. */
  of: string;
}

/** @param schema of an entry */
export function entryParts(key: string, { of }: MapControl, schema: z.ZodType): EntryPart[] {
  if (of.kind !== 'parts') return [{ name: null, control: of, schema, of: key }];
  return Object.entries(of.parts).map(([name, control]) => ({
    name,
    control,
    schema: partSchema(schema, name),
    of: `${key}.${name}`,
  }));
}

/** @returns the value of a part of an entry; undefined where it has none */
export function partOf(entry: unknown, { name }: EntryPart): unknown {
  return name === null ? entry : (entry as Readonly<Record<string, unknown>>)[name];
}

/** @returns the entry with another value of a part; null where nothing of it is left */
export function withPart(entry: unknown, { name }: EntryPart, value: unknown): unknown {
  if (name === null) return value;
  const { [name]: _before, ...others } = (entry ?? {}) as Record<string, unknown>;
  const changed = value === null ? others : { ...others, [name]: value };
  return Object.keys(changed).length === 0 ? null : changed;
}
