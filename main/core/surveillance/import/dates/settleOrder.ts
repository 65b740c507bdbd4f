/** Which of two ways to read the same texts the dates themselves speak for. */

import { type PlainDate, toDayNumber } from '../../../../../shared/time/plainDate.ts';
import { words } from '../../../../../shared/words/index.ts';
import type { DateFormat } from './DateFormat.ts';

/** Fewer dates than this show no order and no regular step. */
const ENOUGH_DATES = 4;

interface Signs {
  /** Share of the most common step between neighbouring days, when that step is a day or whole weeks. */
  regular: number;
  /** Share of steps, in the order of the file, that go the usual way. */
  ordered: number;
  hasFuture: boolean;
}

function signsOf(format: DateFormat, texts: readonly string[], today: PlainDate): Signs {
  const days = texts.flatMap((text) => {
    const date = format.read(text);
    return date === null ? [] : [toDayNumber(date)];
  });
  const steps = (list: readonly number[]) => list.slice(1).map((day, index) => day - list[index]!);
  const inOrder = steps(days);
  const forward = inOrder.filter((step) => step > 0).length / inOrder.length;
  const sorted = steps([...new Set(days)].sort((a, b) => a - b));
  const tally = Map.groupBy(sorted, (step) => step);
  const [step, same] = [...tally].sort((a, b) => b[1].length - a[1].length)[0] ?? [0, []];
  return {
    regular: step === 1 || step % 7 === 0 ? same.length / sorted.length : 0,
    ordered: Math.max(forward, 1 - forward),
    hasFuture: days.some((day) => day > toDayNumber(today)),
  };
}

/** @returns the format that the dates speak for, with the reason; null where they speak for neither or for both */
export function settle(
  first: DateFormat,
  second: DateFormat,
  texts: readonly string[],
  today: PlainDate,
): { format: DateFormat; because: string } | null {
  const [a, b] = [signsOf(first, texts, today), signsOf(second, texts, today)];
  const votes: { format: DateFormat; because: string }[] = [];
  const vote = (isBetter: (one: Signs, other: Signs) => boolean, because: string) => {
    if (isBetter(a, b)) votes.push({ format: first, because });
    if (isBetter(b, a)) votes.push({ format: second, because });
  };
  if (texts.length >= ENOUGH_DATES) {
    vote((one, other) => one.regular >= 0.9 && other.regular < 0.6, words.dates.because.evenSteps);
    vote((one, other) => one.ordered >= 0.98 && other.ordered < 0.9, words.dates.because.inOrder);
  }
  vote((one, other) => !one.hasFuture && other.hasFuture, words.dates.because.noneInFuture);
  const chosen = votes[0];
  return chosen !== undefined && votes.every(({ format }) => format === chosen.format) ? chosen : null;
}
