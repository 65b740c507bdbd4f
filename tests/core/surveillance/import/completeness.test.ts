import { describe, expect, it } from 'vitest';
import { csv, importText, issueOf, WEEKS } from '../importing.ts';

const rows = (of: (week: number) => string) => WEEKS.map((week, at) => `${week},Kaga,${20 + at},${of(at)}`);

describe('columns of sites that reported', () => {
  it.each([
    ['Sites reported,Sites expected', (at: number) => `${at === 2 ? 5 : 10},10`],
    ['Rapports reçus,Rapports attendus', (at: number) => `${at === 2 ? 5 : 10},10`],
    ['Reporting rate', (at: number) => (at === 2 ? '50%' : '100%')],
    ['Complétude (%)', (at: number) => (at === 2 ? '50' : '100')],
    ['Completeness', (at: number) => (at === 2 ? '0.5' : '1')],
  ])('are read as completeness: %s', async (header, of) => {
    const built = await importText(csv(`date,district,cases,${header}`, ...rows(of)));
    expect(built.summary.cases!.total).toBe(135);
    expect(built.series[0]!.completeness).toHaveLength(6);
    expect(built.series[0]!.completeness![2]).toEqual({ date: WEEKS[2], share: 0.5 });
    expect(issueOf(built, 'COMPLETENESS')!.message).toContain(header.split(',')[0]!);
    expect(issueOf(built, 'LOW_COMPLETENESS')).toMatchObject({
      severity: 'warning',
      count: 1,
      rows: [{ text: `Kaga, ${WEEKS[2]}: 50 % of the sites reported` }],
    });
  });

  it('are absent where a file has none', async () => {
    const built = await importText(csv('date,district,cases,remark', ...rows(() => 'calm')));
    expect(built.series[0]!.completeness).toBeUndefined();
    expect(issueOf(built, 'COMPLETENESS')).toBeUndefined();
  });
});
