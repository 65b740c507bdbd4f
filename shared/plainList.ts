import { isPlainDate, type PlainDate } from './time/plainDate.ts';
import { z } from './zod.ts';

/**
 * A list of plain values, checked in one pass and not copied: hundreds of thousands of counts are read and answered at once,
 * and a schema that looks at each of them takes a hundred times as long.
 * @param item what documents say of its items; `isItem` decides
 */
function plainList<Item>(
  item: z.ZodType<Item>,
  isItem: (value: unknown) => boolean,
): z.ZodType<Item[], Item[]> {
  const list = z.custom<Item[]>((value) => Array.isArray(value) && firstOther(value, isItem) < 0, {
    error: ({ input }) =>
      Array.isArray(input) ? `item ${firstOther(input, isItem)} is not of this list` : 'not a list',
  });
  list._zod.toJSONSchema = () => {
    const { $schema: _version, ...written } = z.toJSONSchema(z.array(item));
    return written;
  };
  return list;
}

function firstOther(list: readonly unknown[], isItem: (value: unknown) => boolean): number {
  for (let at = 0; at < list.length; at += 1) if (!isItem(list[at])) return at;
  return -1;
}

/** Days written `YYYY-MM-DD`. */
export const dateList = plainList<PlainDate>(
  z.string(),
  (value) => typeof value === 'string' && isPlainDate(value),
);

/** Numbers by week or day; null is "not reported". */
export const numberList = plainList(
  z.number().nullable(),
  (value) => value === null || Number.isFinite(value),
);

/** The same of counts, which are never below zero. */
export const countList = plainList(
  z.number().min(0).nullable(),
  (value) => value === null || (Number.isFinite(value) && (value as number) >= 0),
);
