/** Small panels, requests and files of counts. Weeks end on Saturdays, the last of them on 29 October 2016. */
import type { ForecastRequest } from '../../main/core/calls/Provider.ts';
import type { RiskSettings } from '../../main/core/settings/riskSettings.ts';
import type { PlaceWeeks, WeeklyPanel } from '../../main/core/surveillance/panel/weeklyPanel.ts';
import { HUB_LEVELS } from '../../shared/forecast/quantileLevels.ts';
import type { DatasetDetail } from '../../shared/surveillance/datasetSchema.ts';
import { addDays } from '../../shared/time/plainDate.ts';

export type Counts = readonly (number | null)[];

export const LAST_WEEK_END = '2016-10-29';

/** Week ends of `count` weeks, oldest first. */
export function weekEnds(count: number, last = LAST_WEEK_END): string[] {
  return Array.from({ length: count }, (_, index) => addDays(last, 7 * (index - count + 1)));
}

/** Counts that grow slowly and wobble, never zero. */
export function risingCounts(weeks = 24, start = 20): number[] {
  return Array.from({ length: weeks }, (_, week) => start + 2 * week + ((7 * week) % 5));
}

/** A weekly table with one column per place; blank cells are weeks that were not reported. */
export function wideCsv(places: Readonly<Record<string, Counts>>, lastWeekEnd = LAST_WEEK_END): string {
  const names = Object.keys(places);
  const weeks = Math.max(...names.map((name) => places[name]!.length));
  const ends = weekEnds(weeks, lastWeekEnd);
  const rows = ends.map((end, row) => {
    const cells = names.map((name) => places[name]![row - weeks + places[name]!.length] ?? '');
    return [end, ...cells].join(',');
  });
  return `${['date', ...names].join(',')}\n${rows.join('\n')}\n`;
}

/** A weekly table with one row per place and week: cases and deaths. */
export function longCsv(places: Readonly<Record<string, { cases: Counts; deaths: Counts }>>): string {
  const rows = Object.entries(places).flatMap(([name, { cases, deaths }]) =>
    weekEnds(cases.length).map((end, row) => [end, name, cases[row] ?? '', deaths[row] ?? ''].join(',')),
  );
  return `date,place,cases,deaths\n${rows.join('\n')}\n`;
}

export function place(name: string, cases: Counts, deaths: Counts | null = null): PlaceWeeks {
  return { location: { code: name.toLowerCase(), name, population: null }, cases, deaths };
}

export function panelOf(...places: PlaceWeeks[]): WeeklyPanel {
  return { asOf: addDays(LAST_WEEK_END, 4), weekEnds: weekEnds(places[0]!.cases.length), places };
}

/** What a provider is asked for one place: the four weeks after its last report. */
export function requestFor(panel: WeeklyPanel, placeIndex = 0): ForecastRequest {
  const { location, cases, deaths } = panel.places[placeIndex]!;
  const last = panel.weekEnds[cases.findLastIndex((count) => count !== null)]!;
  return {
    disease: 'cholera',
    location,
    asOf: panel.asOf,
    referenceDate: addDays(last, 7),
    targetEndDates: [7, 14, 21, 28].map((days) => addDays(last, days)),
    levels: HUB_LEVELS,
    epiWeek: 'cdc',
    wantsDeaths: deaths !== null,
    panel,
    placeIndex,
  };
}

/** What a run is told of risk where nobody said anything; impact class 3. */
export function riskOf(changes: Partial<RiskSettings> = {}): RiskSettings {
  return {
    impact: 3,
    capacity: { all: null, places: {} },
    expectedCfr: null,
    isPrepared: false,
    thresholds: { all: null, places: {} },
    serialInterval: null,
    completeness: [],
    ...changes,
  };
}

/** A stored dataset of weekly cases, as the archive gives it. */
export function datasetOf(
  places: Readonly<Record<string, Counts>>,
  changes: Partial<DatasetDetail> = {},
): DatasetDetail {
  const series = Object.entries(places).map(([name, cases]) => ({
    location: { code: name.toLowerCase(), name, population: null },
    isPlaceUnknown: false,
    dates: weekEnds(cases.length),
    cases: [...cases],
    deaths: null,
  }));
  return {
    id: 'counts-1234',
    name: 'counts',
    disease: 'cholera',
    layout: 'wide-by-place',
    frequency: 'week',
    countKind: 'incident',
    epiWeek: 'cdc',
    asOf: '2016-11-02',
    replay: false,
    importedAt: '2016-11-02T08:00:00.000Z',
    attribution: null,
    locations: series.length,
    firstDate: series[0]!.dates[0]!,
    lastDate: LAST_WEEK_END,
    cases: { total: 1, negativeSteps: 0 },
    deaths: null,
    rows: { read: 1, used: 1, rejected: 0 },
    issues: [],
    contentHash: `sha256:${'a'.repeat(64)}`,
    snapshots: [
      {
        asOf: '2016-11-02',
        importedAt: '2016-11-02T08:00:00.000Z',
        contentHash: `sha256:${'a'.repeat(64)}`,
        files: ['counts.csv'],
      },
    ],
    series,
    rejected: [],
    ...changes,
  };
}

/** The first weeks of a table. */
export function weeksUpTo(text: string, weeks: number): string {
  return text
    .split('\n')
    .slice(0, weeks + 1)
    .join('\n');
}
