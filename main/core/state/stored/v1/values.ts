/**
 * Values that stored documents are made of. What lies on disk has schemas of its own, below `stored/`: the contract may change
 * without a byte of a data folder being read otherwise. Where a stored shape and one of the contract are the same, the
 * compiler finds the first difference.
 */

import { plainFacts } from '../../../../../shared/plainFacts.ts';
import { dateList, numberList, plainList } from '../../../../../shared/plainList.ts';
import { providerIds } from '../../../../../shared/providers/providerSchema.ts';
import { isPlainDate } from '../../../../../shared/time/plainDate.ts';
import { z } from '../../../../../shared/zod.ts';

export const storedDate = z.string().refine(isPlainDate, 'not a date YYYY-MM-DD');
export const storedInstant = z.iso.datetime();
export const storedShare = z.number().min(0).max(1);
export const storedCount = z.number().min(0);

/** Lists that come in hundreds of thousands: checked in one pass, and not copied. */
export const storedDates = dateList;
/** Null is "not reported". */
export const storedCounts = numberList;
/** Of quantiles, none of which is missing. */
export const storedValues = plainList(storedCount, (list) => {
  for (let at = 0; at < list.length; at += 1) {
    const value = list[at];
    if (!Number.isFinite(value) || (value as number) < 0) return at;
  }
  return -1;
});

export const storedHash = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** By the catalogue, to which providers are added; none ever leaves it: folders name it. */
export const storedProviderId = z.enum(providerIds);

export const storedLocation = z.object({
  code: z.string().min(1),
  name: z.string().min(1),
  population: z.number().positive().nullable(),
  populationYear: z.int().min(1900).max(2200).exactOptional(),
  /** Absent where nobody stated it, as in everything that was written before it could be. */
  populationSource: z.string().min(1).exactOptional(),
});

/** Plain values by name, from which a sentence is worded whenever it is read. */
export const storedFacts = plainFacts;
export const storedStatement = z.object({ code: z.string(), facts: storedFacts });

export const storedMeasure = z.enum(['cases', 'deaths']);
