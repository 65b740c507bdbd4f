/** The tables of a report as rows: what CSV and workbook are written from. */
import type { AreaRow, Cell, Cells, PlaceRow, Sitrep } from '../../../shared/report/sitrepSchema.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { words } from '../../../shared/words/index.ts';
import { linesOf } from '../exports/csvText.ts';
import type { Sheet } from '../ports/WorkbookWriter.ts';
import { withoutDirection } from '../util/withoutDirection.ts';
import { cellText } from './cellText.ts';
import { levelWords } from './shownLevels.ts';

type Value = string | number | null;

/** One sheet a table, each with its heading. */
export function reportSheets(report: Sitrep): Sheet[] {
  const { sheets: names } = words.report;
  const sheets = [
    { name: names.report, rows: headRows(report) },
    { name: names.places, rows: placeRows(report) },
    { name: names.curve, rows: curveRows(report) },
    { name: names.forecasts, rows: forecastRows(report) },
    { name: names.alerts, rows: alertRows(report) },
    { name: names.notes, rows: noteRows(report) },
  ];
  return sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(plainCell)) }));
}

/** Marks that keep the order of a text on a page are no part of what a cell holds: `<5` is found as it is typed. */
function plainCell(value: Value): Value {
  return typeof value === 'string' ? withoutDirection(value) : value;
}

/** The same tables below each other: the name of each, its heading, its rows, an empty line. */
export function reportCsv(report: Sitrep): string {
  return reportSheets(report)
    .map(({ name, rows }) => linesOf([[name], ...rows]))
    .join('\n');
}

/** A count as a number where it is shown as one, so that it can be computed with. */
function shownValue(cell: Cell): Value {
  return cell.kind === 'count' ? cell.value : cellText(cell);
}

function headRows({ header, source, notices, highlights }: Sitrep): Value[][] {
  const { columns, headings } = words.report;
  const labels = words.report.header;
  return [
    [columns.part, columns.text],
    [words.report.title, header.title],
    ...(header.organisation === '' ? [] : [['', header.organisation]]),
    [labels.area, header.area],
    [labels.disease, header.disease],
    [labels.dataTo, header.dataTo?.text ?? labels.notStated],
    [labels.produced, utcStamp(header.producedAt)],
    [labels.author, header.author === '' ? labels.notStated : header.author],
    [labels.clearedBy, header.clearedBy === '' ? labels.notStated : header.clearedBy],
    [labels.status, header.isFinal ? words.report.final : words.report.draft],
    [labels.forecastMade, source.company],
    ...notices.map(({ text }) => [columns.note, text]),
    ...highlights.map(({ text }) => [headings.highlights, text]),
  ];
}

function placeRows({ places, area, weeks }: Sitrep): Value[][] {
  const { columns } = words.report;
  const heading = [
    columns.code,
    columns.place,
    columns.level,
    columns.casesThisWeek,
    columns.casesLastWeek,
    columns.casesCumulative,
    columns.deathsThisWeek,
    columns.deathsLastWeek,
    columns.deathsCumulative,
    columns.attackRate,
    columns.population,
    columns.populationYear,
    columns.populationSource,
    columns.fatality,
    columns.fatalityDeaths,
    columns.fatalityCases,
    columns.completeness,
    columns.weekEnd,
    columns.note,
  ];
  const weekEnd = weeks?.thisWeek.weekEnd ?? null;
  const rows = places.map((row): Value[] => [
    row.location.code,
    row.location.name,
    levelWords(row),
    ...countValues(row),
    row.completeness?.share ?? null,
    weekEnd,
    row.isPreliminary ? words.report.chart.preliminary : null,
  ]);
  const sums: Value[][] =
    area === null
      ? []
      : [
          [
            null,
            words.report.allPlaces,
            null,
            ...countValues(area),
            area.reporting / area.places,
            weekEnd,
            null,
          ],
        ];
  return [heading, ...rows, ...sums];
}

function countValues({
  cases,
  deaths,
  attackRate,
  fatality,
}: Pick<PlaceRow | AreaRow, 'cases' | 'deaths' | 'attackRate' | 'fatality'>): Value[] {
  const of = (cells: Cells | null): Value[] =>
    cells === null ? [null, null, null] : [cells.thisWeek, cells.lastWeek, cells.cumulative].map(shownValue);
  return [
    ...of(cases),
    ...of(deaths),
    attackRate?.per100000 ?? null,
    attackRate?.population ?? null,
    attackRate?.populationYear ?? null,
    attackRate?.populationSource ?? null,
    fatality?.share ?? null,
    fatality?.deaths ?? null,
    fatality?.cases ?? null,
  ];
}

function curveRows({ curve }: Sitrep): Value[][] {
  const { columns } = words.report;
  return [
    [columns.week, columns.weekEnd, columns.cases, columns.reporting, columns.note],
    ...curve.map(({ label, weekEnd, cases, reporting, isPreliminary }) => [
      label,
      weekEnd,
      shownValue(cases),
      reporting,
      isPreliminary ? words.report.chart.preliminary : null,
    ]),
  ];
}

/** One row a place and week; a place whose data are too old to go on from has one without numbers. */
function forecastRows({ forecasts, source }: Sitrep): Value[][] {
  const { columns } = words.report;
  const heading = [
    columns.code,
    columns.place,
    columns.level,
    columns.week,
    columns.weekEnd,
    columns.median,
    columns.low80,
    columns.high80,
    columns.alertLine,
    columns.method,
    columns.chanceAbove,
    columns.trend,
    columns.confidence,
    columns.provider,
    columns.model,
    columns.asOf,
    columns.made,
    columns.note,
  ];
  const rows = forecasts.flatMap((row) => {
    const start: Value[] = [row.location.code, row.location.name, levelWords(row)];
    const end: Value[] = [
      row.alertLine === null ? null : shownValue(row.alertLine.value),
      row.alertLine === null ? null : words.common.thresholdMethod(row.alertLine.method),
      row.chanceAbove,
      row.trend,
      words.report.record(row.confidence),
      words.common.providerNames.of(row.provider),
      row.model,
      row.asOf,
      source.issuedAt,
    ];
    if (row.weeks.length === 0)
      return [[...start, null, null, null, null, null, ...end, words.report.tooOld]];
    return row.weeks.map((week) => [
      ...start,
      week.label,
      week.weekEnd,
      week.median,
      week.range80?.[0] ?? null,
      week.range80?.[1] ?? null,
      ...end,
      null,
    ]);
  });
  return [heading, ...rows];
}

function alertRows({ alerts }: Sitrep): Value[][] {
  const { columns } = words.report;
  return [
    [columns.code, columns.place, columns.level, columns.score, columns.reasons],
    ...alerts.map((row) => [
      row.location.code,
      row.location.name,
      levelWords(row),
      row.score,
      row.reasons.map(({ text }) => `${text}.`).join(' '),
    ]),
  ];
}

function noteRows(report: Sitrep): Value[][] {
  const { columns, headings } = words.report;
  const { quality, method, overrides } = report;
  const texts: [string, string][] = [
    [headings.actions, report.actions],
    [headings.responseGaps, report.responseGaps],
    [headings.needs, report.needs],
  ];
  return [
    [columns.part, columns.text],
    ...texts.filter(([, text]) => text.trim() !== ''),
    ...quality.map((text) => [headings.quality, text]),
    ...method.map((text) => [headings.method, text]),
    ...overrides.map((text) => [headings.overrides, text]),
  ];
}
