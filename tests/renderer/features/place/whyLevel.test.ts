import { describe, expect, it } from 'vitest';
import { matrixWords } from '../../../../renderer/features/place/levelRaise.ts';
import { shownDrivers, whyLines } from '../../../../renderer/features/place/whyLevel.ts';
import type { Forecast } from '../../../../shared/contract/index.ts';
import { en } from '../../../../shared/words/en/window/index.ts';
import { fakeChart, fakeForecast } from '../../support/fakeForecasts.ts';
import { placeFixtures } from '../../support/placeFixtures.ts';
import { testFormat } from '../../support/services.tsx';
import { grandAnse, setOptions } from './chart/support.ts';

const forecast = fakeForecast(grandAnse, { ...setOptions, hasDeaths: false });
const calm = placeFixtures.find((place) => place.name === 'Artibonite')!;
const plain = (text: string | undefined) => text?.replace(/\u00a0/g, ' ');

function linesOf(shown: Forecast, place = grandAnse): Record<string, string | undefined> {
  const { chances } = fakeChart(place, shown);
  return Object.fromEntries(
    whyLines(shown, chances, en, testFormat).map(({ label, value, note }) => [
      label,
      plain(note === null ? value : `${value} | ${note}`),
    ]),
  );
}

const lines = (changed: Partial<Forecast> = {}) => linesOf({ ...forecast, ...changed });
const withRisk = (risk: Partial<Forecast['risk']>) => ({ risk: { ...forecast.risk, ...risk } });

describe('the lines of "Why this level"', () => {
  it('name likelihood, impact and alert line in words and classes, with what the line rests on', () => {
    expect(lines()).toMatchObject({
      Likelihood: 'highly likely (4)',
      Impact: 'moderate (3)',
      'Level given by': 'outbreak probability of cases',
      'Alert line': '176 cases, P75 | 75th percentile of five years, weeks ±2',
    });
  });

  it('say of a place above its line that the chance is that of staying there', () => {
    expect(lines()['Chance to stay above']).toBe('75 % | of the least likely of 4 weeks');
  });

  it('give the bound of all weeks together where the line would be passed', () => {
    const shown = linesOf(fakeForecast(calm, { ...setOptions, hasDeaths: false }), calm);
    expect(shown['Outbreak probability']).toMatch(
      /^\d+ % \| of the likeliest of 4 weeks; at most \d+ % to pass it in any of them$/,
    );
  });

  it('put each adjustment of the impact beside it, and not among the drivers again', () => {
    const drivers = [
      { code: 'IMPACT', facts: { impact: 4, stated: 3 }, text: 'Impact class 4 of 5: major' },
      { code: 'IMPACT_CAPACITY', facts: {}, text: 'More than the capacity: one impact class up' },
      { code: 'GROWTH', facts: {}, text: 'Cases grew' },
    ];
    const changed = withRisk({ impact: 4, drivers });
    expect(lines(changed).Impact).toBe(
      'major (4) | Class 3 before adjustment. More than the capacity: one impact class up',
    );
    expect(shownDrivers({ ...forecast, ...changed }).map(({ code }) => code)).toEqual(['GROWTH']);
  });

  it('give the three probabilities of the trend, and never call an unclear one stable', () => {
    const trend = { ...forecast.trend, category: 'stable' as const, uncertain: true };
    expect(lines({ trend }).Trend).toBe('direction unclear | up 42 % · stable 33 % · down 25 %');
  });

  it('say what is known of deaths, and of what the likelihood is where they gave the level', () => {
    const threshold = { value: 4, method: 'EARS_C2', facts: {}, reference: 'weeks before' };
    const shown = lines({
      deathsThreshold: threshold,
      deathsOutbreakProbability: 0.8,
      ...withRisk({ basis: 'deaths' }),
    });
    expect(shown).toMatchObject({
      'Level given by': 'deaths',
      'Likelihood, deaths': 'highly likely (4)',
      'Outbreak probability, deaths': '80 %',
      'Alert line, deaths': '4 deaths, EARS C2 | weeks before',
    });
  });

  it('say not computed instead of zero where the level is not assessed', () => {
    const shown = lines({
      threshold: null,
      outbreakProbability: null,
      ...withRisk({ level: 'NOT_ASSESSED', likelihood: null, basis: null }),
    });
    expect(shown).toMatchObject({
      'Outbreak probability': 'not computed',
      Likelihood: 'not computed',
      'Alert line': 'not known',
    });
    expect(shown).not.toHaveProperty('Level given by');
  });
});

describe('the words at the matrix', () => {
  const words = (risk: Partial<Forecast['risk']>) => matrixWords({ ...forecast.risk, ...risk }, en);
  const low = { level: 'YELLOW', likelihood: 1, impact: 3 } as const;

  it('are none where the level is that of its cell', () => {
    expect(words({})).toBeNull();
    expect(words({ level: 'NOT_ASSESSED', likelihood: null, basis: null })).toBeNull();
  });

  it.each([
    ['above-now', 'the last count is above its alert line'],
    ['official', 'the last count reaches the official threshold'],
    ['deaths', 'the last count of deaths is above its alert line'],
  ] as const)('say why a level by %s is higher than its cell', (basis, reason) => {
    expect(words({ ...low, basis })).toBe(`The marked cell is Green; raised to **Yellow**: ${reason}.`);
  });

  it('tell an official threshold that nobody confirmed from one that was reached', () => {
    const drivers = [{ code: 'THRESHOLD_NOT_CONFIRMED', facts: {}, text: '' }];
    expect(words({ ...low, basis: 'official', drivers })).toContain(
      'whose official threshold is a single case',
    );
  });

  it('say that there is no cell where there is no probability', () => {
    expect(words({ level: 'YELLOW', likelihood: null, basis: 'official' })).toBe(
      'No cell without a probability. **Yellow**: the last count reaches the official threshold.',
    );
  });

  it('say that the cell is of deaths where they gave the level', () => {
    expect(words({ basis: 'deaths' })).toBe('The marked cell is that of deaths.');
  });
});
