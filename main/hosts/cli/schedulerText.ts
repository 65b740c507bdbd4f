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
import { plural, table, took } from './format.ts';
import { watchedFile } from './watchText.ts';

const SHOWN_MISSED = 3;

const outcomeWords: Record<StepOutcome, string> = {
  done: 'done',
  'nothing-to-do': 'nothing to do',
  failed: 'FAILED',
  'timed-out': 'TIMED OUT',
  skipped: 'SKIPPED',
  running: 'running',
  interrupted: 'interrupted',
};

const causeWords: Record<Cycle['cause'], string> = {
  due: 'on time',
  'catch-up': 'catching up',
  user: 'started by the user',
};

const missedWords: Record<MissedRounds['reason'], string> = {
  busy: 'a cycle was still running',
  asleep: 'the computer slept',
  closed: 'Outpost did not run',
};

/** Outcomes that somebody should look at. */
const BAD: ReadonlySet<StepOutcome> = new Set(['failed', 'timed-out', 'skipped']);

export function statusText(status: SchedulerStatus): string {
  return inSections([[stateLine(status), ...failureLines(status), planLine(status)], ...details(status)]);
}

/** The same behind what became of the cycle that has just run. */
export function ranText(status: SchedulerStatus): string {
  const { steps } = status.lastCycle!;
  const count = badSteps(status).length;
  const verdict =
    count === 0
      ? `The cycle ran: none of its ${plural(steps.length, 'step')} failed.`
      : `The cycle ran to its end, but ${count} of its ${plural(steps.length, 'step')} did not go well.`;
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
  const since = pausedSince === null ? '' : ` since ${utcStamp(pausedSince)}`;
  return `${state}${since}: ${reason ?? 'Cycles start by themselves.'}`;
}

function planLine({ nextAt, intervalMinutes }: SchedulerStatus): string {
  const next = nextAt === null ? 'none is due' : utcStamp(nextAt);
  // An interval that can't be used is no interval: the reason names it.
  const every =
    intervalMinutes === 0 ? '' : ` (every ${plural(intervalMinutes, 'minute')}, counted from midnight)`;
  return `Next cycle: ${next}${every}`;
}

function badSteps({ lastCycle }: SchedulerStatus): StepRecord[] {
  return lastCycle?.steps.filter(({ outcome }) => BAD.has(outcome)) ?? [];
}

/** Those that the reason of the state does not name. */
function failureLines(status: SchedulerStatus): string[] {
  const isNamed = ({ message }: StepRecord) => status.reason?.includes(message) === true;
  return badSteps(status)
    .filter((step) => !isNamed(step))
    .map(
      ({ name, outcome, message }) =>
        `${words.scheduler.titles[name]} ${outcomeWords[outcome]} in the last cycle: ${message}`,
    );
}

function cycleLines(cycle: Cycle | null, isCycling: boolean): string[] {
  if (cycle === null) return ['No cycle has run yet.'];
  const { startedAt, finishedAt, cause, steps } = cycle;
  const isCutOff = finishedAt === null && !isCycling;
  const end = isCutOff ? 'cut off before its end' : 'still running';
  const length = finishedAt === null ? end : `took ${took(Date.parse(finishedAt) - Date.parse(startedAt))}`;
  const head = `Last cycle: ${utcStamp(startedAt)}, ${causeWords[cause]}, ${length}`;
  if (steps.length === 0) return [head];
  const rows = steps.map(({ name, outcome, ms, message }) =>
    isCutOff && outcome === 'running'
      ? [words.scheduler.titles[name], 'cut off', took(ms), words.scheduler.outpostEnded]
      : [words.scheduler.titles[name], outcomeWords[outcome], took(ms), message],
  );
  return [head, table(['Step', 'Outcome', 'Took', 'What'], rows, [2])];
}

function missedLines(missed: readonly MissedRounds[]): string[] {
  if (missed.length === 0) return [];
  const head =
    missed.length > SHOWN_MISSED
      ? `Missed rounds (newest ${SHOWN_MISSED} of ${missed.length} times):`
      : 'Missed rounds:';
  const lines = missed
    .slice(0, SHOWN_MISSED)
    .map(
      ({ from, count, reason }) =>
        `  ${plural(count, 'round')} from ${utcStamp(from)}: ${missedWords[reason]}`,
    );
  return [head, ...lines];
}

function autoLines(datasets: readonly AutoForecast[]): string[] {
  if (datasets.length === 0)
    return ['No dataset could be forecast automatically: there is none, or only replays.'];
  const rows = datasets.map(({ datasetId, isOn, message, last, watch }) => [
    datasetId,
    isOn ? 'on' : 'off',
    message,
    last === null ? 'none yet' : `${last.outcome} ${utcStamp(last.at)}`,
    watch === null ? 'none' : watch.files.map(watchedFile).join(', '),
  ]);
  const head = ['Dataset', 'Automatic', 'What the next cycle does', 'Last run', 'Watched files'];
  return ['Automatic forecasts:', table(head, rows), ...datasets.flatMap(remarks)];
}

/** What a column has no room for. */
function remarks({ datasetId, last, watch }: AutoForecast): string[] {
  const run =
    last === null || last.outcome === 'published'
      ? []
      : [`${datasetId}, last automatic run ${last.outcome}: ${last.message}`];
  if (watch === null) return run;
  const when = watch.readAt === null ? '' : ` at ${utcStamp(watch.readAt)}`;
  return [...run, `${datasetId}, watched files${when}: ${watch.message}`];
}
