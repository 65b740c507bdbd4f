/** Which of the weeks that are sent are not final yet, and how complete they are. Pure. */
import type { Measure } from '../../../../shared/surveillance/measures.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';
import type { PlaceWeeks } from '../../surveillance/panel/weeklyPanel.ts';

/** The weeks that are sent: indexes in the panel, `end` is the first one that is not. */
export interface SentWeeks {
  weekEnds: readonly PlainDate[];
  start: number;
  end: number;
  measures: readonly Measure[];
}

export interface ReportingDelay {
  columns: string[];
  rows: (string | number)[][];
}

/** @returns for each measure the spans of weeks that may still change, such as `2026-06-06/2026-06-20`; null where there are none */
export function preliminarySpans(
  place: PlaceWeeks,
  sent: SentWeeks,
): Partial<Record<Measure, string[]>> | null {
  const marked = [...(place.provisional ?? []), ...(place.preliminary ?? []), ...(place.nowcast ?? [])];
  const spans = sent.measures.flatMap((measure) => {
    const weeks = new Set(marked.filter((one) => one.measure === measure).map(({ week }) => week));
    const found = spansOf(weeks, sent);
    return found.length === 0 ? [] : [[measure, found] as const];
  });
  return spans.length === 0 ? null : Object.fromEntries(spans);
}

function spansOf(weeks: ReadonlySet<number>, { weekEnds, start, end }: SentWeeks): string[] {
  const spans: string[] = [];
  for (let from = start; from < end; from += 1) {
    if (!weeks.has(from)) continue;
    let to = from;
    while (to + 1 < end && weeks.has(to + 1)) to += 1;
    spans.push(from === to ? weekEnds[from]! : `${weekEnds[from]!}/${weekEnds[to]!}`);
    from = to;
  }
  return spans;
}

/** @returns the share of each incomplete week that is reported, and its expected final count; null where it is not known */
export function reportingDelay(place: PlaceWeeks, sent: SentWeeks): ReportingDelay | null {
  const rows = (place.nowcast ?? [])
    .filter(({ week, measure }) => week >= sent.start && week < sent.end && sent.measures.includes(measure))
    .map(({ week, measure, completeness, value, low, high }) => [
      sent.weekEnds[week]!,
      measure,
      Math.round(100 * completeness) / 100,
      ...[value, low, high].map(Math.round),
    ]);
  if (rows.length === 0) return null;
  return { columns: ['week_end', 'measure', 'share_reported', 'expected_final', 'low', 'high'], rows };
}
