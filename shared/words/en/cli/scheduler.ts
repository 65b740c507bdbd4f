/** Cycles and what is automatic. */
import { runOutcomes, schedulerStates } from '../common/schedulerStates.ts';

export const scheduler = {
  paused: '`outpost scheduler resume` ends the pause; `outpost scheduler run-once` runs one cycle now.',
  notPaused: ({ state }: { state: string }) => `The scheduler is not paused.\n${state}`,
  cycleEnded:
    'The cycle was ended before it was done. What its steps had stored stays; the rest is done by the next cycle.',
  sayWhy: 'Say why behind --reason, or leave it out.',
  onOrOff: ({ word }: { word: string }) => `Automatic forecasts are switched on or off, not "${word}".`,
  isReplay: ({ id }: { id: string }) => `${id} is a replay: it is forecast by hand only.`,
  autoOff: ({ id }: { id: string }) => `Automatic forecasts of ${id} are off. Those that are there stay.`,
  autoOn: ({ id, message }: { id: string; message: string }) =>
    `Automatic forecasts of ${id} are on: a cycle makes one when the data are new or a new week has begun. ${message}`,
  farProviders: ({ mayUseFar }: { mayUseFar: boolean }): string =>
    mayUseFar
      ? 'Providers outside this network may be asked, which costs tokens; `outpost config set scheduler.farProviders false` ends that.'
      : 'Providers outside this network are only asked with `outpost config set scheduler.farProviders true`.',
  outcomes: {
    done: 'done',
    nothingToDo: 'nothing to do',
    failed: 'FAILED',
    timedOut: 'TIMED OUT',
    skipped: 'SKIPPED',
    running: 'running',
    interrupted: 'interrupted',
  },
  missedCauses: {
    stillRunning: 'a cycle was still running',
    slept: 'the computer slept',
    notRun: 'Outpost did not run',
  },
  cycleRan: ({ count, steps }: { count: number; steps: string }) =>
    count === 0
      ? `The cycle ran: none of its ${steps} failed.`
      : `The cycle ran to its end, but ${count} of its ${steps} did not go well.`,
  every: ({ intervalMinutes, minutes }: { intervalMinutes: number; minutes: string }) =>
    intervalMinutes === 0 ? '' : ` (every ${minutes}, counted from midnight)`,
  nextCycle: ({ next, every }: { next: string; every: string }) => `Next cycle: ${next}${every}`,
  stepEnded: ({ name, outcome, message }: { name: string; outcome: string; message: string }) =>
    `${name} ${outcome} in the last cycle: ${message}`,
  length: ({ isCutOff }: { isCutOff: boolean }): string =>
    isCutOff ? 'cut off before its end' : 'still running',
  lastCycle: ({ startedAt, cause, length }: { startedAt: string; cause: string; length: string }) =>
    `Last cycle: ${startedAt}, ${cause}, ${length}`,
  cutOff: 'cut off',
  missed: ({ isPart, shown, all }: { isPart: boolean; shown: number; all: number }) =>
    isPart ? `Missed rounds (newest ${shown} of ${all} times):` : 'Missed rounds:',
  noDataset: 'No dataset could be forecast automatically: there is none, or only replays.',
  automaticForecasts: 'Automatic forecasts:',
  /** In a column. */
  lastRun: ({ outcome, at }: { outcome: keyof typeof runOutcomes; at: string }) =>
    `${runOutcomes[outcome]} ${at}`,
  lastAutomaticRun: (p: { datasetId: string; outcome: keyof typeof runOutcomes; message: string }) =>
    `${p.datasetId}, last automatic run ${runOutcomes[p.outcome].toLowerCase()}: ${p.message}`,
  watchedFiles: (p: { datasetId: string; readAt: string | null; message: string }) =>
    `${p.datasetId}, watched files${p.readAt === null ? '' : ` at ${p.readAt}`}: ${p.message}`,
  state: (p: { state: keyof typeof schedulerStates; since: string | null; why: string }) =>
    `${schedulerStates[p.state]}${p.since === null ? '' : ` since ${p.since}`}: ${p.why}`,
  took: ({ duration }: { duration: string }) => `took ${duration}`,
  missedRounds: ({ rounds, from, why }: { rounds: string; from: string; why: string }) =>
    `${rounds} from ${from}: ${why}`,
  on: 'on',
  off: 'off',
  noFiles: 'none',
};
