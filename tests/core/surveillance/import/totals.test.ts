import { describe, expect, it } from 'vitest';
import {
  csv,
  expectRefusal,
  importText,
  issueOf,
  placeNames,
  refusalOf,
  WEEKS,
  weekly,
} from '../importing.ts';

describe('totals of the other places', () => {
  it.each([
    'Total',
    'TOTAL',
    'Grand total',
    'Total pays',
    'Total général',
    'National',
    'Insgesamt',
    'All regions',
  ])('are left out by their name: %s', async (label) => {
    const built = await importText(weekly(`Nord,Sud,${label}`, '1,2,4'));
    expect(placeNames(built)).toEqual(['Nord', 'Sud']);
    expect(issueOf(built, 'TOTAL_EXCLUDED')!.message).toContain(label);
  });

  it.each(['All Saints', 'National Capital District', 'Sumatra', 'Allada', 'Total Junction'])(
    'are not places whose names begin like one: %s',
    async (label) => {
      const built = await importText(weekly(`Nord,Sud,${label}`, '1,2,4'));
      expect(placeNames(built)).toContain(label);
      expect(issueOf(built, 'TOTAL_EXCLUDED')).toBeUndefined();
    },
  );

  it('are left out by their sums, whatever they are called', async () => {
    const built = await importText(
      weekly('Haiti,Nord,Sud,Est', (week) => `${12 - week},${7 - 2 * week},${week},5`),
    );
    expect(placeNames(built)).toEqual(['Est', 'Nord', 'Sud']);
  });

  it('are left out of deaths alike', async () => {
    const rows = WEEKS.flatMap((date, week) => [
      `${date},Nord,${week}`,
      `${date},Sud,2`,
      `${date},Pays-Bas,${week + 2}`,
    ]);
    expect(placeNames(await importText(csv('date,region,deaths', ...rows)))).toEqual(['Nord', 'Sud']);
  });

  it('need more than a few weeks or two places to be told by their sums', async () => {
    expect(placeNames(await importText(weekly('Nord,Sud', '3,3')))).toEqual(['Nord', 'Sud']);
    const quiet = await importText(weekly('Haiti,Nord,Sud', (week) => (week < 3 ? '3,1,2' : '0,0,0')));
    expect(placeNames(quiet)).toEqual(['Haiti', 'Nord', 'Sud']);
  });

  it('are totals of nothing when they are the only place', async () => {
    const built = await importText(weekly('Total', '3'));
    expect(built.summary).toMatchObject({ locations: 1, cases: { total: 18 } });
    expect(placeNames(await importText(weekly('region,cases', 'National,3')))).toEqual(['National']);
  });

  it('are asked about when every place is named like one', async () => {
    const text = weekly('Total,National', '3,3');
    expectRefusal(
      await refusalOf(text),
      'AMBIGUOUS',
      'counts.csv',
      'Total, National',
      'State which of them to leave out',
    );
    const built = await importText(text, { mapping: { totalLabels: ['Total'] } });
    expect(built.summary).toMatchObject({ locations: 1, cases: { total: 18 } });
  });
});

describe('totals of some of the other places', () => {
  /** Counts of four districts in two regions, as a row of all six. */
  const districts = (week: number) =>
    [12 + week * 3, 31 - week * 4, 7 + ((week * 5) % 8), 24 + ((week * 7) % 9)] as const;
  const withRegions = (order: (a: number, b: number, c: number, d: number) => number[]) => (week: number) =>
    order(...districts(week)).join();
  const all = WEEKS.reduce((sum, _, week) => sum + districts(week).reduce((a, b) => a + b), 0);

  it.each([
    ['before', 'North,N1,N2,South,S1,S2', withRegions((a, b, c, d) => [a + b, a, b, c + d, c, d])],
    ['after', 'N1,N2,North,S1,S2,South', withRegions((a, b, c, d) => [a, b, a + b, c, d, c + d])],
  ])('are left out where regions stand %s their districts', async (_where, header, cells) => {
    const built = await importText(weekly(header, cells));
    expect(placeNames(built)).toEqual(['N1', 'N2', 'S1', 'S2']);
    expect(built.summary.cases!.total).toBe(all);
    expect(issueOf(built, 'TOTAL_EXCLUDED')!.message).toBe('Left out as totals of others: North, South.');
  });

  it('are left out beside the total of all', async () => {
    const cells = withRegions((a, b, c, d) => [a + b, a, b, c + d, c, d, a + b + c + d]);
    const built = await importText(weekly('North,N1,N2,South,S1,S2,Total', cells));
    expect(built.summary.cases!.total).toBe(all);
  });

  it('are no sums that come about by chance: few small counts, or one count again and again', async () => {
    expect(placeNames(await importText(weekly('A,B,C,D,E', '1,2,3,4,5')))).toEqual(['A', 'B', 'C', 'D', 'E']);
    const few = await importText(weekly('A,B,C,D', (week) => [1, 0, 1, week % 2].join()));
    expect(placeNames(few)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('are left out where a state stands without a town, as the sum of its towns', async () => {
    const rows = WEEKS.flatMap((date, week) => {
      const [a, b, c] = districts(week);
      const lines = [
        ['', 'Rio', a + b],
        ['', 'Acre', c],
        ['Norte', 'Rio', a],
        ['Norte', 'Acre', c],
        ['Sul', 'Rio', b],
      ];
      return lines.map((cells) => `${date},${cells.join()}`);
    });
    const built = await importText(csv('date,town,state,cases', ...rows));
    expect(placeNames(built)).toEqual(['Norte, Acre', 'Norte, Rio', 'Sul, Rio']);
  });

  it('are none where a country stands without a province, and is no sum', async () => {
    const rows = WEEKS.flatMap((date, week) => {
      const [a, b, c, d] = districts(week);
      return [
        `${date},,France,${a}`,
        `${date},Reunion,France,${b}`,
        `${date},Hubei,China,${c}`,
        `${date},Tibet,China,${d}`,
      ];
    });
    const built = await importText(csv('date,province,country,cases', ...rows));
    expect(built.summary).toMatchObject({ locations: 4, cases: { total: all } });
  });

  it('are left out where they stand in no continent, and name one', async () => {
    const rows = WEEKS.flatMap((date, week) => {
      const [a, b, c] = districts(week);
      const late = week === 3 ? 1 : 0;
      return [
        `${date},Asia,Nepal,${a}`,
        `${date},,Africa,${b + c + late}`,
        `${date},Africa,Mali,${b}`,
        `${date},,World,${a + b + c}`,
        `${date},Africa,Niger,${c}`,
      ];
    });
    const built = await importText(csv('date,continent,location,cases', ...rows));
    expect(placeNames(built)).toEqual(['Mali', 'Nepal', 'Niger']);
    expect(issueOf(built, 'TOTAL_EXCLUDED')).toMatchObject({ severity: 'info', count: 2 });
  });

  it('that are rows, and not the sum of the others, are left out with a warning', async () => {
    const rows = WEEKS.flatMap((date, week) => [
      `${date},Nord,3`,
      `${date},Sud,4`,
      `${date},Total,${week < 2 ? 8 : 7}`,
    ]);
    const built = await importText(csv('date,region,cases', ...rows));
    expect(built.summary.cases!.total).toBe(42);
    expect(issueOf(built, 'TOTAL_DIFFERS')).toMatchObject({ severity: 'warning', count: 2 });
  });
});
