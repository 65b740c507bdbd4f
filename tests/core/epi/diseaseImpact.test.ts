import { describe, expect, it } from 'vitest';
import { defaultImpact } from '../../../main/core/epi/diseaseImpact.ts';

describe('defaultImpact', () => {
  it.each([
    ['influenza', 2],
    ['Seasonal Flu', 2],
    ['Influenza-like illness', 2],
    ['dengue', 3],
    ['Dengue haemorrhagic fever', 3],
    ['MALARIA', 3],
    ['Choléra', 3],
    ['measles', 3],
    ['mpox', 3],
    ['Meningococcal meningitis', 4],
    ['Méningite', 4],
    ['Ebola virus disease', 5],
    ['Marburg', 5],
    ['Lassa fever', 5],
    ['Crimean-Congo haemorrhagic fever', 5],
    ['Viral haemorrhagic fever', 5],
  ])('starts %s at impact %i', (disease, impact) => {
    expect(defaultImpact(disease, '2016-11-02')).toBe(impact);
  });

  it('does not take avian influenza for seasonal influenza', () => {
    expect(defaultImpact('Avian influenza A(H5N1)', '2016-11-02')).toBe(3);
  });

  it.each(['COVID-19', 'covid19', 'SARS-CoV-2'])(
    'starts %s as a new disease until most people have met it',
    (disease) => {
      expect(defaultImpact(disease, '2021-12-31')).toBe(3);
      expect(defaultImpact(disease, '2022-01-01')).toBe(2);
    },
  );

  it('starts a disease that it does not know in the middle', () => {
    expect(defaultImpact('Haemophilus influenzae', '2016-11-02')).toBe(3);
    expect(defaultImpact('', '2016-11-02')).toBe(3);
  });
});
