import { describe, expect, it } from 'vitest';
import { overviewSentence } from '../../../../renderer/features/overview/overviewSentence.ts';
import { copiedSentence, placeSentence } from '../../../../renderer/features/place/placeSentence.ts';
import { type Forecast, isAboveThreshold, naturalFrequency } from '../../../../shared/contract/index.ts';
import { en } from '../../../../shared/words/en/window/index.ts';
import { fakeForecast, fakeSummary, locationOf, type SetOptions } from '../../support/fakeForecasts.ts';
import { fixtureLevels, placeFixtures } from '../../support/placeFixtures.ts';
import { testFormat, testNow } from '../../support/services.tsx';

const options: SetOptions = {
  datasetId: 'ds',
  runId: 'run-1',
  asOf: '2016-11-02',
  issuedAt: '2026-11-18T08:40:00.000Z',
  kind: 'hindcast',
  epoch: 7,
  hasDeaths: false,
  levels: fixtureLevels,
  impact: 3,
};
const fixture = (name: string) => placeFixtures.find((place) => place.name === name)!;
const grandAnse = fakeForecast(fixture("Grand'Anse"), options);
const sentenceOf = (forecast: Forecast) => placeSentence(forecast, en, testFormat, testNow);
const nbsp = '\u00a0';

describe('a probability as a natural frequency', () => {
  it.each([
    [0.001, 'less', 1, 20],
    [0.06, 'about', 1, 17],
    [0.1, 'about', 1, 10],
    [0.46, 'about', 5, 10],
    [0.94, 'about', 9, 10],
    [0.95, 'at-least', 19, 20],
  ])('%d is %s %s in %s', (probability, kind, times, of) => {
    expect(naturalFrequency(probability)).toEqual({ kind, times, of });
  });
});

describe('the sentence of a place', () => {
  it('carries chance, medians, ranges and dates of the next two weeks', () => {
    expect(sentenceOf({ ...grandAnse, outbreakProbability: 0.94 }).lead).toBe(
      'About 9 in 10 chance to stay above the alert line in the next four weeks; 338 cases (215–489) in the week to 5 Nov, then 316 (168–619) in the week to 12 Nov.',
    );
  });

  it('speaks of passing the alert line where the last count is below it', () => {
    expect(sentenceOf(fakeForecast(fixture('Artibonite'), options)).lead).toMatch(
      /^About 2 in 10 chance to pass the alert line/,
    );
  });

  it('says that no alert line is known instead of a probability of zero', () => {
    const forecast = { ...grandAnse, threshold: null, outbreakProbability: null };
    expect(sentenceOf(forecast).lead).toMatch(/^No alert line is known here.*; 338 cases \(215–489\)/);
  });

  it('gives no chance where the level is not assessed', () => {
    const forecast: Forecast = { ...grandAnse, risk: { ...grandAnse.risk, level: 'NOT_ASSESSED' } };
    expect(sentenceOf(forecast).lead).toMatch(/^The level is not assessed; 338 cases/);
  });

  it('names the number of weeks that the forecast really has', () => {
    const forecast = {
      ...grandAnse,
      targets: { ...grandAnse.targets, cases: grandAnse.targets.cases.slice(0, 1) },
    };
    expect(sentenceOf(forecast).lead).toMatch(
      /in the next week; 338 cases \(215–489\) in the week to 5 Nov\.$/,
    );
  });

  it('has deaths only where the forecast has them', () => {
    expect(sentenceOf(grandAnse).deaths).toBeNull();
    const withDeaths = fakeForecast(fixture("Grand'Anse"), { ...options, hasDeaths: true });
    expect(sentenceOf(withDeaths).deaths).toBe(
      'Deaths: 4 (3–6) in the week to 5 Nov, then 4 (2–8) in the week to 12 Nov.',
    );
  });

  it('travels with range, provider, data date, age and confidence', () => {
    expect(sentenceOf(grandAnse).company).toBe(
      `80${nbsp}% range · offline model · data to 29 Oct 2016, known on 2 Nov 2016 · forecast made today 08:40 · confidence: no record yet`,
    );
  });

  it('names the range that is there when the 80 % levels are not', () => {
    const forecast = fakeForecast(fixture("Grand'Anse"), { ...options, levels: [0.025, 0.5, 0.975] });
    expect(sentenceOf(forecast).lead).toContain('338 cases (136–651)');
    expect(sentenceOf(forecast).company).toMatch(new RegExp(`^95${nbsp}% range`));
  });

  it('says that no range was given rather than showing a bare number', () => {
    const forecast = fakeForecast(fixture("Grand'Anse"), { ...options, levels: [0.5] });
    expect(sentenceOf(forecast).lead).toContain('338 cases (no range given)');
    expect(sentenceOf(forecast).company).toMatch(/^no range given/);
  });

  it('is copied with place, level and its whole company, and marked as a replay', () => {
    const copied = copiedSentence(grandAnse, null, en, testFormat, testNow);
    expect(copied).toMatch(/^Grand'Anse, level Red \(replay\): About/);
    expect(copied).toContain('offline model · data to 29 Oct 2016');
    const live = copiedSentence({ ...grandAnse, kind: 'forecast' }, null, en, testFormat, testNow);
    expect(live).not.toContain('replay');
  });

  it('takes what is doubtful in the data along when it is copied', () => {
    const note = { code: 'SUSPECT_NEWEST' as const, facts: {}, text: 'The newest week reports no cases.' };
    const provenance = { ...grandAnse.provenance, dataNotes: [note] };
    const copied = copiedSentence({ ...grandAnse, provenance }, null, en, testFormat, testNow);
    expect(copied).toMatch(/\. Note: The newest week reports no cases\.$/);
  });
});

describe('the sentence of the overview', () => {
  const forecasts = placeFixtures.map((place) => fakeForecast(place, options));
  const sentence = (list: Forecast[], gaps = [] as Parameters<typeof fakeSummary>[2]) =>
    overviewSentence(fakeSummary(placeFixtures, list, gaps, options), en, testFormat, testNow);

  it('counts places above their line and places by level', () => {
    expect(sentence(forecasts).summary).toBe(
      '2 of 10 places above their alert line; 1 red, 4 yellow, 5 green.',
    );
  });

  it('names the most urgent places, red and yellow only', () => {
    expect(sentence(forecasts).highest).toBe("Look first at Grand'Anse, Sud and Artibonite.");
    const green = forecasts.filter((forecast) => forecast.risk.level === 'GREEN');
    expect(sentence(green).highest).toBeNull();
  });

  it('counts gaps among the places', () => {
    const gap = {
      location: locationOf(placeFixtures[0]!),
      reason: 'INSUFFICIENT_DATA' as const,
      message: 'needs 8 weeks',
    };
    const { lastObserved } = forecasts[0]!;
    expect(sentence(forecasts.slice(1), [{ ...gap, lastObserved }]).summary).toMatch(/ of 10 places/);
    expect(sentence(forecasts.slice(1), [gap]).summary).toMatch(
      / of 9 places above (its|their) alert line, 1 without data for over 3 weeks;/,
    );
  });

  it('does not count places that are silent for more than three weeks among those that were looked at', () => {
    const first = forecasts.find((one) => isAboveThreshold(one))!;
    const others = forecasts.filter((one) => one !== first);
    const longAgo = { ...first, lastObserved: { ...first.lastObserved, targetEndDate: '2016-10-08' } };
    expect(sentence([longAgo, ...others]).summary).toMatch(
      /^1 of 9 places above its alert line, 1 without data for over 3 weeks; /,
    );
    const silent = forecasts.map((one) => ({ ...one, lastObserved: longAgo.lastObserved }));
    expect(sentence(silent).summary).toMatch(/^No place has data of the last 3 weeks; /);
  });

  it('does not count places above a line that nobody knows', () => {
    const unknown = forecasts.map((f) => ({ ...f, threshold: null, outbreakProbability: null }));
    expect(sentence(unknown).summary).toMatch(
      /^No alert line is known for any of the 10 places with recent data; /,
    );
  });

  it('names not assessed places, which are never silently green', () => {
    const old = placeFixtures.map((place) =>
      fakeForecast({ ...place, cases: place.cases.slice(0, 26) }, { ...options, asOf: '2016-12-01' }),
    );
    expect(sentence(old).summary).toContain('0 green, 10 not assessed.');
  });

  it('carries provider, data date, as-of date and age', () => {
    expect(sentence(forecasts).company).toBe(
      'offline model · data to 29 Oct 2016, known on 2 Nov 2016 · forecast made today 08:40',
    );
  });
});
