/** Data quality and limits, without a count that the tables do not show. */
import { groupGaps } from '../../../shared/forecast/gaps.ts';
import { words } from '../../../shared/words/index.ts';
import type { ReportParts } from './buildSitrep.ts';
import { firstNames } from './highlights.ts';

/** Weeks in which missing reports are counted. */
const WINDOW = 12;

export function qualityLines(parts: ReportParts): string[] {
  const { counted, panel, summary, below } = parts;
  const without = [...summary.places, ...summary.gaps]
    .filter(({ riskLevel }) => riskLevel === 'NOT_ASSESSED')
    .map(({ location }) => location.name);
  const named = firstNames(without);
  return [
    ...(counted === null || panel === null
      ? []
      : [
          words.report.quality.reporting(counted.area.reporting, counted.area.places, counted.weeks.thisWeek),
          missingReports(panel),
          ...delay(parts),
          ...atSource(panel),
          ...(below === 0
            ? []
            : counted.small === 0
              ? [words.report.quality.notSuppressed(below)]
              : [words.report.quality.suppressed({ below, small: counted.small, hidden: counted.hidden })]),
        ]),
    ...noteLines(parts),
    ...(without.length === 0 ? [] : [words.report.quality.notAssessed(named.names, named.more)]),
    ...groupGaps(summary.gaps).map(({ places, message }) =>
      words.report.quality.gap(listed(places), message),
    ),
    words.report.quality.green,
  ];
}

function missingReports({ places, weekEnds }: NonNullable<ReportParts['panel']>): string {
  const window = Math.min(WINDOW, weekEnds.length);
  const missing = places.reduce((sum, place) => {
    const suppressed = new Set(
      (place.suppressed ?? []).filter(({ measure }) => measure === 'cases').map(({ week }) => week),
    );
    const first = weekEnds.length - window;
    const own = place.cases.slice(first).filter((count, at) => count === null && !suppressed.has(first + at));
    return sum + own.length;
  }, 0);
  return missing === 0
    ? words.report.quality.noneMissing(window)
    : words.report.quality.missingWeeks(missing, places.length * window, window);
}

function delay({ counted }: ReportParts): string[] {
  const rows = counted?.places ?? [];
  const shares = rows.flatMap(({ completeness }) =>
    completeness?.basis === 'expected-cases' ? completeness.share : [],
  );
  const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  return [
    ...(shares.length === 0 ? [] : [words.report.quality.delay(words.common.numbers.percent(mean))]),
    ...(counted?.curve.some(({ isPreliminary }) => isPreliminary) === true
      ? [words.report.quality.preliminary]
      : []),
  ];
}

function atSource({ places }: NonNullable<ReportParts['panel']>): string[] {
  const count = places.reduce((sum, { suppressed = [] }) => sum + suppressed.length, 0);
  return count === 0 ? [] : [words.report.quality.atSource(count)];
}

/** Notes on the data of forecasts, each once with its places. */
function noteLines({ set }: ReportParts): string[] {
  const notes = set.forecasts.flatMap(({ location, provenance }) =>
    provenance.dataNotes.map(({ code }) => ({ code, name: location.name })),
  );
  return [...Map.groupBy(notes, ({ code }) => code)].flatMap(([code, group]) => {
    const text = words.report.dataNotes[code];
    return text === undefined ? [] : [text(listed([...new Set(group.map(({ name }) => name))]))];
  });
}

function listed(names: readonly string[]): string {
  const { names: first, more } = firstNames(names);
  return words.common.lists.andMore({
    some: first,
    count: more,
    more: words.common.numbers.whole(more),
  });
}
