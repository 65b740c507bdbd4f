/** Lock, status, persistence, cache and the methods, each beside its floor in the same run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeCrypto } from '../main/adapters/nodeCrypto.ts';
import { systemClock } from '../main/adapters/systemClock.ts';
import { createInlineWork } from '../main/adapters/workers/inlineWork.ts';
import { chooseThreshold, type ThresholdInput } from '../main/core/epi/thresholds/chooseThreshold.ts';
import type { Ledger } from '../main/core/ledger/Ledger.ts';
import { ProviderLockManager } from '../main/core/lock/ProviderLockManager.ts';
import { ProviderRegistry } from '../main/core/lock/ProviderRegistry.ts';
import { EmbeddedForecasts } from '../main/core/providers/embedded/EmbeddedForecasts.ts';
import { createEmbeddedProvider } from '../main/core/providers/embedded/EmbeddedProvider.ts';
import { tasks } from '../main/core/work/tasks.ts';
import { addDays } from '../shared/time/plainDate.ts';
import { cacheForecasts, makeSampleSet } from './cachedForecasts.ts';
import type { Figure } from './figures.ts';
import { ms } from './figures.ts';
import { floorCase } from './floor.ts';
import { openJournal } from './journal.ts';
import { type Case, measure } from './measure.ts';

const ROUNDS = 200;

function lockOf(ledger: Ledger): ProviderLockManager {
  const heavyWork = createInlineWork(tasks);
  const forecasts = new EmbeddedForecasts({ heavyWork, crypto: nodeCrypto, clock: systemClock });
  const provider = createEmbeddedProvider(forecasts, () => 'auto');
  return new ProviderLockManager(ledger, new ProviderRegistry([provider]), systemClock);
}

/** Acquires and releases in turn: one durable change each. */
function toggleCase(lock: ProviderLockManager): Case {
  let isHeld = false;
  return {
    name: 'acquire / release',
    async run() {
      await lock.perform(isHeld ? { kind: 'release' } : { kind: 'acquire', id: 'embedded' });
      isHeld = !isHeld;
    },
  };
}

const CACHED = [0, 1_000, 10_000];
const MOST_SLOWER = 1.15;

/** The same change of the lock with ever more forecasts in the index and in memory. */
async function cachedFigures(folder: string): Promise<Figure[]> {
  const sample = await makeSampleSet();
  const folders = [];
  for (const count of CACHED) {
    const { store, ledger } = await openJournal(join(folder, `cached-${count}`));
    const archive = await cacheForecasts(ledger, store, sample, count);
    folders.push({ store, ledger, archive });
  }
  const timings = await measure(
    folders.map(({ ledger }) => toggleCase(lockOf(ledger))),
    ROUNDS,
  );
  for (const { ledger, store } of folders) {
    await ledger.close();
    await store.close();
  }
  const [bare, ...others] = timings.map(({ p50Ms }) => p50Ms);
  const slowest = Math.max(...others) / bare!;
  return [
    {
      name: `acquire / release with ${CACHED.map((count) => count.toLocaleString('en')).join(' / ')} forecasts, p50`,
      measured: timings.map(({ p50Ms }) => ms(p50Ms)).join(' / '),
      goal: 'within 15 %',
      isMet: slowest <= MOST_SLOWER,
    },
  ];
}

async function lockFigures(folder: string): Promise<Figure[]> {
  const { store, ledger } = await openJournal(join(folder, 'data'));
  const lock = lockOf(ledger);
  const { floor, close } = await floorCase(folder);
  const document = { text: 'x'.repeat(50_000) };
  const toggle = toggleCase(lock);
  const persist: Case = { name: 'persist', run: () => store.documents.commit('bench.json', document) };
  const status: Case = { name: 'status', run: () => void lock.status(), batch: 1_000 };
  const [f, acquire, saved, read] = await measure([floor, toggle, persist, status], ROUNDS);
  await close();
  await ledger.close();
  await store.close();
  return [
    {
      name: 'acquire / release, p50',
      measured: `${ms(acquire!.p50Ms)} (F ${ms(f!.p50Ms)})`,
      goal: `1.3 F + 0.15 ms = ${ms(1.3 * f!.p50Ms + 0.15)}`,
      isMet: acquire!.p50Ms <= 1.3 * f!.p50Ms + 0.15,
    },
    {
      name: 'acquire / release, p95',
      measured: ms(acquire!.p95Ms),
      goal: `3 F + 0.3 ms = ${ms(3 * f!.p50Ms + 0.3)}`,
      isMet: acquire!.p95Ms <= 3 * f!.p50Ms + 0.3,
    },
    {
      name: 'persist a 50 KB document, p50',
      measured: `${ms(saved!.p50Ms)} = ${(saved!.p50Ms / f!.p50Ms).toFixed(1)} F`,
      goal: '7 F',
      isMet: saved!.p50Ms <= 7 * f!.p50Ms,
    },
    { name: 'status, p50', measured: ms(read!.p50Ms), goal: '1 µs', isMet: read!.p50Ms <= 0.001 },
  ];
}

const YEARS_OF_WEEKS = 520;

/** A place with ten years of weeks: cases of measles trend, so the line is Farrington's; influenza has its winters. */
function thresholdInput(disease: string, trendPerWeek: number): ThresholdInput {
  const season = (t: number) => 40 * Math.exp(-0.5 * (((t % 52) - 15) / 4) ** 2);
  const counts = Array.from({ length: YEARS_OF_WEEKS }, (_, t) =>
    Math.round(3 + trendPerWeek * t + season(t) + ((t * 29) % 7)),
  );
  const weekEnds = counts.map((_, t) => addDays('2010-10-02', 7 * t));
  const targetWeekEnd = addDays('2010-10-02', 7 * YEARS_OF_WEEKS);
  return { weekEnds, counts, targetWeekEnd, measure: 'cases', disease, population: null, stated: null };
}

/** 500 places are assessed in a second, and the line of each is a part of that. */
async function thresholdFigures(): Promise<Figure[]> {
  const inputs = [
    thresholdInput('measles', 0.2),
    thresholdInput('measles', 0),
    thresholdInput('influenza', 0),
  ];
  const cases = inputs.map((input): Case => {
    const method = chooseThreshold(input)!.method;
    return { name: method, run: () => void chooseThreshold(input), batch: 10 };
  });
  const timings = await measure(cases, ROUNDS);
  return timings.map(({ p50Ms }, i) => ({
    name: `choose a threshold, ${YEARS_OF_WEEKS} weeks (${cases[i]!.name}), p50`,
    measured: ms(p50Ms),
    goal: '1 ms',
    isMet: p50Ms <= 1,
  }));
}

/** The figures of the core, measured in a folder of their own on the disk of temporary files. */
export async function coreFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'outpost-bench-'));
  try {
    return [...(await lockFigures(folder)), ...(await cachedFigures(folder)), ...(await thresholdFigures())];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
