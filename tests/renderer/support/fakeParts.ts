/** What the fake world is made of: its settings, a dataset, providers, an import's answer. */
import {
  type BenchStatus,
  type Dataset,
  type FilePreview,
  type HealthSnapshot,
  type ImportPreview,
  type ImportResult,
  type KeySource,
  type Mapping,
  type NewerCounts,
  type Notice,
  type ProviderHealth,
  type ProviderId,
  type ProviderStatus,
  providerIds,
  type RemoteProviderId,
  type Result,
  type Sample,
  type SchedulerStatus,
} from '../../../shared/contract/index.ts';
import type { TeamStatus } from '../../../shared/team/teamSchema.ts';
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
  newerCounts: null as NewerCounts | null,
  gaps: [] as string[],
  attempts: [] as Result<'forecasts.run'>['run']['attempts'],
  access: 'writer' as 'writer' | 'reader',
  notices: [] as Notice[],
  isAuditIntact: true as boolean,
  holder: 'embedded' as ProviderId | null,
  benches: {} as Partial<Record<ProviderId, BenchStatus>>,
  hasKeyStore: false as boolean,
  keys: {} as Partial<Record<RemoteProviderId, KeySource>>,
  values: {} as Record<string, unknown>,
  exchanges: {} as Record<string, string>,
  canChooseFiles: false as boolean,
  site: null as Result<'app.info'>['site'],
  scheduler: {} as Partial<SchedulerStatus>,
  team: {} as Partial<TeamStatus>,
  health: {} as Partial<Record<ProviderId, Partial<ProviderHealth>>>,
  connectivity: {} as Partial<HealthSnapshot['connectivity']>,
  standing: { standings: [], answers: [], damaged: [] } as Result<'scores.standing'>,
  scores: [] as Result<'scores.list'>['scores'],
  months: [] as Result<'scores.history'>['months'],
  misses: [] as Result<'scores.misses'>['misses'],
};

export type Settings = typeof settings & { issuedAt: string };

export function fakeDataset(s: Settings, id: string): Dataset {
  const asOf = s.isReplay ? '2016-11-27' : s.asOf;
  const total = s.places.flatMap((p) => p.cases).reduce<number>((sum, c) => sum + (c ?? 0), 0);
  return {
    id,
    name: sample.name,
    disease: 'cholera',
    layout: 'wide-by-place',
    frequency: 'week',
    countKind: 'incident',
    epiWeek: 'cdc',
    asOf,
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
    snapshots: [{ asOf, importedAt: s.now, contentHash: fakeHash(7), files: ['counts.csv'] }],
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
    bench: null,
    benchedUntil: null,
    consecutiveFailures: 0,
    totalFailures: 0,
    lastSuccessAt: id === holder ? '2026-11-18T08:40:00.000Z' : null,
    model: id === 'embedded' ? 'outpost-embedded-a1' : null,
  }));
}

export const fakeMapping: Mapping = {
  layout: 'wide-by-place',
  frequency: 'week',
  countKind: 'incident',
  dateFormat: 'YYYY-MM-DD',
  date: 'date_saturday',
  year: null,
  location: [],
  locationCode: null,
  cases: null,
  deaths: null,
  counted: 'cases',
  measureColumn: null,
  valueColumn: null,
  population: null,
  placeColumns: placeFixtures.map((place) => place.name),
  dateColumns: [],
  groupColumn: null,
  ignoredColumns: ['report'],
  totalLabels: [],
  epiWeek: 'cdc',
  thousandsMark: '',
  repeats: null,
  confidence: 0.97,
  why: ['every date is a Saturday', 'ten columns hold whole numbers'],
};

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
          {
            code: 'MISSING_WEEK',
            severity: 'warning',
            count: 2,
            message: 'Weeks without a row were found.',
            rows: [
              { file: 'counts.csv', row: 9, text: '2016-06-25' },
              { file: null, row: null, text: 'Sud and Nippes' },
            ],
          },
          { code: 'HEAPING', severity: 'info', count: 1, message: 'Counts of Nord often end in 0 or 5.' },
        ],
        rejected,
      },
    ],
    mapping: { confidence: 0.97, why: fakeMapping.why, files: [{ ...fakeMapping, file: 'counts.csv' }] },
    stored,
    difference: null,
  };
}

/** What the preview of one file looks like; parts of it by choice. */
export function fakeFilePreview(file: string, changes: Partial<FilePreview> = {}): FilePreview {
  const columns = ['date_saturday', 'report', ...fakeMapping.placeColumns];
  return {
    file,
    format: 'delimited',
    encoding: 'utf-8',
    delimiter: ',',
    sheet: null,
    sheets: [],
    rows: 31,
    columns,
    head: [{ row: 2, cells: ['2016-05-07', 'extracted', ...placeFixtures.map((_, i) => String(i))] }],
    mapping: fakeMapping,
    ...changes,
  };
}

/** What the core says of files before they are imported; parts of it by choice. */
export function fakePreview(result: ImportResult, changes: Partial<ImportPreview> = {}): ImportPreview {
  return {
    files: [fakeFilePreview('counts.csv')],
    result,
    refusal: null,
    isRemembered: false,
    ...changes,
  };
}
