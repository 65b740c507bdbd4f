/** What Outpost does by itself, in words: first whether it runs and what failed, then the rest. */

import type {
  AutoForecast,
  Cycle,
  MissedRounds,
  SchedulerStatus,
  StepOutcome,
  StepRecord,
} from '../../../shared/contract/index.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { words } from '../../../shared/words/index.ts';
import { took } from './format.ts';
import { table } from './table.ts';
import { watchedFile } from './watchText.ts';

const SHOWN_MISSED = 3;

const outcomeWords = (): Record<StepOutcome, string> => ({
  done: words.cli.scheduler.outcomes.done,
  'nothing-to-do': words.cli.scheduler.outcomes.nothingToDo,
  failed: words.cli.scheduler.outcomes.failed,
  'timed-out': words.cli.scheduler.outcomes.timedOut,
  skipped: words.cli.scheduler.outcomes.skipped,
  running: words.cli.scheduler.outcomes.running,
  interrupted: words.cli.scheduler.outcomes.interrupted,
});

const missedWords = (): Record<MissedRounds['reason'], string> => ({
  busy: words.cli.scheduler.missedCauses.stillRunning,
  asleep: words.cli.scheduler.missedCauses.slept,
  closed: words.cli.scheduler.missedCauses.notRun,
});

/** Outcomes that somebody should look at. */
const BAD: ReadonlySet<StepOutcome> = new Set(['failed', 'timed-out', 'skipped']);

export function statusText(status: SchedulerStatus): string {
  return inSections([[stateLine(status), ...failureLines(status), planLine(status)], ...details(status)]);
}

/** The same, after the outcome of the cycle that has just run. */
export function ranText(status: SchedulerStatus): string {
  const { steps } = status.lastCycle!;
  const count = badSteps(status).length;
  const verdict = words.cli.scheduler.cycleRan({ count, steps: words.cli.counts.steps(steps.length) });
  return inSections([
    [verdict, ...failureLines(status)],
    [stateLine(status), planLine(status)],
    ...details(status),
  ]);
}

function inSections(sections: readonly (readonly string[])[]): string {
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function details({ lastCycle, isCycling, missed, datasets }: SchedulerStatus): string[][] {
  return [cycleLines(lastCycle, isCycling), missedLines(missed), autoLines(datasets)];
}

export function stateLine({ state, reason, pausedSince }: SchedulerStatus): string {
  return words.cli.scheduler.state({
    state,
    since: pausedSince === null ? null : utcStamp(pausedSince),
    why: reason ?? words.common.cycles.byThemselves,
  });
}

function planLine({ nextAt, intervalMinutes }: SchedulerStatus): string {
  const next = nextAt === null ? words.common.cycles.noneDue : utcStamp(nextAt);
  // An interval that can't be used is no interval: the reason names it.
  const every = words.cli.scheduler.every({
    intervalMinutes,
    minutes: words.cli.counts.minutes(intervalMinutes),
  });
  return words.cli.scheduler.nextCycle({ next, every });
}

function badSteps({ lastCycle }: SchedulerStatus): StepRecord[] {
  return lastCycle?.steps.filter(({ outcome }) => BAD.has(outcome)) ?? [];
}

/** Those that the reason of the state does not name. */
function failureLines(status: SchedulerStatus): string[] {
  const isNamed = ({ message }: StepRecord) => status.reason?.includes(message) === true;
  return badSteps(status)
    .filter((step) => !isNamed(step))
    .map(({ name, outcome, message }) =>
      words.cli.scheduler.stepEnded({
        name: words.common.cycles.steps[name],
        outcome: outcomeWords()[outcome],
        message,
      }),
    );
}

function cycleLines(cycle: Cycle | null, isCycling: boolean): string[] {
  if (cycle === null) return [words.common.cycles.none];
  const { startedAt, finishedAt, cause, steps } = cycle;
  const isCutOff = finishedAt === null && !isCycling;
  const end = words.cli.scheduler.length({ isCutOff });
  const length =
    finishedAt === null
      ? end
      : words.cli.scheduler.took({ duration: took(Date.parse(finishedAt) - Date.parse(startedAt)) });
  const head = words.cli.scheduler.lastCycle({
    startedAt: utcStamp(startedAt),
    cause: words.common.cycles.causes[cause],
    length,
  });
  if (steps.length === 0) return [head];
  const said = words.cli.tables;
  const rows = steps.map(({ name, outcome, ms, message }) =>
    isCutOff && outcome === 'running'
      ? [words.common.cycles.steps[name], words.cli.scheduler.cutOff, took(ms), words.scheduler.outpostEnded]
      : [words.common.cycles.steps[name], outcomeWords()[outcome], took(ms), message],
  );
  return [head, table([said.step, said.outcome, said.took, said.what], rows, [2])];
}

function missedLines(missed: readonly MissedRounds[]): string[] {
  if (missed.length === 0) return [];
  const head = words.cli.scheduler.missed({
    isPart: missed.length > SHOWN_MISSED,
    shown: SHOWN_MISSED,
    all: missed.length,
  });
  const lines = missed
    .slice(0, SHOWN_MISSED)
    .map(
      ({ from, count, reason }) =>
        `  ${words.cli.scheduler.missedRounds({ rounds: words.cli.counts.rounds(count), from: utcStamp(from), why: missedWords()[reason] })}`,
    );
  return [head, ...lines];
}

function autoLines(datasets: readonly AutoForecast[]): string[] {
  if (datasets.length === 0) return [words.cli.scheduler.noDataset];
  const rows = datasets.map(({ datasetId, isOn, message, last, watch }) => [
    datasetId,
    isOn ? words.cli.scheduler.on : words.cli.scheduler.off,
    message,
    last === null
      ? words.common.cycles.noRun
      : words.cli.scheduler.lastRun({ outcome: last.outcome, at: utcStamp(last.at) }),
    watch === null ? words.cli.scheduler.noFiles : words.common.lists.row(watch.files.map(watchedFile)),
  ]);
  const head = [
    words.cli.tables.dataset,
    words.cli.tables.automatic,
    words.cli.tables.nextCycleDoes,
    words.cli.tables.lastRun,
    words.cli.tables.watchedFiles,
  ];
  return [words.cli.scheduler.automaticForecasts, table(head, rows), ...datasets.flatMap(remarks)];
}

/** What a column has no room for. */
function remarks({ datasetId, last, watch }: AutoForecast): string[] {
  const run =
    last === null || last.outcome === 'published'
      ? []
      : [words.cli.scheduler.lastAutomaticRun({ datasetId, outcome: last.outcome, message: last.message })];
  if (watch === null) return run;
  const readAt = watch.readAt === null ? null : utcStamp(watch.readAt);
  return [...run, words.cli.scheduler.watchedFiles({ datasetId, readAt, message: watch.message })];
}
