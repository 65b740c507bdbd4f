/** The set that speaks for a dataset, and the counts that it was made from. */
import type { ForecastSummary, NewerCounts } from '../../../shared/contract/forecastAnswers.ts';
import { AppError } from '../../../shared/errors/AppError.ts';
import type { DatasetDetail } from '../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../shared/words/index.ts';
import { besideOf, summaryOf } from '../assess/forecastViews.ts';
import type { ForecastArchive, SetHeads } from '../forecasts/ForecastArchive.ts';
import type { LevelOverrides } from '../levels/LevelOverrides.ts';
import type { SetRow } from '../state/entries.ts';
import type { DatasetArchive } from '../surveillance/archive/DatasetArchive.ts';
import type { WeeklyPanels } from '../surveillance/panel/WeeklyPanels.ts';
import type { WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';
import { soundOnes } from '../util/soundOnes.ts';
import { together } from '../util/together.ts';

export interface CurrentSetParts {
  datasets: DatasetArchive;
  panels: WeeklyPanels;
  forecasts: ForecastArchive;
  levels: LevelOverrides;
}

/** @throws AppError `UNKNOWN_DATASET`, `NO_FORECAST_YET` */
export function currentRow(
  { datasets, forecasts }: Pick<CurrentSetParts, 'datasets' | 'forecasts'>,
  datasetId?: string,
): SetRow {
  if (datasetId !== undefined) datasets.row(datasetId);
  const row = forecasts.currentRow(datasetId);
  if (row !== null) return row;
  throw new AppError('NO_FORECAST_YET', words.requests.noForecastYet, { datasetId: datasetId ?? null });
}

export interface CurrentSummary {
  summary: ForecastSummary;
  /** The counts behind the set; null where their file is damaged. */
  dataset: DatasetDetail | null;
  panel: WeeklyPanel | null;
}

/** The summary of a set with the counts behind it. @throws AppError `UNKNOWN_DATASET`, `FOLDER_DAMAGED` */
export async function summaryWithCounts(parts: CurrentSetParts, current: SetRow): Promise<CurrentSummary> {
  const { datasets, forecasts } = parts;
  const reading = [forecasts.heads(current), countsBehind(parts, current)] as const;
  const [set, { dataset, countsProblem }] = await together(reading);
  const panel = dataset === null ? null : await panelBehind(parts, dataset, set);
  const { sound } = await forecasts.allHeads(forecasts.rowsBeside(set.row));
  const beside = besideOf(sound, set.row.onlyPlaces ?? [], (row) => newerCountsOf(datasets, row));
  const newer = newerCountsOf(datasets, set.row);
  const byHand = parts.levels.standing(current.datasetId);
  const summary = { ...summaryOf(set, panel, newer, beside, byHand), ...countsProblem };
  return { summary, dataset, panel };
}

export function newerCountsOf(datasets: DatasetArchive, row: SetRow): NewerCounts | null {
  const newer = datasets.newerThan(row);
  return newer === null ? null : { asOf: newer.asOf, importedAt: newer.importedAt };
}

export interface CountsBehind {
  /** Null where its file is damaged: the forecasts stay readable without it. */
  dataset: DatasetDetail | null;
  countsProblem: { countsProblem?: string };
}

/** @throws AppError `UNKNOWN_DATASET` */
export async function countsBehind(
  { datasets }: Pick<CurrentSetParts, 'datasets'>,
  row: SetRow,
): Promise<CountsBehind> {
  const { sound, damaged } = await soundOnes([row], (set) => datasets.showBehind(set));
  const [problem] = damaged;
  return {
    dataset: sound[0] ?? null,
    countsProblem: problem === undefined ? {} : { countsProblem: problem.message },
  };
}

/**
 * The weekly counts that a set was made from, with what was known then of how complete the newest ones are.
 * @param code of the only place that is looked at; other places may be missing then
 */
export async function panelBehind(
  { datasets, panels }: Pick<CurrentSetParts, 'datasets' | 'panels'>,
  dataset: DatasetDetail,
  { row, risk }: Pick<SetHeads, 'row' | 'risk'>,
  code?: string,
): Promise<WeeklyPanel> {
  const reporting = { history: await datasets.reportsBehind(row), stated: risk?.completeness ?? [] };
  return code === undefined
    ? panels.of(dataset, row.asOf, reporting)
    : panels.ofPlace(dataset, row.asOf, reporting, code);
}
