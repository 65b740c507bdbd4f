/** A server of the user's own that stops as a whole: a process that is halted, as a laptop that swaps or a debugger halts it. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { SECOND } from '../../../shared/time/durations.ts';
import { startChild } from '../../support/children/startChild.ts';
import { openWireWorld, type WireWorld } from './wireWorld.ts';

const DEADLINE_MS = 300 * SECOND;

/** Lets the deadline of the request that is under way pass. */
async function outlast({ test: { clock } }: WireWorld): Promise<void> {
  while (!clock.sleepers().includes(DEADLINE_MS)) await clock.breathe();
  clock.advance(DEADLINE_MS);
}

async function openStopped(reply: 'half' | 'whole') {
  const server = startChild('modelServer.ts', reply);
  onTestFinished(() => server.kill());
  const { origin } = await server.says();
  const world = await openWireWorld(['server'], {
    settings: { 'providers.server.baseUrl': `${origin}/v1`, 'providers.server.model': 'qwen3:8b' },
  });
  return { server, world };
}

// It halts a process by a signal that Windows has no equal of.
describe.skipIf(process.platform === 'win32')('a server of the user’s that is halted', () => {
  // Fails when no deadline holds for a reply that stopped, when its connection stays, or when each try counts.
  it.each(['half', 'whole'] as const)(
    'with a reply %s on its way: each request ends at its deadline, the call counts once, and it answers when it goes on',
    async (reply) => {
      const { server, world } = await openStopped(reply);
      const halt = () => process.kill(server.pid, 'SIGSTOP');
      if (reply === 'whole') halt();
      const running = world.run();
      if (reply === 'half') {
        expect(await server.says()).toEqual({ half: true });
        halt();
      }
      for (let nth = 0; nth < 3; nth += 1) await outlast(world);
      process.kill(server.pid, 'SIGCONT');
      const { gaps, forecasts } = await running;
      expect(gaps).toMatchObject([{ location: { name: 'Nord' }, message: 'no whole answer within 300 s' }]);
      expect(forecasts.map(({ location }) => location.name)).toEqual(['Ouest', 'Sud']);
      expect(await world.entries('PROVIDER_FAILED')).toMatchObject([
        { cause: 'TRANSIENT', details: { status: null, requests: 3, total: 1 } },
      ]);
      // What is written to a connection that closed before it was read looks whole to the server.
      if (reply === 'half') expect(await server.says()).toEqual({ left: true });
      expect(await world.status()).toMatchObject({ holder: 'server', epoch: 1 });
    },
  );

  // Fails when a cancel waits for a server that says nothing, or counts.
  it('a cancel ends the run at once, and counts for nothing', async () => {
    const { server, world } = await openStopped('half');
    const failed = world.failedRun();
    expect(await server.says()).toEqual({ half: true });
    process.kill(server.pid, 'SIGSTOP');
    await world.test.client.call('forecasts.cancel', {});
    expect(await failed).toMatchObject({ code: 'CANCELLED', details: { attempts: [{ requests: 1 }] } });
    expect(await world.provider('server')).toMatchObject({ totalFailures: 0, eligible: true });
    process.kill(server.pid, 'SIGCONT');
    expect(await server.says()).toEqual({ left: true });
  });
});
