import { describe, expect, it } from 'vitest';
import { createBundledSeasonShapes } from '../../../main/adapters/bundledSeasonShapes.ts';
import { systemClock } from '../../../main/adapters/systemClock.ts';
import { historyBefore } from '../../../main/core/forecaster/historyBefore.ts';
import { recordNameOf } from '../../../main/core/forecaster/recordName.ts';
import { shapesOf } from '../../../main/core/forecaster/shapesOf.ts';
import { installation } from '../../../main/hosts/installation.ts';
import { toDayNumber } from '../../../shared/time/plainDate.ts';

const bundled = createBundledSeasonShapes(installation().shapesFolder);

describe('records of past seasons', () => {
  it('are there for influenza under its names, and for no other disease', async () => {
    const names = ['influenza', 'Influenza A', 'seasonal flu', 'Grippe', 'Influenza-like illness'];
    expect(names.map(recordNameOf)).toEqual(names.map(() => 'influenza'));
    const others = [
      'cholera',
      'avian influenza',
      'parainfluenza',
      'Haemophilus influenzae',
      'unspecified',
      '',
    ];
    expect(others.map(recordNameOf)).toEqual(others.map(() => null));
    expect(await bundled.shapesFor('cholera')).toBeNull();
  });

  it('are bundled: 13 years of 53 places, without the seasons unlike others', async () => {
    const panel = (await bundled.shapesFor('influenza'))!;
    expect(await bundled.shapesFor('flu')).toBe(panel);
    expect(panel.places).toHaveLength(53);
    expect(panel.weeks).toBe(678);
    expect(panel.firstWeekEnd).toBe(toDayNumber('2010-10-02'));
    const reported = (from: string, to: string) => {
      const week = (date: string) => (toDayNumber(date) - panel.firstWeekEnd) / 7;
      const counts = panel.places.flatMap(({ counts }) => [...counts.subarray(week(from), week(to))]);
      return counts.filter((count) => count > 0).length;
    };
    expect(reported('2018-10-06', '2019-05-04')).toBeGreaterThan(30 * 50);
    expect(reported('2020-10-03', '2022-05-07')).toBe(0);
    expect(reported('2022-10-01', '2023-05-06')).toBeGreaterThan(30 * 50);
  });

  it('stand above zero by e^-7, four times as high, at their own weeks', async () => {
    const { weeks, places } = await shapesOf(
      'week_end,location,v\n2015-01-03,01,0\n2015-01-17,01,0.5\n2015-01-10,02,1\n',
      systemClock.breathe,
    );
    expect(weeks).toBe(3);
    expect([...places[0]!.counts]).toEqual([4 * 0.0009118819655545162, Number.NaN, 4 * 0.5009118819655545]);
    expect(places.map(({ counts }) => Number.isNaN(counts[1]!))).toEqual([true, false]);
  });

  it.each(['', 'week_end,location,v\n', 'week_end,location,v\n2015-01-03,01\n', 'a,b,c\nnow,01,3\n'])(
    'that are damaged are refused: %j',
    (csv) => expect(shapesOf(csv, systemClock.breathe)).rejects.toThrow('damaged'),
  );

  it('are read in parts, between which others have their turn', async () => {
    let turns = 0;
    const lines = Array.from({ length: 20_000 }, (_, place) => `2015-01-03,${place},1`);
    const { places } = await shapesOf(['week_end,location,v', ...lines].join('\n'), async () => {
      turns += 1;
    });
    expect(places).toHaveLength(20_000);
    expect(turns).toBeGreaterThanOrEqual(10);
  });
});

describe('a longer record on a day of the past', async () => {
  const record = await shapesOf(
    'week_end,location,v\n2015-01-03,01,1\n2015-01-10,01,2\n2015-01-17,01,3\n',
    systemClock.breathe,
  );

  it('holds the weeks that had ended then', () => {
    const on = (day: string) => historyBefore([record], day).map(({ places }) => [...places[0]!.counts]);
    expect(on('2015-01-16')).toEqual([[...record.places[0]!.counts.slice(0, 2)]]);
    expect(on('2015-01-10')).toEqual(on('2015-01-16'));
    expect(on('2015-01-02')).toEqual([]);
  });

  it('is itself once it is over', () => {
    expect(historyBefore([record], '2015-01-17')[0]).toBe(record);
    expect(historyBefore([record], '2024-01-17')[0]).toBe(record);
  });
});
