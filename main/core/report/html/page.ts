/** The report as a page of its own: what prints is what is shown. */
import type { Drawing } from '../../../../shared/maps/drawnShapes.ts';
import type { Paper, Sitrep } from '../../../../shared/report/sitrepSchema.ts';
import { utcStamp } from '../../../../shared/time/utcStamp.ts';
import { words } from '../../../../shared/words/index.ts';
import { lineText } from '../lineText.ts';
import { curveChart } from './curveChart.ts';
import { fanChart } from './fanChart.ts';
import { levelMap } from './levelMap.ts';
import { levelMarks } from './levelMark.ts';
import { Markup, markup } from './markup.ts';
import { rankedBars } from './rankedBars.ts';
import { REPORT_POLICY } from './reportPolicy.ts';
import { reportStyles } from './styles.ts';
import { forecastTable, PAGE_FORECASTS, PAGE_PLACES, placesTable } from './tables.ts';

/** Alerts that two pages have room for. */
const PAGE_ALERTS = 3;
/** Reasons of an alert, the weightiest first. */
const PAGE_REASONS = 5;

/** @param drawing of the map; null where the report has none */
export function reportPage(report: Sitrep, paper: Paper, drawing: Drawing | null): string {
  const { header, language, direction } = report;
  const page = markup`<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${REPORT_POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.report.page.footer(header.title, header.area)}</title><style>${new Markup(reportStyles(paper, language))}</style></head><body><header>${masthead(report)}</header><main>${firstSheet(report, drawing)}${secondSheet(report)}</main></body></html>`;
  return page.text;
}

function masthead({ header, source }: Sitrep): Markup {
  const names = words.report.header;
  const facts: [string, string][] = [
    [names.area, header.area],
    [names.disease, header.disease],
    [names.dataTo, header.dataTo?.text ?? names.notStated],
    [names.forecastMade, utcStamp(source.issuedAt)],
    [names.produced, utcStamp(header.producedAt)],
    [names.author, header.author === '' ? names.notStated : header.author],
    [names.clearedBy, header.clearedBy === '' ? names.notStated : header.clearedBy],
    [names.status, header.isFinal ? words.report.final : words.report.draft],
  ];
  return markup`<div class="masthead"><div>${header.organisation === '' ? null : markup`<div class="organisation"><bdi>${header.organisation}</bdi></div>`}<h1>${header.title}${words.common.lists.colon}<bdi>${header.area}</bdi></h1></div><div class="status">${header.isFinal ? words.report.final : words.report.draft}</div></div><dl class="facts">${facts.map(
    ([name, text]) => markup`<div><dt>${name}</dt><dd><bdi>${text}</bdi></dd></div>`,
  )}</dl>`;
}

function firstSheet(report: Sitrep, drawing: Drawing | null): Markup {
  const { notices, highlights, places, source } = report;
  return markup`${notices.map(({ text }) => markup`<p class="notice">${text}</p>`)}<h2>${words.report.headings.highlights}</h2><ul>${highlights.map(
    (one) => markup`<li>${one.text}${editMark(one)}</li>`,
  )}</ul><p class="company">${source.company}</p><h2>${words.report.headings.places}</h2>${placesTable(report)}${more(places.length - PAGE_PLACES)}<p class="small">${legend(report)}</p><div class="beside"><section><h2>${words.report.headings.curve}</h2>${curveChart(report)}</section><section>${placesPicture(report, drawing)}</section></div>`;
}

function placesPicture(report: Sitrep, drawing: Drawing | null): Markup {
  const { headings } = words.report;
  return report.placesPicture.shown === 'map' && drawing !== null
    ? markup`<h2>${headings.map}</h2>${levelMap(report, drawing)}`
    : markup`<h2>${headings.ranked}</h2>${rankedBars(report)}`;
}

function editMark({ origin, isOutdated }: Sitrep['highlights'][number]): Markup | null {
  if (origin === 'auto') return null;
  const text =
    origin === 'added' ? words.report.added : isOutdated ? words.report.outdated : words.report.edited;
  return markup` <span class="mark">(${text})</span>`;
}

function more(count: number): Markup | null {
  return count <= 0 ? null : markup`<p class="small">${words.report.legend.morePlaces(count)}</p>`;
}

/** The signs that the tables use. */
function legend({ places, area, curve, suppression }: Sitrep): string {
  const rows = [...places, ...(area === null ? [] : [area])];
  const cells = rows.flatMap(({ cases, deaths }) => [cases, ...(deaths === null ? [] : [deaths])]);
  const all = [
    ...cells.flatMap(({ thisWeek, lastWeek, cumulative }) => [thisWeek, lastWeek, cumulative]),
    ...curve.map(({ cases }) => cases),
  ];
  const has = (kind: string) => all.some((cell) => cell.kind === kind);
  const signs = [
    ...(has('small') ? [words.report.legend.small(suppression.below)] : []),
    ...(has('hidden') ? [words.report.legend.hidden] : []),
    ...(has('not-reported') ? [words.report.legend.notReported] : []),
    ...(has('at-source') ? [words.report.legend.atSource] : []),
    ...(places.some(({ isPreliminary }) => isPreliminary) ? [words.report.legend.preliminary] : []),
  ];
  return signs.join(' · ');
}

function secondSheet(report: Sitrep): Markup {
  const { source, forecasts, quality, method, overrides } = report;
  return markup`<section><h2>${words.report.headings.forecasts}</h2>${forecastTable(report)}${more(forecasts.length - PAGE_FORECASTS)}<p class="company">${source.company}</p>${fans(report)}</section><section><h2>${words.report.headings.alerts}</h2>${alerts(report)}</section><section><h2>${words.report.headings.response}</h2>${response(report)}</section><div class="two"><section><h2>${words.report.headings.quality}</h2>${lines(quality)}<h2>${words.report.headings.overrides}</h2>${lines(overrides.length === 0 ? [words.report.overrides.none] : overrides)}</section><section><h2>${words.report.headings.method}</h2>${lines(method)}</section></div>`;
}

function fans({ fans: all, forecasts }: Sitrep): Markup | null {
  const drawn = all.flatMap((fan, index) => {
    const forecast = forecasts.find(({ forecastId }) => forecastId === fan.forecastId);
    return forecast === undefined
      ? []
      : [
          markup`<figure><figcaption><bdi>${fan.location.name}</bdi> <span class="small">${fanKey(forecast)}</span></figcaption>${fanChart(`fan${index}`, fan, forecast)}</figure>`,
        ];
  });
  if (drawn.length === 0) return null;
  const { chart } = words.report;
  const key = [chart.observed, chart.preliminary, chart.median, chart.range50, chart.range80];
  return markup`<h3>${words.report.headings.fans}${words.common.lists.colon}${chart.casesAWeek.toLowerCase()} <span class="small">(${words.common.lists.row(key)})</span></h3><div class="fans">${drawn}</div>`;
}

function fanKey({ alertLine }: Sitrep['forecasts'][number]): string | null {
  if (alertLine === null) return null;
  const text = words.report.alertLine(lineText(alertLine), alertLine.method);
  return alertLine.value.kind !== 'count'
    ? words.report.chart.alertLineNotDrawn(text)
    : words.report.chart.alertLine(text);
}

function alerts({ alerts: all }: Sitrep): Markup {
  if (all.length === 0) return markup`<p>${words.report.quality.green}</p>`;
  return markup`<ul class="reasons">${all
    .slice(0, PAGE_ALERTS)
    .map(
      (row) =>
        markup`<li>${levelMarks(row)} <b><bdi>${row.location.name}</bdi></b>${words.common.lists.colon}${reasonLine(row.reasons)}</li>`,
    )}</ul>${more(all.length - PAGE_ALERTS)}`;
}

function reasonLine(reasons: Sitrep['alerts'][number]['reasons']): string {
  const left = reasons.length - PAGE_REASONS;
  const shown = reasons.slice(0, PAGE_REASONS).map(({ text }) => `${text}.`);
  return [...shown, ...(left <= 0 ? [] : [words.report.legend.moreReasons(left)])].join(' ');
}

function response({ actions, responseGaps, needs }: Sitrep): Markup {
  const parts: [string, string][] = [
    [words.report.headings.actions, actions],
    [words.report.headings.responseGaps, responseGaps],
    [words.report.headings.needs, needs],
  ];
  return markup`<div class="three">${parts.map(
    ([name, text]) =>
      markup`<div><h3>${name}</h3><p>${text.trim() === '' ? words.report.nothingStated : text}</p></div>`,
  )}</div>`;
}

function lines(all: readonly string[]): Markup {
  return markup`<ul>${all.map((text) => markup`<li>${text}</li>`)}</ul>`;
}
