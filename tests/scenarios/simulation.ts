/**
 * A field laptop over days of fake time: it sleeps at night, has no network for hours, its provider flaps, its data file changes and
 * goes away. What must have happened is worked out from the same diary in another way, and compared.
 */
import { createCronTimetable } from '../../main/adapters/cronTimetable.ts';
import type { Cycle, EventMessage } from '../../shared/contract/index.ts';
import { weekStart } from '../../shared/time/epiweek.ts';
import { addDays } from '../../shared/time/plainDate.ts';
import { risingCounts, wideCsv } from '../support/builders.ts';
import { createFakeClock, letPass } from '../support/fakeClock.ts';
import { FakeProvider } from '../support/fakeProvider.ts';
import { createInvariants } from '../support/invariants.ts';
import { openTestCore, type TestCore } from '../support/testCore.ts';
import { failure, SECRET } from './world.ts';

export const PATH = '/data/counts.csv';

/** What the laptop lived through, wall clock. */
interface Diary {
  /** Spans in which it was awake. */
  awake: { from: number; to: number }[];
  /** Spans in which the user had paused the scheduler. */
  paused: { from: number; to: number }[];
}

export interface Laptop {
  test: TestCore;
  datasetId: string;
  openai: FakeProvider;
  gemini: FakeProvider;
  diary: Diary;
  /** Moments of the probes of each provider, monotonic. */
  probes: Record<'openai' | 'gemini', number[]>;
  /** Every cycle that was seen, by its start. */
  cycles(): Cycle[];
  /** Lets it be awake. */
  work(ms: number): Promise<void>;
  /** Lets it sleep until a moment, wall clock. */
  sleepUntil(at: number): void;
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Puts a file of so many weeks there, or takes it away. */
  file(weeks: number | null): void;
  /** Starts of cycles that the diary gives: one for each due round, one for all that were slept through. */
  expectedStarts(): number[];
  check(): Promise<void>;
  close(): Promise<void>;
}

export const FIRST_WEEKS = 24;

/** The first weeks, and one more for each week since the start. */
function csvOf(weeks: number, start: string): string {
  const places = { Nord: risingCounts(weeks, 9), Ouest: risingCounts(weeks, 30) };
  const lastSaturday = addDays(weekStart(start.slice(0, 10), 'iso'), -2);
  return wideCsv(places, addDays(lastSaturday, 7 * (weeks - FIRST_WEEKS)));
}

export async function openLaptop(start: string, zone: string, intervalMinutes: number): Promise<Laptop> {
  const clock = createFakeClock(start);
  const openai = new FakeProvider('openai');
  const gemini = new FakeProvider('gemini');
  const test = await openTestCore({ clock, providers: [openai, gemini], isBackground: true, zone });
  const { client } = test;
  const invariants = createInvariants(SECRET);
  const cycles = new Map<string, Cycle>();
  test.core.subscribe(({ event, payload }: EventMessage) => {
    const { lastCycle } =
      event === 'scheduler.changed' ? (payload as { lastCycle: Cycle | null }) : { lastCycle: null };
    if (lastCycle !== null) cycles.set(lastCycle.startedAt, lastCycle);
  });
  const settings = {
    'scheduler.intervalMinutes': intervalMinutes,
    'scheduler.farProviders': true,
    'retry.attempts': 1,
    'providers.openai.enabled': true,
    'providers.gemini.enabled': true,
  };
  for (const [key, value] of Object.entries(settings)) await client.call('settings.set', { key, value });
  test.files.set(PATH, csvOf(FIRST_WEEKS, start));
  const { datasets } = await client.call('datasets.import', { files: [{ path: PATH }] });
  const datasetId = datasets[0]!.id;
  await client.call('datasets.watch', { id: datasetId, files: [{ path: PATH }] });
  await client.call('scheduler.setAutoForecast', { datasetId, isOn: true });
  const probes = { openai: [] as number[], gemini: [] as number[] };
  const diary: Diary = { awake: [], paused: [] };
  const timetable = createCronTimetable(zone);

  const laptop: Laptop = {
    test,
    datasetId,
    openai,
    gemini,
    diary,
    probes,
    cycles: () => [...cycles.values()].toSorted((a, b) => a.startedAt.localeCompare(b.startedAt)),
    async work(ms) {
      const from = clock.now();
      await letPass(clock, ms);
      const last = diary.awake.at(-1);
      if (last?.to === from) last.to = clock.now();
      else diary.awake.push({ from, to: clock.now() });
    },
    sleepUntil(at) {
      clock.jump(at - clock.now());
    },
    async pause() {
      await client.call('scheduler.pause', { reason: 'saving the battery' });
      diary.paused.push({ from: clock.now(), to: Number.POSITIVE_INFINITY });
    },
    async resume() {
      await client.call('scheduler.resume', {});
      diary.paused.at(-1)!.to = clock.now();
    },
    file(weeks) {
      if (weeks === null) test.files.delete(PATH);
      else test.files.set(PATH, csvOf(weeks, start));
    },
    expectedStarts() {
      const isPaused = (at: number) => diary.paused.some(({ from, to }) => at >= from && at < to);
      const starts = new Set<number>();
      const end = diary.awake.at(-1)!.to;
      for (
        let at = timetable.next(intervalMinutes, diary.awake[0]!.from);
        at <= end;
        at = timetable.next(intervalMinutes, at)
      ) {
        if (isPaused(at)) continue;
        const span = diary.awake.find(({ to }) => to >= at)!;
        starts.add(Math.max(at, span.from));
      }
      return [...starts];
    },
    check: () => invariants.check(test),
    close: () => test.core.close(),
  };
  for (const provider of [openai, gemini]) {
    provider.onProbe = () => {
      probes[provider.id as 'openai' | 'gemini'].push(clock.monotonic());
      return 'Answers.';
    };
  }
  return laptop;
}

/** Lets a provider fail probes and calls while the random source says so. */
export function flap(laptop: Laptop, isUp: () => boolean): void {
  const { openai, probes, test } = laptop;
  openai.onProbe = () => {
    probes.openai.push(test.clock.monotonic());
    if (!isUp()) throw failure('DOWN', { reason: 'the connection was refused' });
    return 'Answers.';
  };
}
