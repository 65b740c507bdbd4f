import type { Sitrep } from '../../../../shared/report/sitrepSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import { bars, barValue, countAxis, hatch, type Plot, weekAxis } from './bars.ts';
import { type Markup, markup } from './markup.ts';
import { scaleTo } from './scale.ts';

const SIZE = { width: 400, height: 128 };

/** The epidemic curve of the area. Nothing where no count is known. */
export function curveChart({ curve }: Pick<Sitrep, 'curve'>): Markup {
  const [first, last] = [curve[0], curve.at(-1)];
  if (first === undefined || last === undefined) return markup``;
  const values = curve.map(({ cases }) => barValue(cases) ?? 0);
  const { top: most, ticks } = scaleTo(Math.max(...values));
  const plot: Plot = {
    left: 46,
    top: 14,
    width: SIZE.width - 52,
    height: SIZE.height - 42,
    slots: Math.max(12, curve.length),
    most,
  };
  const shown = curve.flatMap(({ cases, weekEnd, label }) =>
    cases.kind === 'count' ? { value: cases.value, week: { weekEnd, label } } : [],
  );
  const highest = shown.reduce<(typeof shown)[number] | null>(
    (best, one) => (best === null || one.value > best.value ? one : best),
    null,
  );
  const said = words.report.chart;
  const summary = said.curveSummary({ from: first, to: last, highest });
  return markup`<svg class="chart" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="${summary}" direction="ltr">${hatch('curve')}<text class="tick" x="2" y="8">${said.casesAWeek}</text>${countAxis(plot, ticks)}${bars('curve', plot, curve)}${weekAxis(
    plot,
    curve.map(({ label }) => label),
    30,
  )}</svg>`;
}
