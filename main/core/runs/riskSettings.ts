/** What people said about the risk of one dataset, found in the settings; plain data, so that it can be sent to a worker. */
import type { SerialInterval, StatedThresholds } from '../../../shared/settings/settingsSchema.ts';
import { defaultImpact } from '../epi/diseaseImpact.ts';
import { settingOf } from '../settings.ts';

/** What holds for all places of a dataset, and for some by themselves. */
export interface ByPlace<T> {
  all: T | null;
  /** By place code. */
  places: Readonly<Record<string, T>>;
}

export interface RiskSettings {
  /** Impact class 1 to 5: stated, or the start value of the disease. */
  impact: number;
  /** Beds or treatments a week. */
  capacity: ByPlace<number>;
  /** Share of deaths among cases that this disease usually has. */
  expectedCfr: number | null;
  /** Whether vaccine coverage and stocks are confirmed. */
  isPrepared: boolean;
  thresholds: ByPlace<StatedThresholds>;
  serialInterval: SerialInterval | null;
  /** Whether providers are told what the embedded forecaster expects. */
  tellsBaseline: boolean;
  /** Share already reported of the newest weeks, newest first; empty where nobody said. */
  completeness: readonly number[];
}

/** @param settings the changed settings by key, as the ledger has them */
export function riskSettingsOf(
  settings: Readonly<Record<string, unknown>>,
  { id, disease }: { id: string; disease: string },
): RiskSettings {
  return {
    impact: settingOf(settings, 'risk.impact')[disease] ?? defaultImpact(disease),
    capacity: byPlace(settingOf(settings, 'risk.capacity'), id),
    expectedCfr: settingOf(settings, 'risk.expectedCfr')[disease] ?? null,
    isPrepared: settingOf(settings, 'risk.prepared')[id] ?? false,
    thresholds: byPlace(settingOf(settings, 'risk.thresholds'), id),
    serialInterval: settingOf(settings, 'risk.serialInterval')[disease] ?? null,
    tellsBaseline: settingOf(settings, 'prompt.baseline'),
    completeness: settingOf(settings, 'data.completeness')[id] ?? [],
  };
}

function byPlace<T>(stated: Readonly<Record<string, T>>, datasetId: string): ByPlace<T> {
  const prefix = `${datasetId}/`;
  const places = Object.entries(stated).flatMap(([key, value]) =>
    key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
  );
  return { all: stated[datasetId] ?? null, places: Object.fromEntries(places) };
}

/** Beds or treatments a week of a place, or null where nobody said. */
export function capacityOf({ capacity }: RiskSettings, placeCode: string): number | null {
  return capacity.places[placeCode] ?? capacity.all;
}

/** What people stated about the alert lines of a place: what is said of itself stands before what is said of all. */
export function statedThresholdsOf({ thresholds }: RiskSettings, placeCode: string): StatedThresholds | null {
  const own = thresholds.places[placeCode];
  if (own === undefined) return thresholds.all;
  return { ...thresholds.all, ...own };
}
