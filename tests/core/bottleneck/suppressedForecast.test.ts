import { beforeEach, describe, expect, it } from 'vitest';
import { chartOf, suppressedIn } from '../../../main/core/assess/forecastViews.ts';
import { assessForecast } from '../../../main/core/bottleneck/assessForecast.ts';
import { confidenceFor } from '../../../main/core/scoring/record/trackRecord.ts';
import type { PlaceWeeks } from '../../../main/core/surveillance/panel/weeklyPanel.ts';
import type { Forecast, ForecastTargets } from '../../../shared/contract/index.ts';
import { panelOf, place, requestFor, riskOf } from '../../support/builders.ts';
import { goodAnswer } from '../../support/fakeProvider.ts';

describe('a forecast from a suppressed last week', () => {
  const range = { week: 23, measure: 'cases' as const, low: 1, high: 9 };
  const weeks: PlaceWeeks = {
    ...place('Bo', [...Array<number>(23).fill(3), null]),
    suppressed: [range],
  };
  const panel = panelOf(weeks);
  const request = { ...requestFor(panel), referenceDate: '2016-11-05' };
  let assessed: ReturnType<typeof assessForecast>;

  beforeEach(() => {
    const { cases } = goodAnswer(requestFor(panelOf(place('Bo', Array(24).fill(3))))).targets;
    const targets: ForecastTargets = {
      cases: cases.map((week, horizon) => ({ horizon, ...week })),
      deaths: null,
    };
    const group = { provider: 'groq', model: 'm', disease: 'cholera', kind: 'forecast' } as const;
    const confidence = { ...confidenceFor([], group, [0], request.asOf), claimed: null };
    assessed = assessForecast(request, targets, riskOf(), group, confidence);
  });

  it('shows the range in place of a count, and compares the middle with the alert line', () => {
    expect(assessed.lastObserved).toEqual({
      targetEndDate: '2016-10-29',
      cases: null,
      deaths: null,
      suppressed: { low: 1, high: 9 },
    });
    // The middle, 5, is above mean + 3 standard deviations of threes: 4.5.
    expect(assessed.threshold?.value).toBe(4.5);
    expect(assessed.risk.drivers[0]).toEqual({
      code: 'ABOVE_THRESHOLD',
      facts: { count: null, low: 1, high: 9, measure: 'cases', threshold: 4.5, method: 'EARS_C2' },
    });
  });

  it('is charted with the range of that week', () => {
    expect(suppressedIn(weeks, 23)).toEqual({ suppressed: { cases: { low: 1, high: 9 } } });
    expect(suppressedIn(weeks, 22)).toEqual({});
    const forecast = {
      ...assessed,
      location: weeks.location,
      provenance: {},
      targets: { cases: [], deaths: null },
      threshold: null,
    } as unknown as Forecast;
    const { observed } = chartOf(forecast, panel, 'cdc', null);
    expect(observed.at(-1)).toMatchObject({ cases: null, suppressed: { cases: { low: 1, high: 9 } } });
  });
});
