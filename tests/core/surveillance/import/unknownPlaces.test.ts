import { describe, expect, it } from 'vitest';
import { casesOf, csv, importText, issueOf, placeNames, WEEKS, weekly } from '../importing.ts';

describe('counts of unknown place', () => {
  it.each(['Unknown', 'inconnu', 'Sin dato', 'ignorado', 'unbekannt', 'not stated', 'n/a', 'UNK'])(
    'are in the totals and in no place: %s',
    async (label) => {
      const rows = WEEKS.flatMap((week) => [`${week},Ouest,3`, `${week},Nord,4`, `${week},${label},1`]);
      const built = await importText(csv('date,region,cases', ...rows));
      expect(built.summary).toMatchObject({ locations: 2, cases: { total: 48 } });
      expect(built.series.filter(({ isPlaceUnknown }) => isPlaceUnknown)).toHaveLength(1);
      expect(issueOf(built, 'UNKNOWN_PLACE')).toMatchObject({ severity: 'warning', count: 6 });
    },
  );

  it('are one series, however many labels they have', async () => {
    const rows = WEEKS.flatMap((week) => [`${week},Ouest,3`, `${week},Unknown,1`, `${week},not stated,2`]);
    const built = await importText(csv('date,region,cases', ...rows));
    expect(built.summary).toMatchObject({ locations: 1, cases: { total: 36 } });
    expect(built.series.find(({ isPlaceUnknown }) => isPlaceUnknown)!.cases).toEqual([3, 3, 3, 3, 3, 3]);
  });

  it('may be a column of a wide table', async () => {
    const built = await importText(weekly('Ouest,Nord,Unknown', '3,4,1'));
    expect(built.summary).toMatchObject({ locations: 2, cases: { total: 48 } });
  });

  it('are not those of Namibia, or of a place whose name begins so', async () => {
    const rows = (codes: readonly string[]) =>
      csv('date,country,cases', ...WEEKS.flatMap((week) => codes.map((code) => `${week},${code},2`)));
    const built = await importText(rows(['NA', 'AO', 'BW', 'ZA', 'ZM']));
    expect(placeNames(built)).toEqual(['AO', 'BW', 'NA', 'ZA', 'ZM']);
    expect(built.summary.locations).toBe(5);
    expect(casesOf(built, 'NA')).toEqual([2, 2, 2, 2, 2, 2]);
    expect((await importText(rows(['Unknown River', 'Missing Lake']))).summary.locations).toBe(2);
  });
});
