import { describe, expect, it } from 'vitest';
import { createInvariants } from '../support/invariants.ts';
import { countOf } from '../support/longCounts.ts';
import type { MemoryDisk } from '../support/memoryDisk.ts';
import { fails, openWorld, SECRET, type World } from './world.ts';

/** A disk as a kill leaves it, with the number of the last entry that had been acknowledged by then. */
interface Kill {
  disk: MemoryDisk;
  acknowledged: number;
}

/** One step of each kind: the user's orders, a failover inside a run, a bench that ends, a loan. */
const steps: ((world: World) => Promise<unknown>)[] = [
  (world) => world.call('lock.acquire', { id: 'openai' }),
  (world) => world.call('lock.switch', { id: 'gemini', reason: 'openai is slow' }),
  (world) => world.call('lock.pin', { id: 'gemini', reason: 'one model' }),
  (world) => world.run(),
  (world) => world.call('lock.unpin', {}),
  (world) => world.call('lock.hold', { reason: 'checking' }),
  (world) => world.call('lock.resume', {}),
  (world) => {
    world.openai.next(fails('QUOTA'));
    return world.run();
  },
  (world) => world.call('lock.readmit', { id: 'openai', reason: 'credit bought' }),
  (world) => {
    world.groq.next(fails('DOWN'));
    return world.run({ provider: 'groq' });
  },
  (world) => world.call('settings.set', { key: 'providers.gemini.enabled', value: false }),
  (world) => world.run(),
  (world) => world.call('lock.release', {}),
];

async function killsOf(world: World): Promise<Kill[]> {
  const kills: Kill[] = [];
  let acknowledged = (await world.test.client.call('app.info', {})).audit.entries;
  const { store, disk } = world.test;
  store.onWrite = () => kills.push({ disk: disk.copy(), acknowledged });
  for (const step of steps) {
    await step(world);
    acknowledged = (await world.test.client.call('app.info', {})).audit.entries;
  }
  store.onWrite = null;
  return kills;
}

const linesOf = (disk: MemoryDisk) =>
  disk.names('journal/').flatMap((name) =>
    disk
      .text(name)
      .split('\n')
      .filter((line) => line !== ''),
  );

/** The start after a kill: nothing acknowledged is gone, what is there was written, and all of it agrees. */
async function expectRecovered(
  world: World,
  { disk, acknowledged }: Kill,
  written: readonly string[],
): Promise<void> {
  const before = linesOf(disk);
  const again = await world.restart({ disk });
  await world.invariants.check(again.test);
  const after = linesOf(again.test.disk);
  expect(after.length).toBeGreaterThanOrEqual(acknowledged);
  const kept = before.filter((line, index) => line === written[index]);
  expect(after.slice(0, kept.length)).toEqual(kept);
  expect(kept.length).toBeGreaterThanOrEqual(acknowledged);
  // What a start adds: the end of the run that was cut off, the return of its loan, the note of a torn write.
  const added = (await again.entries()).slice(kept.length).map(({ type }) => type);
  for (const type of added)
    expect(['RUN_ENDED', 'LOCK_ACQUIRED', 'LOCK_RELEASED', 'RECOVERED']).toContain(type);
  expect(await again.test.client.call('audit.list', { verify: true })).toMatchObject({ verified: true });
  expect((await again.status()).cause).not.toBe('LOAN');
  const named = after.flatMap((line) =>
    [...line.matchAll(/"file":"(sets\/[^"]+)"/g)].map(([, name]) => name),
  );
  expect(again.test.disk.names('sets/').toSorted()).toEqual(named.toSorted());
}

/** The same numbers each time. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state % below;
  };
}

describe('S20 a kill at every step', () => {
  // Fails when memory or an answer runs ahead of the disk, when a start leaves a loan, or when leftovers stay.
  it('S20 before and after every write of every command and run, the start finds the one state or the other', async () => {
    const world = await openWorld({ places: 3 });
    const kills = await killsOf(world);
    const written = linesOf(world.test.disk);
    expect(kills.length).toBeGreaterThanOrEqual(80);
    const acknowledged = kills.map((kill) => kill.acknowledged);
    expect(new Set(acknowledged).size).toBe(steps.length);
    // Epochs are watched within one life only: each kill begins another.
    for (const kill of kills) await expectRecovered(freshlyWatched(world), kill, written);
  });

  // Fails when an interrupted line is taken for damage, or for an entry.
  it('S20 at random moments inside the journal’s writes', async () => {
    const world = await openWorld({ places: 3 });
    const kills = await killsOf(world);
    const lines = linesOf(world.test.disk);
    const below = seeded(20);
    for (let n = 0; n < countOf(150, 2_000); n += 1) {
      const kill = kills[below(kills.length)]!;
      const next = lines[linesOf(kill.disk).length];
      if (next === undefined) continue;
      const disk = kill.disk.copy();
      const bytes = Buffer.from(next);
      const path = disk.names('journal/').at(-1)!;
      disk.write(path, Buffer.concat([disk.bytes(path), bytes.subarray(0, below(bytes.length))]));
      const torn = { disk, acknowledged: kill.acknowledged };
      await expectRecovered(freshlyWatched(world), torn, lines);
    }
  });
});

function freshlyWatched(world: World): World {
  return { ...world, invariants: createInvariants(SECRET) };
}
