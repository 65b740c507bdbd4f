import { describe, expect, it } from 'vitest';
import { csv, expectRefusal, importText, issueOf, refusalOf, WEEKS } from '../importing.ts';

/** Rows of groups with their counts, the same in each week. */
function grouped(header: string, groups: Record<string, number>): string {
  const rows = Object.entries(groups).map(([group, count]) => `${group},${count}`);
  return csv(
    `date,region,${header},cases`,
    ...WEEKS.flatMap((week) => rows.map((row) => `${week},Ouest,${row}`)),
  );
}

describe('groups of one place and date', () => {
  it.each([
    ['age_group', { '0-4': 3, '5-14': 4, '15+': 5 }],
    ['Altersgruppe', { 'A00-A04': 3, 'A05-A14': 4, 'A80+': 5 }],
    ['age', { '<5': 3, '5+': 9 }],
    ['sexe', { F: 5, M: 7 }],
    ['strain', { O1: 5, O139: 7 }],
    ['__proto__', { a: 5, b: 7 }],
    ['constructor', { a: 5, b: 7 }],
  ])('are added up, and told: %s', async (header, groups) => {
    const built = await importText(grouped(header, groups));
    expect(built.summary.cases!.total).toBe(72);
    expect(built.mappings[0]).toMatchObject({ groupColumn: header, repeats: 'sum' });
    expect(issueOf(built, 'GROUPS')).toMatchObject({ severity: 'warning' });
    expect(issueOf(built, 'GROUPS')!.message).toContain(`"${header}" are groups and were added up`);
  });

  it('are added up when their counts are equal', async () => {
    expect((await importText(grouped('age_group', { '0-4': 3, '5+': 3 }))).summary.cases!.total).toBe(36);
  });

  it.each(['Total', 'All ages', 'both sexes', 'Ensemble'])(
    'are counted by their total where they have one: %s',
    async (label) => {
      const built = await importText(grouped('group', { a: 3, b: 4, [label]: 7 }));
      expect(built.summary.cases!.total).toBe(42);
      expect(built.mappings[0]).toMatchObject({ groupColumn: 'group', repeats: null });
      expect(issueOf(built, 'GROUPS')!.message).toContain(`the rows "${label}" were taken`);
    },
  );

  it('are added up on the days that have no total', async () => {
    const text = grouped('group', { a: 3, b: 4, Total: 7 }).replace(`${WEEKS[2]},Ouest,Total,7\n`, '');
    expect((await importText(text)).summary.cases!.total).toBe(42);
  });

  it('are refused when their total is not their sum, with the totals of each reading', async () => {
    const refusal = await refusalOf(grouped('group', { a: 3, b: 4, Total: 9 }));
    expectRefusal(refusal, 'AMBIGUOUS', 'rows "Total" in "group" that are not the sum');
    expect(refusal.details!.readings).toMatchObject([
      { groups: { group: ['Total'] }, totals: { cases: 54, deaths: null } },
      { groups: { group: ['a', 'b'] }, totals: { cases: 42, deaths: null } },
    ]);
  });

  it.each([
    [['Total'], 54],
    [['a', 'b'], 42],
    [['b'], 24],
  ])('are settled by a mapping with the labels that count: %s', async (labels, total) => {
    const built = await importText(grouped('group', { a: 3, b: 4, Total: 9 }), {
      mapping: { groups: { group: labels } },
    });
    expect(built.summary.cases!.total).toBe(total);
  });

  it('may be parted by two columns together', async () => {
    const built = await importText(
      grouped('age_group,sex', { '0-4,F': 1, '0-4,M': 2, '5+,F': 3, '5+,M': 4 }),
    );
    expect(built.summary.cases!.total).toBe(60);
    expect(issueOf(built, 'GROUPS')!.message).toContain('"age_group" and "sex" are groups');
  });

  it('may have totals in two columns', async () => {
    const groups = {
      '0-4,F': 1,
      '0-4,M': 2,
      '5+,F': 3,
      '5+,M': 4,
      '0-4,Total': 3,
      '5+,Total': 7,
      'Total,F': 4,
      'Total,M': 6,
      'Total,Total': 10,
    };
    expect((await importText(grouped('age_group,sex', groups))).summary.cases!.total).toBe(60);
  });

  it.each(['00+', '0+', '0-99', '≥0'])('are counted by the ages that hold all others: %s', async (all) => {
    const built = await importText(grouped('age', { '0-4': 3, '5-14': 4, '15+': 5, [all]: 12 }));
    expect(built.summary.cases!.total).toBe(72);
    expect(issueOf(built, 'GROUPS')!.message).toContain(`the rows "${all}" were taken`);
  });

  it('never count ages beside those that make them up', async () => {
    const ages = { '0-4': 3, '5-17': 4, '0-17': 7, '18-49': 5, '50+': 6, '18+': 11 };
    const built = await importText(grouped('age', ages));
    expect(built.summary.cases!.total).toBe(6 * 18);
    expect(issueOf(built, 'GROUPS_LEFT_OUT')!.message).toContain('"0-17" and "18+"');
  });

  it('are asked about where ages cut across each other', async () => {
    const refusal = await refusalOf(grouped('age', { '0-4': 3, '5-17': 4, '15-24': 5, '25+': 6 }));
    expectRefusal(refusal, 'AMBIGUOUS', 'cut across each other: 5-17, 15-24');
  });

  it('are counted by a total that holds persons of unknown age, and told', async () => {
    const rows = WEEKS.flatMap((week, n) => [
      `${week},Ouest,0-4,${20 + n}`,
      `${week},Ouest,5+,${30 + 2 * n}`,
      `${week},Ouest,Tous,${51 + 3 * n}`,
    ]);
    const built = await importText(csv('date,region,age,cases', ...rows));
    expect(built.summary.cases!.total).toBe(6 * 51 + 3 * 15);
    expect(issueOf(built, 'GROUPS_UNKNOWN')).toMatchObject({ count: 6 });
  });

  it('are counted by a label that no word tells, where it is the sum of the others again and again', async () => {
    const rows = WEEKS.flatMap((week, n) => [
      `${week},Ouest,clinic,${20 + n}`,
      `${week},Ouest,hospital,${30 + 2 * n}`,
      `${week},Ouest,Zuid,${50 + 3 * n}`,
    ]);
    const built = await importText(csv('date,region,service,cases', ...rows));
    expect(built.summary.cases!.total).toBe(6 * 50 + 3 * 15);
  });

  it('are counted once where only the margins of two groups are there', async () => {
    const groups = { '0-4,all': 3, '5+,all': 7, 'all,F': 4, 'all,M': 6 };
    const built = await importText(grouped('age_group,sex', groups));
    expect(built.summary.cases!.total).toBe(60);
  });

  it('are never diseases: those are refused, and not added up', async () => {
    const refusal = await refusalOf(grouped('disease', { cholera: 3, measles: 4 }));
    expectRefusal(refusal, 'AMBIGUOUS', '"disease" names several diseases');
  });
});

describe('rows that repeat a place and date without groups', () => {
  const text = csv(
    'date,region,cases',
    ...WEEKS.map((week, index) => `${week},Ouest,${index + 1}`),
    `${WEEKS[2]},Ouest,9`,
  );

  it('are refused with what each reading gives', async () => {
    const refusal = await refusalOf(text);
    expectRefusal(refusal, 'AMBIGUOUS', 'row 8: Ouest, 2020-01-18', 'State whether they are summed');
    const dates = { firstDate: WEEKS[0], lastDate: WEEKS[5] };
    expect(refusal.details!.readings).toEqual([
      { repeats: 'sum', totals: { cases: 30, deaths: null }, ...dates },
      { repeats: 'first', totals: { cases: 21, deaths: null }, ...dates },
      { repeats: 'last', totals: { cases: 27, deaths: null }, ...dates },
    ]);
  });

  it.each([
    ['sum', 30],
    ['first', 21],
    ['last', 27],
  ] as const)('are settled by a mapping, which is told: %s', async (repeats, total) => {
    const built = await importText(text, { mapping: { repeats } });
    expect(built.summary.cases!.total).toBe(total);
    expect(built.mappings[0]!.repeats).toBe(repeats);
    expect(issueOf(built, 'REPEATS')!.message).toMatch(/as stated/);
  });

  it('are no repeats where one row has the cases and the next the deaths', async () => {
    const rows = WEEKS.flatMap((week) => [`${week},Ouest,3,`, `${week},Ouest,,1`]);
    const built = await importText(csv('date,region,cases,deaths', ...rows));
    expect(built.summary).toMatchObject({ cases: { total: 18 }, deaths: { total: 6 } });
    expect(built.series[0]!.dates).toHaveLength(6);
  });

  it('are listed with their lines where they are the same report again', async () => {
    const built = await importText(
      csv('date,region,cases', `${WEEKS[0]},Ouest,3`, `${WEEKS[1]},Ouest,4`, `${WEEKS[0]},Ouest,3`),
    );
    expect(issueOf(built, 'DUPLICATE_ROW')!.rows).toEqual([
      { file: 'counts.csv', row: 4, text: 'Ouest, 2020-01-04' },
    ]);
  });
});

describe('rows of age groups beside their total', () => {
  // Two pairs of numbers alone, again and again: nothing that numbers could show.
  it.each(['Wote', 'Jumla', 'Total', 'Gesamt'])(
    'count once, also where "%s" is a place elsewhere',
    async (all) => {
      const rows = WEEKS.flatMap((date, week) => {
        const [young, old] = week % 2 === 0 ? [2, 4] : [16, 30];
        return [`${date},Bo,0-4,${young}`, `${date},Bo,5+,${old}`, `${date},Bo,${all},${young + old}`];
      });
      const built = await importText(csv('Tarehe,Wilaya,Umri,Wagonjwa', ...rows));
      const expected = WEEKS.map((_, week) => (week % 2 === 0 ? 6 : 46));
      expect(built.series.map(({ cases }) => cases)).toEqual([expected]);
    },
  );
});
