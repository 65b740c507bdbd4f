/** Ollama, from the wire: models that were not pulled, that load, a queue that is full, a context that is cut without a word. */
import { describe, expect, it } from 'vitest';
import { SECOND } from '../../../shared/time/durations.ts';
import { asOllama, type OllamaOptions } from '../../support/modelServers/ollama.ts';
import { saysForecast } from '../../support/modelServers/writtenAnswer.ts';
import { openWireWorld, requestsIn, type WireWorldOptions } from './wireWorld.ts';

async function openOllama(ollama: OllamaOptions = {}, options: WireWorldOptions = {}) {
  const world = await openWireWorld(['server'], options);
  return { world, ollama: asOllama(world.stub('server'), ollama) };
}

describe('Ollama and the name of a model', () => {
  it('that was pulled answers, with or without its tag', async () => {
    const models = ['qwen3:latest'];
    const { world } = await openOllama({ models }, { settings: { 'providers.server.model': 'qwen3' } });
    expect((await world.run()).gaps).toEqual([]);
  });

  // Fails when a model that is missing is asked for again, or when the next places are asked for it too.
  it('that was not pulled ends the run after one request, counts once, and names the model', async () => {
    const { world } = await openOllama({}, { settings: { 'providers.server.model': 'qwn3:8b' } });
    const failed = await world.failedRun();
    expect(failed).toMatchObject({
      code: 'RUN_FAILED',
      details: { class: 'CONFIG', scope: 'model', status: 404, attempts: [{ requests: 1 }] },
    });
    expect(world.chats('server')).toHaveLength(1);
    const [entry] = await world.entries('PROVIDER_FAILED');
    expect(entry!.details.reason).toBe(
      `the model is not available; choose another one: "model 'qwn3:8b' not found"`,
    );
    expect(await world.provider('server')).toMatchObject({ totalFailures: 1, eligible: true });
  });

  // Fails when the null that stands for an empty list is taken for a server that has none.
  it('where none was pulled is told as that, before anything is sent', async () => {
    const { world } = await openOllama({ models: [] });
    await world.failedRun();
    expect(world.chats('server')).toEqual([]);
    const [entry] = await world.entries('PROVIDER_FAILED');
    expect(entry).toMatchObject({
      cause: 'CONFIG',
      details: { reason: 'it lists no model; load one there, or name one in the settings' },
    });
  });
});

describe('Ollama that is at work', () => {
  // Fails when the time that a model takes to load ends the request before its deadline.
  it('on loading the model lets the first request wait for minutes, which is then answered', async () => {
    const { world, ollama } = await openOllama({ isLoading: true });
    const running = world.run();
    await world.untilAsked('server', 1);
    world.test.clock.advance(240 * SECOND);
    ollama.finishLoading();
    const { run, gaps } = await running;
    expect({ gaps, requests: requestsIn(run.attempts) }).toEqual({ gaps: [], requests: 3 });
  });

  // Fails when a full queue is no reason to come back.
  it('with a full queue is asked again after a wait', async () => {
    const { world, ollama } = await openOllama();
    ollama.isQueueFull = true;
    const running = world.run();
    await world.untilAsked('server', 2);
    ollama.isQueueFull = false;
    const { gaps } = await running;
    expect(gaps).toEqual([]);
    expect(world.waits.length).toBeGreaterThanOrEqual(1);
    expect(await world.provider('server')).toMatchObject({ totalFailures: 0 });
  });
});

describe('Ollama with a small context', () => {
  // Fails when the answer that was asked for shorter is taken for a model that writes too much: its context was too small.
  it('that is full before the answer is whole says what to start it with', async () => {
    const { world } = await openOllama({
      contextTokens: 2_048,
      says: (request) => ({ ...saysForecast(request), text: `<think>${'hm, '.repeat(2_000)}` }),
    });
    const { details } = (await world.failedRun()) as unknown as { details: { gaps: { message: string }[] } };
    expect(details.gaps[0]!.message).toBe(
      'the answer was cut off: its context is full, or the model writes too long; give it a larger context, or choose another model',
    );
    expect(await world.provider('server')).toMatchObject({ consecutiveFailures: 1 });
  });
});
