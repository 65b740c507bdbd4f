/** The report as a text for messages: whole sentences, most urgent places first, and how many are left out. */
import type { ForecastRow, PlaceRow, Sitrep } from '../../../shared/report/sitrepSchema.ts';
import { words } from '../../../shared/words/index.ts';
import { cellText } from './cellText.ts';
import { levelWords } from './shownLevels.ts';

export const LONGEST_MESSAGE = 1_500;
/** Most of what the places may leave to what stands above them. */
const ROOM_FOR_PLACES = 500;

/** @returns at most 1,500 characters, every line a whole one; the line that says whose numbers these are is always there */
export function messageText(report: Sitrep): string {
  const { header, notices, highlights, suppression } = report;
  const end = [
    words.report.message.company(report.source.company),
    ...(suppression.small > 0 ? [words.report.message.suppressed(suppression.below)] : []),
  ];
  const head = [
    words.report.message.head({
      title: header.title,
      area: header.area,
      disease: header.disease,
      dataTo: header.dataTo?.text ?? null,
      isFinal: header.isFinal,
    }),
  ];
  const about = [
    ...notices.map(({ text }) => text),
    // Levels and forecasts of places follow place by place.
    ...highlights.filter(({ id }) => id !== 'levels' && !id.startsWith('forecast-')).map(({ text }) => text),
  ];
  const placeLines = report.places.map((place) => placeLine(report, place));
  const most = LONGEST_MESSAGE - lengthOf([...head, ...end]) - 2 * LONGEST_COUNT_LINE;
  const sentences = fitting(about, Math.max(0, most - Math.min(ROOM_FOR_PLACES, lengthOf(placeLines))));
  const lines = fitting(placeLines, most - lengthOf(sentences));
  const [leftOut, left] = [about.length - sentences.length, placeLines.length - lines.length];
  return [
    ...head,
    ...sentences,
    ...(leftOut === 0 ? [] : [words.report.message.sentencesLeft(leftOut)]),
    ...lines,
    ...(left === 0 ? [] : [words.report.message.left(left)]),
    ...end,
  ].join('\n');
}

/** Room for a line that says how many are left out. */
const LONGEST_COUNT_LINE = 80;

/** With its line end. */
function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

/** The first lines that have room; none is cut, and none is passed over for a shorter one after it. */
function fitting(lines: readonly string[], room: number): string[] {
  let used = 0;
  const end = lines.findIndex((line) => {
    used += line.length + 1;
    return used > room;
  });
  return lines.slice(0, end < 0 ? lines.length : end);
}

function placeLine({ forecasts, weeks }: Sitrep, place: PlaceRow): string {
  const forecast = forecasts.find(({ location }) => location.code === place.location.code);
  const parts = [
    ...(weeks === null || place.cases.thisWeek.kind === 'not-reported'
      ? []
      : [words.report.message.lastCount(cellText(place.cases.thisWeek), weeks.thisWeek)]),
    ...forecastParts(forecast),
  ];
  return words.report.message.place({
    place: place.location.name,
    level: levelWords(place),
    text: parts.join(' '),
  });
}

function forecastParts(row: ForecastRow | undefined): string[] {
  const week = row?.weeks[0];
  if (row === undefined || week === undefined) return [words.report.message.noForecast];
  return [
    words.report.message.forecast({
      forecast: words.report.withRange(week.median, week.range80),
      week,
      confidence: words.report.record(row.confidence),
    }),
    ...(row.chanceText === null ? [] : [words.report.message.chance(row.chanceText)]),
  ];
}
