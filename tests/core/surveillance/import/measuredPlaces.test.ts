import { describe, expect, it } from 'vitest';
import { measuredPlaceOf } from '../../../../main/core/surveillance/import/places/measureNames.ts';

describe('a name of a measure and a place', () => {
  it.each([
    ['Cases_Guinea', 'cases', 'Guinea'],
    ['Mali deaths', 'deaths', 'Mali'],
    ['Cases in La Paz', 'cases', 'La Paz'],
    ['Cas La Rochelle', 'cases', 'La Rochelle'],
    ['Nouveaux cas - Kindia', 'cases', 'Kindia'],
    ['Nombre de cas Kindia', 'cases', 'Kindia'],
    ['confirmed deaths Sierra Leone', 'deaths', 'Sierra Leone'],
    ['Tirol (Todesfälle)', 'deaths', 'Tirol'],
    ['Kasus_Jawa Barat', 'cases', 'Jawa Barat'],
    ['Ankara vaka', 'cases', 'Ankara'],
    ['وفيات حلب', 'deaths', 'حلب'],
    ['Casos_DE', 'cases', 'DE'],
    ['Besmettingen Utrecht', 'cases', 'Utrecht'],
    ['Décès - Kindia', 'deaths', 'Kindia'],
    ['casos.Lima', 'cases', 'Lima'],
    ['new cases in Goma', 'cases', 'Goma'],
    ['Boké (cas)', 'cases', 'Boké'],
  ])('%s', (header, measure, place) => {
    expect(measuredPlaceOf(header)).toEqual({ measure, place });
  });

  it.each([
    'cases',
    'new cases',
    'cases male',
    'Cas confirmés',
    'deaths per week',
    'cases 0 4',
    'Fälle Frauen',
    'case rate',
    'Guinea',
    'Kasus kumulatif',
    'Total de casos',
    'new_cases',
    'Casos sospechosos',
    'Novos casos',
    'Todesfälle gesamt',
    'cases_per_100k',
    'deaths_male',
    'case_id',
    'newCasesBySpecimenDate',
  ])('is none: %s', (header) => {
    expect(measuredPlaceOf(header)).toBeNull();
  });
});
