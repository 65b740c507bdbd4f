import { describe, expect, it } from 'vitest';
import { checkStatedTargets } from '../../../main/core/bottleneck/checkStatedTargets.ts';
import type { ForecastRequest, StatedTargets } from '../../../main/core/calls/Provider.ts';
import { panelOf, place, requestFor, risingCounts } from '../../support/builders.ts';
import { goodAnswer } from '../../support/fakeProvider.ts';

const counts = risingCounts(24);
const request = requestFor(panelOf(place('Ouest', counts, counts)));
const good = goodAnswer(request).targets;

type Weeks = StatedTargets['cases'];

/** A good answer whose second week of cases (or deaths) differs. */
function withWeek(change: (quantiles: Weeks[number]['quantiles']) => Weeks[number]['quantiles']): Weeks {
  return good.cases.map((week, index) =>
    index === 1 ? { ...week, quantiles: change(week.quantiles) } : week,
  );
}

const reject = (cases: Weeks, asked: ForecastRequest = request) =>
  checkStatedTargets({ ...good, cases }, asked);
const where = 'cases, week to 2016-11-12';
const setValue = (index: number, value: number) =>
  withWeek((all) => all.map((q, i) => (i === index ? { ...q, value } : q)));

describe('what a provider stated', () => {
  it('passes when it answers what was asked; weeks are numbered by horizon', () => {
    const checked = checkStatedTargets(good, request);
    expect(checked).toMatchObject({ ok: true });
    const { targets } = checked as Extract<typeof checked, { ok: true }>;
    expect(targets.cases.map((week) => week.horizon)).toEqual([0, 1, 2, 3]);
    expect(targets.deaths?.map((week) => week.targetEndDate)).toEqual(request.targetEndDates);
    expect(targets.cases[0]!.quantiles).toEqual(good.cases[0]!.quantiles);
  });

  it.each<[string, Weeks]>([
    ['a missing week', good.cases.slice(0, 3)],
    ['a week more', [...good.cases, { ...good.cases[3]!, targetEndDate: '2016-12-03' }]],
    ['weeks out of order', good.cases.toReversed()],
    ['another week', good.cases.with(0, { ...good.cases[0]!, targetEndDate: '2016-11-04' })],
    ['a week twice', good.cases.with(1, good.cases[0]!)],
    ['no week', []],
  ])('is rejected for %s', (_what, cases) => {
    expect(reject(cases)).toEqual({ ok: false, reason: 'cases: not the weeks that were asked for' });
  });

  it.each<[string, Weeks, string]>([
    ['no median', withWeek((all) => all.filter((q) => q.level !== 0.5)), `${where}: no median`],
    ['no quantiles', withWeek(() => []), `${where}: no median`],
    ['NaN', setValue(3, Number.NaN), `${where}: a value is no number`],
    ['infinity', setValue(22, Number.POSITIVE_INFINITY), `${where}: a value is no number`],
    ['a negative count', setValue(0, -1), `${where}: a count below zero`],
    ['crossing quantiles', setValue(5, 1_000), `${where}: quantiles cross`],
    ['levels out of order', withWeek((all) => all.toReversed()), `${where}: quantiles cross`],
    ['a level twice', withWeek((all) => [all[0]!, ...all]), `${where}: quantiles cross`],
  ])('is rejected for %s', (_what, cases, reason) => {
    expect(reject(cases)).toEqual({ ok: false, reason });
  });

  it('is cut off at the population, by measure and told; exactly as many pass untouched', () => {
    const highest = Math.max(...good.cases.flatMap((week) => week.quantiles.map((q) => q.value)));
    const among = (population: number) => ({ ...request, location: { ...request.location, population } });
    expect(reject(good.cases, among(highest))).toMatchObject({ ok: true, capped: [] });
    const cut = reject(good.cases, among(highest - 1));
    expect(cut).toMatchObject({ ok: true, capped: ['cases', 'deaths'] });
    const { targets } = cut as Extract<typeof cut, { ok: true }>;
    for (const weeks of [targets.cases, targets.deaths!]) {
      const values = weeks.flatMap((week) => week.quantiles.map((q) => q.value));
      expect(Math.max(...values)).toBe(highest - 1);
    }
  });

  it('is rejected whole for a fault in deaths alone', () => {
    const deaths = good.deaths!.slice(1);
    expect(checkStatedTargets({ ...good, deaths }, request)).toEqual({
      ok: false,
      reason: 'deaths: not the weeks that were asked for',
    });
  });

  it('may leave deaths out', () => {
    expect(checkStatedTargets({ ...good, deaths: null }, request)).toMatchObject({
      ok: true,
      targets: { deaths: null },
    });
  });

  it('has no deaths when none were asked for, whatever was said of them', () => {
    const casesOnly = { ...request, wantsDeaths: false };
    expect(checkStatedTargets(good, casesOnly)).toMatchObject({ ok: true, targets: { deaths: null } });
    expect(checkStatedTargets({ ...good, deaths: [] }, casesOnly)).toMatchObject({
      ok: true,
      targets: { deaths: null },
    });
  });
});
