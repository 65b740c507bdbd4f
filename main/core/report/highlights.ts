/** What the numbers of a report say in sentences. Each rests on cells of the report, so that no sentence says more than they show. */
import { aboveLineOf } from '../../../shared/forecast/aboveLine.ts';
import { placesByUrgency } from '../../../shared/forecast/gaps.ts';
import { shownLevel } from '../../../shared/forecast/shownLevel.ts';
import type { Cell } from '../../../shared/report/sitrepSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { ReportParts } from './buildSitrep.ts';
import type { AutoHighlight } from './highlightEdits.ts';

/** Places that a sentence names before it counts the rest. */
export const NAMED_PLACES = 6;
/** Places with a sentence of their own about what is likely. */
const FORECAST_SENTENCES = 2;

export function highlights(parts: ReportParts): AutoHighlight[] {
  return [
    ...situation(parts),
    ...newDeaths(parts),
    ...cumulative(parts),
    ...aboveLine(parts),
    ...levels(parts),
    ...forecasts(parts),
    ...preliminary(parts),
    ...silent(parts),
  ];
}

const shownValue = (cell: Cell) => (cell.kind === 'count' ? cell.value : null);

/** The first names of a list, and how many are left. */
export function firstNames(names: readonly string[]): { names: string[]; more: number } {
  const shown = names.slice(0, NAMED_PLACES);
  return { names: shown, more: names.length - shown.length };
}

function situation({ counted }: ReportParts): AutoHighlight[] {
  if (counted === null) return [];
  const { thisWeek, lastWeek } = counted.area.cases;
  const cases =
    thisWeek.kind === 'count'
      ? words.report.highlights.cases(thisWeek.value)
      : thisWeek.kind === 'small'
        ? words.report.highlights.smallCases(thisWeek.below)
        : null;
  if (cases === null) return [];
  const { reporting, places } = counted.area;
  const change = changeOf(shownValue(thisWeek), shownValue(lastWeek));
  return [
    {
      id: 'situation',
      text: words.report.highlights.situation({
        week: counted.weeks.thisWeek,
        reporting,
        places,
        cases,
        change,
      }),
    },
  ];
}

function changeOf(now: number | null, before: number | null): string | null {
  if (now === null || before === null) return null;
  if (now === before) return words.report.highlights.same(before);
  return now > before
    ? words.report.highlights.more(now - before, before)
    : words.report.highlights.fewer(before - now, before);
}

function newDeaths({ counted }: ReportParts): AutoHighlight[] {
  const cell = counted?.area.deaths?.thisWeek;
  if (counted === null || cell === undefined) return [];
  const deaths =
    cell.kind === 'count'
      ? words.report.highlights.deathsCounted(cell.value)
      : cell.kind === 'small'
        ? words.report.highlights.smallDeaths(cell.below)
        : null;
  if (deaths === null) return [];
  return [{ id: 'deaths', text: words.report.highlights.deaths({ week: counted.weeks.thisWeek, deaths }) }];
}

function cumulative({ counted, panel }: ReportParts): AutoHighlight[] {
  const cases = counted === null ? null : shownValue(counted.area.cases.cumulative);
  const since = panel?.weekEnds[0];
  if (counted === null || cases === null || since === undefined) return [];
  const { deaths, fatality } = counted.area;
  const text = words.report.highlights.cumulative({
    since,
    cases,
    deaths: deaths === null ? null : shownValue(deaths.cumulative),
    fatality: fatality === null ? null : words.report.fatality(fatality),
  });
  return [{ id: 'cumulative', text }];
}

function aboveLine({ summary }: ReportParts): AutoHighlight[] {
  const { above, of, silent: without, isWithoutLine } = aboveLineOf(summary);
  const { whole } = words.common.numbers;
  const lines = words.common.alertLines;
  if (of === 0) return [{ id: 'above-line', text: words.report.highlights.aboveLine(lines.allSilent) }];
  const known = isWithoutLine
    ? lines.noLine(of, whole(of))
    : lines.areAbove({ count: above, above: whole(above), placeCount: of, places: whole(of) });
  const text = without === 0 ? known : lines.withSilent(known, whole(without));
  return [{ id: 'above-line', text: words.report.highlights.aboveLine(text) }];
}

function levels({ summary }: ReportParts): AutoHighlight[] {
  const all = placesByUrgency(summary.places, summary.gaps).map(({ forecast, gap }) => forecast ?? gap);
  const named = (['RED', 'YELLOW'] as const).flatMap((level) => {
    const names = all.filter((place) => shownLevel(place) === level).map(({ location }) => location.name);
    return names.length === 0 ? [] : [{ level, ...firstNames(names) }];
  });
  const byHand = all.filter(({ levelOverride }) => levelOverride !== undefined);
  const sentences = [
    ...(named.length === 0 ? [] : [words.report.highlights.levels(named)]),
    ...(byHand.length === 0 ? [] : [words.report.levelsByHand(firstNames(byHand.map(nameOf)))]),
  ];
  return sentences.length === 0 ? [] : [{ id: 'levels', text: sentences.join(' ') }];
}

const nameOf = ({ location }: { location: { name: string } }) => location.name;

function forecasts({ rows }: ReportParts): AutoHighlight[] {
  return rows.forecasts.slice(0, FORECAST_SENTENCES).flatMap((row) => {
    const [week] = row.weeks;
    if (week === undefined) return [];
    const text = words.report.highlights.forecast({
      place: row.location.name,
      median: week.median,
      range80: week.range80,
      week,
      chance: row.chanceText,
      confidence: words.report.record(row.confidence),
    });
    return [{ id: `forecast-${row.location.code}`, text }];
  });
}

function preliminary({ counted }: ReportParts): AutoHighlight[] {
  const count = counted?.places.filter(({ isPreliminary }) => isPreliminary).length ?? 0;
  return count === 0 ? [] : [{ id: 'preliminary', text: words.report.highlights.preliminary(count) }];
}

function silent({ counted }: ReportParts): AutoHighlight[] {
  const names =
    counted?.places
      .filter(({ cases }) => cases.thisWeek.kind === 'not-reported')
      .map(({ location }) => location.name) ?? [];
  if (names.length === 0) return [];
  const { names: first, more } = firstNames(names);
  return [{ id: 'not-reporting', text: words.report.highlights.notReporting(first, more) }];
}
