/** Bars of weekly counts: full for what is reported, hatched for what may still change or is not shown exactly. */
import type { Cell } from '../../../../shared/report/sitrepSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import { cellText } from '../cellText.ts';
import { type Markup, markup } from './markup.ts';
import { at } from './scale.ts';

export interface BarWeek {
  label: string;
  cases: Cell;
  isPreliminary: boolean;
}

/** Where a chart draws, in its own units. */
export interface Plot {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Weeks side by side. */
  slots: number;
  /** Count at the top edge. */
  most: number;
}

export function xOf({ left, width, slots }: Plot, slot: number): number {
  return left + (width * (slot + 0.5)) / slots;
}

export function yOf({ top, height, most }: Plot, value: number): number {
  return top + height * (1 - Math.min(value, most) / most);
}

/** The height of a bar; of a small count that of the largest it may be. Null where there is none. */
export function barValue(cell: Cell): number | null {
  if (cell.kind === 'count') return cell.value;
  if (cell.kind === 'small') return cell.below - 1;
  return cell.kind === 'at-source' ? cell.range.high : null;
}

/** The hatching of a chart. @param id of the chart */
export function hatch(id: string): Markup {
  return markup`<defs><pattern id="${id}-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="4" fill="#fff"/><line x1="0" y1="0" x2="0" y2="4" stroke="#333" stroke-width="2"/></pattern></defs>`;
}

export function bars(id: string, plot: Plot, weeks: readonly BarWeek[]): Markup[] {
  return weeks.map((week, slot) => bar(id, plot, week, slot));
}

function bar(id: string, plot: Plot, { label, cases, isPreliminary }: BarWeek, slot: number): Markup {
  const value = barValue(cases);
  const size = (0.76 * plot.width) / plot.slots;
  const left = at(xOf(plot, slot) - size / 2);
  const base = plot.top + plot.height;
  const { about, row } = words.common.lists;
  const said = [cellText(cases), ...(isPreliminary ? [words.report.chart.preliminary] : [])];
  const name = about({ name: label, text: row(said) });
  if (value === null)
    return markup`<path class="none" d="M${left} ${at(base + 2)}h${at(size)}"><title>${name}</title></path>`;
  const height = Math.max(0.8, base - yOf(plot, value));
  const isHatched = isPreliminary || cases.kind !== 'count';
  const fill = isHatched ? `url(#${id}-hatch)` : '#57606a';
  return markup`<rect class="bar" x="${left}" y="${at(base - height)}" width="${at(size)}" height="${at(height)}" fill="${fill}"><title>${name}</title></rect>`;
}

/** Horizontal lines with their counts. */
export function countAxis(plot: Plot, ticks: readonly number[]): Markup[] {
  return ticks.map((tick) => {
    const y = at(yOf(plot, tick));
    return markup`<path class="grid" d="M${plot.left} ${y}h${plot.width}"/><text class="tick" x="${plot.left - 4}" y="${y}" dy="3" text-anchor="end">${words.common.numbers.whole(tick)}</text>`;
  });
}

/** Week labels with room between them; the year stands at the first one and where it changes. */
export function weekAxis(plot: Plot, labels: readonly string[], room: number): Markup[] {
  const every = Math.ceil((room * plot.slots) / plot.width);
  let year = '';
  return labels.flatMap((label, slot) => {
    if (slot % every !== 0 || (labels.length - slot < every / 2 && slot > 0)) return [];
    const [ownYear = '', week = label] = label.split('-');
    const isNewYear = ownYear !== year;
    year = ownYear;
    const x = at(xOf(plot, slot));
    const y = plot.top + plot.height;
    return [
      markup`<path class="axis" d="M${x} ${y}v3"/><text class="tick" x="${x}" y="${y + 12}" text-anchor="middle">${week}</text>`,
      isNewYear
        ? markup`<text class="tick" x="${x}" y="${y + 22}" text-anchor="middle">${ownYear}</text>`
        : markup``,
    ];
  });
}
