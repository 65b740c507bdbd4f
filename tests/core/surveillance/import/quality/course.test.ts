import { describe, expect, it } from 'vitest';
import { shiftsOf } from '../../../../../main/core/surveillance/import/quality/levelShift.ts';
import { outliersOf } from '../../../../../main/core/surveillance/import/quality/outliers.ts';
import { around, found, place, texts, weekAt } from './checking.ts';

const wave = Array.from({ length: 60 }, (_, week) => Math.round(400 * Math.exp(-(((week - 30) / 7) ** 2))));

describe('zeros in a row', () => {
  it('in the midst of counts, or at their end, are asked about', () => {
    const series = [
      place('Ouest', [...around(20, 8), 0, 0, 0, ...around(20, 8)]),
      place('Sud', [...around(20, 16), 0, 0, 0]),
    ];
    const runs = found('ZERO_RUN', series);
    expect(runs).toMatchObject({ count: 2, severity: 'warning', rows: [{ row: 108 }, { row: 216 }] });
    expect(texts(runs)[0]).toBe(`Ouest, ${weekAt(8)} to ${weekAt(10)}: 3 times 0 cases`);
  });

  it.each([
    ['two', [...around(20, 8), 0, 0, ...around(20, 8)]],
    ['before the first case', [0, 0, 0, 0, ...around(20, 12)]],
    ['of a wave that fades out', [...around(20, 12), 9, 4, 1, 0, 0, 0, 1]],
    ['after which only few cases come', [...around(20, 12), 0, 0, 0, 1, 2, 1]],
    ['of a place with few cases', [...around(4, 8), 0, 0, 0, ...around(4, 8)]],
  ])('are what they are: %s', (_, cases) => {
    expect(found('ZERO_RUN', [place('Ouest', cases)])).toBeUndefined();
  });
});

describe('an outlier', () => {
  it('is a week far from the weeks around it, with its row', () => {
    const cases = [...around(110, 10), 8, ...around(110, 10)];
    const issue = found('OUTLIER', [place('Ouest', cases)]);
    expect(issue).toMatchObject({ count: 1, severity: 'warning', rows: [{ row: 110 }] });
    expect(texts(issue)[0]).toMatch(/: 8 cases, around it \d+, \d+, \d+, \d+$/);
  });

  it('is found in the newest week too', () => {
    expect(outliersOf([...around(50, 20), 900])).toEqual([20]);
  });

  it('is no week of a wave, of counting noise, or of a short series', () => {
    expect(outliersOf(wave)).toEqual([]);
    expect(outliersOf([0, 0, 1, 0, 0, 0, 4, 0, 0, 0, 0, 2, 0, 0, 0, 0])).toEqual([]);
    expect(outliersOf([...around(110, 5), 8, ...around(110, 5)])).toEqual([]);
  });
});

describe('a shift of level', () => {
  it('is a step between two levels that last eight weeks', () => {
    const cases = [...around(20, 12), ...around(120, 12)];
    expect(shiftsOf(cases).map(({ index }) => index)).toEqual([12]);
    const shift = found('LEVEL_SHIFT', [place('Ouest', cases)]);
    expect(shift).toMatchObject({ count: 1, severity: 'warning', rows: [{ row: 112 }] });
    expect(shiftsOf([...around(120, 12), ...around(20, 12)]).map(({ index }) => index)).toEqual([12]);
  });

  it.each([
    ['a wave', wave],
    ['growth', Array.from({ length: 20 }, (_, week) => Math.round(6 * 1.6 ** week))],
    ['a step of less than four times', [...around(20, 12), ...around(70, 12)]],
    ['an outbreak that begins', [...around(1, 12), ...around(60, 12)]],
    ['seven weeks', [...around(20, 12), ...around(120, 7), ...around(20, 12)]],
  ])('is not %s', (_, cases) => {
    expect(shiftsOf(cases)).toEqual([]);
  });
});

describe('case fatality', () => {
  const cases = new Array<number>(12).fill(100);

  it('that moves in the last two weeks is told', () => {
    const deaths = [...new Array<number>(10).fill(2), 12, 10];
    const jump = found('CFR_JUMP', [place('Ouest', cases, { deaths })]);
    expect(jump).toMatchObject({ count: 1, severity: 'info', rows: [{ row: 110 }] });
    expect(texts(jump)[0]).toContain('11 % in two weeks, 3.5 % in twelve');
  });

  it('of fewer than five deaths, or within half and twice, is not', () => {
    const few = [...new Array<number>(10).fill(0), 2, 2];
    const like = [...new Array<number>(10).fill(4), 6, 6];
    for (const deaths of [few, like])
      expect(found('CFR_JUMP', [place('Ouest', cases, { deaths })])).toBeUndefined();
  });
});

describe('heaping', () => {
  const round = Array.from({ length: 60 }, (_, week) => (week % 2 === 0 ? 10 + 5 * (week % 9) : 11 + week));

  it('of a file, or of some places only, is told with its share', () => {
    const plain = Array.from({ length: 400 }, (_, week) => 10 + ((week * 7) % 83));
    expect(found('HEAPING', [place('Ouest', round)])).toMatchObject({ severity: 'info' });
    expect(found('HEAPING', [place('Ouest', round)])!.message).toMatch(/^\d+ % of 60 counts/);
    const some = found('HEAPING', [place('Ouest', round), place('Sud', plain)]);
    expect(some).toMatchObject({ count: 1 });
    expect(texts(some)[0]).toMatch(/^Ouest/);
  });

  it('is neither chance in few counts nor the tens of small counts', () => {
    expect(found('HEAPING', [place('Ouest', round.slice(0, 49))])).toBeUndefined();
    const small = Array.from({ length: 400 }, (_, week) => [8, 9, 9, 9, 10, 10, 11][week % 7]!);
    expect(found('HEAPING', [place('Ouest', small)])).toBeUndefined();
  });
});
