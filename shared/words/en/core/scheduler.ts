/** What cycles and their steps did, and why one did not. */

import type { HealthStatus } from '../../../health/healthSchema.ts';
import type { ProviderId } from '../../../providers/providerSchema.ts';
import { providerNames } from '../common/providerNames.ts';

const { inSentence } = providerNames;

const statuses: Record<HealthStatus, string> = {
  UP: 'answers',
  FAILING: 'answers probes, but fails real requests',
  DOWN: 'is down',
  REFUSED: 'refuses',
  UNKNOWN: 'is unclear',
  NOT_CONFIGURED: 'is not set up',
  OFF: 'is switched off',
};

export const scheduler = {
  health: {
    statuses,
    noneEnabled: 'No provider outside this program is enabled.',
    looked: ({ looked, found }: { looked: number; found: string }) =>
      `${looked === 0 ? 'All looked at lately' : `Looked at ${looked}`}: ${found}.`,
  },
  notSaved: 'What cycles did could not be saved.',
  outpostEnded: 'Outpost ended before it was done.',
  earlierRuns: ({ began }: { began: string }) => `Not started: the one of ${began} has not ended.`,
  stopped: ({ deadline, message }: { deadline: string; message: string }) =>
    `Stopped after ${deadline}, the longest it may take. ${message}`,
  endedEarly: 'Ended before it was done.',
  defect: 'This is a defect in Outpost; the other steps went on. The local log has the details.',
  closed: 'Outpost was closed before it was done.',
  takesTime: 'Takes its time; the cycle went on without it.',
  ignoresStop: ({ deadline }: { deadline: string }) =>
    `Has not ended within ${deadline}, and did not stop when it was told to. It is not started again until it ends.`,
  forecastNotLookedAt: 'Not looked at yet: the next cycle does.',
  due: {
    never: 'Never: a replay is forecast by hand.',
    switchedOff: 'Switched off.',
    nothingNew: 'Nothing new: the forecast is of these data and this week.',
    made: 'Made for these data and this week already.',
    running: 'A run is on its way.',
    failed: ({ until }: { until: string }) =>
      `Failed for these data and this week; tried again after ${until}.`,
    next: ({ why }: { why: string }) => `Due in the next cycle: ${why}.`,
    none: 'there is no forecast yet',
    newData: 'the data are new',
    newWeek: 'a new week has begun',
  },
  paused: ({ reason }: { reason: string | null }) =>
    `Paused by the user${reason === null ? '' : ` (${reason})`}: no cycle starts by itself.`,
  notOpen:
    'Outpost is not open here: cycles run while its window or `outpost serve` is. `outpost scheduler run-once` runs one now.',
  lastCycle: ({
    name,
    outcome,
    message,
    count,
    others,
  }: {
    name: string;
    outcome: string;
    message: string;
    count: number;
    others: string;
  }) =>
    `In the last cycle "${name}" ${outcome === 'skipped' ? 'had to wait' : 'failed'}: ${message}${count === 0 ? '' : ` Nor did ${others} go well.`}`,
  forecast: {
    running: 'Running.',
    noneDue: 'No automatic forecast is due.',
    done: ({ places, provider, gaps }: { places: string; provider: ProviderId; gaps: number }) =>
      `${places} forecast by ${inSentence(provider)}${gaps === 0 ? '' : `; ${gaps} could not be`}.`,
    defect: 'A defect in Outpost ended it; the local log has the details.',
    stopped: 'It took too long and was stopped.',
    held: ({ reason }: { reason: string }) => `waits: runs are on hold (${reason}).`,
    waitsForNetwork: 'waits for the network.',
    waits: ({ why }: { why: string }) => `waits: ${why}`,
  },
  housekeeping: {
    endedPin: 'ended a pin whose time was over',
    endedLevels: ({ ended }: { ended: number }) =>
      ended === 1
        ? 'ended a level by hand whose time was over'
        : `ended ${ended} levels by hand whose time was over`,
    forgot: 'forgot datasets that are gone',
    auditBroken:
      'The audit trail does not verify: `outpost audit --verify`, or the check on the Audit screen, says where.',
    auditIntact: 'checked the audit trail: intact',
    nothing: 'Nothing to tidy up.',
    packed: ({ packed }: { packed: number }) => `compressed ${packed} kept requests and replies`,
    removed: ({ removed }: { removed: number }) =>
      `removed ${removed} of the oldest that no forecast came from`,
  },
  refresh: {
    noneWatched: 'No file is watched.',
    noneChanged: 'No watched file has changed.',
    justWritten: 'was written just now, and is read in the next cycle.',
    lostCounts: ({ removed, known }: { removed: number; known: number }) =>
      `It was not read: it no longer holds ${removed} of the ${known} counts of this dataset. If it is the right file, import it by hand into the dataset.`,
    notYet: 'Not read yet.',
    read: 'read.',
    changed: (p: { added: number; revised: number; removed: number }) =>
      `read: ${p.added} new, ${p.revised} revised, ${p.removed} gone.`,
    same: 'read: the same counts as before.',
  },
  score: {
    sets: ({ scored }: { scored: number }) =>
      scored === 1 ? '1 set of forecasts' : `${scored} sets of forecasts`,
    nothing: 'No forecast has new counts to be scored against.',
    partly: ({ sets, damaged }: { sets: string; damaged: string }) => `Scored ${sets}. ${damaged}`,
    done: ({ sets }: { sets: string }) => `Scored ${sets} against the counts.`,
  },
};
