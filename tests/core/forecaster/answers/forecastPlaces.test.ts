import { describe, expect, it } from 'vitest';
import { forecastPlaces } from '../../../../main/core/forecaster/answers/forecastPlaces.ts';
import type { PlaceForecast } from '../../../../main/core/forecaster/answers/placeForecaster.ts';
import { createNoChangeForecaster } from '../../../../main/core/forecaster/noChange/noChangeForecaster.ts';
import { shiftedQuantiles } from '../../../../main/core/forecaster/noChange/shiftedQuantiles.ts';
import { modelCounts } from '../../../../main/core/surveillance/panel/modelCounts.ts';
import type { PlaceWeeks, WeeklyPanel } from '../../../../main/core/surveillance/panel/weeklyPanel.ts';
import { lastReportedIndex } from '../../../../main/core/surveillance/panel/weeklyPanelOf.ts';
import { HUB_LEVELS } from '../../../../shared/forecast/quantileLevels.ts';
import { addDays, type PlainDate } from '../../../../shared/time/plainDate.ts';
import { panelOf, place, risingCounts } from '../../../support/builders.ts';

/** Four weeks after the last reported one of each place. */
function datesOf({ weekEnds, places }: WeeklyPanel): PlainDate[][] {
  return places.map((one) => {
    const last = lastReportedIndex(modelCounts(one, 'cases'));
    return last < 0 ? [] : [7, 14, 21, 28].map((days) => addDays(weekEnds[last]!, days));
  });
}

function answersOf(panel: WeeklyPanel): (PlaceForecast | null)[] {
  const order = {
    disease: 'cholera',
    model: 'no-change',
    history: [],
    earlier: [],
    levels: HUB_LEVELS,
  } as const;
  return forecastPlaces({ ...order, panel, dates: datesOf(panel), wantsDeaths: true });
}

/** What the no-change model says of each place by itself. */
function alone(panel: WeeklyPanel) {
  return panel.places.map(({ location, deaths }, placeIndex) => {
    const targetEndDates = datesOf(panel)[placeIndex]!;
    return createNoChangeForecaster().forecast({
      disease: 'cholera',
      location,
      asOf: panel.asOf,
      referenceDate: targetEndDates[0]!,
      targetEndDates,
      levels: HUB_LEVELS,
      wantsDeaths: deaths !== null,
      panel,
      placeIndex,
    });
  });
}

const wave = Array.from(
  { length: 40 },
  (_, week) => 60 + Math.round(40 * Math.sin(week / 5)) + ((7 * week) % 5),
);
const marked = (counts: (number | null)[], marks: Partial<PlaceWeeks>): PlaceWeeks => ({
  ...place('Est', counts),
  ...marks,
});

describe('the offline model for all places at once', () => {
  it.each<[string, WeeklyPanel]>([
    [
      'a place that stops earlier',
      panelOf(place('Nord', wave), place('Sud', [...wave.slice(0, 36), null, null, null, null])),
    ],
    ['a suspect newest week', panelOf(place('Nord', wave), place('Sud', [...wave.slice(0, 39), 9_000]))],
    [
      'a suppressed newest week',
      panelOf(
        place('Nord', wave),
        marked([...risingCounts(39, 1), null], {
          suppressed: [{ week: 39, measure: 'cases', low: 1, high: 4 }],
        }),
      ),
    ],
    [
      'a preliminary newest week',
      panelOf(place('Nord', wave), marked(wave, { preliminary: [{ week: 39, measure: 'cases' }] })),
    ],
    [
      'deaths that stop two weeks before the cases',
      panelOf({ ...place('Nord', wave), deaths: [...wave.slice(0, 38).map((n) => n >> 3), null, null] }),
    ],
    [
      'deaths that stop long before the cases',
      panelOf({
        ...place('Nord', wave),
        deaths: [...wave.slice(0, 30).map((n) => n >> 3), ...Array<null>(10).fill(null)],
      }),
    ],
    [
      'deaths of weeks whose cases are not known',
      panelOf({ ...place('Nord', [...wave.slice(0, 38), null, null]), deaths: wave.map((n) => n >> 3) }),
    ],
    ['a short series', panelOf(place('Nord', wave.slice(0, 12)))],
  ])('says of %s what its model says of it alone', (_, panel) => {
    const answers = answersOf(panel);
    alone(panel).forEach((forecast, index) => {
      expect(answers[index]).toEqual(forecast);
    });
  });

  it('answers for places with 8 reported weeks, also where some of them are in doubt, and for no others', () => {
    const suspect = [3, 5, 4, 6, 3, 5, 4, 900];
    const answers = answersOf(panelOf(place('Nord', suspect), place('Sud', [null, ...suspect.slice(1)])));
    expect(answers[0]!.targets.cases).toHaveLength(4);
    expect(answers[1]).toBeNull();
  });
});

describe('the quantiles after another count', () => {
  const series = { lastCount: 50, scale: 59 };

  it('are the same after the same count, and grow with the count', () => {
    const quantiles = Float64Array.from([30, 50, 75]);
    expect(shiftedQuantiles(quantiles, series, 50)).toBe(quantiles);
    const higher = shiftedQuantiles(quantiles, series, 80);
    expect(higher.every((value, k) => value > quantiles[k]!)).toBe(true);
    expect(higher[1]).toBeCloseTo(80, 6);
  });

  it('keep a lower half where the quantiles were cut at zero', () => {
    const [low, middle] = shiftedQuantiles(Float64Array.from([0, 0, 30]), { lastCount: 0, scale: 11.7 }, 50);
    expect(middle).toBeCloseTo(50, 6);
    expect(low).toBeLessThan(40);
  });
});
