/** What a failing network means, over HTTP: refused, offline, and a portal that answers in a provider's place. */
import { describe, expect, it } from 'vitest';
import { startProviderStub } from '../../support/providerStub.ts';
import { exactly, page, redirect, reset, type StubReply } from '../../support/providerStubReplies.ts';
import { goodForecast } from '../../support/wireAnswer.ts';
import { times } from './failures.ts';
import { openWireWorld, type WireWorld } from './wireWorld.ts';

/** Nothing counted, nothing moved, nothing published by the run that failed. */
async function expectUntouched(world: WireWorld, set: readonly string[]): Promise<void> {
  expect(await world.status()).toMatchObject({ holder: 'openai', epoch: 1 });
  expect(await world.provider('openai')).toMatchObject({
    totalFailures: 0,
    consecutiveFailures: 0,
    eligible: true,
  });
  const failed = await world.entries('PROVIDER_FAILED');
  expect(failed.map(({ details }) => details.consecutive)).toEqual(failed.map(() => null));
  expect(await world.entries('PROVIDER_BENCHED')).toEqual([]);
  expect(await world.current()).toEqual(set);
}

const openaiSet = ['Nord: openai 1', 'Ouest: openai 1', 'Sud: openai 1'];

describe('a connection that is refused', () => {
  // Fails when DOWN is retried, or when a provider on this machine is excused.
  it('reaches nobody, is tried once a place, and moves the lock at the third failure', async () => {
    const world = await openWireWorld();
    await world.stub('openai').close();
    const { run } = await world.run();
    expect(run.attempts).toMatchObject([
      { provider: 'openai', requests: 3, outcome: 'fenced' },
      { provider: 'gemini', requests: 3, outcome: 'published' },
    ]);
    expect(world.stub('openai').requests).toEqual([]);
    expect(world.waits).toEqual([]);
    expect(await world.entries('PROVIDER_FAILED')).toMatchObject(
      times(3, { cause: 'DOWN', details: { status: null } }),
    );
    expect(await world.provider('openai')).toMatchObject({
      bench: { cause: 'FAILURES', until: '2016-11-02T08:10:00.000Z' },
    });
  });
});

describe('a portal that answers with a page in the place of an API', () => {
  // Fails when the text of a page is taken for an answer, or the status 200 for a success.
  it('is an outage of a provider on this network, which counts', async () => {
    const world = await openWireWorld();
    world.stub('openai').otherwise(page());
    const { run } = await world.run();
    expect(run.attempts).toMatchObject([{ provider: 'openai', requests: 3 }, { provider: 'gemini' }]);
    expect(await world.entries('PROVIDER_FAILED')).toMatchObject(
      times(3, { cause: 'DOWN', details: { status: 200 } }),
    );
  });

  // Fails when being offline is not asked about after a DOWN, or when what was found offline is counted.
  it('is being offline where the check says so: the run ends OFFLINE, and nothing counts', async () => {
    const world = await openWireWorld(['openai', 'gemini'], { isFar: true });
    await world.run();
    world.stub('openai').chat(goodForecast, wentOffline(world, page()));
    expect(await world.failedRun()).toMatchObject({
      code: 'OFFLINE',
      details: { provider: 'openai', offer: 'embedded', attempts: [{ provider: 'openai', requests: 2 }] },
    });
    await expectUntouched(world, openaiSet);
    expect(world.chats('gemini')).toEqual([]);
  });

  // Fails when a far provider is excused without a look at the network.
  it('is an outage of the provider where the rest of the network is there', async () => {
    const world = await openWireWorld(['openai', 'gemini'], { isFar: true });
    world.stub('openai').otherwise(page());
    const { run } = await world.run();
    expect(run).toMatchObject({ provider: 'gemini', epoch: 2 });
    expect(await world.provider('openai')).toMatchObject({ totalFailures: 3, eligible: false });
    expect(world.test.connectivity.urls).toEqual([
      'https://api.openai.com/v1/models',
      'https://generativelanguage.googleapis.com/v1beta/openai/models',
    ]);
  });
});

/** The network is gone from this reply on. */
function wentOffline(world: WireWorld, reply: StubReply) {
  return () => {
    world.test.connectivity.online = false;
    return reply;
  };
}

describe('going offline', () => {
  // Fails when TRANSIENT is counted offline, or when the run goes on with somebody else.
  it('in mid-run ends the run: nothing is published or counted, and the holder stays', async () => {
    const world = await openWireWorld(['openai', 'gemini'], {
      isFar: true,
      settings: { 'retry.attempts': 1 },
    });
    world.stub('openai').chat(goodForecast, wentOffline(world, reset()));
    expect(await world.failedRun()).toMatchObject({
      code: 'OFFLINE',
      details: { attempts: [{ requests: 2 }] },
    });
    await expectUntouched(world, []);
  });

  // Fails when a run is begun that can't be served, or when the offer is taken without being asked for.
  it('before a run answers OFFLINE at once, asks nobody, and offers the offline model', async () => {
    const world = await openWireWorld(['openai'], { isFar: true });
    await world.run();
    world.test.connectivity.online = false;
    const asked = world.stub('openai').requests.length;
    expect(await world.failedRun()).toMatchObject({ code: 'OFFLINE', details: { offer: 'embedded' } });
    expect(world.stub('openai').requests).toHaveLength(asked);
    await expectUntouched(world, openaiSet);
    expect((await world.run({ provider: 'embedded' })).run).toMatchObject({ provider: 'embedded', epoch: 2 });
    expect(await world.status()).toMatchObject({ holder: 'openai', epoch: 3 });
  });

  // Fails when providers on this machine are asked about the network at all.
  it('does not touch a provider on this machine', async () => {
    const world = await openWireWorld(['server']);
    world.test.connectivity.online = false;
    expect((await world.run()).run).toMatchObject({ provider: 'server', epoch: 1 });
    expect(world.test.connectivity.asks).toBe(0);
  });
});

describe('the real connectivity check', () => {
  // Fails when an answer without a verified certificate counts as online: a portal can answer anything.
  it('takes a portal without a valid certificate for being offline', async () => {
    const portal = await startProviderStub();
    const world = await openWireWorld(['openai'], {
      isFar: true,
      connectivityOrigins: { 'https://check.example': portal.origin.replace('http:', 'https:') },
      settings: { 'connectivity.urls': ['https://check.example/'] },
    });
    expect(await world.failedRun()).toMatchObject({ code: 'OFFLINE' });
    expect(world.test.connectivity.asks).toBe(1);
    expect([world.stub('openai').requests, portal.requests]).toEqual([[], []]);
    await portal.close();
  });

  // Fails when the verdict of before the run is used after a failure inside it.
  it('is asked again after a failure, and then decides', async () => {
    const outside = await startProviderStub();
    const world = await openWireWorld(['openai'], {
      isFar: true,
      connectivityOrigins: { 'https://check.example': outside.origin },
      settings: { 'connectivity.urls': ['https://check.example/'] },
    });
    world.stub('openai').chat(goodForecast, () => {
      void outside.close();
      return page();
    });
    expect(await world.failedRun()).toMatchObject({
      code: 'OFFLINE',
      details: { attempts: [{ requests: 2 }] },
    });
    expect(outside.requests.map(({ method }) => method)).toEqual(['GET']);
    await expectUntouched(world, []);
  });
});

const remote = ['openai', 'gemini', 'groq', 'huggingface'] as const;

/** Four providers by their public names, all behind one network, whose certificate this machine trusts. */
async function openBehindFilter(): Promise<{ world: WireWorld; answerWith: (reply: StubReply) => void }> {
  const world = await openWireWorld(remote, { isFar: true, connectivityOrigins: {} });
  let answer: StubReply | null = null;
  for (const id of remote) {
    const stub = world.stub(id);
    stub.otherwise((request) => answer ?? goodForecast(request));
    stub.filter(() => answer);
  }
  return {
    world,
    answerWith(reply) {
      answer = reply;
    },
  };
}

describe('a filtering proxy behind a trusted certificate', () => {
  const blocked = { blocked: true, category: 'Generative AI', policy: 'Students', user: 'field-07' };

  it.each<[string, StubReply]>([
    ['a page under 200', page()],
    ['a page without a body', page(200, '')],
    ['a page that refuses', page(403, '<html><h1>Blocked: AI services</h1></html>')],
    ['a page that wants credit', page(402, '<html>Buy a day pass</html>')],
    ['a page under 404', page(404, '<html>Not allowed here</html>')],
    ['a page under 401', page(401, '<html>Sign in</html>')],
    ['a redirection to another host', redirect('http://portal.example/login', 302)],
    ['a sign-in by its status', page(511, '<html>Sign in</html>')],
    ['a notice in JSON', exactly(403, blocked)],
    ['a notice in JSON under 200', exactly(200, blocked)],
  ])('in mid-run with %s is being offline: nothing counts, nobody else is asked', async (_, reply) => {
    const { world, answerWith } = await openBehindFilter();
    world.stub('openai').chat(goodForecast, () => {
      answerWith(reply);
      return reply;
    });
    expect(await world.failedRun()).toMatchObject({
      code: 'OFFLINE',
      message: expect.stringContaining('This network answers in the place of the providers'),
      details: { provider: 'openai', offer: 'embedded', hasPortal: true },
    });
    await expectUntouched(world, []);
    for (const id of ['gemini', 'groq', 'huggingface'] as const) expect(world.chats(id)).toEqual([]);
  });

  it('before a run answers OFFLINE at once, and health says what to do', async () => {
    const { world, answerWith } = await openBehindFilter();
    answerWith(page());
    expect(await world.failedRun()).toMatchObject({ code: 'OFFLINE', details: { hasPortal: true } });
    for (const id of remote) expect(world.chats(id)).toEqual([]);
    const { connectivity } = await world.test.client.call('health.status', {});
    expect(connectivity).toMatchObject({
      status: 'OFFLINE',
      message: expect.stringContaining('have their addresses allowed'),
    });
  });

  it('that stops one provider alone is an outage of that one, and no refused key', async () => {
    const { world } = await openBehindFilter();
    const notice = page(403, '<html><h1>Blocked</h1></html>');
    world.stub('openai').otherwise(notice);
    world.stub('openai').filter(() => notice);
    const { run } = await world.run();
    expect(run).toMatchObject({ provider: 'gemini', epoch: 2 });
    expect(await world.provider('openai')).toMatchObject({ totalFailures: 3, bench: { cause: 'FAILURES' } });
  });
});
