import type { DatasetDetail } from '../../../shared/surveillance/datasetSchema.ts';
import type { PlainDate } from '../../../shared/time/plainDate.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Clock } from '../ports/Clock.ts';
import { type RiskSettings, riskSettingsOf } from '../settings/riskSettings.ts';
import { settingOf } from '../settings/settings.ts';
import type { DatasetArchive } from '../surveillance/archive/DatasetArchive.ts';
import type { WeeklyPanels } from '../surveillance/panel/WeeklyPanels.ts';
import type { ReportingFacts } from '../surveillance/panel/withNowcasts.ts';
import { asOfOf, planRun, type RunPlan } from './planRun.ts';

export interface PlanParts {
  clock: Clock;
  ledger: Ledger;
  datasets: DatasetArchive;
  panels: WeeklyPanels;
}

export interface PlanChoice {
  datasetId: string;
  locations?: readonly string[] | undefined;
  asOf?: PlainDate | undefined;
  horizons?: number | undefined;
}

/** The dataset as known on the day of a run, and whom the run would be about; what is left open comes from the settings. */
export async function planFor(
  { clock, ledger, datasets, panels }: PlanParts,
  choice: PlanChoice,
): Promise<{ dataset: DatasetDetail; plan: RunPlan }> {
  const today = clock.today();
  const asOf = asOfOf(datasets.row(choice.datasetId).dataset, choice.asOf ?? null, today);
  const dataset = await datasets.showAsOf(choice.datasetId, asOf);
  const horizons = choice.horizons ?? settingOf(ledger.state.settings, 'forecast.horizons');
  // Reading a large file and summing it up take some hundredths of a second each.
  await clock.breathe();
  const panel = panels.of(dataset, asOf, await reportingAsOf({ ledger, datasets }, choice.datasetId, asOf));
  await clock.breathe();
  const plan = planRun(dataset, panel, { locations: choice.locations ?? null, horizons, today });
  return { dataset, plan };
}

/** How complete the newest weeks of a dataset were, by all that was known on a day. @throws AppError `UNKNOWN_DATASET` */
export async function reportingAsOf(
  { ledger, datasets }: Pick<PlanParts, 'ledger' | 'datasets'>,
  datasetId: string,
  asOf: PlainDate,
): Promise<ReportingFacts> {
  const history = await datasets.reportsUntil(datasetId, asOf);
  return { history, stated: settingOf(ledger.state.settings, 'data.completeness')[datasetId] ?? [] };
}

/** A plan with what people said about the risk of its dataset: all that a run is told of a dataset. */
export async function orderFor(
  parts: PlanParts,
  choice: PlanChoice,
): Promise<{ dataset: DatasetDetail; plan: RunPlan; risk: RiskSettings }> {
  const { dataset, plan } = await planFor(parts, choice);
  return { dataset, plan, risk: riskSettingsOf(parts.ledger.state.settings, dataset, plan.asOf) };
}
