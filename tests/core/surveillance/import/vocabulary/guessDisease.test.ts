import { describe, expect, it } from 'vitest';
import { guessDisease } from '../../../../../main/core/surveillance/import/vocabulary/guessDisease.ts';
import { importText, weekly } from '../../importing.ts';

describe('the disease', () => {
  it.each([
    ['cholera_haiti_2010_2019_weekly.csv', 'cholera'],
    ['COVID19-Länder.csv', 'covid-19'],
    ['rougeole_2024.csv', 'measles'],
    ['cas_de_paludisme.csv', 'malaria'],
    ['fiebre amarilla.csv', 'yellow fever'],
    ['Choléra_RDC.csv', 'cholera'],
    ['flu_2024.csv', 'influenza'],
    ['fluids.csv', 'unspecified'],
    ['counts.csv', 'unspecified'],
  ])('of %s is %s', async (file, disease) => {
    expect(guessDisease(file)).toBe(disease);
    expect((await importText(weekly('Ouest', '3'), { file })).summary.disease).toBe(disease);
  });

  it('is what the user says, and so is the name', async () => {
    const built = await importText(weekly('Ouest', '3'), {
      file: 'cholera.csv',
      disease: 'typhoid',
      name: 'Wave 2',
    });
    expect(built.summary).toMatchObject({ disease: 'typhoid', name: 'Wave 2' });
  });
});
