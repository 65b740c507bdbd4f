import { fromDayNumber, type PlainDate } from '../../../shared/time/plainDate.ts';

/** One text for each day, however often it is asked for: a country's places report on the same days. */
export function dateTexts(): (day: number) => PlainDate {
  const texts = new Map<number, PlainDate>();
  return (day) => {
    const known = texts.get(day);
    if (known !== undefined) return known;
    const date = fromDayNumber(day);
    texts.set(day, date);
    return date;
  };
}
