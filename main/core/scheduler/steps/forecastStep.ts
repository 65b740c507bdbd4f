/**
 * Forecasts every dataset whose automatic run is due, one after another: one run for each change of the data or the week, and a
 * day's rest after one that failed. Being offline, on hold or not allowed is no failure: it is tried again in the next cycle.
 */

import { AppError } from '../../../../shared/errors/AppError.ts';
import { HOUR } from '../../../../shared/time/durations.ts';
import { words } from '../../../../shared/words/index.ts';
import type { ConnectivityWatch } from '../../health/ConnectivityWatch.ts';
import type { KeptDocument } from '../../ledger/keptDocuments.ts';
import type { Ledger } from '../../ledger/Ledger.ts';
import type { ProviderLockManager } from '../../lock/ProviderLockManager.ts';
import type { ProviderRegistry } from '../../lock/ProviderRegistry.ts';
import type { Clock } from '../../ports/Clock.ts';
import type { ForecastRunner } from '../../runs/ForecastRunner.ts';
import { orderFor, type PlanParts } from '../../runs/planFor.ts';
import { farNotAllowed } from '../../runs/runFailures.ts';
import { settingOf } from '../../settings/settings.ts';
import { dueDatasets } from '../autoForecasts.ts';
import type { Change } from '../forecastDue.ts';
import type { Step } from '../Step.ts';
import { StepOverdue } from '../StepRunner.ts';
import type { AutoRun, SchedulerDocument } from '../schedulerDocument.ts';

export interface ForecastStepParts extends PlanParts {
  clock: Clock;
  ledger: Ledger;
  lock: ProviderLockManager;
  registry: ProviderRegistry;
  runner: ForecastRunner;
  connectivity: ConnectivityWatch;
  document: KeptDocument<SchedulerDocument>;
  /** Names this program in the audit trail. */
  host: string;
}

interface Ran {
  name: string;
  kind: 'published' | 'failed' | 'waits' | 'interrupted';
  message: string;
}

/** Refusals that say nothing against a run: the same change is tried again in the next cycle. */
const PASSING: ReadonlySet<string> = new Set([
  'OFFLINE',
  'HELD',
  'FAR_NOT_ALLOWED',
  'PINNED_UNAVAILABLE',
  // The team's lease could not be had.
  'TEAM_LEASE_HELD',
  'TEAM_REFUSED',
  'NO_TEAM_THERE',
  'BAD_ADDRESS',
]);

export function forecastStep(parts: ForecastStepParts): Step {
  return {
    name: 'forecast',
    deadlineMs: 6 * HOUR,
    async run(signal) {
      const due = dueDatasets(parts);
      if (due.length === 0) return { outcome: 'nothing-to-do', message: words.scheduler.forecast.noneDue };
      const ran: Ran[] = [];
      for (const { id, name, change } of due) {
        signal.throwIfAborted();
        ran.push({ name, ...(await forecast(parts, id, change, signal)) });
      }
      const message = ran
        .map(({ name: dataset, message: text }) => words.common.lists.about({ name: dataset, text }))
        .join(' ');
      if (ran.some(({ kind }) => kind === 'failed')) return { outcome: 'failed', message };
      if (ran.some(({ kind }) => kind === 'published')) return { outcome: 'done', message };
      if (ran.some(({ kind }) => kind === 'interrupted')) return { outcome: 'interrupted', message };
      return { outcome: 'nothing-to-do', message };
    },
  };
}

type Outcome = Omit<Ran, 'name'>;

async function forecast(
  parts: ForecastStepParts,
  id: string,
  change: Change,
  signal: AbortSignal,
): Promise<Outcome> {
  const hindrance = hindranceTo(parts);
  if (hindrance !== null) return { kind: 'waits', message: hindrance };
  const before = parts.document.value.autoRuns[id];
  const isSame = before?.contentHash === change.contentHash && before.week === change.week;
  const interruptions = isSame ? before.interruptions : 0;
  const note = (outcome: AutoRun['outcome'], message: string) =>
    remember(parts, id, { at: stamp(parts), ...change, outcome, message, interruptions });
  note('running', words.scheduler.forecast.running);
  try {
    // Only what is remembered keeps a change from being forecast twice.
    await parts.document.save();
  } catch (thrown) {
    remember(parts, id, before);
    throw thrown;
  }
  try {
    const order = await orderFor(parts, { datasetId: id });
    const mayUseFar = settingOf(parts.ledger.state.settings, 'scheduler.farProviders');
    const automatic = { mayUseFar, signal };
    const { run, forecasts, gaps } = await parts.runner.run({
      ...order,
      borrow: null,
      named: null,
      host: parts.host,
      automatic,
    });
    const places = words.common.numbers.places(forecasts.length);
    const message = words.scheduler.forecast.done({ places, provider: run.provider, gaps: gaps.length });
    note('published', message);
    return { kind: 'published', message };
  } catch (thrown) {
    return afterRefusal(parts, id, before, note, signal, thrown);
  }
}

function afterRefusal(
  parts: ForecastStepParts,
  id: string,
  before: AutoRun | undefined,
  note: (outcome: AutoRun['outcome'], message: string) => void,
  signal: AbortSignal,
  thrown: unknown,
): Outcome {
  if (!(thrown instanceof AppError)) {
    note('failed', words.scheduler.forecast.defect);
    throw thrown;
  }
  const { code, message } = thrown;
  if (signal.aborted) {
    // Closed: the next start finds it interrupted.
    if (signal.reason instanceof StepOverdue) note('failed', words.scheduler.forecast.stopped);
    throw thrown;
  }
  if (PASSING.has(code)) {
    remember(parts, id, before);
    return { kind: 'waits', message };
  }
  note('failed', message);
  // Whoever cancels a run does not want it again tomorrow morning, but calls it no failure either.
  return { kind: code === 'CANCELLED' ? 'interrupted' : 'failed', message };
}

/** Why no run can begin now, or null: looked at before anything is remembered of a run. */
function hindranceTo({ lock, registry, ledger, connectivity }: ForecastStepParts): string | null {
  const { held, pinned } = lock.status();
  if (held !== null) return words.scheduler.forecast.held({ reason: held.reason });
  let next: ReturnType<ProviderLockManager['nextForRun']>;
  try {
    next = lock.nextForRun(null);
  } catch (thrown) {
    if (thrown instanceof AppError) return words.scheduler.forecast.waits({ why: thrown.message });
    throw thrown;
  }
  if (registry.get(next).reach() !== 'far') return null;
  const { settings } = ledger.state;
  if (!settingOf(settings, 'scheduler.farProviders'))
    return words.scheduler.forecast.waits({ why: farNotAllowed(next).message });
  const isOffline = connectivity.verdict?.isOnline === false;
  if (!isOffline || (pinned === null && settingOf(settings, 'offline.useEmbedded'))) return null;
  return words.scheduler.forecast.waitsForNetwork;
}

function remember(
  { document }: Pick<ForecastStepParts, 'document'>,
  id: string,
  run: AutoRun | undefined,
): void {
  const { [id]: _before, ...others } = document.value.autoRuns;
  const autoRuns = run === undefined ? others : { ...others, [id]: run };
  document.change({ ...document.value, autoRuns });
}

function stamp({ clock }: Pick<ForecastStepParts, 'clock'>): string {
  return new Date(clock.now()).toISOString();
}
