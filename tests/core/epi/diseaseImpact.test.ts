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
    expect(defaultImpact(disease)).toBe(impact);
  });

  it('does not take avian influenza for seasonal influenza', () => {
    expect(defaultImpact('Avian influenza A(H5N1)')).toBe(3);
  });

  it('starts a disease that it does not know in the middle', () => {
    expect(defaultImpact('COVID-19')).toBe(3);
    expect(defaultImpact('Haemophilus influenzae')).toBe(3);
    expect(defaultImpact('')).toBe(3);
  });
});
