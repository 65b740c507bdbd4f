import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../../../main/core/util/editDistance.ts';
import { around, found, place, texts, weekAt } from './checking.ts';

describe('nearly the same name', () => {
  const half = (name: string, from: number) => place(name, around(20, 10), { from });

  it.each([
    ['Artibonite', 'ARTIBONITE '],
    ['Grand-Anse', "Grand'Anse"],
    ['Artibonit', 'Artibonite'],
    ['Kailahun', 'Kialahun'],
  ])('is proposed as one place: %s and %s', (first, second) => {
    const similar = found('SIMILAR_PLACES', [half(first, 0), half(second, 10)]);
    expect(similar).toMatchObject({ count: 1, severity: 'warning' });
    expect(texts(similar)).toEqual([`"${first}" and "${second}"`]);
  });

  it.each([
    ['District 1', 'District 2'],
    ['Sector 12', 'Sector 1-3'],
    ['Health Zone A', 'Health Zone B'],
    ['Ward No II', 'Ward No IV'],
    ['Bombali', 'Kambia'],
    ['Oyo', 'Ogo'],
  ])('is not: %s and %s', (first, second) => {
    expect(found('SIMILAR_PLACES', [half(first, 0), half(second, 10)])).toBeUndefined();
  });

  it('is not proposed for neighbours that report side by side', () => {
    expect(found('SIMILAR_PLACES', [half('Nord Est', 0), half('Nord Ouest', 0)])).toBeUndefined();
  });

  it('is proposed in a list of persons for a rare spelling only', () => {
    const other = (count: number) => place('Kialahun', [count, ...new Array<number>(9).fill(0)]);
    const list = { isPersonList: true };
    expect(found('SIMILAR_PLACES', [half('Kailahun', 0), other(2)], list)?.count).toBe(1);
    expect(found('SIMILAR_PLACES', [half('Kailahun', 0), other(80)], list)).toBeUndefined();
  });

  it('is found for equal folds among any number of places', () => {
    const many = Array.from({ length: 4_000 }, (_, index) => place(`Area ${index} x`, [1]));
    expect(found('SIMILAR_PLACES', [...many, place('AREA 17 X', [1])])?.count).toBe(1);
  });

  it('is measured in edits', () => {
    expect(editDistance('kailahun', 'kialahun', 2)).toBe(2);
    expect(editDistance('nordest', 'nordouest', 2)).toBe(2);
    expect(editDistance('centre', 'center', 2)).toBe(2);
    expect(editDistance('nord', 'sud', 2)).toBe(3);
    expect(editDistance('artibonite', 'artibonite', 2)).toBe(0);
  });
});

describe('a place that ends where another begins', () => {
  const whole = place('Nord', around(30, 40));

  it('may be renamed or split', () => {
    const series = [
      whole,
      place('Western', around(40, 20)),
      place('Urban', around(25, 20), { from: 20 }),
      place('Rural', around(18, 20), { from: 20 }),
    ];
    const renamed = found('PLACE_RENAMED', series);
    expect(renamed).toMatchObject({ count: 1, severity: 'warning' });
    expect(texts(renamed)).toEqual([`Western until ${weekAt(19)}, Urban and Rural from ${weekAt(20)}`]);
  });

  it.each([
    ['a week apart', [place('A', around(40, 20)), place('B', around(40, 19), { from: 21 })]],
    ['at another level', [place('A', around(40, 20)), place('B', around(900, 20), { from: 20 })]],
    ['at the end of the file', [place('A', around(40, 37)), place('B', around(40, 3), { from: 37 })]],
    [
      'of reports now and then',
      [
        place(
          'A',
          [...Array(20).keys()].map((week) => (week % 2 === 1 ? 5 : null)),
        ),
        place(
          'B',
          [...Array(20).keys()].map((week) => (week % 2 === 0 ? 5 : null)),
          { from: 20 },
        ),
      ],
    ],
    ['of few reports', [place('A', [3, 4]), place('B', around(4, 38), { from: 2 })]],
  ])('is not renamed: %s', (_, series) => {
    expect(found('PLACE_RENAMED', [whole, ...series])).toBeUndefined();
  });
});

describe('completeness', () => {
  const places = (count: number, cases: (index: number) => (number | null)[]) =>
    Array.from({ length: count }, (_, index) => place(`Place ${index}`, cases(index)));

  it('lists the weeks in which fewer than 80 % of the places reported', () => {
    const series = places(10, (index) => [5, 6, index < 7 ? 4 : null, index < 8 ? 4 : null, 5, 5, 5, 5]);
    const incomplete = found('INCOMPLETE_WEEK', series);
    expect(incomplete).toMatchObject({ count: 1, severity: 'info' });
    expect(incomplete!.rows).toEqual([{ file: null, row: null, text: `${weekAt(2)}: 7 of 10 places` }]);
  });

  it('expects the last reports, but no place that begins later or ended long ago', () => {
    const late = places(5, (index) => around(20, index < 3 ? 20 : 19));
    expect(texts(found('INCOMPLETE_WEEK', late))).toEqual([`${weekAt(19)}: 3 of 5 places`]);
    const joined = [0, 5, 10].map((from) => place(`Joined ${from}`, around(20, 20 - from), { from }));
    expect(found('INCOMPLETE_WEEK', joined)).toBeUndefined();
    const ended = [place('A', around(20, 30)), place('B', around(20, 10)), place('C', around(20, 30))];
    expect(found('INCOMPLETE_WEEK', ended)?.count).toBe(4);
  });

  it('says once where a file seems to leave out weeks without a case', () => {
    const series = places(10, (index) =>
      Array.from({ length: 20 }, (_, week) =>
        week === 0 || week === 19 || (week + index) % 3 === 0 ? 2 : null,
      ),
    );
    expect(found('SPARSE_REPORTS', series)).toMatchObject({ severity: 'warning' });
    expect(found('INCOMPLETE_WEEK', series)).toBeUndefined();
  });
});

describe('populations', () => {
  it('that are the same for three places are asked about', () => {
    const of = (populations: number[]) =>
      populations.map((population, index) => place(`Place ${index}`, [1, 2], { population }));
    expect(found('SAME_POPULATION', of([500, 500, 500]))).toMatchObject({ count: 3, severity: 'warning' });
    expect(found('SAME_POPULATION', of([500, 500]))).toBeUndefined();
    expect(found('SAME_POPULATION', of([500, 500, 600]))).toBeUndefined();
  });

  it('are not compared with a step of a running sum that belongs to several weeks', () => {
    const steps = [place('Ouest', [1, 2, null, 50, 30], { population: 100 })];
    expect(found('HIGH_RATE', steps, { isCumulative: true })).toMatchObject({
      count: 1,
      rows: [{ row: 104 }],
    });
  });

  it('that are smaller than the cases of all weeks are asked about, with what they may mean', () => {
    const camp = found('MORE_CASES_THAN_PEOPLE', [
      place('Camp', [60, 60, 60], { population: 150 }),
      place('Town', [60, 60, 60], { population: 180 }),
    ]);
    expect(camp).toMatchObject({ count: 1, severity: 'warning', rows: [{ row: 102 }] });
    expect(camp?.message).toContain('repeated infections?');
    expect(texts(camp)).toEqual(['Camp: 180 cases in all, 150 inhabitants']);
  });

  it('of which more than a fifth fell ill in a week are asked about', () => {
    const rate = found('HIGH_RATE', [place('Ouest', [20, 21], { population: 100 })]);
    expect(rate).toMatchObject({ count: 1, severity: 'warning', rows: [{ row: 101 }] });
    const days = [place('Ouest', new Array<number>(7).fill(4), { population: 100, stepDays: 1 })];
    expect(found('HIGH_RATE', days, { frequency: 'day', epiWeek: 'saturday' })?.count).toBe(1);
  });
});
