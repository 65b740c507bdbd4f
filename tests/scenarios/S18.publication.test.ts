import { describe, expect, it } from 'vitest';
import { createGate, goodAnswer, type ScriptedReply } from '../support/fakeProvider.ts';
import { rejectionOf } from '../support/thrownBy.ts';
import { fails, openWorld, times, type World } from './world.ts';

/** Whose set readers see now: never more than one of them, and always whole. */
async function seenSet(world: World): Promise<string> {
  const rows = await world.current();
  const makers = new Set(rows.map(({ provider, epoch }) => `${provider} ${epoch} of ${rows.length}`));
  expect(makers.size, 'one set, one provider, one epoch').toBeLessThanOrEqual(1);
  return [...makers][0] ?? 'none';
}

describe('S18 failover in mid-batch', () => {
  // Fails when answers of the deposed epoch are kept for the repetition, or when a set is published place by place.
  it('S18 at no instant do readers see two halves: the old complete set, then the new complete one', async () => {
    const world = await openWorld({ places: 20 });
    await world.run();
    const seen: string[] = [];
    const looking: ScriptedReply = async (request) => {
      seen.push(await seenSet(world));
      return goodAnswer(request);
    };
    world.openai.next(...times(10, looking), fails('QUOTA'));
    world.gemini.otherwise(looking);
    const { run, forecasts } = await world.run();
    expect(new Set(seen)).toEqual(new Set(['openai 1 of 20']));
    expect(seen).toHaveLength(30);
    expect(forecasts).toHaveLength(20);
    expect(await seenSet(world)).toBe('gemini 2 of 20');
    expect(run.attempts).toMatchObject([
      { provider: 'openai', epoch: 1, requests: 11, outcome: 'fenced' },
      { provider: 'gemini', epoch: 2, requests: 20, outcome: 'published' },
    ]);
    const ends = await world.entries('RUN_STARTED', 'RUN_ENDED');
    expect(ends.slice(2).map(({ type, cause, epoch }) => `${type} ${cause} ${epoch}`)).toEqual([
      'RUN_STARTED USER 1',
      'RUN_ENDED FENCED 2',
      'RUN_STARTED USER 2',
      'RUN_ENDED PUBLISHED 2',
    ]);
  });

  // Fails when a kill between the file of a set and its entry leaves it visible, or the old one gone.
  it('S18 a kill at any write leaves the old complete set or the new complete one', async () => {
    const world = await openWorld({ places: 4 });
    await world.run();
    world.openai.next(goodAnswer, fails('QUOTA'));
    const disks: (typeof world.test.disk)[] = [];
    world.test.store.onWrite = () => disks.push(world.test.disk.copy());
    await world.run();
    world.test.store.onWrite = null;
    expect(disks.length).toBeGreaterThan(10);
    const seen = new Set<string>();
    for (const disk of disks) seen.add(await seenSet(await world.restart({ disk })));
    expect(seen).toEqual(new Set(['openai 1 of 4', 'gemini 2 of 4']));
  });

  // Fails when FENCED at the publication ends the run although somebody holds who can repeat it.
  it('S18 a switch that comes while the set is being written fences it, and the new holder repeats the run', async () => {
    const world = await openWorld({ places: 4 });
    await world.run();
    let switched: Promise<unknown> | null = null;
    world.test.store.onWrite = (moment, operation) => {
      if (moment !== 'before' || operation !== 'put' || switched !== null) return;
      switched = world.test.client.call('lock.switch', { id: 'groq', reason: 'just now' });
    };
    const { run } = await world.run();
    await switched;
    expect(run).toMatchObject({ provider: 'groq', epoch: 2 });
    expect(await seenSet(world)).toBe('groq 2 of 4');
    expect(await world.entries('FENCED')).toMatchObject([
      { provider: 'openai', details: { requestEpoch: 1 } },
    ]);
    // Two parts each.
    expect(world.test.disk.names('sets/')).toHaveLength(4);
  });

  // Fails when a release or a change of settings inside a run is answered by somebody else's set.
  it.each([
    ['release', (world: World) => world.test.client.call('lock.release', {})],
    [
      'a change of settings',
      (world: World) =>
        world.test.client.call('settings.set', { key: 'providers.openai.enabled', value: false }),
    ],
  ])('S18 after %s the run is fenced and not repeated', async (_name, end) => {
    const world = await openWorld();
    const gate = createGate();
    world.openai.next(goodAnswer, gate.reply);
    const running = rejectionOf(world.run());
    await gate.arrived;
    await end(world);
    expect(await running).toMatchObject({ code: 'FENCED', details: { attempts: [{ provider: 'openai' }] } });
    gate.open();
    expect(await seenSet(world)).toBe('none');
    expect(world.gemini.asked).toEqual([]);
    expect(await world.entries('FENCED')).toHaveLength(1);
    await world.invariants.check(world.test);
  });
});
