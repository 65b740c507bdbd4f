/** What the core tells its listeners after a change became durable. */
import type { AuditEntry } from '../../shared/audit/auditSchema.ts';
import type { EventName, EventPayload, Notice } from '../../shared/contract/events.ts';
import type { Finding } from './ledger/findings.ts';
import type { Ledger } from './ledger/Ledger.ts';
import type { ProviderLockManager } from './lock/ProviderLockManager.ts';
import type { ScoreBook } from './scoring/record/ScoreBook.ts';
import { LANGUAGE_KEY, speakAsSet } from './settings/spokenLanguage.ts';
import type { Entry } from './state/entries.ts';
import type { LedgerState } from './state/ledgerState.ts';
import type { WeeklyPanels } from './surveillance/panel/WeeklyPanels.ts';

export type Emit = <E extends EventName>(event: E, payload: EventPayload<E>) => void;

/** Turns what became durable into events; nothing is announced before it is on disk. */
export function announceCommits(ledger: Ledger, lock: ProviderLockManager, emit: Emit): void {
  ledger.listen((entries, before, after) => {
    for (const entry of entries) {
      emit('audit.appended', entry as AuditEntry);
      if (entry.type === 'SET_PUBLISHED') {
        emit('forecasts.published', { datasetId: entry.details.datasetId, runId: entry.details.runId });
      }
      if (entry.type === 'LEVEL_OVERRIDDEN' || entry.type === 'LEVEL_OVERRIDE_ENDED')
        emit('levels.changed', { datasetId: entry.details.datasetId });
      const datasetId = changedDataset(entry);
      if (datasetId !== null) emit('datasets.changed', { datasetId });
      if (entry.type === 'SETTING_CHANGED') announceSetting(entry.details.key, after.settings, emit);
    }
    if (before.lock !== after.lock) emit('lock.changed', lock.status());
  });
}

/** A change of the language is announced once it is spoken: whoever then asks anew is answered in it. */
function announceSetting(key: string, settings: LedgerState['settings'], emit: Emit): void {
  const announce = () => emit('settings.changed', { key });
  if (key === LANGUAGE_KEY) void speakAsSet(settings).then(announce);
  else announce();
}

/** Counts that arrived or were taken back change the track record. */
export function scoreAfterImports(ledger: Ledger, scores: ScoreBook): void {
  ledger.listen((entries) => {
    if (entries.some((entry) => changedDataset(entry) !== null)) void scores.refreshSoon();
  });
}

/** The weekly counts of a dataset are summed anew once it has changed. */
export function forgetChanged(ledger: Ledger, panels: WeeklyPanels): void {
  ledger.listen((entries) => {
    for (const entry of entries) {
      const id = changedDataset(entry);
      if (id !== null) panels.forget(id);
    }
  });
}

function changedDataset(entry: Entry): string | null {
  if (entry.type === 'DATASET_IMPORTED') return entry.details.dataset.id;
  if (entry.type === 'DATASET_REMOVED' || entry.type === 'DATASET_IMPORT_UNDONE')
    return entry.details.datasetId;
  return null;
}

/** A finding of the start as it is shown to people. */
export function asNotice(finding: Finding): Notice {
  const severity = finding.code === 'WRITE_INTERRUPTED' ? 'info' : 'warning';
  return { code: finding.code, severity, message: finding.message };
}
