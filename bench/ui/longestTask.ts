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
  args?: { name?: string; data?: { url?: unknown } };
}

/** Of the thread that runs the page; both in ms. */
export interface LongestTask {
  cpuMs: number;
  wallMs: number;
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}

/** Threads that ran scripts of a site: a browser shows pages of its own besides, whose tasks are longer than ours. */
function threadsOf(events: readonly TraceEvent[], origin: string): ReadonlySet<string> {
  const isOfSite = ({ args }: TraceEvent) => String(args?.data?.url ?? '').startsWith(`${origin}/`);
  const ofPages = events.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const ran = new Set(events.filter(isOfSite).map(threadOf));
  return new Set(ofPages.map(threadOf).filter((thread) => ran.has(thread)));
}

/** @throws Error where nothing of the site was seen: no task is not a short one */
export function longestIn(events: readonly TraceEvent[], origin: string): LongestTask {
  const threads = threadsOf(events, origin);
  if (threads.size === 0) throw new Error(`the trace has no page of ${origin}`);
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
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return longestIn(trace.traceEvents, new URL(page.url()).origin);
}
