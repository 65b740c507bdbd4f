import { describe, expect, it } from 'vitest';
import { confidenceNote } from '../../../../renderer/features/place/confidenceNote.ts';
import { recordOfForecast } from '../../../../renderer/features/place/recordOf.ts';
import { recordSentence } from '../../../../renderer/features/place/recordSentence.ts';
import type { Forecast } from '../../../../shared/contract/index.ts';
import { en } from '../../../../shared/words/en/window/index.ts';
import { fakeForecast } from '../../support/fakeForecasts.ts';
import { testFormat } from '../../support/services.tsx';
import { grandAnse, setOptions } from './chart/support.ts';

const forecast = fakeForecast(grandAnse, setOptions);

function withRecord(confidence: Partial<Forecast['confidence']>, kappa = 1): Forecast {
  return {
    ...forecast,
    confidence: { ...forecast.confidence, ...confidence },
    provenance: { ...forecast.provenance, kappa },
  };
}

const record = {
  basis: 'backtest',
  word: 'moderate',
  calibrated: 0.583,
  n: 22,
  wins: 15,
  hits80: 16,
  n80: 22,
  relativeWis: 0.8,
  coverage80: 0.74,
  interval90: [0.44, 0.7],
} as const;

const said = (...[confidence, kappa]: Parameters<typeof withRecord>) =>
  recordSentence(
    recordOfForecast(withRecord({ ...confidence } as Partial<Forecast['confidence']>, kappa)),
    en,
    testFormat,
  ).replace(/\u00a0/g, ' ');

describe('the track record beside a forecast', () => {
  it('counts what fell inside the range and what was better, and says where it is from', () => {
    expect(said(record as never)).toBe(
      'Track record, mostly a backtest on past weeks: 16 of 22 inside the 80 % range, 15 of 22 better than no-change, errors 20 % smaller than those of no-change.',
    );
    expect(said({ ...record, basis: 'track-record', wins: 15.5, relativeWis: 1.12 } as never)).toBe(
      'Track record: 16 of 22 inside the 80 % range, 15.5 of 22 better than no-change, errors 12 % larger than those of no-change.',
    );
    expect(said({ ...record, relativeWis: 1.001 } as never)).toContain('as large as those of no-change');
  });

  it('says of how many sites it is, and that ranges follow this one alone', () => {
    const pooled = { ...record, basis: 'track-record', sites: 3 };
    expect(said(pooled as never)).toContain('Track record: of 3 sites of the team, 16 of 22 inside');
    expect(said(pooled as never, 1.5)).toContain('this site’s own record is short');
    expect(said(pooled as never, 1.2)).toContain('past ranges were too narrow');
    expect(said({ ...record, basis: 'track-record' } as never, 1.5)).toContain('past ranges were too narrow');
  });

  it('does not compare the no-change model with itself', () => {
    expect(said({ ...record, wins: 11, relativeWis: 1 } as never)).toBe(
      'Track record, mostly a backtest on past weeks: 16 of 22 inside the 80 % range, this is the no-change model, which others are compared with.',
    );
    const tied = withRecord({ ...record, interval90: [0.44, 0.7], wins: 11, relativeWis: 1 });
    const byGroq = { ...tied, provenance: { ...tied.provenance, provider: 'groq' as const } };
    expect(recordSentence(recordOfForecast(byGroq), en, testFormat)).toContain('the same as no-change');
  });

  it('leaves the range out where no forecast had one, or an earlier version did not count them', () => {
    const { hits80: _hits, n80: _n, ...earlier } = record;
    expect(said(earlier as never)).not.toContain('inside');
    expect(said({ ...record, hits80: 0, n80: 0 } as never)).not.toContain('inside');
  });

  it('says that there is none, or that it is borrowed', () => {
    expect(said({})).toMatch(/^No record yet: no forecast/);
    expect(said({ basis: 'track-record' })).toMatch(/^No record yet for this disease/);
  });

  it.each([
    [1.5, {}, 'The range is widened 1.5-fold: no record yet.'],
    [1.5, { ...record, n: 4 }, 'The range is widened 1.5-fold: the record is short.'],
    [1.346, record, 'The range is widened 1.35-fold: past ranges were too narrow.'],
    [0.8, record, 'The range is narrowed 0.8-fold: past ranges were too wide.'],
  ])('says in one sentence what a factor of %d did to the range', (kappa, confidence, sentence) => {
    expect(said(confidence as never, kappa)).toContain(` ${sentence}`);
  });

  it('says nothing of a range that is as it was given', () => {
    expect(said(record as never, 1)).not.toContain('The range is');
  });
});

describe('the number behind the word of a confidence', () => {
  it('has its 90 % interval, and is none without a record', () => {
    const note = confidenceNote(withRecord(record as never), en, testFormat);
    expect(note?.replace(/\u00a0/g, ' ')).toBe('58 %, 90 % interval 44 % to 70 %');
    expect(confidenceNote(forecast, en, testFormat)).toBeNull();
    expect(confidenceNote(withRecord({ basis: 'backtest' }), en, testFormat)).toBeNull();
  });
});
