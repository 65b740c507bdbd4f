/** What the fake world is made of: its settings, a dataset, providers, an import's answer. */
import {
  type Dataset,
  type ImportResult,
  type Notice,
  type ProviderId,
  type ProviderStatus,
  providerIds,
  type Sample,
} from '../../../shared/contract/index.ts';
import { fakeHash } from './fakeForecasts.ts';
import { fixtureLevels, placeFixtures } from './placeFixtures.ts';

export const sample: Sample = {
  id: 'haiti-cholera',
  name: 'Cholera, Haiti',
  disease: 'cholera',
  description:
    'Weekly suspected cholera cases in the ten departments of Haiti, around the hurricane of 2016.',
  attribution: 'Ministry of Public Health and Population of Haiti, weekly reports',
  suggestedAsOf: '2016-11-02',
};

/** A published replay of all ten places, unless options say otherwise. */
export const settings = {
  now: '2026-11-18T08:40:00.000Z',
  places: placeFixtures,
  hasDataset: true as boolean,
  hasForecast: true as boolean,
  isReplay: true as boolean,
  asOf: '2016-11-02',
  hasDeaths: true as boolean,
  levels: fixtureLevels as readonly number[],
  gaps: [] as string[],
  access: 'writer' as 'writer' | 'reader',
  notices: [] as Notice[],
  isAuditIntact: true as boolean,
  holder: 'embedded' as ProviderId | null,
};

export type Settings = typeof settings & { issuedAt: string };

export function fakeDataset(s: Settings, id: string): Dataset {
  const total = s.places.flatMap((p) => p.cases).reduce<number>((sum, c) => sum + (c ?? 0), 0);
  return {
    id,
    name: sample.name,
    disease: 'cholera',
    layout: 'wide-by-place',
    frequency: 'week',
    epiWeek: 'cdc',
    asOf: s.isReplay ? '2016-11-27' : s.asOf,
    replay: s.isReplay,
    importedAt: s.now,
    attribution: sample.attribution,
    locations: s.places.length,
    firstDate: '2016-05-07',
    lastDate: '2016-11-26',
    cases: { total, negativeSteps: 0 },
    deaths: s.hasDeaths ? { total: Math.round(total / 80), negativeSteps: 0 } : null,
    rows: { read: 30, used: 30, rejected: 0 },
    issues: [],
    contentHash: fakeHash(7),
  };
}

export function fakeProviders(holder: ProviderId | null): ProviderStatus[] {
  return providerIds.map((id, i) => ({
    id,
    priority: i + 1,
    enabled: id === 'embedded',
    configured: id === 'embedded',
    eligible: id === 'embedded',
    reason: id === 'embedded' ? null : 'Not enabled in Settings, and no key is stored.',
    benchedUntil: null,
    consecutiveFailures: 0,
    totalFailures: 0,
    lastSuccessAt: id === holder ? '2026-11-18T08:40:00.000Z' : null,
    model: id === 'embedded' ? 'outpost-embedded-a1' : null,
  }));
}

export function fakeImport(dataset: Dataset, stored: ImportResult['stored']): ImportResult {
  const rejected = [
    {
      file: 'counts.csv',
      row: 17,
      column: 'date',
      found: '31/02/2016',
      reason: 'There is no such day; write dates as in the other rows.',
    },
  ];
  return {
    datasets: [
      {
        ...dataset,
        rows: { read: 31, used: 30, rejected: 1 },
        issues: [
          { code: 'MISSING_WEEK', severity: 'warning', count: 2, message: 'Weeks without a row were found.' },
          { code: 'HEAPING', severity: 'info', count: 1, message: 'Counts of Nord often end in 0 or 5.' },
        ],
        rejected,
      },
    ],
    mapping: {
      layout: 'wide-by-place',
      frequency: 'week',
      dateFormat: 'YYYY-MM-DD',
      date: 'date_saturday',
      location: null,
      locationCode: null,
      cases: null,
      deaths: null,
      population: null,
      placeColumns: placeFixtures.map((place) => place.name),
      ignoredColumns: ['report'],
      totalLabels: [],
      epiWeek: 'cdc',
      confidence: 0.97,
      why: ['every date is a Saturday', 'ten columns hold whole numbers'],
    },
    stored,
  };
}
