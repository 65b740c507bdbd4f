import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import { EMBEDDED } from '../../../shared/providers/providerSchema.ts';
import type { WorkOptions } from '../ports/HeavyWork.ts';
import {
  type EmbeddedForecasts,
  type KnownHistory,
  NO_KNOWN_HISTORY,
} from '../providers/embedded/EmbeddedForecasts.ts';
import { settingOf } from '../settings/settings.ts';
import type { WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';
import type { RunPlan } from './planRun.ts';

export interface PreparationParts {
  embedded: EmbeddedForecasts;
  settings: () => Readonly<Record<string, unknown>>;
  /** Longer records of the disease of a dataset, and its earlier imports, as known on the day of a panel. */
  historyOf(datasetId: string, panel: WeeklyPanel): Promise<KnownHistory>;
}

/**
 * Computes what a run needs of the embedded forecaster, before the first place is asked of anybody: the no-change twins of
 * all forecasts, and its own forecasts where it answers or is told of.
 * @throws the signal's reason
 */
export type PrepareRun = (
  plan: RunPlan,
  datasetId: string,
  provider: ProviderId,
  options: WorkOptions,
) => Promise<void>;

export function createPreparation({ embedded, settings, historyOf }: PreparationParts): PrepareRun {
  return async (plan, datasetId, provider, options) => {
    const { panel, disease, targetEndDates, levels } = plan.requests[0]!;
    const isNeeded = provider === EMBEDDED || settingOf(settings(), 'prompt.baseline');
    const model = isNeeded ? settingOf(settings(), 'providers.embedded.model') : 'no-change';
    const history = model === 'no-change' ? NO_KNOWN_HISTORY : await historyOf(datasetId, panel);
    const question = { panel, disease, weeks: targetEndDates.length, levels };
    await embedded.prepare(question, ['no-change', model], history, options);
  };
}
