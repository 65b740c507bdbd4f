/** What is automatic for each dataset, and which forecasts are due: from the ledger and what the scheduler remembers. */

import type { AutoForecast } from '../../../shared/scheduler/schedulerSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { KeptDocument } from '../ledger/keptDocuments.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Clock } from '../ports/Clock.ts';
import { settingOf } from '../settings/settings.ts';
import type { SetRow } from '../state/entries.ts';
import type { LedgerState } from '../state/ledgerState.ts';
import { type Change, type Due, forecastDue } from './forecastDue.ts';
import type { SchedulerDocument } from './schedulerDocument.ts';

export interface AutoForecastParts {
  clock: Clock;
  ledger: Ledger;
  document: KeptDocument<SchedulerDocument>;
}

/** A dataset without one of its own follows the general switch. */
export function isAutomatic(settings: LedgerState['settings'], datasetId: string): boolean {
  return (
    settingOf(settings, 'scheduler.datasets')[datasetId] ?? settingOf(settings, 'scheduler.autoForecast')
  );
}

/** What is there, imported last first. A replay is nothing to forecast, but may be watched. */
function rowsOf({ ledger }: AutoForecastParts) {
  const { datasets, watches } = ledger.state;
  return datasets
    .filter(({ isRemoved, dataset: { id, replay } }) => !isRemoved && (!replay || id in watches))
    .reverse();
}

function isWholeForecast({ kind, onlyPlaces }: SetRow): boolean {
  return kind === 'forecast' && onlyPlaces === undefined;
}

function dueOf({ clock, ledger, document }: AutoForecastParts, datasetId: string): Due {
  const { datasets, sets, settings } = ledger.state;
  const { dataset } = datasets.find((row) => row.dataset.id === datasetId)!;
  return forecastDue({
    dataset,
    current: sets.findLast((set) => set.datasetId === datasetId && isWholeForecast(set)) ?? null,
    last: document.value.autoRuns[datasetId] ?? null,
    isOn: isAutomatic(settings, datasetId),
    today: clock.today(),
    nowMs: clock.now(),
  });
}

/** Datasets whose automatic forecast is due, those imported last first. */
export function dueDatasets(parts: AutoForecastParts): { id: string; name: string; change: Change }[] {
  return rowsOf(parts).flatMap(({ dataset: { id, name } }) => {
    const due = dueOf(parts, id);
    return due.isDue ? [{ id, name, change: due.change }] : [];
  });
}

export function autoForecasts(parts: AutoForecastParts): AutoForecast[] {
  const { ledger, document } = parts;
  const { autoRuns, watched } = document.value;
  return rowsOf(parts).map(({ dataset: { id, name } }) => {
    const last = autoRuns[id];
    const files = ledger.state.watches[id];
    const mark = watched[id];
    return {
      datasetId: id,
      name,
      isOn: isAutomatic(ledger.state.settings, id),
      message: dueOf(parts, id).message,
      last: last === undefined ? null : { at: last.at, outcome: last.outcome, message: last.message },
      watch:
        files === undefined
          ? null
          : {
              files: [...files],
              readAt: mark?.at ?? null,
              message: mark?.trouble ?? mark?.message ?? words.scheduler.forecastNotLookedAt,
            },
    };
  });
}
