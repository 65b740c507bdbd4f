/** The worker's side: takes orders one at a time and answers each. */
import { parentPort } from 'node:worker_threads';
import { isAppError, shapeOfAppError } from '../../../shared/errors/AppError.ts';
import type { Task } from '../../core/ports/HeavyWork.ts';
import { END, type WorkOrder, type WorkReport } from './messages.ts';

/** Milliseconds between two reports of progress. */
export const REPORT_MS = 100;

// biome-ignore lint/suspicious/noExplicitAny: a registry holds tasks of all inputs; `WorkOn` checks each call.
export type AnyTasks = Readonly<Record<string, Task<any, unknown>>>;

/** Serves a registry to the thread that started this one, until that says `END`. */
export function serveTasks(tasks: AnyTasks): void {
  const port = parentPort;
  if (port === null) throw new Error('tasks are served from a worker thread');
  const tell = (report: WorkReport) => port.postMessage(report);
  port.on('message', (order: WorkOrder | typeof END) => {
    if (order === END) return port.close();
    try {
      tell({ kind: 'done', output: perform(tasks, order, tell) });
    } catch (thrown) {
      tell(failureOf(thrown));
    }
  });
}

function perform(tasks: AnyTasks, { name, input }: WorkOrder, tell: (report: WorkReport) => void): unknown {
  const task = tasks[name];
  if (task === undefined) throw new Error(`there is no task ${name}`);
  const report = spaced((done, total) => tell({ kind: 'progress', progress: { done, total } }));
  return task(input, report);
}

function failureOf(thrown: unknown): WorkReport {
  if (isAppError(thrown)) return { kind: 'refused', error: shapeOfAppError(thrown) };
  const { message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { kind: 'defect', message, stack };
}

/** Lets the first report of each tenth of a second through. */
export function spaced(
  report: (done: number, total: number) => void,
  now: () => number = () => performance.now(),
): (done: number, total: number) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (done, total) => {
    if (now() - last < REPORT_MS) return;
    last = now();
    report(done, total);
  };
}
