import { describe, expect, it } from 'vitest';
import { ratioRange, standingSentences } from '../../../../renderer/features/trust/standingWords.ts';
import { createFormat } from '../../../../renderer/words/createFormat.ts';
import { en } from '../../../../shared/words/en/window/index.ts';
import { trustWordsFor } from '../../../../shared/words/trust.ts';
import { testFormat } from '../../support/services.tsx';
import { standing } from './records.ts';

const said = (...of: Parameters<typeof standing>) =>
  standingSentences(standing(...of), { text: en, format: testFormat, words: trustWordsFor('en') })
    .join(' ')
    .replaceAll('**', '')
    .replace(/\u00a0/g, ' ');

describe('how a provider stands, in words', () => {
  it('counts what was inside the ranges and better than no-change, with what it rests on', () => {
    expect(said()).toBe(
      'Of 88 past forecasts of the offline model for cholera, 71 were inside the 80 % range (81 %; about 80 % is expected). ' +
        'It was better than no-change in 57 of 88. ' +
        'Over all of them: errors 10 % smaller than those of no-change (relative score 0.90, 90 % interval 0.71–1.10). ' +
        'Rests on 8 published before the week was known and 80 of the backtest on past weeks; weeks from 1 Nov 2025 to 14 Nov 2026.',
    );
  });

  it('says of the ranges only what is really done to them', () => {
    expect(said({ kappa: 1.4 })).toContain('Past ranges were too narrow; ranges are now widened ×1.4.');
    expect(said({ kappa: 0.7 })).toContain('Past ranges were too wide; ranges are now narrowed ×0.7.');
    expect(said({ kappa: 1.001 })).not.toMatch(/widened|narrowed/);
    const start = { kappa: 1.5, isKappaFromRecord: false };
    expect(said(start)).not.toMatch(/widened|narrowed/);
    expect(said({ ...start, provider: 'groq' })).toContain(
      'Until more forecasts can be judged, its ranges are widened ×1.5, as those of every AI provider.',
    );
  });

  it('gives no share of fewer than five forecasts', () => {
    expect(said({ sources: [{ source: 'prospective', n: 1 }] }, { n: 1, wins: 1, hits80: 1, n80: 1 })).toBe(
      'Too early to say: only 1 forecast of the offline model for cholera could be judged so far. ' +
        'Rests on 1 published before the week was known; weeks from 1 Nov 2025 to 14 Nov 2026.',
    );
    expect(said({}, { n: 4 })).toMatch(/^Too early to say: only 4 forecasts/);
    expect(said({}, { n: 4 })).not.toContain('%');
    expect(said({}, { n: 5 })).toMatch(/^Of 88/);
  });

  it('keeps replays apart', () => {
    const replays = { source: 'hindcast', n: 40 } as const;
    const sources = [...standing().sources, replays];
    expect(said({ sources })).toMatch(/40 replayed forecasts are kept apart and do not count here\.$/);
    expect(said({ sources: [replays], firstWeek: null, lastWeek: null }, { n: 0, relativeWis: null })).toBe(
      'No record yet: of the offline model for cholera only replays could be judged, and their maker may have known the outcome.',
    );
  });

  it('does not compare the no-change model with itself, and says where no interval can be told', () => {
    expect(said({ isNoChange: true })).toContain('This is the no-change model');
    expect(said({ isNoChange: true })).not.toContain('better than');
    expect(said({ relativeWis90: null })).toContain('too few weeks to say how sure that is');
    expect(said({}, { hits80: 0, n80: 0 })).toMatch(
      /^No past forecast of the offline model .* had an 80 % range/,
    );
    expect(ratioRange([0.5, 1.5], testFormat)).toBe('0.50–1.50');
  });

  it('keeps the ends of a range in order in words from right to left, and in the digits of the settings', () => {
    const arabic = createFormat({ locale: 'ar', numbers: 'ar-EG-u-nu-latn', direction: 'rtl' });
    expect(ratioRange([0.5, 1.5], arabic)).toBe('\u20660.50–1.50\u2069');
    const german = createFormat({ locale: 'en-GB', numbers: 'de-DE' });
    expect(ratioRange([0.5, 1.5], german)).toBe('0,50–1,50');
  });
});
