import { describe, expect, it } from 'vitest';
import { worded } from '../../../main/core/forecasts/storedForecast.ts';
import { notesOfRequest } from '../../../main/core/providers/dataNotes.ts';
import { storedForecastSchema } from '../../../main/core/state/stored/v1/forecast.ts';
import type { PlaceWeeks } from '../../../main/core/surveillance/panel/weeklyPanel.ts';
import type { Forecast } from '../../../shared/contract/index.ts';
import { type Counts, LAST_WEEK_END, panelOf, place, requestFor, weekEnds } from '../../support/builders.ts';
import { FakeProvider, withQuantiles } from '../../support/fakeProvider.ts';
import { storedSet } from '../../support/storedSet.ts';
import { openTestCore } from '../../support/testCore.ts';

const usual = Array.from({ length: 30 }, (_, week) => 200 + ((7 * week) % 13));

async function forecastsOf(places: Readonly<Record<string, Counts>>) {
  const test = await openTestCore();
  const datasetId = await test.importPlaces(places);
  const { forecasts } = await test.client.call('forecasts.run', { datasetId });
  const of = (name: string) => forecasts.find((one) => one.location.name === name)!;
  return { test, datasetId, of };
}

const noteOf = (forecast: Forecast, code: string) =>
  forecast.provenance.dataNotes.find((note) => note.code === code);

describe('a forecast on doubtful data', () => {
  it('names a suspect newest count with what it starts from, wherever it is shown', async () => {
    const { test, datasetId, of } = await forecastsOf({ Silent: [...usual, 0], Good: [...usual, 204] });
    const note = noteOf(of('Silent'), 'SUSPECT_NEWEST')!;
    expect(note.facts).toEqual({
      measure: 'cases',
      reason: 'ZERO',
      weekEnd: LAST_WEEK_END,
      count: 0,
      soundWeekEnd: '2016-10-22',
      soundCount: usual.at(-1),
      weight: 0.2,
    });
    expect(note.text).toContain('The forecast starts from the week to 2016-10-22');
    expect(of('Good').provenance.dataNotes).toEqual([]);
    const summary = await test.client.call('forecasts.summary', { datasetId });
    expect(summary.places.map(({ dataNotes }) => dataNotes.length).sort()).toEqual([0, 1]);
    const { forecasts: listed } = await test.client.call('forecasts.list', { datasetId });
    expect(listed.find((one) => one.location.name === 'Silent')?.dataNotes).toEqual([note]);
    const csv = await test.client.call('forecasts.export', { format: 'csv' });
    expect(csv.text).toContain(`SUSPECT_NEWEST: ${note.text.slice(0, 30)}`);
    const json = await test.client.call('forecasts.export', { format: 'json' });
    expect(json.text).toContain(note.text);
  });

  it('judges trend and growth by what can be believed, and "above now" by what was reported', async () => {
    const { of } = await forecastsOf({ Silent: [...usual, 0], Typed: [...usual, 20_600] });
    expect(of('Silent').lastObserved.cases).toBe(0);
    expect(of('Silent').trend).toMatchObject({ direction: 'stable' });
    expect(Math.abs(of('Silent').trend.growthRatePerWeek)).toBeLessThan(0.05);
    const typed = of('Typed');
    expect(typed.trend.category).not.toBe('large_decrease');
    expect(typed.risk.drivers.map(({ code }) => code)).toContain('ABOVE_THRESHOLD');
    expect(typed.risk.level).not.toBe('GREEN');
  });

  it('names a newest week corrected below zero, and has no count below zero', async () => {
    const { of } = await forecastsOf({ Corrected: [...usual, -4_787], Good: [...usual, 204] });
    const corrected = of('Corrected');
    expect(noteOf(corrected, 'SUSPECT_NEWEST')?.facts).toMatchObject({
      reason: 'CORRECTION',
      count: -4_787,
      weekEnd: LAST_WEEK_END,
      weight: 0,
    });
    expect(corrected.lastObserved).toMatchObject({ targetEndDate: '2016-10-22', cases: usual.at(-1) });
    const values = corrected.targets.cases.flatMap(({ quantiles }) => quantiles.map((q) => q.value));
    expect(Math.min(...values)).toBeGreaterThan(0);
  });

  it('has the same start in its no-change twin', async () => {
    const { test } = await forecastsOf({ Silent: [...usual, 0] });
    const { naiveTwins } = storedSet(test.disk, 'run-id-1', 1);
    const [week] = naiveTwins[0]!.targets.cases;
    expect(week!.quantiles.find(({ level }) => level === 0.5)!.value).toBeGreaterThan(190);
  });

  it('says that a series is short, and where the next week leaves the growth observed', async () => {
    const growing = [3, 5, 4, 8, 12, 20, 31, 45, 70, 110, 170];
    const { of } = await forecastsOf({ Growing: growing, Good: usual.slice(0, 11) });
    expect(noteOf(of('Growing'), 'SHORT_SERIES')?.facts).toEqual({ weeks: 11, fewWeeks: 20 });
    expect(noteOf(of('Growing'), 'SLOWER_THAN_GROWTH')).toBeDefined();
    expect(noteOf(of('Growing'), 'FASTER_THAN_GROWTH')).toBeUndefined();
  });

  it('notes a baseline that is frozen by the present wave', async () => {
    const wave = [...usual.map((count) => Math.round(count / 10)), 90, 180, 300, 420];
    const { of } = await forecastsOf({ Wave: wave, Good: [...usual, 204, 203, 202, 201] });
    const note = noteOf(of('Wave'), 'BASELINE_FROZEN')!;
    expect(note.facts).toEqual({
      measure: 'cases',
      frozenSince: of('Wave').threshold!.facts.frozenSince,
      askNewNormal: false,
    });
    expect(note.text).toMatch(/^The alert line of cases rests on weeks before the one to 2016-10-08/);
    expect(noteOf(of('Good'), 'BASELINE_FROZEN')).toBeUndefined();
  });

  it('cuts quantiles of any provider off at the population, and says so', async () => {
    const groq = new FakeProvider('groq');
    const test = await openTestCore({ providers: [groq] });
    const rows = weekEnds(30).map((end, week) => `${end},Camp,260,${usual[week]}`);
    test.files.set('camp.csv', `date,place,population,cases\n${rows.join('\n')}\n`);
    const { datasets } = await test.client.call('datasets.import', { files: [{ path: 'camp.csv' }] });
    await test.client.call('settings.set', { key: 'providers.groq.enabled', value: true });
    groq.next(withQuantiles((all) => all.map((q) => ({ ...q, value: q.level > 0.5 ? 900 : 200 }))));
    const { forecasts } = await test.client.call('forecasts.run', { datasetId: datasets[0]!.id });
    const [camp] = forecasts;
    const values = camp!.targets.cases.flatMap(({ quantiles }) => quantiles.map((q) => q.value));
    expect(Math.max(...values)).toBe(260);
    expect(noteOf(camp!, 'POPULATION_CAP')).toMatchObject({ facts: { measure: 'cases', population: 260 } });
    const total = usual.slice(0, 30).reduce((sum, count) => sum + count, 0);
    expect(noteOf(camp!, 'MORE_CASES_THAN_PEOPLE')).toMatchObject({
      facts: { total, population: 260 },
      text: expect.stringContaining(`add up to ${total} cases, more than the 260 inhabitants`),
    });
  });
});

describe('notes known before anybody answers', () => {
  const notes = (weeks: PlaceWeeks) => notesOfRequest(requestFor(panelOf(weeks)));
  const suppressedWeeks = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      week: 29 - 2 * index,
      measure: 'cases' as const,
      low: 1,
      high: 4,
    }));
  const withSuppressed = (count: number): PlaceWeeks => {
    const suppressed = suppressedWeeks(count);
    const cases: Counts = usual.map((_, week) => (suppressed.some((one) => one.week === week) ? null : 3));
    return { ...place('Bo', cases), suppressed };
  };

  it('tell a series of which more than 30 % of the last 26 weeks are suppressed', () => {
    expect(notes(withSuppressed(7))).toEqual([]);
    expect(notes(withSuppressed(8))).toEqual([
      { code: 'MOSTLY_SUPPRESSED', facts: { measure: 'cases', suppressed: 8, weeks: 26 } },
    ]);
  });

  it('tell newest weeks that are preliminary, by measure, back to the last final one', () => {
    const provisional = [20, 28, 29].map((week) => ({ week, measure: 'deaths' as const }));
    const weeks = { ...place('Bo', usual, Array(30).fill(2)), provisional };
    expect(notes(weeks)).toEqual([
      { code: 'PRELIMINARY', facts: { measure: 'deaths', weeks: 2, from: weekEnds(30)[28], leftOut: 2 } },
    ]);
    expect(notes({ ...weeks, provisional: provisional.slice(0, 2) })).toEqual([]);
  });

  it('tell suspect deaths apart from cases', () => {
    const deaths = [
      ...Array(29)
        .fill(0)
        .map((_, week) => 14 + (week % 3)),
      0,
    ];
    const [only, ...others] = notes(place('Bo', usual, deaths));
    expect(only).toMatchObject({ code: 'SUSPECT_NEWEST', facts: { measure: 'deaths', reason: 'ZERO' } });
    expect(others).toEqual([]);
  });
});

describe('sentences of a stored forecast', () => {
  it('lie on disk as code and facts, and are worded on reading', async () => {
    const { test, of } = await forecastsOf({ Silent: [...usual, 0] });
    const stored = storedSet(test.disk, 'run-id-1', 1).forecasts[0]!;
    const sentences = [...stored.risk.drivers, ...stored.provenance.dataNotes];
    expect(sentences.length).toBeGreaterThan(2);
    for (const sentence of sentences) expect(Object.keys(sentence)).toEqual(['code', 'facts']);
    expect(stored.threshold).not.toHaveProperty('reference');
    expect(worded(stored)).toEqual(of('Silent'));
    expect(of('Silent').threshold?.reference).toMatch(/^mean \+ 3 standard deviations/);
  });

  it('of an earlier version, stored as texts, are read as they are', async () => {
    const { test, of } = await forecastsOf({ Good: [...usual, 204] });
    const stored = storedSet(test.disk, 'run-id-1', 1).forecasts[0]!;
    const { dataNotes: _unknown, ...provenance } = stored.provenance;
    const earlier = {
      ...stored,
      threshold: { value: 240, method: 'EARS_C2', reference: 'as it was said then' },
      risk: { ...stored.risk, drivers: [{ code: 'IMPACT', text: 'Impact class 3' }] },
      provenance,
    };
    const read = worded(storedForecastSchema.parse(earlier));
    expect(read.threshold?.reference).toBe('as it was said then');
    expect(read.risk.drivers).toEqual([{ code: 'IMPACT', facts: {}, text: 'Impact class 3' }]);
    expect(read.provenance.dataNotes).toEqual([]);
    expect(read.targets).toEqual(of('Good').targets);
  });
});
