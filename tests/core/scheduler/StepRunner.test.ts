import { beforeEach, describe, expect, it } from 'vitest';
import type { Step, StepResult } from '../../../main/core/scheduler/Step.ts';
import { StepOverdue, StepRunner } from '../../../main/core/scheduler/StepRunner.ts';
import { AppError } from '../../../shared/errors/AppError.ts';
import type { StepRecord } from '../../../shared/scheduler/schedulerSchema.ts';
import { HOUR, MINUTE, SECOND } from '../../../shared/time/durations.ts';
import { createFakeClock, type FakeClock, settle } from '../../support/fakeClock.ts';
import { createMemoryLog, type LogLine } from '../../support/memoryLog.ts';

/** How long a step may take to stop once it was told to. */
const GRACE = 5 * SECOND;
const DEADLINE = 10 * MINUTE;
const DONE: StepResult = { outcome: 'done', message: 'It is done.' };
const DEFECT = 'This is a defect in Outpost; the other steps went on. The local log has the details.';
const STUCK =
  'Has not ended within 10 minutes, and did not stop when it was told to. It is not started again until it ends.';

let clock: FakeClock;
let logLines: readonly LogLine[];
let closing: AbortController;
let runner: StepRunner;
let late: StepRecord[];

beforeEach(() => {
  clock = createFakeClock();
  const log = createMemoryLog();
  logLines = log.lines;
  closing = new AbortController();
  runner = new StepRunner({ clock, log }, closing.signal);
  late = [];
});

const stepOf = (work: Step['run']): Step => ({ name: 'refresh', deadlineMs: DEADLINE, run: work });
const run = (work: Step['run'], patienceMs = HOUR) =>
  runner.run(stepOf(work), patienceMs, (record) => late.push(record));

/** Work that ends when the test says so, and heeds no signal. */
function openEnded() {
  const { promise, resolve, reject } = Promise.withResolvers<StepResult>();
  const work = { runs: 0, signal: null as AbortSignal | null };
  return {
    work: (signal: AbortSignal) => {
      work.runs += 1;
      work.signal = signal;
      return promise;
    },
    end: () => resolve(DONE),
    fail: reject,
    seen: work,
  };
}

/** Work that stops when its signal is aborted, with the signal's reason. */
const obeying = (signal: AbortSignal) =>
  new Promise<StepResult>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

async function pass(ms: number): Promise<void> {
  clock.advance(ms);
  await settle(clock);
}

/** Nothing waits any more: not for the deadline, nor for the patience. */
const expectNobodyWaits = () => expect(clock.sleepers()).toEqual([]);

describe('a step that ends', () => {
  it('is recorded with what it did and how long that took', async () => {
    const { work, end } = openEnded();
    const running = run(work);
    await pass(1_500);
    end();
    expect(await running).toEqual({ name: 'refresh', ms: 1_500, ...DONE });
    expect(late).toEqual([]);
    expectNobodyWaits();
  });

  it('is given a signal that nobody has aborted', async () => {
    const { work, end, seen } = openEnded();
    const running = run(work);
    await pass(DEADLINE - 1);
    expect(seen.signal).toMatchObject({ aborted: false });
    end();
    await running;
    await pass(HOUR);
    expect(seen.signal).toMatchObject({ aborted: false });
  });

  it('can run again', async () => {
    const first = await run(async () => DONE);
    expect(await run(async () => DONE)).toEqual(first);
  });
});

describe('a step with a defect', () => {
  const defect = new TypeError('cannot read the inner text');

  it.each<[string, Step['run']]>([
    [
      'throws at once',
      () => {
        throw defect;
      },
    ],
    ['rejects', () => Promise.reject(defect)],
  ])('that %s is recorded as failed, without a word of the defect', async (_how, work) => {
    expect(await run(work)).toEqual({ name: 'refresh', outcome: 'failed', ms: 0, message: DEFECT });
    expectNobodyWaits();
  });

  it('leaves what was thrown in the local log alone', async () => {
    const record = await run(() => Promise.reject(defect));
    expect(logLines).toEqual([
      { level: 'error', event: 'step-failed', fields: { step: 'refresh' }, thrown: defect },
    ]);
    expect(JSON.stringify([record, late])).not.toContain('inner text');
  });

  it('can be started again', async () => {
    await run(() => Promise.reject(defect));
    expect(await run(async () => DONE)).toMatchObject(DONE);
  });
});

describe('a step that is refused', () => {
  const reject = (code: 'DISK_FULL' | 'CANCELLED', message: string) =>
    run(() => Promise.reject(new AppError(code, message)));

  it('has failed, in the words of the refusal, and is no news for the log', async () => {
    expect(await reject('DISK_FULL', 'Not saved: the disk is full.')).toEqual({
      name: 'refresh',
      outcome: 'failed',
      ms: 0,
      message: 'Not saved: the disk is full.',
    });
    expect(logLines).toEqual([]);
  });

  it('because somebody cancelled it was interrupted', async () => {
    expect(await reject('CANCELLED', 'The import was cancelled.')).toMatchObject({
      outcome: 'interrupted',
      message: 'The import was cancelled.',
    });
  });
});

describe('a step at its deadline', () => {
  it('is told to stop, and why', async () => {
    const { work, seen } = openEnded();
    void run(work);
    await pass(DEADLINE - 1);
    expect(seen.signal).toMatchObject({ aborted: false });
    await pass(1);
    expect(seen.signal).toMatchObject({ aborted: true });
    expect(seen.signal?.reason).toBeInstanceOf(StepOverdue);
  });

  it('that stops then has timed out, and may run again', async () => {
    const running = run(obeying);
    await pass(DEADLINE);
    expect(await running).toEqual({
      name: 'refresh',
      outcome: 'timed-out',
      ms: DEADLINE,
      message: 'Stopped after 10 minutes, the longest it may take. Ended before it was done.',
    });
    expect(late).toEqual([]);
    expect(await run(async () => DONE)).toMatchObject(DONE);
    expectNobodyWaits();
  });

  it('has timed out also when it was done after all by then', async () => {
    const { work, end } = openEnded();
    const running = run(work);
    await pass(DEADLINE + GRACE - 1);
    end();
    expect(await running).toMatchObject({
      outcome: 'timed-out',
      ms: DEADLINE + GRACE - 1,
      message: 'Stopped after 10 minutes, the longest it may take. It is done.',
    });
    expectNobodyWaits();
  });

  it('that does not stop is left alone after a grace of five seconds', async () => {
    const running = run(openEnded().work);
    let isOver = false;
    void running.then(() => {
      isOver = true;
    });
    await pass(DEADLINE);
    await pass(GRACE - 1);
    expect(isOver).toBe(false);
    await pass(1);
    expect(await running).toEqual({ name: 'refresh', outcome: 'timed-out', ms: null, message: STUCK });
    await pass(HOUR);
    expectNobodyWaits();
  });

  it('that ends long after is recorded then, as timed out, and may run again', async () => {
    const { work, end } = openEnded();
    void run(work);
    await pass(DEADLINE);
    await pass(GRACE);
    await pass(3 * HOUR);
    expect(late).toEqual([]);
    end();
    await settle(clock);
    expect(late).toEqual([
      {
        name: 'refresh',
        outcome: 'timed-out',
        ms: DEADLINE + GRACE + 3 * HOUR,
        message: 'Stopped after 10 minutes, the longest it may take. It is done.',
      },
    ]);
    expect(await run(async () => DONE)).toMatchObject(DONE);
    expectNobodyWaits();
  });

  it('that breaks long after says nothing of its defect', async () => {
    const { work, fail } = openEnded();
    void run(work);
    await pass(DEADLINE);
    await pass(GRACE);
    fail(new TypeError('cannot read the inner text'));
    await settle(clock);
    expect(late).toMatchObject([{ outcome: 'timed-out' }]);
    expect(JSON.stringify(late)).not.toContain('inner text');
  });
});

describe('a step that takes longer than its cycle has patience', () => {
  const PATIENCE = 4 * MINUTE;

  it('goes on, and is said to', async () => {
    const { work, seen } = openEnded();
    const running = run(work, PATIENCE);
    await pass(PATIENCE);
    expect(await running).toEqual({
      name: 'refresh',
      outcome: 'running',
      ms: null,
      message: 'Takes its time; the cycle went on without it.',
    });
    expect(seen.signal).toMatchObject({ aborted: false });
  });

  it('is skipped by the next cycle, and named by when it began', async () => {
    await pass(90 * SECOND);
    void run(openEnded().work, PATIENCE);
    await pass(PATIENCE);
    expect(await run(async () => DONE)).toMatchObject({
      outcome: 'skipped',
      message: 'Not started: the one of 2016-11-02 08:01 UTC has not ended.',
    });
  });

  it('is recorded once it ends, with all the time that it took', async () => {
    const { work, end } = openEnded();
    void run(work, PATIENCE);
    await pass(PATIENCE);
    await pass(MINUTE);
    end();
    await settle(clock);
    expect(late).toEqual([{ name: 'refresh', ms: PATIENCE + MINUTE, ...DONE }]);
    expect(await run(async () => DONE)).toMatchObject(DONE);
    expectNobodyWaits();
  });

  it('is recorded as failed when it breaks', async () => {
    const { work, fail } = openEnded();
    void run(work, PATIENCE);
    await pass(PATIENCE);
    fail(new TypeError('cannot read the inner text'));
    await settle(clock);
    expect(late).toMatchObject([{ outcome: 'failed', message: DEFECT }]);
    expect(logLines).toHaveLength(1);
  });

  it('still has its deadline, and is recorded once when it heeds it', async () => {
    void run(obeying, PATIENCE);
    await pass(PATIENCE);
    await pass(DEADLINE - PATIENCE);
    expect(late).toMatchObject([{ outcome: 'timed-out', ms: DEADLINE }]);
    await pass(HOUR);
    expect(late).toHaveLength(1);
    expectNobodyWaits();
  });

  it('is recorded twice when it does not: that it is stuck, and what became of it', async () => {
    const { work, end } = openEnded();
    void run(work, PATIENCE);
    await pass(PATIENCE);
    await pass(DEADLINE - PATIENCE);
    await pass(GRACE);
    expect(late).toEqual([{ name: 'refresh', outcome: 'timed-out', ms: null, message: STUCK }]);
    end();
    await settle(clock);
    expect(late[1]).toMatchObject({ outcome: 'timed-out', ms: DEADLINE + GRACE });
    expect(late).toHaveLength(2);
    expectNobodyWaits();
  });
});

describe('a step while Outpost is closed', () => {
  const close = () => closing.abort(new AppError('CANCELLED', 'Outpost is being closed.'));

  it('is told to stop with the reason of the closing', async () => {
    const { work, seen } = openEnded();
    void run(work);
    close();
    expect(seen.signal?.reason).toBe(closing.signal.reason);
  });

  it('is not waited for, whether it stops or not', async () => {
    const running = run(openEnded().work);
    close();
    expect(await running).toEqual({
      name: 'refresh',
      outcome: 'interrupted',
      ms: null,
      message: 'Outpost was closed before it was done.',
    });
    expectNobodyWaits();
  });

  it('that stops because of it was interrupted, and has not failed', async () => {
    const running = run(obeying);
    close();
    expect(await running).toMatchObject({ outcome: 'interrupted' });
    await settle(clock);
    expect(logLines).toEqual([]);
    expectNobodyWaits();
  });

  it('leaves no deadline behind when its cycle had gone on without it', async () => {
    void run(obeying, MINUTE);
    await pass(MINUTE);
    close();
    await settle(clock);
    expectNobodyWaits();
    expect(late.filter(({ outcome }) => outcome !== 'interrupted')).toEqual([]);
  });

  it('that begins after it is interrupted at once', async () => {
    close();
    expect(await run(openEnded().work)).toMatchObject({ outcome: 'interrupted' });
    expectNobodyWaits();
  });
});
