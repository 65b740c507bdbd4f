import { describe, expect, it } from 'vitest';
import type { ScriptedReply } from '../../support/providerStub.ts';
import { completion, completionBody, exactly, page } from '../../support/providerStubReplies.ts';
import { askedIn, forecastFor } from '../../support/wireAnswer.ts';
import { times } from './failures.ts';
import { openWireWorld, type WireWorld } from './wireWorld.ts';

type Stated = ReturnType<typeof forecastFor>;

/** A reply with a good forecast that was changed, as a value or as a text. */
function changed(change: (forecast: Stated) => unknown): ScriptedReply {
  return (request) => {
    const content = change(forecastFor(askedIn(request)));
    return completion(typeof content === 'string' ? content : JSON.stringify(content));
  };
}

/** The same week as JSON, with another value of its median. */
const withMedian = (text: string) =>
  changed((forecast) => JSON.stringify(forecast).replace(/"q0\.5":\d+/, `"q0.5":${text}`));
const inFirstWeek = (change: (week: Stated['horizons'][number]) => object) =>
  changed(({ horizons: [first, ...others], ...rest }) => ({
    ...rest,
    horizons: [change(first!), ...others],
  }));

/** The places of a set, and the named gaps, of the run and as it is read afterwards. */
async function expectGapAtNord(world: WireWorld, reason: string): Promise<string> {
  const { run, forecasts, gaps } = await world.run();
  expect(gaps).toMatchObject([{ location: { name: 'Nord' }, reason }]);
  expect(forecasts.map(({ location, targets }) => [location.name, targets.cases.length])).toEqual([
    ['Ouest', 4],
    ['Sud', 4],
  ]);
  expect(await world.current()).toEqual(['Ouest: openai 1', 'Sud: openai 1']);
  expect(run.attempts).toMatchObject([{ requests: world.chats('openai').length, outcome: 'published' }]);
  return gaps[0]!.message;
}

describe('S19 a 200 that is no answer, from the wire', () => {
  // Fails when the status decides, when a part of an answer is used, or when the reason is lost.
  it.each<[string, ScriptedReply, string]>([
    ['an empty content', completion(''), 'empty'],
    ['no content at all', completion(null), 'empty'],
    ['prose', completion('I expect about forty cases a week.'), 'no json'],
    ['an object that is no forecast', completion('{"cases":40}'), 'missing horizons'],
    [
      'JSON that is cut off',
      changed((forecast) => JSON.stringify(forecast).slice(0, 300)),
      'the answer was cut off',
    ],
    ['NaN in the place of a number', withMedian('NaN'), 'non finite'],
    ['null in the place of a number', withMedian('null'), 'non finite'],
    ['a number that is none', withMedian('"many"'), 'not a number'],
    ['a negative count', withMedian('-40'), 'negative count'],
    ['more people than there are numbers', withMedian('1e999'), 'non finite'],
    ['crossing quantiles', withMedian('100000'), 'quantile crossing'],
    [
      'a missing quantile',
      inFirstWeek(({ cases: { 'q0.9': _, ...cases }, ...week }) => ({ ...week, cases })),
      'missing quantile',
    ],
    ['a missing measure', inFirstWeek(({ target_end_date }) => ({ target_end_date })), 'missing target'],
    [
      'a missing week',
      changed(({ horizons, ...rest }) => ({ ...rest, horizons: horizons.slice(1) })),
      'horizon missing',
    ],
    [
      'weeks of another year',
      changed((forecast) => JSON.stringify(forecast).replaceAll('2016-', '2015-')),
      'horizon missing',
    ],
    [
      'dates that are none',
      inFirstWeek((week) => ({ ...week, target_end_date: 'next week' })),
      'date unrecognised',
    ],
    [
      'two different forecasts',
      changed(
        (forecast) =>
          `${JSON.stringify(forecast)}\n${JSON.stringify(forecast).replace(/"q0\.5":\d+/, '"q0.5":60')}`,
      ),
      'multiple candidates',
    ],
  ])(
    'S19 %s is asked for once more with the reason, then a named gap, and counts for nothing',
    async (_what, reply, reason) => {
      const world = await openWireWorld();
      world.stub('openai').chat(reply, reply);
      const message = await expectGapAtNord(world, 'REPLY_REJECTED');
      expect(message).toContain(reason);
      expect(world.chats('openai')).toHaveLength(4);
      expect(await world.provider('openai')).toMatchObject({ totalFailures: 0, eligible: true });
      expect(await world.entries('PROVIDER_FAILED')).toMatchObject([
        { cause: 'BAD_OUTPUT', details: { requests: 2, consecutive: null } },
      ]);
    },
  );

  // Fails when the second request does not say what was wrong, or when a good second answer is not taken.
  it('S19 a good answer to the second request is the forecast of the place', async () => {
    const world = await openWireWorld();
    world.stub('openai').chat(completion('I expect about forty cases a week.'));
    const { run, gaps } = await world.run();
    expect({ gaps, requests: run.attempts[0]!.requests }).toEqual({ gaps: [], requests: 4 });
    const prompts = world.chats('openai').map(({ text }) => text.includes('no json'));
    expect(prompts).toEqual([false, true, false, false]);
  });

  // Fails when a body that is no JSON is taken for a bad answer of the model: nobody is asked again, and it counts.
  it.each<[string, ScriptedReply]>([
    ['an empty body', exactly(200, '')],
    ['a page', page()],
    [
      'a body that is cut off, though it came whole',
      exactly(200, JSON.stringify(completionBody('{}')).slice(0, 120)),
    ],
    ['a stream', exactly(200, 'data: {"choices":[]}\n\n', { 'content-type': 'text/event-stream' })],
  ])('S19 %s is an outage: one request, one failure, a named gap', async (_what, reply) => {
    const world = await openWireWorld();
    world.stub('openai').chat(reply);
    await expectGapAtNord(world, 'PROVIDER_FAILED');
    expect(world.chats('openai')).toHaveLength(3);
    expect(await world.entries('PROVIDER_FAILED')).toMatchObject([
      { cause: 'DOWN', details: { status: 200, requests: 1, total: 1 } },
    ]);
  });

  // Fails when an error under a good status is taken for an answer, or loses its code.
  it.each<[string, ScriptedReply, object]>([
    [
      'a spent quota',
      exactly(200, { error: { message: 'no', code: 'insufficient_quota' } }),
      { provider: 'gemini', epoch: 2 },
    ],
    [
      'a refused key',
      exactly(200, { error: { message: 'no', code: 'invalid_api_key' } }),
      { provider: 'gemini', epoch: 2 },
    ],
    [
      'a busy server',
      exactly(200, { error: { message: 'no', type: 'overloaded_error' } }),
      { provider: 'openai', attempts: [{ requests: 4 }] },
    ],
    [
      'a bad request',
      exactly(200, { error: { message: 'unexpected timeout 500' } }),
      { provider: 'openai', attempts: [{ requests: 3 }] },
    ],
  ])('S19 %s inside a 200 is what its code says', async (_what, reply, expected) => {
    const world = await openWireWorld();
    world.stub('openai').chat(reply);
    expect((await world.run()).run).toMatchObject(expected);
  });

  // Fails when a refusal of the model is asked for again, or is taken for an outage.
  it.each<[string, ScriptedReply]>([
    [
      'a stated refusal',
      exactly(200, {
        ...completionBody(null),
        choices: [
          {
            index: 0,
            finish_reason: 'stop',
            message: { role: 'assistant', content: null, refusal: 'I can not help with that.' },
          },
        ],
      }),
    ],
    [
      'a content filter',
      exactly(200, {
        ...completionBody(''),
        choices: [{ index: 0, finish_reason: 'content_filter', message: { role: 'assistant', content: '' } }],
      }),
    ],
    ['no choices', exactly(200, { ...completionBody(''), choices: [] })],
    ['words of refusal', completion("I'm sorry, but I can't help with medical forecasts.")],
  ])('S19 %s is one request and a named gap, and counts for nothing', async (_what, reply) => {
    const world = await openWireWorld();
    world.stub('openai').chat(reply);
    await expectGapAtNord(world, 'PROVIDER_FAILED');
    expect(world.chats('openai')).toHaveLength(3);
    expect(await world.entries('PROVIDER_FAILED')).toMatchObject([
      { cause: 'REFUSED', details: { requests: 1, consecutive: null } },
    ]);
  });

  // Fails when what can be repaired is rejected, when a repair is not told, or when a key of an object does harm.
  it.each<[string, ScriptedReply, string[]]>([
    ['a fence', changed((forecast) => `\`\`\`json\n${JSON.stringify(forecast)}\n\`\`\``), ['FENCE_STRIPPED']],
    ['prose around it', changed((forecast) => `Here it is: ${JSON.stringify(forecast)}`), ['PROSE_STRIPPED']],
    [
      'another place in it',
      changed((forecast) => ({ ...forecast, location: 'Elsewhere' })),
      ['UNKNOWN_KEYS_IGNORED'],
    ],
    [
      'a lower end below zero',
      changed((forecast) => JSON.stringify(forecast).replace(/"q0\.025":\d+/, '"q0.025":-3')),
      ['NEGATIVE_CLIPPED'],
    ],
    [
      'an object in the place of a text',
      (request) => completion(forecastFor(askedIn(request))),
      ['CONTENT_OBJECT'],
    ],
    [
      'a key `__proto__`',
      changed((forecast) => `{"__proto__":{"polluted":true},${JSON.stringify(forecast).slice(1)}`),
      [],
    ],
    [
      'a key `constructor`',
      changed((forecast) => ({ ...forecast, constructor: { prototype: { polluted: true } } })),
      [],
    ],
  ])('S19 %s is repaired, which the forecast says', async (_what, reply, warnings) => {
    const world = await openWireWorld();
    world.stub('openai').chat(reply);
    const { forecasts, gaps, run } = await world.run();
    expect(gaps).toEqual([]);
    expect(run.attempts).toMatchObject([{ requests: 3 }]);
    expect(forecasts.map(({ provenance }) => provenance.warnings)).toEqual([warnings, [], []]);
    expect(forecasts[0]!.targets.cases).toHaveLength(4);
    expect('polluted' in {}).toBe(false);
  });

  // Fails when the gaps of a run are not counted as one failure, or when a set with too many of them is published.
  it('S19 a run with too many unusable answers fails as a whole: one failure, the old set stays', async () => {
    const world = await openWireWorld();
    await world.run();
    world.stub('openai').chat(...times(4, completion('no')));
    expect(await world.failedRun()).toMatchObject({
      code: 'RUN_FAILED',
      details: {
        gaps: [{ location: { name: 'Nord' } }, { location: { name: 'Ouest' } }],
        attempts: [{ requests: 5 }],
      },
    });
    expect(await world.entries('PROVIDER_FAILED')).toMatchObject([
      { cause: 'BAD_OUTPUT', details: { consecutive: null } },
      { cause: 'BAD_OUTPUT', details: { consecutive: null } },
      { cause: 'BAD_OUTPUT', details: { consecutive: 1, total: 1 } },
    ]);
    expect(await world.current()).toEqual(['Nord: openai 1', 'Ouest: openai 1', 'Sud: openai 1']);
  });
});
