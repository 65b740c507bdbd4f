import type { ViewsWords } from '../../../shared/words/views.ts';
import type { Format } from '../../words/createFormat.ts';
import type { SmallSeries } from './smallSeries.ts';

/** A small chart in words, from its numbers. */
export function smallSummary(
  { name, weeks, alertLine }: SmallSeries,
  words: ViewsWords['multiples'],
  format: Format,
): string {
  const reported = weeks.filter(({ cases }) => typeof cases === 'number');
  const last = reported.at(-1);
  const ahead = weeks.filter(({ median }) => median !== null);
  const said = ahead.map(({ median, interval80, weekEnd }) =>
    words.week(
      format.count(median!),
      interval80 === null ? null : format.interval(interval80),
      format.dayOfYear(weekEnd),
    ),
  );
  return [
    last === undefined
      ? words.nothing(name)
      : words.observed({
          name,
          day: format.day(last.weekEnd),
          last: format.count(last.cases!),
          highest: format.count(Math.max(...reported.map(({ cases }) => cases!))),
          weeks: format.count(weeks.filter(({ cases }) => cases !== undefined).length),
        }),
    ...(said.length === 0 ? [words.noForecast] : [words.forecast(said.join('; '))]),
    ...(alertLine === null ? [] : [words.line(format.count(alertLine))]),
  ].join(' ');
}
