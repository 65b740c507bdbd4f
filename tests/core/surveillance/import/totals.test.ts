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
  ])('are left out by their name: %s', (label) => {
    const built = importText(weekly(`Nord,Sud,${label}`, '1,2,4'));
    expect(placeNames(built)).toEqual(['Nord', 'Sud']);
    expect(issueOf(built, 'TOTAL_EXCLUDED')!.message).toContain(label);
  });

  it.each(['All Saints', 'National Capital District', 'Sumatra', 'Allada', 'Total Junction'])(
    'are not places whose names begin like one: %s',
    (label) => {
      const built = importText(weekly(`Nord,Sud,${label}`, '1,2,4'));
      expect(placeNames(built)).toContain(label);
      expect(issueOf(built, 'TOTAL_EXCLUDED')).toBeUndefined();
    },
  );

  it('are left out by their sums, whatever they are called', () => {
    const built = importText(weekly('Haiti,Nord,Sud,Est', (week) => `${week * 2 + 7},${week},${week + 2},5`));
    expect(placeNames(built)).toEqual(['Est', 'Nord', 'Sud']);
  });

  it('are left out of deaths alike', () => {
    const rows = WEEKS.flatMap((date, week) => [
      `${date},Nord,${week}`,
      `${date},Sud,2`,
      `${date},Pays-Bas,${week + 2}`,
    ]);
    expect(placeNames(importText(csv('date,region,deaths', ...rows)))).toEqual(['Nord', 'Sud']);
  });

  it('need more than a few weeks or two places to be told by their sums', () => {
    expect(placeNames(importText(weekly('Nord,Sud', '3,3')))).toEqual(['Nord', 'Sud']);
    const quiet = importText(weekly('Haiti,Nord,Sud', (week) => (week < 3 ? '3,1,2' : '0,0,0')));
    expect(placeNames(quiet)).toEqual(['Haiti', 'Nord', 'Sud']);
  });

  it('are totals of nothing when they are the only place', () => {
    const built = importText(weekly('Total', '3'));
    expect(built.summary).toMatchObject({ locations: 1, cases: { total: 18 } });
    expect(placeNames(importText(weekly('region,cases', 'National,3')))).toEqual(['National']);
  });

  it('are asked about when every place is named like one', () => {
    const text = weekly('Total,National', '3,3');
    expectRefusal(
      refusalOf(text),
      'AMBIGUOUS',
      'counts.csv',
      'Total, National',
      '{"totalLabels": ["Total"]}',
    );
    const built = importText(text, { mapping: { totalLabels: ['Total'] } });
    expect(built.summary).toMatchObject({ locations: 1, cases: { total: 18 } });
  });
});
