import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInlineWork } from '../../../../main/adapters/workers/inlineWork.ts';
import type { ForecastRequest } from '../../../../main/core/calls/Provider.ts';
import { fitNoChange, NO_CHANGE_MODEL } from '../../../../main/core/forecaster/noChange/noChangeModel.ts';
import type { PlaceWeeks, WeeklyPanel } from '../../../../main/core/surveillance/panel/weeklyPanel.ts';
import type { HeavyWork } from '../../../../main/core/work/tasks.ts';
import { tasks } from '../../../../main/core/work/tasks.ts';
import { quantilesSchema } from '../../../../shared/forecast/forecastSchema.ts';
import { HUB_LEVELS, REQUEST_LEVELS } from '../../../../shared/forecast/quantileLevels.ts';
import { addDays } from '../../../../shared/time/plainDate.ts';
import { words } from '../../../../shared/words/index.ts';
import { requestFor } from '../../../support/builders.ts';
import { embeddedProvider } from '../../../support/embedded.ts';

type Counts = (number | null)[];

const rising: Counts = Array.from({ length: 24 }, (_, t) => 20 + 2 * t + ((7 * t) % 5));
const fewDeaths: Counts = Array.from({ length: 24 }, (_, t) => (3 * t) % 4);
const never = new AbortController().signal;
const first = { repairs: 0 };

function place(name: string, cases: Counts, deaths: Counts | null = null): PlaceWeeks {
  return { location: { code: name.toLowerCase(), name, population: null }, cases, deaths };
}

function panelOf(...places: PlaceWeeks[]): WeeklyPanel {
  const weekEnds = places[0]!.cases.map((_, t) => addDays('2016-01-02', 7 * t));
  return { asOf: addDays(weekEnds.at(-1)!, 4), weekEnds, places };
}

const request = (panel: WeeklyPanel, placeIndex = 0, wantsDeaths = false): ForecastRequest => ({
  ...requestFor(panel, placeIndex),
  wantsDeaths,
});

describe('embedded provider', () => {
  it('is always configured and names its model with a version', () => {
    const provider = embeddedProvider();
    expect(provider.id).toBe('embedded');
    expect(provider.whyNotConfigured()).toBeNull();
    expect(provider.model()).toBe(NO_CHANGE_MODEL);
    expect(NO_CHANGE_MODEL).toMatch(/\/\d+$/);
  });

  it('answers every requested week with whole, non-falling counts at every requested level', async () => {
    const asked = request(panelOf(place('Ouest', rising)));
    const answer = await embeddedProvider().forecast(asked, never, first);
    expect(answer.targets.cases.map((week) => week.targetEndDate)).toEqual(asked.targetEndDates);
    for (const { quantiles } of answer.targets.cases) {
      expect(quantilesSchema.safeParse(quantiles).error).toBeUndefined();
      expect(quantiles.map((q) => q.level)).toEqual(HUB_LEVELS);
      expect(quantiles.every((q) => Number.isInteger(q.value))).toBe(true);
      expect(quantiles.find((q) => q.level === 0.5)?.value).toBe(rising.at(-1));
    }
  });

  it('says that nothing left the machine and claims no confidence', async () => {
    const answer = await embeddedProvider().forecast(request(panelOf(place('Ouest', rising))), never, first);
    expect(embeddedProvider().reach()).toBe('here');
    expect(embeddedProvider().keyMark()).toBeNull();
    expect(answer).toMatchObject({
      model: NO_CHANGE_MODEL,
      requestHash: null,
      replyHash: null,
      usage: null,
      claimedConfidence: null,
      warnings: [],
    });
    expect(answer.rationale).toBeNull();
    expect(words.forecasts.statement(answer.method!)).toMatch(
      /^Assumes no change from the last reported week/,
    );
  });

  it('gives the rounded numbers of the no-change model, fitted on all places of the panel', async () => {
    const other: Counts = rising.map((count, t) => (count! * (t % 3)) / 1);
    const asked = {
      ...request(panelOf(place('Ouest', rising), place('Nord', other)), 1),
      levels: REQUEST_LEVELS,
    };
    const answer = await embeddedProvider().forecast(asked, never, first);
    const fit = fitNoChange([rising, other], 4, REQUEST_LEVELS)[1]!;
    expect(answer.targets.cases.map((week) => week.quantiles.map((q) => q.value))).toEqual(
      fit.map((values) => values.map(Math.round)),
    );
  });

  it('forecasts deaths only when they are wanted', async () => {
    const panel = panelOf(place('Ouest', rising, fewDeaths));
    const provider = embeddedProvider();
    expect((await provider.forecast(request(panel), never, first)).targets.deaths).toBeNull();
    const { deaths } = (await provider.forecast(request(panel, 0, true), never, first)).targets;
    const fit = fitNoChange([fewDeaths], 4, HUB_LEVELS)[0]!;
    expect(deaths!.map((week) => week.quantiles.map((q) => q.value))).toEqual(
      fit.map((values) => values.map(Math.round)),
    );
  });

  it('looks further ahead for deaths that were last reported before the cases', async () => {
    const lagging: Counts = [...fewDeaths.slice(0, 22), null, null];
    const asked = request(panelOf(place('Ouest', rising, lagging)), 0, true);
    const { deaths } = (await embeddedProvider().forecast(asked, never, first)).targets;
    const fit = fitNoChange([lagging], 6, HUB_LEVELS)[0]!;
    expect(deaths!.map((week) => week.targetEndDate)).toEqual(asked.targetEndDates);
    expect(deaths!.map((week) => week.quantiles.map((q) => q.value))).toEqual(
      fit.slice(2).map((values) => values.map(Math.round)),
    );
  });

  it('leaves out deaths of weeks after the last reported cases', async () => {
    const cases: Counts = [...rising.slice(0, 22), null, null];
    const asked = request(panelOf(place('Ouest', cases, fewDeaths)), 0, true);
    const { deaths } = (await embeddedProvider().forecast(asked, never, first)).targets;
    expect(deaths![0]!.quantiles.find((q) => q.level === 0.5)?.value).toBe(fewDeaths[21]);
  });

  it.each([
    ['DEATHS_TOO_FEW_WEEKS', [...Array(17).fill(null), 1, 0, 2, 1, 0, 1, 3]],
    ['DEATHS_TOO_FEW_WEEKS', null],
    ['DEATHS_TOO_OLD', [...fewDeaths.slice(0, 20), null, null, null, null]],
  ])('gives cases without deaths, and says %s', async (warning, deaths) => {
    const asked = request(panelOf(place('Ouest', rising, deaths)), 0, true);
    const answer = await embeddedProvider().forecast(asked, never, first);
    expect(answer.targets.cases).toHaveLength(4);
    expect(answer.targets.deaths).toBeNull();
    expect(answer.warnings).toEqual([warning]);
  });

  it('marks a series of fewer than 20 weeks as early', async () => {
    const provider = embeddedProvider();
    const warnings = async (weeks: number) =>
      (await provider.forecast(request(panelOf(place('Ouest', rising.slice(0, weeks)))), never, first))
        .warnings;
    expect(await warnings(19)).toEqual(['EARLY_SERIES']);
    expect(await warnings(20)).toEqual([]);
  });

  it('throws TOO_FEW_WEEKS for a place with fewer than 8 reported weeks, naming it', async () => {
    const short: Counts = [...Array(19).fill(null), 1, 2, 3, 4, 5];
    const asked = request(panelOf(place('Ouest', rising), place('Nippes', short)), 1);
    await expect(embeddedProvider().forecast(asked, never, first)).rejects.toMatchObject({
      code: 'TOO_FEW_WEEKS',
      message: expect.stringContaining('Nippes has 5 reported weeks'),
      details: { location: 'nippes', reportedWeeks: 5, neededWeeks: 8 },
    });
  });

  it('throws the reason of a signal that is aborted already', async () => {
    const aborting = new AbortController();
    const reason = new Error('the lock is gone');
    aborting.abort(reason);
    const asked = request(panelOf(place('Ouest', rising)));
    await expect(embeddedProvider().forecast(asked, aborting.signal, first)).rejects.toBe(reason);
  });

  describe('with a newest count in doubt', () => {
    const usual: Counts = Array.from({ length: 30 }, (_, week) => 200 + ((7 * week) % 13));
    const quantilesOf = async (asked: ForecastRequest) =>
      (await embeddedProvider().forecast(asked, never, first)).targets.cases.map((week) =>
        week.quantiles.map((q) => q.value),
      );
    const median = HUB_LEVELS.indexOf(0.5);

    it('stays near the last sound week, and keeps the reported count within its range', async () => {
      const weeks = await quantilesOf(request(panelOf(place('Ouest', [...usual, 0]))));
      for (const values of weeks) {
        expect(values[median]).toBeGreaterThan(190);
        expect(values[0]).toBeLessThan(20);
        // The reported count has a weight of a fifth.
        expect(values[HUB_LEVELS.indexOf(0.25)]).toBeGreaterThan(180);
      }
      const typed = await quantilesOf(request(panelOf(place('Ouest', [...usual, 20_500]))));
      expect(typed[0]![median]).toBeLessThan(220);
      expect(typed[0]!.at(-1)).toBeGreaterThan(10_000);
    });

    it('gives the other places of the panel the numbers they had', async () => {
      const sound = panelOf(place('Ouest', [...usual, 207]), place('Nord', [...usual, 205]));
      const doubtful = panelOf(place('Ouest', [...usual, null]), place('Nord', [...usual, 205]));
      const suspect = panelOf(place('Ouest', [...usual, 0]), place('Nord', [...usual, 205]));
      expect(await quantilesOf(request(suspect, 1))).toEqual(await quantilesOf(request(doubtful, 1)));
      expect((await quantilesOf(request(suspect, 1)))[0]![median]).toBe(
        (await quantilesOf(request(sound, 1)))[0]![median],
      );
    });

    it('starts from the week before a correction below zero, which counts for nothing', async () => {
      const panel = panelOf({
        ...place('Ouest', [...usual, null]),
        corrected: [{ week: 30, measure: 'cases', value: -4_787 }],
      });
      expect(await quantilesOf(request(panel))).toEqual(
        await quantilesOf(request(panelOf(place('Ouest', usual)))),
      );
    });

    it('says so in its reason', async () => {
      const asked = request(panelOf(place('Ouest', [...usual, 0])));
      const answer = await embeddedProvider().forecast(asked, never, first);
      expect(words.forecasts.statement(answer.method!)).toContain('the last week that is not in doubt');
    });
  });

  it('has whole counts that never fall and are never below zero, whatever is doubtful', async () => {
    const provider = embeddedProvider();
    const count = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 300 }) },
      fc.constantFrom(0, null, 9_000),
    );
    const counts = fc.array(count, { minLength: 30, maxLength: 30 });
    const kinds = fc.array(fc.constantFrom('suppressed', 'corrected', 'none'), {
      minLength: 3,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(counts, counts, kinds, async (cases, other, lastKinds) => {
        const marked = lastKinds.map((kind, index) => ({
          kind,
          week: 27 + index,
          measure: 'cases' as const,
        }));
        const hidden = marked.filter(({ kind }) => kind !== 'none').map(({ week }) => week);
        const doubtful = {
          ...place(
            'Ouest',
            cases.map((value, week) => (hidden.includes(week) ? null : value)),
          ),
          suppressed: marked
            .filter(({ kind }) => kind === 'suppressed')
            .map((one) => ({ ...one, low: 1, high: 9 })),
          corrected: marked.filter(({ kind }) => kind === 'corrected').map((one) => ({ ...one, value: -5 })),
        };
        fc.pre(doubtful.cases.filter((value) => value !== null).length >= 8);
        const asked = request(panelOf(doubtful, place('Nord', other)));
        const { targets } = await provider.forecast(asked, never, first);
        for (const { quantiles } of targets.cases) {
          const values = quantiles.map((q) => q.value);
          expect(values.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
          expect(values).toEqual(values.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('takes a suppressed last week as any count of its range', async () => {
    const few = Array.from({ length: 30 }, (_, week) => 2 + (week % 3));
    const range = { week: 30, measure: 'cases' as const, low: 1, high: 19 };
    const panel = panelOf({ ...place('Ouest', [...few, null]), suppressed: [range] });
    const asked = { ...request(panel), targetEndDates: [addDays('2016-01-02', 7 * 31)] };
    const [week] = (await embeddedProvider().forecast(asked, never, first)).targets.cases;
    const at = (level: number) => week!.quantiles.find((q) => q.level === level)!.value;
    expect(at(0.5)).toBeGreaterThan(7);
    expect(at(0.5)).toBeLessThan(14);
    const exact = panelOf(place('Ouest', [...few, 10]));
    const [certain] = (await embeddedProvider().forecast(request(exact), never, first)).targets.cases;
    const atExact = (level: number) => certain!.quantiles.find((q) => q.level === level)!.value;
    expect(at(0.9) - at(0.1)).toBeGreaterThan(atExact(0.9) - atExact(0.1));
  });

  it('fits a panel once for all its places', async () => {
    let runs = 0;
    const inline = createInlineWork(tasks);
    const heavyWork: HeavyWork = {
      ...inline,
      run(name, input, options) {
        runs += 1;
        return inline.run(name, input, options);
      },
    };
    const long: Counts = Array.from({ length: 260 }, (_, t) => 20 + ((7 * t) % 15));
    const places = () => [place('Ouest', long), place('Nord', [...long])];
    const panel = panelOf(...places());
    const provider = embeddedProvider('no-change', heavyWork);
    await provider.forecast(request(panel, 0), never, first);
    await provider.forecast(request(panel, 1), never, first);
    await provider.forecast({ ...request(panel, 0), levels: REQUEST_LEVELS }, never, first);
    // The same data in another panel are the same data.
    await provider.forecast(request(panelOf(...places()), 1), never, first);
    expect(runs).toBe(1);
    const [ouest, nord] = places();
    const changed = { ...nord!, cases: nord!.cases.with(3, 99) };
    await provider.forecast(request(panelOf(ouest!, changed), 0), never, first);
    expect(runs).toBe(2);
  });
});
