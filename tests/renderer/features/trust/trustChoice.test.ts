import { describe, expect, it } from 'vitest';
import { monthRuns, monthsOf, monthWords } from '../../../../renderer/features/trust/months.ts';
import { standingFor } from '../../../../renderer/features/trust/RecordCell.tsx';
import { ratioEnd, ratioTicks } from '../../../../renderer/features/trust/ratioScale.ts';
import {
  chosenSource,
  chosenStanding,
  inOrder,
  keyOf,
  linesOf,
} from '../../../../renderer/features/trust/trustChoice.ts';
import { line, month, standing, who } from './records.ts';

const short = standing({ provider: 'groq' }, { n: 3 });
const measles = standing({ disease: 'measles' }, { n: 40 });
const all = [short, measles, standing()];

describe('what the figures are of', () => {
  it('is the wanted record, else the longest of the disease that is looked at', () => {
    const ordered = inOrder(all);
    expect(ordered.map(keyOf)).toEqual([standing(), measles, short].map(keyOf));
    expect(chosenStanding(ordered, keyOf(short), 'measles')).toBe(short);
    expect(chosenStanding(ordered, null, 'measles')).toBe(measles);
    expect(chosenStanding(ordered, 'gone', 'ebola')).toBe(ordered[0]);
    expect(chosenStanding([], null, null)).toBeNull();
  });

  it('is one kind at a time: published ones where they are enough to speak of', () => {
    const sources = (prospective: number) =>
      standing({
        sources: [
          { source: 'prospective', n: prospective },
          { source: 'backtest', n: 80 },
        ],
      });
    expect(chosenSource(sources(5), null)).toBe('prospective');
    expect(chosenSource(sources(4), null)).toBe('backtest');
    expect(chosenSource(sources(5), 'backtest')).toBe('backtest');
    expect(chosenSource(sources(5), 'hindcast')).toBe('prospective');
  });

  it('mixes no sources, models or diseases', () => {
    const lines = [line({ horizon: 1 }), line({ source: 'hindcast' }), line({ model: 'other' }), line()];
    expect(linesOf(lines, who, 'backtest').map(({ horizon }) => horizon)).toEqual([0, 1]);
    expect(monthsOf([month(), month({ source: 'hindcast' })], who, 'backtest')).toEqual([month()]);
  });

  it('in the list of providers is of the disease, and of the newest model', () => {
    const newer = standing({ model: 'next', lastWeek: '2026-11-21' });
    expect(standingFor([standing(), newer, measles], 'embedded', 'cholera')).toBe(newer);
    const elsewhere = standing({ disease: 'measles', lastWeek: '2026-11-28' });
    expect(standingFor([elsewhere, standing()], 'embedded', 'cholera')).toEqual(standing());
    expect(standingFor(all, 'gemini', 'cholera')).toBeNull();
  });
});

describe('the picture over time', () => {
  it('breaks its line where a month is missing, and at a month without a ratio', () => {
    const months = ['2025-11', '2025-12', '2026-01', '2026-03'].map((one) => month({ month: one }));
    const runs = (of: typeof months) => monthRuns(of).map((run) => run.map((one) => one.month));
    expect(runs(months)).toEqual([['2025-11', '2025-12', '2026-01'], ['2026-03']]);
    expect(runs([months[0]!, { ...months[1]!, relativeWis: null }, months[2]!])).toEqual([
      ['2025-11'],
      ['2026-01'],
    ]);
    expect(monthWords('2026-03', 'en-GB')).toBe('Mar 2026');
  });

  it('reaches as far as its ratios, from 1.5 to 3', () => {
    expect([ratioEnd([]), ratioEnd([0.4, null]), ratioEnd([1.7]), ratioEnd([40])]).toEqual([1.5, 1.5, 2, 3]);
    expect(ratioTicks(1.5)).toEqual([0, 0.5, 1, 1.5]);
  });
});
