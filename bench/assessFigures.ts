/** How long it takes to assess all places of a large dataset from its counts. */
import { assessDataset } from '../main/core/assess/assessDataset.ts';
import { riskSettingsOf } from '../main/core/settings/riskSettings.ts';
import { panelOf } from '../main/core/surveillance/panel/panelOf.ts';
import type { DatasetDetail, Series } from '../shared/surveillance/datasetSchema.ts';
import { addDays } from '../shared/time/plainDate.ts';
import { type Figure, ms } from './figures.ts';
import { measure } from './measure.ts';

const PLACES = 500;
const WEEKS = 520;
const FIRST_WEEK_END = '2016-01-10';
const ROUNDS = 9;
const GOAL_MS = 1_000;

/** A seasonal course with a wave of its own for each place; the same numbers in every run. */
function seriesOf(place: number, dates: string[]): Series {
  const cases = dates.map((_, week) => {
    const season = Math.exp(0.9 * Math.sin((2 * Math.PI * (week + 3 * place)) / 52));
    return Math.round((5 + (place % 90)) * season + ((17 * week + 29 * place) % 13));
  });
  return {
    location: { code: `p${place}`, name: `Place ${place}`, population: 50_000 + 1_000 * place },
    isPlaceUnknown: false,
    dates,
    cases,
    deaths: cases.map((count) => Math.round(count / 40)),
  };
}

/** From stored series to the whole answer: the weekly panel, growth, alert lines of cases and deaths, signals, R(t). */
export async function assessFigures(): Promise<Figure[]> {
  const dates = Array.from({ length: WEEKS }, (_, week) => addDays(FIRST_WEEK_END, 7 * week));
  const series = Array.from({ length: PLACES }, (_, place) => seriesOf(place, dates));
  const asOf = addDays(dates.at(-1)!, 1);
  const dataset: Pick<
    DatasetDetail,
    'frequency' | 'countKind' | 'epiWeek' | 'series' | 'disease' | 'id' | 'asOf'
  > = {
    id: 'bench',
    asOf,
    disease: 'measles',
    frequency: 'week',
    countKind: 'incident',
    epiWeek: 'iso',
    series,
  };
  const risk = riskSettingsOf({}, dataset, asOf);
  const [timing] = await measure(
    [
      {
        name: 'assess',
        run() {
          const whole = dataset as DatasetDetail;
          assessDataset(whole, panelOf(whole, asOf), risk, null);
        },
      },
    ],
    ROUNDS,
  );
  return [
    {
      name: `assess ${PLACES} places of ${WEEKS} weeks, p50`,
      measured: ms(timing!.p50Ms),
      goal: ms(GOAL_MS),
      isMet: timing!.p50Ms <= GOAL_MS,
    },
  ];
}
