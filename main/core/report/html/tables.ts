/** The tables of the page. */

import type { AreaRow, Cells, PlaceRow, Sitrep } from '../../../../shared/report/sitrepSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import { cellText } from '../cellText.ts';
import { lineText } from '../lineText.ts';
import { levelMarks } from './levelMark.ts';
import { type Markup, markup } from './markup.ts';

/** Rows that two pages have room for; files of tables have all. */
export const PAGE_PLACES = 12;
export const PAGE_FORECASTS = 9;

/** Cases and deaths by place, most urgent first, with the sums of all places. */
export function placesTable({ places, area, weeks }: Sitrep): Markup {
  if (area === null || weeks === null) return markup``;
  const hasDeaths = area.deaths !== null;
  const hasRates = places.some(({ attackRate }) => attackRate !== null);
  const hasCompleteness = places.some(({ completeness }) => completeness !== null);
  const measures = [words.report.columns.cases, ...(hasDeaths ? [words.report.columns.deaths] : [])];
  const shown = { hasDeaths, hasRates, hasCompleteness };
  return markup`${scrolled(words.report.headings.places)}<table><thead><tr><th scope="col" rowspan="2" class="start">${words.report.columns.place}</th><th scope="col" rowspan="2" class="start">${words.report.columns.level}</th>${measures.map(
    (name) => markup`<th scope="colgroup" colspan="3" class="group middle">${name}</th>`,
  )}${hasRates ? markup`<th scope="col" rowspan="2" class="group">${words.report.columns.attackRate}</th>` : null}${hasDeaths ? markup`<th scope="col" rowspan="2" class="group">${words.report.columns.fatality}<br><span class="small">${words.report.columns.ofCumulative}</span></th>` : null}${hasCompleteness ? markup`<th scope="col" rowspan="2" class="group">${words.report.columns.completeness}</th>` : null}</tr><tr>${measures.map(
    () =>
      markup`<th scope="col" class="group">${weekLabel(weeks.thisWeek.label)}</th><th scope="col">${weekLabel(weeks.lastWeek.label)}</th><th scope="col">${words.report.columns.cumulative}</th>`,
  )}</tr></thead><tbody>${places.slice(0, PAGE_PLACES).map((row) => placeRow(row, shown))}${totalRow(area, shown)}</tbody></table></div>`;
}

/** The year stays before its week, also where lines run from right to left. */
const weekLabel = (label: string) => markup`<bdi dir="ltr">${label}</bdi>`;

/** Begins a part that is wider than a small window: it is reached by the keyboard too. */
const scrolled = (name: string) =>
  markup`<div class="scroll" role="region" tabindex="0" aria-label="${name}">`;

interface Shown {
  hasDeaths: boolean;
  hasRates: boolean;
  hasCompleteness: boolean;
}

function placeRow(row: PlaceRow, shown: Shown): Markup {
  const complete =
    row.completeness === null
      ? words.report.cells.none
      : words.report.completeness({
          share: words.common.numbers.percent(row.completeness.share),
          basis: row.completeness.basis,
        });
  return markup`<tr><th scope="row"><bdi>${row.location.name}</bdi></th><td class="start">${levelMarks(row)}</td>${countCells(row.cases, row.isPreliminary)}${ratesCells(row, shown)}${shown.hasCompleteness ? markup`<td class="group">${complete}</td>` : null}</tr>`;
}

function totalRow(area: AreaRow, shown: Shown): Markup {
  return markup`<tr class="total"><th scope="row">${words.report.allPlaces}</th><td></td>${countCells(area.cases, false)}${ratesCells(area, shown)}${shown.hasCompleteness ? markup`<td class="group"></td>` : null}</tr>`;
}

function countCells({ thisWeek, lastWeek, cumulative }: Cells, isPreliminary: boolean): Markup {
  const mark =
    isPreliminary && thisWeek.kind !== 'not-reported' ? markup` <span class="mark">p</span>` : null;
  return markup`<td class="group">${cellText(thisWeek)}${mark}</td><td>${cellText(lastWeek)}</td><td>${cellText(cumulative)}</td>`;
}

function ratesCells(
  { deaths, attackRate, fatality }: Pick<AreaRow, 'deaths' | 'attackRate' | 'fatality'>,
  { hasDeaths, hasRates }: Shown,
): Markup {
  const dead =
    deaths === null ? markup`<td class="group"></td><td></td><td></td>` : countCells(deaths, false);
  return markup`${hasDeaths ? dead : null}${hasRates ? markup`<td class="group">${attackRate === null ? words.report.cells.none : words.report.rate(attackRate.per100000)}</td>` : null}${hasDeaths ? markup`<td class="group">${fatality === null ? words.report.cells.none : words.report.share(fatality.share)}</td>` : null}`;
}

/** The forecast of the next weeks of the most urgent places. */
export function forecastTable({ forecasts }: Sitrep): Markup {
  const rows = forecasts.slice(0, PAGE_FORECASTS);
  const records = new Set(rows.map(({ confidence }) => words.report.sameRecord(confidence)));
  const isSameRecord = records.size === 1;
  const labels = [...new Set(rows.flatMap(({ weeks }) => weeks.map(({ label }) => label)))].slice(
    0,
    SHOWN_WEEKS,
  );
  return markup`${scrolled(words.report.headings.forecasts)}<table class="dense">${forecastHead(labels)}<tbody>${rows.map(
    (row) =>
      markup`<tr><th scope="row"><bdi>${row.location.name}</bdi></th><td class="start">${levelMarks(row)}</td><td>${cellText(row.lastObserved.cases)}</td>${labels.map(
        (label) => {
          const week = row.weeks.find((one) => one.label === label);
          return markup`<td class="group">${week === undefined ? noWeek(row.weeks.length === 0) : medianText(week)}</td>`;
        },
      )}<td class="group">${row.alertLine === null ? words.report.cells.none : lineMarkup(row.alertLine)}</td><td>${row.chanceAbove === null ? words.report.cells.none : words.common.numbers.percent(row.chanceAbove)}</td><td class="start">${row.trend}</td><td class="start">${isSameRecord ? words.common.confidenceWords[row.confidence.word] : words.report.record(row.confidence)}</td></tr>`,
  )}</tbody></table></div>${isSameRecord ? markup`<p class="small">${[...records][0]!}</p>` : null}`;
}

function lineMarkup(line: NonNullable<Sitrep['forecasts'][number]['alertLine']>): Markup {
  return markup`${lineText(line)}<span class="range">${words.common.thresholdMethod(line.method)}</span>`;
}

const SHOWN_WEEKS = 4;

function forecastHead(labels: readonly string[]): Markup {
  const single = (name: string, kind: string) =>
    markup`<th scope="col" rowspan="2" class="${kind}">${name}</th>`;
  return markup`<thead><tr>${single(words.report.columns.place, 'start')}${single(words.report.columns.level, 'start')}${single(words.report.columns.lastCount, '')}${labels.length === 0 ? null : markup`<th scope="colgroup" colspan="${labels.length}" class="group middle">${words.report.columns.medianRange}</th>`}${single(words.report.columns.alertLine, 'group')}${single(words.report.columns.chanceAbove, '')}${single(words.report.columns.trend, 'start')}${single(words.report.columns.confidence, 'start')}</tr><tr>${labels.map(
    (label) => markup`<th scope="col" class="group">${weekLabel(label)}</th>`,
  )}</tr></thead>`;
}

function noWeek(isTooOld: boolean): string {
  return isTooOld ? words.report.tooOld : words.report.cells.none;
}

function medianText({ median, range80 }: Sitrep['forecasts'][number]['weeks'][number]): Markup {
  const range = range80 === null ? null : markup`<span class="range">(${words.report.range(range80)})</span>`;
  return markup`${words.common.numbers.estimated(median)}${range}`;
}
