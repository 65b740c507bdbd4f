import type { DatasetDetail } from '../../../shared/surveillance/datasetSchema.ts';
import type { PlainDate } from '../../../shared/time/plainDate.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Clock } from '../ports/Clock.ts';
import { settingOf } from '../settings.ts';
import type { DatasetArchive } from '../surveillance/DatasetArchive.ts';
import { asOfOf, planRun, type RunPlan } from './planRun.ts';
import { type RiskSettings, riskSettingsOf } from './riskSettings.ts';

export interface PlanParts {
  clock: Clock;
  ledger: Ledger;
  datasets: DatasetArchive;
}

export interface PlanChoice {
  datasetId: string;
  locations?: readonly string[] | undefined;
  asOf?: PlainDate | undefined;
  horizons?: number | undefined;
}

/** The dataset as known on the day of a run, and whom the run would be about; what is left open comes from the settings. */
export async function planFor(
  { clock, ledger, datasets }: PlanParts,
  choice: PlanChoice,
): Promise<{ dataset: DatasetDetail; plan: RunPlan }> {
  const today = clock.today();
  const asOf = asOfOf(datasets.row(choice.datasetId).dataset, choice.asOf ?? null, today);
  const dataset = await datasets.showAsOf(choice.datasetId, asOf);
  const horizons = choice.horizons ?? settingOf(ledger.state.settings, 'forecast.horizons');
  const plan = planRun(dataset, { locations: choice.locations ?? null, asOf, horizons, today });
  return { dataset, plan };
}

/** The same with what people said about its risk: all that a run is told of a dataset. */
export async function orderFor(
  parts: PlanParts,
  choice: PlanChoice,
): Promise<{ dataset: DatasetDetail; plan: RunPlan; risk: RiskSettings }> {
  const { dataset, plan } = await planFor(parts, choice);
  return { dataset, plan, risk: riskSettingsOf(parts.ledger.state.settings, dataset, plan.asOf) };
}
