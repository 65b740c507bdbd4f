import { onePass } from './onePass.ts';
import { isPlainDate, type PlainDate } from './time/plainDate.ts';
import { z } from './zod.ts';

/**
 * A list of plain values, each checked by a function.
 * @param item what documents say of an item; `wrongAt` decides
 * @param wrongAt index of the first wrong item, or -1. Each kind of list has a loop of its own: one that is shared calls a
 *   function for each of a hundred thousand items
 */
export function plainList<Item>(
  item: z.ZodType<Item>,
  wrongAt: (list: readonly unknown[]) => number,
): z.ZodType<Item[], Item[]> {
  return onePass(z.array(item), (list) => {
    if (!Array.isArray(list)) return 'not a list';
    const at = wrongAt(list);
    return at < 0 ? null : `item ${at} is not of this list`;
  });
}

/** Days written `YYYY-MM-DD`. */
export const dateList = plainList<PlainDate>(z.string(), (list) => {
  for (let at = 0; at < list.length; at += 1) {
    const date = list[at];
    if (typeof date !== 'string' || !isPlainDate(date)) return at;
  }
  return -1;
});

/** Numbers by week or day; null is "not reported". */
export const numberList = plainList(z.number().nullable(), (list) => {
  for (let at = 0; at < list.length; at += 1) {
    const number = list[at];
    if (number !== null && !Number.isFinite(number)) return at;
  }
  return -1;
});

/** The same of counts, which are never below zero. */
export const countList = plainList(z.number().min(0).nullable(), (list) => {
  for (let at = 0; at < list.length; at += 1) {
    const count = list[at];
    if (count !== null && !(Number.isFinite(count) && (count as number) >= 0)) return at;
  }
  return -1;
});
