/** A day of a data folder, one process after another: some are killed, some end by themselves, the last one lives for half of it. */
import type { SoakTask } from '../children/soak.ts';
import { type Child, startChild } from '../children/startChild.ts';
import { seeded } from '../seeded.ts';
import type { SoakFile } from './soakFile.ts';

/** A line of a process, by what stands in it. */
export interface Told {
  seq?: number;
  hash?: string;
  runId?: string;
  cycle?: string;
  outcomes?: string[];
  action?: string;
  code?: string;
  isReady?: boolean;
  wallMs?: number;
  heapBytes?: number;
  rssBytes?: number;
  handles?: number;
}

export interface Look {
  heapBytes: number;
  handles: number;
}

export interface Soaked {
  told: Told[];
  kills: number;
  restarts: number;
  /** Of the last process, in order. */
  looks: Look[];
  /** How long it took by the clock of this machine. */
  tookMs: number;
}

export interface SoakPlan extends Omit<SoakTask, 'file'> {
  file: SoakFile;
  /** Simulated time in all; processes are ended in its first half. */
  wholeMs: number;
  /** How long a process that is to be ended lives at most, in simulated time. */
  lifeMs: number;
  /** Cycles from one version of the file to the next. */
  revisedEvery: number;
  /** Called with each time that is told, wall clock. */
  onTime(wallMs: number): void;
  /** Called at each look, with the simulated time that has passed. */
  tell(look: Told, passedMs: number): void;
}

/** Where nothing becomes durable for so many lines, a process is ended all the same. */
const MOST_LINES = 40;
/** Of the processes that are ended, every third one may end by itself. */
const RESTART_EVERY = 3;

export async function runSoak({
  file,
  wholeMs,
  lifeMs,
  revisedEvery,
  onTime,
  tell,
  ...task
}: SoakPlan): Promise<Soaked> {
  const startedAt = Date.now();
  let wallMs = task.startMs;
  const passed = () => wallMs - task.startMs;
  const random = seeded(task.seed);
  const soaked: Soaked = { told: [], kills: 0, restarts: 0, looks: [], tookMs: 0 };
  let cycles = 0;

  function note(one: Told): void {
    if (one.wallMs !== undefined) {
      wallMs = one.wallMs;
      onTime(wallMs);
    }
    if (one.isReady !== undefined || one.wallMs !== undefined) return;
    soaked.told.push(one);
    if (one.heapBytes !== undefined) {
      soaked.looks.push({ heapBytes: one.heapBytes, handles: one.handles! });
      tell(one, passed());
    }
    if (one.cycle === undefined) return;
    cycles += 1;
    if (cycles % revisedEvery === 0) file.revise();
  }

  for (let life = 1; passed() < wholeMs; life += 1) {
    const isToBeEnded = passed() < wholeMs / 2;
    const livesMs = isToBeEnded ? lifeMs / 3 + random(Math.ceil((lifeMs * 2) / 3)) : Number.POSITIVE_INFINITY;
    const process = JSON.stringify({ ...task, file: file.path, startMs: wallMs, seed: task.seed + life });
    const child: Child = startChild('soak.ts', process);
    soaked.looks = [];
    // How long a process takes to start says nothing of what it does.
    let readyAt = Number.POSITIVE_INFINITY;
    while (passed() < wholeMs && !(passed() - readyAt >= livesMs)) {
      const one = (await child.says()) as Told;
      if (one.isReady === true) readyAt = passed();
      note(one);
    }
    // Just when something became durable: most of what else happens then is in the middle of a run.
    for (let lines = 0; isToBeEnded && lines < MOST_LINES; lines += 1) {
      const one = (await child.says()) as Told;
      note(one);
      if (one.seq !== undefined) break;
    }
    if (isToBeEnded && life % RESTART_EVERY !== 0) {
      soaked.kills += 1;
      await child.kill();
    } else {
      if (isToBeEnded) soaked.restarts += 1;
      await child.end();
    }
  }
  soaked.tookMs = Date.now() - startedAt;
  return soaked;
}

/** The least of each quarter: what is held only for a while stands in none. */
export function quartersOf(values: readonly number[]): number[] {
  const part = Math.floor(values.length / 4);
  return [0, 1, 2, 3].map((n) => Math.min(...values.slice(n * part, n === 3 ? undefined : (n + 1) * part)));
}

export function tallied(names: readonly string[]): string {
  const counts = Map.groupBy(names, (name) => name);
  return [...counts]
    .map(([name, all]) => `${name} ${all.length}`)
    .toSorted()
    .join(', ');
}
