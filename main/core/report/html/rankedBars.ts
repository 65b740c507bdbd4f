import type { Sitrep } from '../../../../shared/report/sitrepSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import { cellText } from '../cellText.ts';
import { barValue, hatch } from './bars.ts';
import { type Markup, markup } from './markup.ts';
import { at } from './scale.ts';

const MOST_BARS = 10;
const ROW = 14;
const WIDTH = 230;
const NAMES = 96;
const COUNTS = 46;
const LONGEST_NAME = 20;

/** Places by their cases of the newest week, most first; those that are not shown have no bar. */
export function rankedBars({ places }: Pick<Sitrep, 'places'>): Markup {
  const ranked = places
    .map(({ location, cases, isPreliminary }) => ({
      name: location.name,
      cell: cases.thisWeek,
      isPreliminary,
    }))
    .filter(({ cell }) => cell.kind !== 'not-reported' && cell.kind !== 'hidden')
    .sort((a, b) => (barValue(b.cell) ?? 0) - (barValue(a.cell) ?? 0))
    .slice(0, MOST_BARS);
  if (ranked.length === 0) return markup``;
  const most = Math.max(1, ...ranked.map(({ cell }) => barValue(cell) ?? 0));
  const height = ranked.length * ROW + 2;
  const rows = ranked.map(({ name, cell, isPreliminary }, index) => {
    const y = index * ROW + 2;
    const length = Math.max(0.8, ((WIDTH - NAMES - COUNTS) * (barValue(cell) ?? 0)) / most);
    const fill = isPreliminary || cell.kind !== 'count' ? 'url(#ranked-hatch)' : '#57606a';
    return markup`<text class="tick" x="${NAMES - 4}" y="${y + 9}" text-anchor="end">${shortened(name)}<title>${name}</title></text><rect class="bar" x="${NAMES}" y="${y}" width="${at(length)}" height="${ROW - 3}" fill="${fill}"/><text class="tick" x="${at(NAMES + length + 3)}" y="${y + 9}">${cellText(cell)}</text>`;
  });
  return markup`<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${words.report.chart.rankedSummary}" direction="ltr">${hatch('ranked')}${rows}</svg>`;
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= LONGEST_NAME ? name : `${letters.slice(0, LONGEST_NAME - 1).join('')}…`;
}
