/** What a schema of a setting allows, as facts that words can be made of: the schema stays the one place that says it. */
import { z } from '../zod.ts';

export interface NumberRange {
  min: number | null;
  max: number | null;
  /** The end itself is refused. */
  isMinOpen: boolean;
  isMaxOpen: boolean;
  isWhole: boolean;
}

/** What stands below null and absence. */
export function bareSchema(schema: z.ZodType): z.ZodType {
  const isWrapped =
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional;
  return isWrapped ? bareSchema(schema.unwrap() as z.ZodType) : schema;
}

/** Whether nothing is a value: null of a setting, absence of a part. */
export function mayBeEmpty(schema: z.ZodType): boolean {
  return bareSchema(schema) !== schema;
}

/** What a check of a number says of itself. */
interface CheckFacts {
  check: string;
  value?: number;
  inclusive?: boolean;
}

/**
 * @returns the range of a number, or of the numbers of a list; null where the schema has none. Read from its checks: zod's own
 *   `minValue` needs the writer of JSON schemas, which the page does without
 */
export function rangeOf(schema: z.ZodType): NumberRange | null {
  const bare = bareSchema(schema);
  if (bare instanceof z.ZodArray) return rangeOf(bare.element as z.ZodType);
  if (!(bare instanceof z.ZodNumber)) return null;
  const checks = (bare.def.checks ?? []).map((one) => one._zod.def as CheckFacts);
  const min = checks.find(({ check }) => check === 'greater_than');
  const max = checks.find(({ check }) => check === 'less_than');
  return {
    min: min?.value ?? null,
    max: max?.value ?? null,
    isMinOpen: min?.inclusive === false,
    isMaxOpen: max?.inclusive === false,
    isWhole: (bare.def as { format?: string }).format === 'safeint',
  };
}

/** @returns the values of a choice; none for what is no choice */
export function choicesOf(schema: z.ZodType): readonly string[] {
  const bare = bareSchema(schema);
  return bare instanceof z.ZodEnum ? bare.options.map(String) : [];
}

/** @returns the schema of an entry of a map. @throws Error for what is no map, a defect */
export function entrySchema(schema: z.ZodType): z.ZodType {
  const bare = bareSchema(schema);
  if (!(bare instanceof z.ZodRecord)) throw new Error('not a map');
  return bare.valueType as z.ZodType;
}

/** @returns the schema of one part of an entry. @throws Error without that part, a defect */
export function partSchema(entry: z.ZodType, part: string): z.ZodType {
  const shape = entry instanceof z.ZodObject ? (entry.shape as Record<string, z.ZodType>) : {};
  const found = shape[part];
  if (found === undefined) throw new Error('no such part');
  return found;
}
