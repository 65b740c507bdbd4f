/** The longest task of a page, in the processor time that it took itself: other work on the machine does not count. */
import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Processor time in microseconds; absent where the system does not tell. */
  tdur?: number;
  /** Time by the clock in microseconds. */
  dur?: number;
  args?: { name?: string };
}

/** Of the threads that run pages; both in ms. */
export interface LongestTask {
  cpuMs: number;
  wallMs: number;
}

function longestIn(events: readonly TraceEvent[]): LongestTask {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const ofPages = events.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const threads = new Set(ofPages.map(threadOf));
  const tasks = events.filter((event) => event.name === 'RunTask' && threads.has(threadOf(event)));
  return {
    cpuMs: Math.max(0, ...tasks.map(({ tdur, dur }) => tdur ?? dur ?? 0)) / 1000,
    wallMs: Math.max(0, ...tasks.map(({ dur }) => dur ?? 0)) / 1000,
  };
}

/** Does something with a page and finds the longest task meanwhile. */
export async function longestTaskOf(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<LongestTask> {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return longestIn(trace.traceEvents);
}
