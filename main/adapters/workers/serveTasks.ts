/** The worker's side: takes orders one at a time and answers each. */
import { parentPort } from 'node:worker_threads';
import { isAppError, shapeOfAppError } from '../../../shared/errors/AppError.ts';
import type { Language } from '../../../shared/words/language.ts';
import type { Report, Task } from '../../core/ports/HeavyWork.ts';
import { giveWay } from './giveWay.ts';
import { END, type WorkOrder, type WorkReport } from './messages.ts';

/** Milliseconds between two reports of progress. */
export const REPORT_MS = 100;

/** A thread is ended as a whole: its tasks are not told. */
const NEVER = { aborted: false };

// biome-ignore lint/suspicious/noExplicitAny: a registry holds tasks of all inputs; `WorkOn` checks each call.
export type AnyTasks = Readonly<Record<string, Task<any, unknown>>>;

/**
 * Serves a registry to the thread that started this one, until that says `END`.
 * @param speak has this thread speak the language of an order; not given where tasks answer in codes and numbers alone
 */
export function serveTasks(tasks: AnyTasks, speak?: (language: Language) => Promise<void>): void {
  const port = parentPort;
  if (port === null) throw new Error('tasks are served from a worker thread');
  giveWay();
  const tell = (report: WorkReport) => port.postMessage(report);
  const answer = async (order: WorkOrder) => {
    try {
      await speak?.(order.language);
      tell({ kind: 'done', output: await perform(tasks, order, tell) });
    } catch (thrown) {
      tell(failureOf(thrown));
    }
  };
  port.on('message', (order: WorkOrder | typeof END) => {
    if (order === END) port.close();
    else void answer(order);
  });
}

function perform(tasks: AnyTasks, { name, input }: WorkOrder, tell: (report: WorkReport) => void): unknown {
  const task = tasks[name];
  if (task === undefined) throw new Error(`there is no task ${name}`);
  const report = spaced((done, total, at) => tell({ kind: 'progress', progress: { done, total, at } }));
  return task(input, report, NEVER);
}

function failureOf(thrown: unknown): WorkReport {
  if (isAppError(thrown)) return { kind: 'refused', error: shapeOfAppError(thrown) };
  const { message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { kind: 'defect', message, stack };
}

/** Lets the first report of each tenth of a second through, and the first one of each step. */
export function spaced(report: Report, now: () => number = () => performance.now()): Report {
  let last = Number.NEGATIVE_INFINITY;
  let step: string | undefined;
  return (done, total, at) => {
    if (now() - last < REPORT_MS && at?.name === step) return;
    last = now();
    step = at?.name;
    report(done, total, at);
  };
}
