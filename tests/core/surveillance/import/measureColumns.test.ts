import { describe, expect, it } from 'vitest';
import { csv, expectRefusal, importText, issueOf, refusalOf, WEEKS } from '../importing.ts';

/** One row for each week and measure; the n-th measure counts n + 1. */
function measured(header: string, measures: readonly string[]): string {
  return csv(
    header,
    ...WEEKS.flatMap((week) => measures.map((measure, n) => `${week},Ouest,"${measure}",${n + 1}`)),
  );
}

describe('a column that says what each row counts', () => {
  it.each([
    'date,region,indicator,value',
    'date,region,measure,count',
    'fecha,departamento,indicador,valor',
    'Period,Organisation unit,Data,Value',
  ])('gives cases and deaths from the one column of values: %s', async (header) => {
    const built = await importText(measured(header, ['new cases', 'deaths']));
    expect(built.summary).toMatchObject({
      layout: 'long',
      locations: 1,
      cases: { total: 6 },
      deaths: { total: 12 },
    });
    expect(built.mappings[0]).toMatchObject({
      measureColumn: header.split(',')[2],
      valueColumn: header.split(',')[3],
    });
  });

  it('leaves other measures out, and says which', async () => {
    const built = await importText(measured('date,region,indicator,value', ['tests', 'cases', 'deaths']));
    expect(built.summary).toMatchObject({
      cases: { total: 12 },
      deaths: { total: 18 },
      rows: { rejected: 0 },
    });
    expect(issueOf(built, 'OTHER_MEASURES')!.message).toContain('left out: "tests"');
  });

  it('is never added up as groups', async () => {
    const refusal = await refusalOf(measured('date,region,indicator,value', ['severe cases', 'mild cases']));
    expectRefusal(refusal, 'AMBIGUOUS', 'several counts of cases: severe cases, mild cases');
    expect(refusal.details!.readings).toMatchObject([
      { measureColumn: 'indicator', cases: 'severe cases', totals: { cases: 6, deaths: null } },
      { measureColumn: 'indicator', cases: 'mild cases', totals: { cases: 12, deaths: null } },
    ]);
  });

  it('is settled by a mapping with the text that counts', async () => {
    const text = measured('date,region,indicator,value', ['severe cases', 'mild cases', 'deaths']);
    const mapping = { measureColumn: 'indicator', cases: 'mild cases' };
    expect((await importText(text, { mapping })).summary).toMatchObject({
      cases: { total: 12 },
      deaths: { total: 18 },
    });
  });

  it('counts the measure that includes the others', async () => {
    const measures = [
      'Confirmed cases',
      'Confirmed, probable and suspected cases',
      'Suspected cases',
      'Probable cases',
    ];
    const built = await importText(measured('date,region,indicator,value', measures));
    expect(built.summary.cases!.total).toBe(12);
    expect(issueOf(built, 'OTHER_MEASURES')!.message).toContain(
      'the rows "Confirmed, probable and suspected cases" were',
    );
  });
});
