import { beforeEach, describe, expect, it } from 'vitest';
import { KeptDocument } from '../../../main/core/ledger/keptDocuments.ts';
import { CycleLog } from '../../../main/core/scheduler/CycleLog.ts';
import {
  REMEMBERED_CYCLES,
  type SchedulerDocument,
  schedulerDocument,
} from '../../../main/core/scheduler/schedulerDocument.ts';
import type { StepOutcome, StepRecord } from '../../../shared/scheduler/schedulerSchema.ts';
import { HOUR } from '../../../shared/time/durations.ts';
import { createMemoryLog } from '../../support/memoryLog.ts';
import { createMemoryStore, type MemoryStore } from '../../support/memoryStore.ts';

const NOW = Date.parse('2016-11-02T08:00:00.000Z');
const hourOf = (n: number) => new Date(NOW + n * HOUR).toISOString();

let store: MemoryStore;
/** How often it was told that saving began to fail, or works again. */
let told: number;

beforeEach(() => {
  store = createMemoryStore();
  told = 0;
});

function openLog(value: SchedulerDocument = schedulerDocument.empty, isWriter = true): CycleLog {
  const document = new KeptDocument(store.documents, schedulerDocument.name, isWriter, value);
  return new CycleLog(document, createMemoryLog(), isWriter, () => {
    told += 1;
  });
}

const step = (name: StepRecord['name'], outcome: StepOutcome): StepRecord => ({
  name,
  outcome,
  ms: null,
  message: outcome,
});
const outcomesOf = (log: CycleLog, n = 0) =>
  log.value.cycles[n]!.steps.map(({ name, outcome }) => `${name} ${outcome}`);

describe('what is remembered of cycles', () => {
  it('is the last ones, newest first', () => {
    const log = openLog();
    for (let n = 0; n < REMEMBERED_CYCLES + 2; n += 1) log.begin(hourOf(n), 'due');
    expect(log.value.cycles.map(({ startedAt }) => startedAt)).toEqual(
      Array.from({ length: REMEMBERED_CYCLES }, (_, n) => hourOf(REMEMBERED_CYCLES + 1 - n)),
    );
  });

  it('is the last missed rounds, newest first', () => {
    const log = openLog();
    for (let n = 0; n < REMEMBERED_CYCLES + 2; n += 1)
      log.noteMissed({ from: hourOf(n), count: 1, reason: 'asleep' });
    expect(log.value.missed).toHaveLength(REMEMBERED_CYCLES);
    expect(log.value.missed[0]!.from).toBe(hourOf(REMEMBERED_CYCLES + 1));
  });

  it('is each step once, in the order in which they began', () => {
    const log = openLog();
    log.begin(hourOf(0), 'user');
    log.noteStep(hourOf(0), step('refresh', 'running'));
    log.noteStep(hourOf(0), step('health', 'running'));
    log.noteStep(hourOf(0), step('refresh', 'done'));
    expect(outcomesOf(log)).toEqual(['refresh done', 'health running']);
  });

  it('is what became of a late step in its own cycle, and nothing of one that is forgotten', () => {
    const log = openLog();
    for (const n of [0, 1]) {
      log.begin(hourOf(n), 'due');
      log.noteStep(hourOf(n), step('refresh', 'running'));
    }
    log.noteStep(hourOf(0), step('refresh', 'timed-out'));
    log.noteStep(hourOf(-50), step('refresh', 'failed'));
    expect([outcomesOf(log, 0), outcomesOf(log, 1)]).toEqual([['refresh running'], ['refresh timed-out']]);
  });

  it('is when it ended', () => {
    const log = openLog();
    log.begin(hourOf(0), 'catch-up');
    expect(log.value.cycles[0]).toMatchObject({ cause: 'catch-up', finishedAt: null });
    log.finish(hourOf(0), hourOf(1));
    expect(log.value.cycles[0]).toMatchObject({ startedAt: hourOf(0), finishedAt: hourOf(1) });
  });
});

describe('the plan', () => {
  it('is news only where it is another one', () => {
    const log = openLog();
    expect(log.plan(NOW, 60)).toBe(true);
    expect(log.plan(NOW, 60)).toBe(false);
    expect(log.value).toMatchObject({ nextAt: hourOf(0), intervalMinutes: 60 });
    expect(log.plan(null, 0)).toBe(true);
    expect(log.value.nextAt).toBeNull();
  });
});

describe('what was under way when the process before ended', () => {
  const run = {
    at: hourOf(0),
    contentHash: 'a',
    week: '2016-W44',
    outcome: 'running' as const,
    message: 'Running.',
    interruptions: 1,
  };
  const before: SchedulerDocument = {
    ...schedulerDocument.empty,
    cycles: [
      {
        startedAt: hourOf(0),
        finishedAt: null,
        cause: 'due',
        steps: [step('refresh', 'done'), step('forecast', 'running')],
      },
    ],
    autoRuns: { haiti: run, guinea: { ...run, outcome: 'published' } },
  };
  const cutOff = { outcome: 'interrupted', message: 'Outpost ended before it was done.' };

  it('is marked as cut off, and counted; what had ended stays as it was', () => {
    const { cycles, autoRuns } = openLog(before).value;
    expect(cycles[0]!.steps).toMatchObject([{ outcome: 'done' }, { name: 'forecast', ...cutOff }]);
    expect(cycles[0]!.finishedAt).toBeNull();
    expect(autoRuns).toEqual({
      haiti: { ...run, ...cutOff, interruptions: 2 },
      guinea: { ...run, outcome: 'published' },
    });
  });

  it('is left as it is beside the process that does it', () => {
    expect(openLog(before, false).value).toEqual(before);
  });
});

describe('saving', () => {
  const save = async (log: CycleLog) => {
    log.save();
    await log.drained();
  };

  it('is told when it begins to fail and when it works again, once each', async () => {
    const log = openLog();
    await save(log);
    expect([told, log.unsaved]).toEqual([0, null]);
    store.failNext('commit', { times: 2 });
    for (let times = 0; times < 2; times += 1) {
      await save(log);
      expect([told, log.unsaved]).toEqual([1, 'Not saved: the disk is full. Free some space and try again.']);
    }
    await save(log);
    expect([told, log.unsaved]).toEqual([2, null]);
  });

  it('that fails by a defect says nothing of it', async () => {
    const log = openLog();
    store.failNext('commit', { error: new TypeError('the inner text') });
    await save(log);
    expect(log.unsaved).toBe('What cycles did could not be saved.');
  });
});
