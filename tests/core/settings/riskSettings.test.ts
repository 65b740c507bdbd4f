import { describe, expect, it } from 'vitest';
import { capacityOf, riskSettingsOf, statedThresholdsOf } from '../../../main/core/settings/riskSettings.ts';
import { riskOf } from '../../support/builders.ts';

const dataset = { id: 'haiti-1a2b', disease: 'cholera' };
const day = '2016-11-02';

describe('what people said about the risk of a dataset', () => {
  it('is the start value of the disease, and nothing else, where nobody said anything', () => {
    expect(riskSettingsOf({}, dataset, day)).toEqual(riskOf());
    expect(riskSettingsOf({}, { ...dataset, disease: 'ebola' }, day).impact).toBe(5);
  });

  it('takes what is said of the disease and of the dataset, and of no other', () => {
    const settings = {
      'risk.impact': { cholera: 4, ebola: 2 },
      'risk.expectedCfr': { cholera: 0.01 },
      'risk.prepared': { 'haiti-1a2b': true },
      'risk.capacity': { 'haiti-1a2b': 100, 'haiti-1a2b/ouest': 40, 'other/ouest': 7 },
      'risk.thresholds': {
        'haiti-1a2b': { official: 'confirmed', cases: 80 },
        'haiti-1a2b/ouest': { cases: 50 },
      },
      'data.completeness': { 'haiti-1a2b': [0.5, 0.9] },
    };
    const risk = riskSettingsOf(settings, dataset, day);
    expect(risk).toMatchObject({ impact: 4, expectedCfr: 0.01, isPrepared: true, completeness: [0.5, 0.9] });
    expect([capacityOf(risk, 'ouest'), capacityOf(risk, 'nord')]).toEqual([40, 100]);
    expect(statedThresholdsOf(risk, 'ouest')).toEqual({ official: 'confirmed', cases: 50 });
    expect(statedThresholdsOf(risk, 'nord')).toEqual({ official: 'confirmed', cases: 80 });
    const other = riskSettingsOf(settings, { id: 'haiti', disease: 'dengue' }, day);
    expect(other).toEqual(riskOf());
    expect(statedThresholdsOf(other, 'ouest')).toBeNull();
  });

  it('names a limit for old data only where it is stricter than that of the methods', () => {
    const limitAt = (weeks: number) =>
      riskSettingsOf({ 'staleness.notAssessedWeeks': weeks }, dataset, day).maxDataAgeDays;
    expect([1, 2, 3].map(limitAt)).toEqual([7, 14, undefined]);
  });

  it('knows a disease in any spelling, its own first', () => {
    const settings = { 'risk.impact': { Choléra: 5 }, 'risk.expectedCfr': { Cholera: 0.02, cholera: 0.01 } };
    expect(riskSettingsOf(settings, dataset, day)).toMatchObject({ impact: 5, expectedCfr: 0.01 });
  });

  it('takes no name for more than a name', () => {
    const risk = riskSettingsOf({}, { ...dataset, disease: 'constructor' }, day);
    expect(risk).toEqual(riskOf());
    expect(capacityOf(risk, 'constructor')).toBeNull();
    expect(statedThresholdsOf(risk, 'valueOf')).toBeNull();
  });
});
