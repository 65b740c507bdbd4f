import { describe, expect, it } from 'vitest';
import { expectedHorizons, forecast, quantiles, read, readBent, verdict, weeks } from './replies.ts';

type Week = ReturnType<typeof forecast>['horizons'][number];

const [first, second] = forecast().horizons as [Week, Week];
const { target_end_date: _date, ...dateless } = first;
const { target_end_date: _other, ...otherDateless } = second;
const third = { ...second, target_end_date: '2026-12-12' };
const of = (horizons: unknown, asked = {}) => read(JSON.stringify({ ...forecast(), horizons }), asked);

describe('the weeks that were asked for', () => {
  it.each<[string, unknown, string]>([
    ['in their order', [first, second], 'accepted'],
    ['in another order', [second, first], 'HORIZON_ORDER'],
    ['with another one', [first, second, third], 'HORIZON_EXTRA'],
    [
      'with another one that holds nothing usable',
      [first, { target_end_date: '2026-12-12', cases: 'x', more: 1 }, second],
      'HORIZON_EXTRA',
    ],
    ['one twice and the same', [first, second, first], 'HORIZON_DUPLICATE'],
    [
      'one twice, written otherwise',
      [first, { ...first, cases: Object.values(first.cases as object) }, second],
      'HORIZON_DUPLICATE QUANTILES_FROM_ARRAY',
    ],
    ['by date', { [weeks[0]]: dateless, [weeks[1]]: otherDateless }, 'HORIZONS_FROM_MAP'],
    [
      'by date in another order',
      { [weeks[1]]: otherDateless, [weeks[0]]: dateless },
      'HORIZONS_FROM_MAP HORIZON_ORDER',
    ],
    [
      'by date of another form',
      { 'Nov 28, 2026': dateless, '05/12/2026': otherDateless },
      'DATE_REFORMATTED HORIZONS_FROM_MAP',
    ],
    ['by number, with their dates inside', { week_1: first, week_2: second }, 'HORIZONS_FROM_MAP'],
  ])('%s', (_, horizons, expected) => {
    const reading = of(horizons);
    expect(verdict(reading)).toBe(expected);
    expect(reading.value?.horizons).toEqual(expectedHorizons);
  });

  it.each<[string, unknown, string]>([
    ['one is missing', [first], 'HORIZON_MISSING'],
    ['another is there instead', [first, third], 'HORIZON_MISSING'],
    ['all are missing', {}, 'HORIZON_MISSING'],
    ['one twice and different', [first, second, { ...first, cases: second.cases }], 'HORIZON_CONFLICT'],
    ['a date inside that is not its key', { [weeks[0]]: second, [weeks[1]]: second }, 'HORIZON_CONFLICT'],
    ['a week without a date', [dateless, second], 'DATE_UNRECOGNISED'],
    ['a week that is no object', [first, null], 'DATE_UNRECOGNISED'],
    ['a key that is no date', { week_1: dateless }, 'DATE_UNRECOGNISED'],
    ['a date that can be two', [first, { ...second, target_end_date: '03/04/2026' }], 'DATE_AMBIGUOUS'],
    ['no deaths', [first, { target_end_date: weeks[1], cases: quantiles(1, 2, 3, 4, 5) }], 'MISSING_TARGET'],
    ['deaths that are null', [first, { ...second, deaths: null }], 'MISSING_TARGET'],
  ])('can not be had when %s', (_, horizons, expected) => {
    expect(verdict(of(horizons))).toBe(expected);
  });
});

describe('the targets that were asked for', () => {
  it('are the only ones in the value', () => {
    const reading = of(
      [
        { target_end_date: weeks[0], cases: first.cases },
        { target_end_date: weeks[1], cases: second.cases },
      ],
      {
        targets: ['cases'],
      },
    );
    expect(verdict(reading)).toBe('accepted');
    expect(reading.value?.horizons.map((week) => Object.keys(week))).toEqual([
      ['target_end_date', 'cases'],
      ['target_end_date', 'cases'],
    ]);
  });

  it('may be deaths alone, and then cases are ignored', () => {
    expect(verdict(readBent(() => {}, { targets: ['deaths'] }))).toBe('UNKNOWN_KEYS_IGNORED');
  });
});
