import { useServices } from '../../data/Services.ts';
import { useViewsWords } from '../../words/useViewsWords.ts';
import type { SmallSeries, SmallWeek } from './smallSeries.ts';

/** Says once what the marks of all charts are; only what is drawn. */
export function MultiplesLegend({ series }: { series: readonly SmallSeries[] }) {
  const { text, format } = useServices();
  const words = useViewsWords().multiples;
  const has = (isOne: (week: SmallWeek) => boolean) => series.some(({ weeks }) => weeks.some(isOne));
  const marks: readonly (readonly [mark: string, words: string, isThere: boolean])[] = [
    ['observed', text.chart.reported, true],
    ['preliminary', text.chart.preliminary, has(({ isPreliminary }) => isPreliminary)],
    ['at-most', words.atMost, has(({ cases, atMost }) => cases === null && atMost !== null)],
    ['missing', words.missing, has(({ cases, atMost }) => cases === null && atMost === null)],
    ['median', text.chart.median, has(({ median }) => median !== null)],
    ['band50', text.chart.band(format.percent(0.5)), has(({ interval50 }) => interval50 !== null)],
    ['band80', text.chart.band(format.percent(0.8)), has(({ interval80 }) => interval80 !== null)],
    ['threshold', words.alertLine, series.some(({ alertLine }) => alertLine !== null)],
  ];
  return (
    <ul className="legend">
      {marks
        .filter(([, , isThere]) => isThere)
        .map(([mark, said]) => (
          <li key={mark}>
            <i data-mark={mark} aria-hidden="true" />
            {said}
          </li>
        ))}
    </ul>
  );
}
