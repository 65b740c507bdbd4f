/** What a set forecasts of deaths, for people: it never stands in the columns of cases. */

import type { Forecast } from '../../../shared/contract/index.ts';
import { isTooOld } from '../../../shared/forecast/aboveLine.ts';
import { words } from '../../../shared/words/index.ts';
import { medianText, methodLineText, percent, whole } from './format.ts';
import { table } from './table.ts';

/**
 * Deaths of the next week with their 80 % range, and the chance that they pass their own alert line.
 * @param forecasts in the order of the table above it
 * @returns lines below that table; none where no place has a forecast of deaths
 */
export function deathsLines(forecasts: readonly Forecast[]): string[] {
  const rows = forecasts.flatMap((forecast) => {
    const [first] = forecast.targets.deaths ?? [];
    return first === undefined ? [] : [rowOf(forecast, first)];
  });
  if (rows.length === 0) return [];
  const said = words.cli.tables;
  const head = [said.place, said.lastWeek, said.nextWeek, said.alertLine, said.chanceAbove];
  return ['', words.cli.forecasts.deathsHead, table(head, rows, [1, 2, 4])];
}

type Week = NonNullable<Forecast['targets']['deaths']>[number];

function rowOf(forecast: Forecast, week: Week): string[] {
  const { location, lastObserved, asOf, deathsThreshold: line, deathsOutbreakProbability: chance } = forecast;
  const { deaths } = lastObserved;
  return [
    location.name,
    deaths === null ? '-' : whole(deaths),
    isTooOld(lastObserved.targetEndDate, asOf) ? '-' : medianText(week.quantiles),
    methodLineText(line),
    percent(chance),
  ];
}
