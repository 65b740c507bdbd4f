/** One worker thread, which starts with the first task and ends when nothing was asked for a while. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { fromErrorShape } from '../../../shared/errors/AppError.ts';
import { WorkEnded, type WorkOptions } from '../../core/ports/HeavyWork.ts';
import { END, type WorkOrder, type WorkReport } from './messages.ts';

/** Takes one task at a time. */
export interface Lane {
  /** @throws the signal's reason, the refusal of the task, or a defect */
  perform(order: WorkOrder, options: WorkOptions): Promise<unknown>;
  /** Starts the thread, where it does not run, for a task that comes soon; only between tasks. */
  warm(): void;
  /** Ends the thread. */
  end(): Promise<void>;
}

/** What a thread may hold, in megabytes; as Node has it where left out. */
export interface LaneMemory {
  mostMegabytes?: number | undefined;
  /** Of that, what was made just now: little of it, and less is held at once, but looked through more often. */
  youngMegabytes?: number | undefined;
}

/** @param idleMs how long the thread is kept for the next task */
export function createLane(
  entry: string,
  idleMs: number,
  { mostMegabytes, youngMegabytes }: LaneMemory = {},
): Lane {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;

  const begin = () => {
    // It needs nothing of this process's environment, least of all a key.
    const started = new Worker(entry, {
      env: {},
      resourceLimits: {
        ...(mostMegabytes === undefined ? {} : { maxOldGenerationSizeMb: mostMegabytes }),
        ...(youngMegabytes === undefined ? {} : { maxYoungGenerationSizeMb: youngMegabytes }),
      },
    });
    // What ends it during a task fails that task; between two tasks nobody asked, and the next one begins anew.
    started.on('error', () => {});
    started.on('exit', () => {
      if (worker === started) worker = null;
    });
    return started;
  };

  const take = () => {
    clearTimeout(idle);
    const taken = worker;
    worker = null;
    return taken;
  };
  /** Asks first: Node can crash as a whole where a thread is terminated while another one starts. */
  const end = async () => {
    const ending = take();
    if (ending === null) return;
    ending.ref();
    const ended = once(ending, 'exit');
    ending.postMessage(END);
    await ended;
  };

  /** A thread without work keeps no program running. */
  const rest = (resting: Worker) => {
    resting.unref();
    clearTimeout(idle);
    idle = setTimeout(() => void end(), idleMs).unref();
  };

  const warm = () => {
    worker ??= begin();
    rest(worker);
  };

  const perform = async (order: WorkOrder, options: WorkOptions): Promise<unknown> => {
    clearTimeout(idle);
    options.signal.throwIfAborted();
    worker ??= begin();
    let isSound = false;
    try {
      worker.ref();
      const report = await answerOf(worker, order, options);
      isSound = true;
      if (report.kind === 'done') return report.output;
      if (report.kind === 'refused') throw fromErrorShape(report.error);
      throw defectOf(order.name, report);
    } finally {
      if (isSound) {
        rest(worker);
      } else {
        await take()?.terminate();
      }
    }
  };

  return { perform, warm, end };
}
type LastReport = Exclude<WorkReport, { kind: 'progress' }>;

/** Gives the order and waits for its end. @throws the signal's reason; what ended the thread in the midst of it */
function answerOf(
  worker: Worker,
  order: WorkOrder,
  { signal, onProgress }: WorkOptions,
): Promise<LastReport> {
  const { promise, resolve, reject } = Promise.withResolvers<LastReport>();
  const onMessage = (report: WorkReport) => {
    if (report.kind === 'progress') onProgress?.(report.progress);
    else resolve(report);
  };
  const onError = (thrown: unknown) => reject(isOutOfMemory(thrown) ? outOfMemory(order.name) : thrown);
  const onExit = (code: number) =>
    reject(new WorkEnded(`the worker ended with ${code} during ${order.name}`, false));
  const onAbort = () => reject(signal.reason);
  worker.on('message', onMessage);
  worker.on('error', onError);
  worker.on('exit', onExit);
  signal.addEventListener('abort', onAbort, { once: true });
  const settled = promise.finally(() => {
    worker.off('message', onMessage);
    worker.off('error', onError);
    worker.off('exit', onExit);
    signal.removeEventListener('abort', onAbort);
  });
  try {
    worker.postMessage(order);
  } catch (thrown) {
    reject(thrown);
  }
  return settled;
}

function isOutOfMemory(thrown: unknown): boolean {
  return (thrown as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function outOfMemory(task: string): WorkEnded {
  return new WorkEnded(`the worker ran out of memory during ${task}`, true);
}

function defectOf(task: string, { message, stack }: Extract<WorkReport, { kind: 'defect' }>): Error {
  const defect = new Error(`${task} failed in its worker: ${message}`);
  if (stack !== undefined) defect.stack = stack;
  return defect;
}
