import type { MissedRounds, StepOutcome } from '../../../contract/index.ts';
import { createPlural } from '../../plural.ts';
import { runOutcomes, schedulerStates } from '../common/schedulerStates.ts';

const plural = createPlural('en');

const outcomes: Record<StepOutcome, string> = {
  done: 'Done',
  'nothing-to-do': 'Nothing to do',
  failed: 'Failed',
  'timed-out': 'Timed out',
  skipped: 'Skipped',
  running: 'Running',
  interrupted: 'Interrupted',
};

const missed: Record<MissedRounds['reason'], (count: number, rounds: string, from: string) => string> = {
  busy: (count, rounds, from) =>
    plural(count, {
      one: `${rounds} round missed while a cycle was still running, from ${from}.`,
      other: `${rounds} rounds missed while a cycle was still running, from ${from}.`,
    }),
  asleep: (count, rounds, from) =>
    plural(count, {
      one: `${rounds} round missed while the computer slept, from ${from}.`,
      other: `${rounds} rounds missed while the computer slept, from ${from}.`,
    }),
  closed: (count, rounds, from) =>
    plural(count, {
      one: `${rounds} round missed while Outpost did not run, from ${from}.`,
      other: `${rounds} rounds missed while Outpost did not run, from ${from}.`,
    }),
};

/** What Outpost does while nobody looks: the scheduler, its cycles, automatic forecasts. */
export const background = {
  title: 'Background',
  intro:
    'What Outpost does by itself while it runs, in cycles of steps. Each step says what it did, or why not.',
  scheduler: {
    title: 'Scheduler',
    states: schedulerStates,
    next: 'Next cycle',
    nextValue: (moment: string, until: string) => `${moment} (${until})`,
    interval: 'A cycle starts',
    intervalNote: 'counted from midnight',
    every: {
      minutes: (count: number, minutes: string) =>
        plural(count, { one: `every ${minutes} minute`, other: `every ${minutes} minutes` }),
      hours: (count: number, hours: string) =>
        plural(count, { one: 'every hour', other: `every ${hours} hours` }),
      day: 'once a day',
    },
    power: 'Power',
    onBattery: 'on battery',
    onBatteryNote: 'Cycles run once an hour at most, and providers are looked at less often.',
    pausedSince: 'Paused since',
    runOnce: 'Run now',
    running: 'A cycle runs…',
    pause: 'Pause',
    resume: 'Resume',
    saving: 'Saving…',
    reason: 'Reason for a pause (optional)',
  },
  cycle: {
    title: 'Last cycle, step by step',
    started: (moment: string, cause: string) => `Started ${moment}, ${cause}.`,
    outcomes,
    noSteps: 'No step was reached.',
    caption: (moment: string) => `Steps of the cycle of ${moment}`,
    columns: { step: 'Step', outcome: 'Outcome', duration: 'Took', message: 'What it did' },
    notEnded: '–',
    earlier: (count: number, cycles: string) =>
      plural(count, { one: `${cycles} earlier cycle`, other: `${cycles} earlier cycles` }),
    counted: (outcome: string, count: string) => `${outcome}: ${count}`,
    missedTitle: 'Missed rounds',
    missed,
    olderMissed: (count: number, times: string) =>
      plural(count, { one: `${times} older time`, other: `${times} older times` }),
  },
  auto: {
    title: 'Automatic forecasts',
    caption: 'Datasets with their automatic forecasts and watched files',
    none: 'There is nothing to forecast by itself yet. Import counts that reach to the present; a replay is forecast by hand.',
    columns: {
      name: 'Dataset',
      isOn: 'Automatic',
      next: 'Next cycle',
      last: 'Last automatic run',
      watched: 'Watched files',
    },
    on: 'on',
    off: 'off',
    switchOf: (name: string) => `Automatic forecasts of ${name}`,
    switching: 'Saving…',
    runOutcomes,
    noFiles: 'none',
    lookedAt: (when: string) => `Looked at ${when}:`,
    sheet: (name: string) => `sheet ${name}`,
    watch: 'Watch a file…',
    watchOther: 'Watch other files…',
    watchOf: (name: string) => `Watch a file for ${name}`,
    watchOtherOf: (name: string) => `Watch other files for ${name}`,
    unwatch: 'Stop watching',
    unwatchOf: (name: string) => `Stop watching the files of ${name}`,
    watching: 'Setting the watched files…',
    byCommand:
      'This window can’t choose files to watch. Close Outpost, and name them with `outpost datasets watch ID FILE`; `outpost datasets` lists the ids.',
  },
};
