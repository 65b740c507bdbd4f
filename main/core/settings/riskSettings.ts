/** What people said about the risk of one dataset, found in the settings; plain data, so that it can be sent to a worker. */
import { MAX_DATA_AGE_WEEKS } from '../../../shared/forecast/aboveLine.ts';
import {
  type StatedThresholds,
  serialIntervalSchema,
  statedThresholdsSchema,
} from '../../../shared/settings/settingsSchema.ts';
import type { PlainDate } from '../../../shared/time/plainDate.ts';
import { z } from '../../../shared/zod.ts';
import { defaultImpact } from '../epi/diseaseImpact.ts';
import { ownValue } from '../util/ownValue.ts';
import { plainWords } from '../util/plainWords.ts';
import { settingOf } from './settings.ts';

/** What holds for all places of a dataset, and by place code for some by themselves. */
function byPlaceSchema<S extends z.ZodType>(value: S) {
  return z.object({ all: value.nullable(), places: z.record(z.string(), value) });
}

export const riskSettingsSchema = z.object({
  /** Impact class 1 to 5: stated, or the start value of the disease. */
  impact: z.int().min(1).max(5),
  /** Beds or treatments a week. */
  capacity: byPlaceSchema(z.number()),
  /** Share of deaths among cases that this disease usually has. */
  expectedCfr: z.number().nullable(),
  /** Whether vaccine coverage and stocks are confirmed. */
  isPrepared: z.boolean(),
  thresholds: byPlaceSchema(statedThresholdsSchema),
  serialInterval: serialIntervalSchema.nullable(),
  /** Share already reported of the newest weeks, newest first; empty where nobody said. */
  completeness: z.array(z.number()).readonly(),
  /** Where users want no level of older data than this; absent where the methods' own limit holds. */
  maxDataAgeDays: z.int().min(1).optional(),
});

export type RiskSettings = z.infer<typeof riskSettingsSchema>;

interface ByPlace<T> {
  all: T | null;
  places: Record<string, T>;
}

/**
 * @param settings the changed settings by key, as the ledger has them
 * @param asOf the day that the dataset is judged on
 */
export function riskSettingsOf(
  settings: Readonly<Record<string, unknown>>,
  { id, disease }: { id: string; disease: string },
  asOf: PlainDate,
): RiskSettings {
  const ageWeeks = settingOf(settings, 'staleness.notAssessedWeeks');
  return {
    impact: ofDisease(settingOf(settings, 'risk.impact'), disease) ?? defaultImpact(disease, asOf),
    capacity: byPlace(settingOf(settings, 'risk.capacity'), id),
    expectedCfr: ofDisease(settingOf(settings, 'risk.expectedCfr'), disease),
    isPrepared: ownValue(settingOf(settings, 'risk.prepared'), id) ?? false,
    thresholds: byPlace(settingOf(settings, 'risk.thresholds'), id),
    serialInterval: ofDisease(settingOf(settings, 'risk.serialInterval'), disease),
    completeness: ownValue(settingOf(settings, 'data.completeness'), id) ?? [],
    ...(ageWeeks < MAX_DATA_AGE_WEEKS ? { maxDataAgeDays: 7 * ageWeeks } : {}),
  };
}

/** What is stated of a disease: under its own spelling, else under one that differs in case, accents or punctuation only. */
function ofDisease<T>(stated: Readonly<Record<string, T>>, disease: string): T | null {
  const exact = ownValue(stated, disease);
  if (exact !== null) return exact;
  const name = plainWords(disease);
  return Object.entries(stated).find(([key]) => plainWords(key) === name)?.[1] ?? null;
}

function byPlace<T>(stated: Readonly<Record<string, T>>, datasetId: string): ByPlace<T> {
  const prefix = `${datasetId}/`;
  const places = Object.entries(stated).flatMap(([key, value]) =>
    key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
  );
  return { all: ownValue(stated, datasetId), places: Object.fromEntries(places) };
}

/** Beds or treatments a week of a place, or null where nobody said. */
export function capacityOf({ capacity }: RiskSettings, placeCode: string): number | null {
  return ownValue(capacity.places, placeCode) ?? capacity.all;
}

/** What people stated about the alert lines of a place: what is said of itself stands before what is said of all. */
export function statedThresholdsOf({ thresholds }: RiskSettings, placeCode: string): StatedThresholds | null {
  const own = ownValue(thresholds.places, placeCode);
  if (own === null) return thresholds.all;
  return { ...thresholds.all, ...own };
}
