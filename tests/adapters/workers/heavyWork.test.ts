import { getPriority } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createInlineWork } from '../../../main/adapters/workers/inlineWork.ts';
import { spaced } from '../../../main/adapters/workers/serveTasks.ts';
import { createThreadWork, type ThreadWorkOptions } from '../../../main/adapters/workers/threadWork.ts';
import { WorkEnded, type WorkOn } from '../../../main/core/ports/HeavyWork.ts';
import { tasks } from '../../../main/core/work/tasks.ts';
import { installation } from '../../../main/hosts/installation.ts';
import { AppError } from '../../../shared/errors/AppError.ts';
import { speak } from '../../../shared/words/index.ts';
import { panelOf, place, risingCounts } from '../../support/builders.ts';
import { createLatch, inside, open, testTasks } from '../../support/testTasks.ts';

vi.mock('../../../shared/words/catalogues.ts', async () => {
  const { en } = await import('../../../shared/words/en/index.ts');
  return { catalogues: { pt: async () => ({ ...en }) } };
});

const entry = join(import.meta.dirname, '..', '..', 'support', 'testWorker.ts');
const { signal } = new AbortController();

const works: WorkOn<typeof testTasks>[] = [];
function kept<W extends WorkOn<typeof testTasks>>(work: W): W {
  works.push(work);
  return work;
}
const threadWork = (options?: ThreadWorkOptions) => kept(createThreadWork<typeof testTasks>(entry, options));
afterEach(() => Promise.all(works.splice(0).map((work) => work.close())));

/** The worker threads of this process, as Node itself counts them. */
function threads(): number {
  const report = process.report.getReport() as { workers: unknown[] };
  return report.workers.length;
}

describe('a thread', () => {
  it('speaks what this process speaks when it is given a task, also after a change', async () => {
    const work = threadWork({ lanes: 1 });
    await speak('pt');
    expect(await work.run('language', null, { signal })).toBe('pt');
    await speak('en');
    expect(await work.run('language', null, { signal })).toBe('en');
  });
});

describe.each([
  ['in a thread', () => threadWork()],
  ['inline', () => kept(createInlineWork(testTasks))],
])('heavy work %s', (_, create) => {
  it('answers what the task returns', async () => {
    expect(await create().run('squares', [1, 2, 3], { signal })).toEqual([1, 4, 9]);
  });

  it('gives a refusal back with its code, sentence and facts', async () => {
    await expect(create().run('refusing', 'counts.csv', { signal })).rejects.toMatchObject({
      name: 'AppError',
      code: 'FILE_UNREADABLE',
      message: "counts.csv can't be read.",
      details: { path: 'counts.csv' },
    });
  });

  it('gives a defect back as a defect, and goes on', async () => {
    const work = create();
    const thrown = await work.run('broken', 'no such thing', { signal }).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown).not.toBeInstanceOf(AppError);
    expect((thrown as Error).message).toContain('no such thing');
    expect(await work.run('squares', [4], { signal })).toEqual([16]);
  });

  it('fails where an answer cannot travel, and goes on', async () => {
    const work = create();
    await expect(work.run('uncloneable', null, { signal })).rejects.toThrow('could not be cloned');
    expect(await work.run('squares', [4], { signal })).toEqual([16]);
  });

  it('does nothing for a signal that is aborted already', async () => {
    const reason = new AppError('CANCELLED', 'Cancelled.');
    const aborted = AbortSignal.abort(reason);
    await expect(create().run('squares', [1], { signal: aborted })).rejects.toBe(reason);
  });

  it('tells progress before it answers', async () => {
    const told: unknown[] = [];
    await create().run('reporting', 3, { signal, onProgress: (progress) => told.push(progress) });
    expect(told[0]).toEqual({ done: 0, total: 3 });
  });
});

describe('work in a thread', () => {
  it.runIf(process.platform === 'linux')('gives way to the thread that answers people', async () => {
    const own = getPriority();
    const work = threadWork();
    expect(await work.run('priority', null, { signal })).toBe(Math.min(19, own + 10));
    expect(getPriority()).toBe(own);
  });

  it('finds it started, where somebody said before that a task was coming', async () => {
    const before = threads();
    const work = threadWork();
    work.warm();
    await expect.poll(threads, { timeout: 20_000 }).toBe(before + 1);
    expect(await work.run('squares', [2], { signal })).toEqual([4]);
    expect(threads()).toBe(before + 1);
  });

  it('computes a round of forecasts as the inline adapter does', async () => {
    const panel = panelOf(
      place('Nord', risingCounts()),
      place('Ouest', risingCounts(24, 7), risingCounts(24, 1)),
    );
    const round = {
      referenceDate: '2016-11-05',
      disease: 'cholera',
      panel,
      model: 'no-change' as const,
      history: [],
      earlier: [],
    };
    const thread = createThreadWork<typeof tasks>(installation().workerFile);
    const inline = await createInlineWork(tasks).run('hindcastRound', round, { signal });
    expect(await thread.run('hindcastRound', round, { signal })).toEqual(inline);
    expect(inline.forecasts).toBe(2);
    await thread.close();
  });

  it('ends a task that never would, and leaves no thread', async () => {
    const before = threads();
    const work = threadWork();
    const [abort, latch] = [new AbortController(), createLatch()];
    const running = work.run('forever', latch, { signal: abort.signal });
    await inside(latch);
    expect(threads()).toBe(before + 1);
    const reason = new AppError('CANCELLED', 'Cancelled.');
    abort.abort(reason);
    await expect(running).rejects.toBe(reason);
    expect(threads()).toBe(before);
    expect(await work.run('squares', [5], { signal })).toEqual([25]);
  });

  it('leaves no thread once it is closed', async () => {
    const before = threads();
    const work = threadWork();
    await work.run('squares', [1], { signal });
    expect(threads()).toBe(before + 1);
    await work.close();
    expect(threads()).toBe(before);
  });

  it('uses one thread for all tasks where it has one lane, one after another', async () => {
    const before = threads();
    const work = threadWork({ lanes: 1 });
    const latch = createLatch();
    const first = work.run('waiting', latch, { signal });
    const others = [1, 2, 3].map((number) => work.run('squares', [number], { signal }));
    await inside(latch);
    expect(threads()).toBe(before + 1);
    open(latch);
    expect(await first).toBe('went on');
    expect(await Promise.all(others)).toEqual([[1], [4], [9]]);
    expect(threads()).toBe(before + 1);
  });

  it('runs as many tasks at once as it has lanes, and the next one in the first that is free', async () => {
    const before = threads();
    const work = threadWork({ lanes: 2 });
    const [slow, quick] = [createLatch(), createLatch()];
    const first = work.run('waiting', slow, { signal });
    const second = work.run('waiting', quick, { signal });
    const third = work.run('squares', [3], { signal });
    await Promise.all([inside(slow), inside(quick)]);
    expect([work.lanes, threads()]).toEqual([2, before + 2]);
    open(quick);
    expect([await second, await third]).toEqual(['went on', [9]]);
    open(slow);
    expect(await first).toBe('went on');
    await work.close();
    expect(threads()).toBe(before);
  });

  it('gives each of many tasks its own answer', async () => {
    const work = threadWork({ lanes: 2 });
    const numbers = Array.from({ length: 12 }, (_, n) => n);
    const early = numbers.slice(0, 4).map((n) => work.run('squares', [n], { signal }));
    await early[0];
    const late = numbers.slice(4).map((n) => work.run('squares', [n], { signal }));
    expect(await Promise.all([...early, ...late])).toEqual(numbers.map((n) => [n * n]));
  });

  it('ends one of two tasks without the other, and closes after both', async () => {
    const work = threadWork({ lanes: 2 });
    const [endless, waiting] = [createLatch(), createLatch()];
    const abort = new AbortController();
    const ended = expect(work.run('forever', endless, { signal: abort.signal })).rejects.toThrow('enough');
    const other = work.run('waiting', waiting, { signal });
    await Promise.all([inside(endless), inside(waiting)]);
    abort.abort(new Error('enough'));
    await ended;
    const closed = work.close();
    open(waiting);
    expect(await other).toBe('went on');
    await closed;
  });

  it('needs one thread for tasks one by one, however many lanes it has', async () => {
    const before = threads();
    const work = threadWork({ lanes: 2 });
    for (const number of [1, 2, 3]) await work.run('squares', [number], { signal });
    expect(threads()).toBe(before + 1);
  });

  it('fails the task during which its thread ended, and starts another for the next', async () => {
    const work = threadWork();
    const thrown = await work.run('ending', 7, { signal }).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(WorkEnded);
    expect(thrown).toMatchObject({ message: 'the worker ended with 7 during ending', isOutOfMemory: false });
    expect(await work.run('squares', [6], { signal })).toEqual([36]);
  });

  it('says where the thread ran out of memory, and starts another for the next task', async () => {
    const work = threadWork({ mostMegabytes: 24 });
    const thrown = await work.run('hoarding', null, { signal }).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(WorkEnded);
    expect(thrown).toMatchObject({ isOutOfMemory: true });
    expect(await work.run('squares', [6], { signal })).toEqual([36]);
  });

  it('shows a task nothing of the environment', async () => {
    expect(await threadWork().run('environment', null, { signal })).toEqual([]);
  });
});

describe('progress of a task', () => {
  it('is told at most once in a tenth of a second', () => {
    let now = 0;
    const told: number[] = [];
    const report = spaced(
      (done) => told.push(done),
      () => now,
    );
    for (let done = 0; done <= 300; done += 1) {
      now = done;
      report(done, 300);
    }
    expect(told).toEqual([0, 100, 200, 300]);
  });
});
