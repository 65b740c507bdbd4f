import { describe, expect, it } from 'vitest';
import { DAY } from '../../../shared/time/durations.ts';
import { exactly, type StubReply } from '../../support/providerStubReplies.ts';
import { goodForecast } from '../../support/wireAnswer.ts';
import { keyOf } from '../../support/wiredCore.ts';
import { wrongKey } from './failures.ts';
import { openWireWorld, requestsIn, type WireWorld } from './wireWorld.ts';

const authorizations = (world: WireWorld) =>
  world.chats('openai').map(({ headers }) => headers.authorization);

describe('S10 a refused key, from the wire', () => {
  // Fails when AUTH is retried, when its bench ends with time or a restart, or when `mark` does not tell keys apart.
  it.each([
    ['401', wrongKey()],
    ['403', wrongKey(403)],
    [
      '403 of a country',
      exactly(403, { error: { code: 'unsupported_country_region_territory', message: 'no' } }),
    ],
  ])('S10 status %s moves the lock at once; the bench ends with a new key alone', async (_status, reply) => {
    const world = await openWireWorld();
    world.stub('openai').chat(reply);
    const { run } = await world.run();
    expect(run).toMatchObject({ provider: 'gemini', epoch: 2 });
    expect(world.chats('openai')).toHaveLength(1);
    expect(world.waits).toEqual([]);
    expect(requestsIn(run.attempts)).toBe(4);

    world.test.clock.advance(100 * DAY);
    const again = await world.restart();
    expect(await again.provider('openai')).toMatchObject({
      eligible: false,
      bench: { cause: 'AUTH', until: null },
    });
    await again.run();
    expect(world.chats('openai')).toHaveLength(1);

    const { client } = again.test;
    await client.call('providers.setKey', { id: 'openai', key: keyOf('openai') });
    expect(await again.provider('openai')).toMatchObject({ eligible: false });
    await client.call('providers.setKey', { id: 'openai', key: `${keyOf('openai')}-new` });
    expect(await again.provider('openai')).toMatchObject({ eligible: true, reason: null });
    expect(await again.status()).toMatchObject({ holder: 'gemini', epoch: 2, next: 'openai' });
    await again.check();

    expect((await again.run()).run).toMatchObject({ provider: 'openai', epoch: 3 });
    expect(authorizations(world).slice(1)).toEqual(Array(3).fill(`Bearer ${keyOf('openai')}-new`));
    expect((await again.entries('LOCK_ACQUIRED')).map(({ cause }) => cause)).toEqual([
      'RUN',
      'FAILOVER',
      'FAILBACK',
    ]);
  });

  it('S10 a 403 where no key is set says that none is set, and ends when one is', async () => {
    const world = await openWireWorld(['server']);
    await world.test.client.call('providers.removeKey', { id: 'server' });
    world.stub('server').chat(wrongKey(403));
    await world.run();
    const status = await world.provider('server');
    expect(status.bench).toEqual({ cause: 'AUTH', until: null, isKeyMissing: true });
    expect(status.reason).toBe(
      'no key is set, and it refuses requests without one, benched until a key is set',
    );
    const [failed] = await world.entries('PROVIDER_FAILED');
    expect(failed!.details.reason).toBe('no key is set, and it refuses a request without one; enter the key');
    await world.test.client.call('providers.setKey', { id: 'server', key: keyOf('server') });
    expect(await world.provider('server')).toMatchObject({ eligible: true, bench: null });
  });

  /** Answers once something else was done in the meantime. */
  const meanwhile = (work: () => Promise<unknown>, reply: StubReply): StubReply => ({
    async write(response) {
      await work();
      return reply.write(response);
    },
  });

  // Fails when the holder keeps the lock without a key: its next places would go out with a key that is none.
  it('S10 a holder whose key is taken away loses the lock at once, and is sent nothing more', async () => {
    const world = await openWireWorld();
    const remove = () => world.test.client.call('providers.removeKey', { id: 'openai' });
    world.stub('openai').chat((request) => meanwhile(remove, goodForecast(request)));
    expect(await world.failedRun()).toMatchObject({
      code: 'FENCED',
      details: { attempts: [{ requests: 1 }] },
    });
    expect(authorizations(world)).toEqual([`Bearer ${keyOf('openai')}`]);
    expect(await world.status()).toMatchObject({ holder: null, epoch: 2, cause: 'SETTINGS', next: 'gemini' });
    expect((await world.run()).run).toMatchObject({ provider: 'gemini', epoch: 3 });
  });

  // Fails when a key that can't be a header is handed to a library, which throws it back as a defect with the key in it.
  it.each([
    ['sk-canary-\u{200b}openai-0123456789'],
    ['sk-canary-openai\n0123456789'],
    ['sk-canary-clé-0123456789'],
  ])('S10 a key with a character that no key has is missing, not a defect', async (key) => {
    const world = await openWireWorld();
    await world.test.client.call('providers.setKey', { id: 'openai', key });
    expect(await world.provider('openai')).toMatchObject({
      configured: false,
      eligible: false,
      reason: expect.stringContaining('outpost config set-secret openai'),
    });
    expect((await world.run()).run).toMatchObject({ provider: 'gemini', epoch: 1 });
    expect(world.chats('openai')).toEqual([]);
  });

  // Fails when the bench is put under the key of the moment instead of the one that was sent.
  it('S10 a key that is entered while a request is under way is not the one that was refused', async () => {
    const world = await openWireWorld();
    const { client } = world.test;
    let entered: Promise<unknown> | null = null;
    world.stub('openai').chat(() => {
      const key = `${keyOf('openai')}-new`;
      return {
        write(response) {
          entered = client.call('providers.setKey', { id: 'openai', key });
          void entered.then(() => wrongKey().write(response));
          return undefined;
        },
      };
    });
    await world.run();
    await entered;
    expect(await world.provider('openai')).toMatchObject({ eligible: true, reason: null });
    await world.check();
  });
});
