/** Checks what a handler answers, without keeping anybody waiting for a long list. */
import { RARELY, z } from '../../../shared/zod.ts';

/** Items that are checked in one go: some milliseconds for forecasts, the largest there are. */
const ITEMS_AT_ONCE = 50;

/**
 * @param breathe lets others have their turn between parts of a long list
 * @returns what is wrong, or null
 */
export async function checkResult(
  schema: z.ZodType,
  value: unknown,
  breathe: () => Promise<void>,
): Promise<z.core.$ZodError | null> {
  const lists = longLists(schema, value);
  const rest = { ...(value as object), ...Object.fromEntries(lists.map(({ name }) => [name, []])) };
  const whole = schema.safeParse(lists.length === 0 ? value : rest, RARELY);
  if (!whole.success) return whole.error;
  for (const { name, items, list } of lists) {
    for (let from = 0; from < items.length; from += ITEMS_AT_ONCE) {
      if (from > 0) await breathe();
      const part = list.safeParse(items.slice(from, from + ITEMS_AT_ONCE));
      if (!part.success)
        return new z.core.$ZodError(part.error.issues.map((issue) => placed(issue, name, from)));
    }
  }
  return null;
}

interface LongList {
  name: string;
  items: readonly unknown[];
  /** Of any part of it. */
  list: z.ZodArray;
}

/** Lists that the answer itself holds; one whose length is bounded has to be seen whole. */
function longLists(schema: z.ZodType, value: unknown): LongList[] {
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return [];
  return Object.entries(schema.shape).flatMap(([name, list]) => {
    const items = (value as Record<string, unknown>)[name];
    const isPlain = list instanceof z.ZodArray && (list.def.checks ?? []).length === 0;
    return isPlain && Array.isArray(items) && items.length > ITEMS_AT_ONCE ? [{ name, items, list }] : [];
  });
}

function placed(issue: z.core.$ZodIssue, name: string, from: number): z.core.$ZodIssue {
  const [item, ...inside] = issue.path;
  return { ...issue, path: [name, from + Number(item), ...inside] };
}
