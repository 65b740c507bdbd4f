/** The places as a map of their levels: no number, so that nothing of a small count can be read from it. */
import { type RiskLevel, riskLevels } from '../../../../shared/forecast/riskLevel.ts';
import { shownLevel } from '../../../../shared/forecast/shownLevel.ts';
import type { Drawing, DrawnShape } from '../../../../shared/maps/drawnShapes.ts';
import { levelPatterns } from '../../../../shared/maps/levelPatterns.ts';
import type { PlaceRow, Sitrep } from '../../../../shared/report/sitrepSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import { levelWords } from '../shownLevels.ts';
import { type Markup, markup } from './markup.ts';
import { at } from './scale.ts';

const WIDTH = 230;
/** Of the marks, which are as large as a screen needs them. */
const MARK_SCALE = 0.5;
/** What is smaller gets a dot, so that it is seen. */
const LEAST_SIZE = 3;
const DOT = 2;
/** Names that two lines have room for. */
const MOST_NAMED = 3;
const KEY = { width: 14, height: 9 };

interface Area {
  id: string;
  shape: DrawnShape;
  row: PlaceRow;
  level: RiskLevel;
}

export function levelMap(report: Sitrep, { shapes, height }: Drawing): Markup {
  const rows = new Map(report.places.map((row) => [row.location.code, row]));
  const areas = shapes.flatMap((shape, index): Area[] => {
    const row = shape.code === null ? undefined : rows.get(shape.code);
    if (row === undefined) return [];
    const { level: riskLevel, levelOverride } = row;
    return [{ id: `map-${index}`, shape, row, level: shownLevel({ riskLevel, levelOverride }) }];
  });
  const outside = shapes.filter(({ code }) => code === null || !rows.has(code));
  const levels = riskLevels.flatMap((level) => {
    const own = areas.filter((area) => area.level === level);
    const count = new Set(own.map(({ row }) => row.location.code)).size;
    return count === 0 ? [] : [{ level, areas: own, count }];
  });
  const outlines = outside.map(({ path }) => markup`<path class="outside" d="${path}"/>`);
  const layers = levels.map(({ level, areas: own }) => layer(level, own, height));
  const edges = areas.map(({ id }) => markup`<use class="edge" href="#${id}"/>`);
  return markup`<svg class="chart map" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${words.report.map.summary(levels)}" direction="ltr"><defs>${areas.map(outline)}</defs>${outlines}${layers}${edges}</svg><p class="small">${levels.map(
    ({ level }) => keyEntry(level, words.common.riskLevels[level]),
  )}${outside.length === 0 ? null : keyEntry(null, words.report.map.outside)}</p>${misses(report)}`;
}

/** A shape is written once, and drawn as ground, as the edge of its marks and as its own edge. */
function outline({ id, shape: { path, x, y, size } }: Area): Markup {
  return size < LEAST_SIZE
    ? markup`<circle id="${id}" cx="${at(x)}" cy="${at(y)}" r="${DOT}"/>`
    : markup`<path id="${id}" fill-rule="evenodd" clip-rule="evenodd" d="${path}"/>`;
}

/**
 * The places of a level: its ground, and its marks as lines that end at the places' edges. A pattern would do, but printers make it a
 * picture of few dots.
 */
function layer(level: RiskLevel, areas: readonly Area[], height: number): Markup {
  const grounds = areas.map(
    ({ id, row }) =>
      markup`<use class="ground-${level}" href="#${id}"><title>${words.common.lists.about({ name: row.location.name, text: levelWords(row) })}</title></use>`,
  );
  const uses = areas.map(({ id }) => markup`<use href="#${id}"/>`);
  return markup`${grounds}<clipPath id="map-${level}">${uses}</clipPath><g clip-path="url(#map-${level})">${marks(level, 'map-row', WIDTH, height)}</g>`;
}

/** The mark of a level all over an area: a row of it, and that row again and again. @param id of the row */
function marks(level: RiskLevel, id: string, width: number, height: number): Markup {
  const { px, mark } = levelPatterns[level];
  const step = px * MARK_SCALE;
  const times = (room: number) => Array.from({ length: Math.ceil(room / step) }, (_, index) => index * px);
  const row = times(width).map((x) => (x === 0 ? mark : moved(mark, x)));
  const name = `${id}-${level}`;
  const [, ...others] = times(height);
  return markup`<g class="mark-${level}" transform="scale(${MARK_SCALE})"><path id="${name}" d="${row.join('')}"/>${others.map(
    (y) => markup`<use href="#${name}" y="${y}"/>`,
  )}</g>`;
}

/** A mark further to the right: its horizontal places are absolute where the letter is large. */
function moved(mark: string, by: number): string {
  return mark.replace(/([MLH])([\d.]+)/g, (_, sign: string, x: string) => `${sign}${Number(x) + by}`);
}

/** @param level null for what is no place of the report */
function keyEntry(level: RiskLevel | null, label: string): Markup {
  const { width, height } = KEY;
  const box = (kind: string) => markup`<rect class="${kind}" width="${width}" height="${height}"/>`;
  const edge = markup`<rect class="edge" x=".5" y=".5" width="${width - 1}" height="${height - 1}"/>`;
  const inside =
    level === null ? box('outside') : [box(`ground-${level}`), marks(level, 'map-key', width, height)];
  return markup`<span class="key"><svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${inside}${edge}</svg>${label}</span> `;
}

/** What the map can't show is named, and whose shapes these are. */
function misses({ placesPicture: { placesWithout, source } }: Sitrep): Markup {
  const without =
    placesWithout.length === 0
      ? ''
      : words.report.map.placesWithout({
          names: placesWithout.slice(0, MOST_NAMED),
          more: Math.max(0, placesWithout.length - MOST_NAMED),
        });
  return markup`<p class="small">${[without, source ?? ''].filter((text) => text !== '').join(' ')}</p>`;
}
