/** Fan charts and bars as SVG text: small, without a library, legible on white and on dark pages. */

export interface Fan {
  /** Day number of the first forecast week's end. */
  firstDay: number;
  /** By week ahead: quantiles at the levels of the hubs. */
  quantiles: readonly ArrayLike<number>[];
}

export interface FanPanel {
  title: string;
  /** Weeks that were counted: day number of the end, and the count as it came to be. */
  counted: readonly { day: number; count: number }[];
  fans: readonly Fan[];
}

const WIDTH = 300;
const HEIGHT = 190;
const COLUMNS = 3;
const LEFT = 48;
const RIGHT = 8;
const TOP = 24;
const BOTTOM = 22;
const HALF_LABEL = 16;
/** Outer and inner quantiles of the three ranges, by their place among the levels. */
const BANDS = [
  { from: 1, to: 21, opacity: 0.18 },
  { from: 3, to: 19, opacity: 0.25 },
  { from: 6, to: 16, opacity: 0.4 },
];
const MEDIAN = 11;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY_MS = 86_400_000;

export interface DayDates {
  /** Day number of 1970-01-01. */
  epoch: number;
}

/** @param title what stands for the picture where it is not seen */
export function fanChart(title: string, panels: readonly FanPanel[], { epoch }: DayDates): string {
  const rows = Math.ceil(panels.length / COLUMNS);
  const width = WIDTH * Math.min(COLUMNS, panels.length);
  const body = panels.map((panel, i) => {
    const [x, y] = [(i % COLUMNS) * WIDTH, Math.floor(i / COLUMNS) * HEIGHT];
    return `<g transform="translate(${x} ${y})">${onePanel(panel, epoch)}</g>`;
  });
  return svg(title, width, rows * HEIGHT, body.join('\n'));
}

function onePanel({ title, counted, fans }: FanPanel, epoch: number): string {
  const days = [...counted.map(({ day }) => day), ...fans.map((fan) => fan.firstDay + 21)];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const highest = Math.max(1, ...counted.map(({ count }) => count));
  const tops = fans.flatMap(({ quantiles }) => quantiles.map((q) => q[19]!));
  const most = niceTop(Math.min(2.5 * highest, Math.max(highest, ...tops)));
  const x = (day: number) => round(LEFT + ((day - first) / (last - first)) * (WIDTH - LEFT - RIGHT));
  const y = (count: number) => round(TOP + (1 - Math.min(count, most) / most) * (HEIGHT - TOP - BOTTOM));
  const parts = [text(LEFT, 14, title, 'start', 'font-weight="600"')];
  for (const share of [0, 0.5, 1]) {
    parts.push(
      `<path d="M${LEFT} ${y(share * most)}H${WIDTH - RIGHT}" stroke="#999" stroke-width="0.4"/>`,
      text(LEFT - 4, y(share * most) + 3, short(share * most), 'end'),
    );
  }
  const isInside = ({ day }: { day: number }) => x(day) < WIDTH - RIGHT - HALF_LABEL;
  parts.push(
    ...months(first, last, epoch)
      .filter(isInside)
      .map(({ day, name }) => text(x(day), HEIGHT - 8, name, 'middle')),
  );
  for (const { firstDay, quantiles } of fans) {
    const at = (week: number) => x(firstDay + 7 * week);
    for (const { from, to, opacity } of BANDS) {
      const up = quantiles.map((q, week) => `${at(week)} ${y(q[to]!)}`);
      const down = quantiles.map((q, week) => `${at(week)} ${y(q[from]!)}`).reverse();
      parts.push(`<path d="M${[...up, ...down].join('L')}Z" fill="#2b6cb0" fill-opacity="${opacity}"/>`);
    }
    const line = quantiles.map((q, week) => `${at(week)} ${y(q[MEDIAN]!)}`).join('L');
    parts.push(`<path d="M${line}" fill="none" stroke="#1a4f8a" stroke-width="1.4"/>`);
  }
  const seen = counted.map(({ day, count }) => `${x(day)} ${y(count)}`).join('L');
  parts.push(`<path d="M${seen}" fill="none" stroke="#c05621" stroke-width="1.1"/>`);
  for (const { day, count } of counted)
    parts.push(`<circle cx="${x(day)}" cy="${y(count)}" r="1.3" fill="#c05621"/>`);
  return parts.join('');
}

export interface Bar {
  name: string;
  values: readonly number[];
}

const SERIES_COLOURS = ['#2b6cb0', '#90a4b8', '#c05621'];

/** Horizontal bars of values about 1, one colour for each series. */
export function barChart(title: string, bars: readonly Bar[], series: readonly string[]): string {
  const [name, length, row] = [230, 420, 12 * series.length + 10];
  const most = Math.max(1.05, ...bars.flatMap(({ values }) => values));
  const x = (value: number) => round(name + (value / most) * length);
  const parts = series.map(
    (label, i) =>
      `<rect x="${name + 150 * i}" y="6" width="10" height="10" fill="${SERIES_COLOURS[i]}"/>${text(name + 14 + 150 * i, 15, label, 'start')}`,
  );
  bars.forEach((bar, i) => {
    const top = 28 + i * row;
    parts.push(text(name - 8, top + 6 * series.length + 3, bar.name, 'end'));
    bar.values.forEach((value, k) => {
      parts.push(
        `<rect x="${name}" y="${top + 12 * k}" width="${round(x(value) - name)}" height="10" fill="${SERIES_COLOURS[k]}"/>`,
        text(x(value) + 4, top + 12 * k + 9, value.toFixed(3), 'start'),
      );
    });
  });
  const height = 28 + bars.length * row;
  parts.push(
    `<path d="M${x(1)} 24V${height}" stroke="#555" stroke-dasharray="3 3"/>`,
    text(x(1), 21, '1 = baseline', 'end'),
  );
  return svg(title, name + length + 50, height + 6, parts.join('\n'));
}

function svg(title: string, width: number, height: number, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="10"><title>${title}</title><rect width="100%" height="100%" fill="#fff"/>\n${body}\n</svg>\n`;
}

function text(x: number, y: number, words: string, anchor: string, more = ''): string {
  const safe = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="#222" ${more}>${safe}</text>`;
}

function months(first: number, last: number, epoch: number): { day: number; name: string }[] {
  const found: { day: number; name: string }[] = [];
  const step = last - first > 300 ? 3 : last - first > 150 ? 2 : 1;
  for (let day = first; day <= last; day++) {
    const date = new Date((day - epoch) * DAY_MS);
    if (date.getUTCDate() === 1 && date.getUTCMonth() % step === 0)
      found.push({ day, name: `${MONTHS[date.getUTCMonth()]} ${String(date.getUTCFullYear()).slice(2)}` });
  }
  return found;
}

function niceTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((top) => top >= value)!;
}

function short(value: number): string {
  return value >= 10_000 ? `${round(value / 1000)}k` : String(round(value));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
