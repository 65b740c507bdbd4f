import { describe, expect, it } from 'vitest';
import { missingDates } from '../../../../main/core/surveillance/import/checkQuality.ts';
import { guessDisease } from '../../../../main/core/surveillance/import/guessDisease.ts';
import { importText, issueOf, weekly } from '../importing.ts';

describe('findings about the data', () => {
  it('are none for clean data', () => {
    expect(importText(weekly('region,cases,deaths', 'Ouest,3,1')).summary.issues).toEqual([]);
  });

  it('name more deaths than cases, not deaths without a report of cases', () => {
    const rows = ['3,4', '3,3', ',9', '0,1', '3,', '3,0'];
    const built = importText(weekly('region,cases,deaths', (week) => `Ouest,${rows[week]}`));
    expect(issueOf(built, 'DEATHS_EXCEED_CASES')).toMatchObject({ severity: 'warning', count: 2 });
    expect(issueOf(built, 'NOT_REPORTED')).toBeUndefined();
  });

  it('never change a count', () => {
    const built = importText(weekly('region,cases,deaths', (week) => `Ouest,${week - 3},${week}`));
    expect(built.series[0]).toMatchObject({ cases: [-3, -2, -1, 0, 1, 2], deaths: [0, 1, 2, 3, 4, 5] });
  });

  it('count dates that are missing, not steps that are short', () => {
    expect(missingDates(['2020-01-04', '2020-01-11', '2020-02-01'], 7)).toBe(2);
    expect(missingDates(['2020-01-04', '2020-01-10', '2020-01-18'], 7)).toBe(0);
    expect(missingDates(['2020-01-04'], 7)).toBe(0);
    expect(missingDates([], 1)).toBe(0);
  });
});

describe('the disease', () => {
  it.each([
    ['cholera_haiti_2010_2019_weekly.csv', 'cholera'],
    ['COVID19-Länder.csv', 'covid-19'],
    ['rougeole_2024.csv', 'measles'],
    ['cas_de_paludisme.csv', 'malaria'],
    ['fiebre amarilla.csv', 'yellow fever'],
    ['flu_2024.csv', 'influenza'],
    ['fluids.csv', 'unspecified'],
    ['counts.csv', 'unspecified'],
  ])('of %s is %s', (file, disease) => {
    expect(guessDisease(file)).toBe(disease);
    expect(importText(weekly('Ouest', '3'), { file }).summary.disease).toBe(disease);
  });

  it('is what the user says, and so is the name', () => {
    const built = importText(weekly('Ouest', '3'), {
      file: 'cholera.csv',
      disease: 'typhoid',
      name: 'Wave 2',
    });
    expect(built.summary).toMatchObject({ disease: 'typhoid', name: 'Wave 2' });
  });
});
