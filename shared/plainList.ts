import { onePass } from './onePass.ts';
import { isPlainDate, type PlainDate } from './time/plainDate.ts';
import { z } from './zod.ts';

/** A list of plain values, each checked by a function. @param item what documents say of an item; `isItem` decides */
export function plainList<Item>(
  item: z.ZodType<Item>,
  isItem: (value: unknown) => boolean,
): z.ZodType<Item[], Item[]> {
  return onePass(z.array(item), (list) => {
    if (!Array.isArray(list)) return 'not a list';
    for (let at = 0; at < list.length; at += 1)
      if (!isItem(list[at])) return `item ${at} is not of this list`;
    return null;
  });
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
