import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contractEventNames, contractMethodNames } from '../../../preload/contractNames.ts';
import {
  bridgeChannels,
  contractEvents,
  type EventMessage,
  methodNames,
  PROTOCOL_VERSION,
  type Request,
} from '../../../shared/contract/index.ts';
import { createFakeCore, type FakeCore } from '../../support/fakeCore.ts';
import { bridgeOf, type ElectronRun, prepareElectron } from '../../support/openElectron.ts';

let run: ElectronRun;
let fake: FakeCore;

beforeEach(async () => {
  fake = createFakeCore();
  run = await prepareElectron();
  await run.start(async () => fake.core);
});

afterEach(() => run.remove());

const bridge = () => bridgeOf(run.standIn.windows[0]);
const contents = () => run.standIn.windows[0]!.webContents;
const request: Request = { protocol: PROTOCOL_VERSION, id: '5', method: 'app.info', params: {} };

describe('what the page gets', () => {
  it('is two functions under one name, frozen, and nothing of Electron', () => {
    expect(Object.keys(contents().renderer!.mainWorld)).toEqual(['outpost']);
    expect(Object.keys(bridge())).toEqual(['call', 'onEvent']);
    expect(Object.isFrozen(bridge())).toBe(true);
  });

  it('knows every method and event of the contract', () => {
    expect([...contractMethodNames].sort()).toEqual([...methodNames].sort());
    expect([...contractEventNames].sort()).toEqual(Object.keys(contractEvents).sort());
  });
});

describe('a call of the page', () => {
  it('is refused without being sent when its method is not in the contract', async () => {
    for (const method of ['shell.run', '', 'constructor', '__proto__']) {
      expect(await bridge().call({ ...request, method })).toMatchObject({
        id: '5',
        ok: false,
        error: { code: 'UNKNOWN_METHOD' },
      });
    }
    expect(fake.requests).toEqual([]);
  });

  it('is refused without being sent when it is no request', async () => {
    for (const odd of [null, undefined, 'app.info', 7, [], { method: 7 }]) {
      expect(await bridge().call(odd as never)).toMatchObject({
        ok: false,
        error: { code: 'INVALID_PARAMS' },
      });
    }
    expect(fake.requests).toEqual([]);
  });

  it('carries the fields of an envelope and no others', async () => {
    await bridge().call({ ...request, channel: 'other' } as never);
    expect(fake.requests).toEqual([request]);
  });

  it('is refused when its parameters hold what cannot be copied', async () => {
    const reply = await bridge().call({ ...request, params: { run: () => 1 } });
    expect(reply).toMatchObject({ id: '5', ok: false, error: { code: 'INVALID_PARAMS' } });
    expect(fake.requests).toEqual([]);
  });

  it('answers DEFECT without inner text when the main process fails', async () => {
    fake.core.dispatch = () => Promise.reject(new Error('inner text'));
    const reply = await bridge().call(request);
    expect(reply).toMatchObject({ id: '5', ok: false, error: { code: 'DEFECT' } });
    expect(JSON.stringify(reply)).not.toContain('inner text');
  });

  it('answers DEFECT when the answer holds what cannot be copied', async () => {
    const value = { run: () => 1 };
    fake.core.dispatch = async () => ({ protocol: PROTOCOL_VERSION, id: '5', ok: true, value });
    expect(await bridge().call(request)).toMatchObject({ ok: false, error: { code: 'DEFECT' } });
  });
});

describe('a listener of the page', () => {
  it('gets the message alone, without the event object of Electron', async () => {
    const heard: unknown[][] = [];
    bridge().onEvent((...args: unknown[]) => void heard.push(args));
    fake.emit('settings.changed', { key: 'priority' });
    await Promise.resolve();
    const message = {
      protocol: PROTOCOL_VERSION,
      event: 'settings.changed',
      payload: { key: 'priority' },
    };
    expect(heard).toEqual([[message]]);
  });

  it('is not called for names that are no events of the contract', async () => {
    const heard: EventMessage[] = [];
    bridge().onEvent((message) => heard.push(message));
    contents().send(bridgeChannels.event, { protocol: PROTOCOL_VERSION, event: 'secret', payload: 1 });
    contents().send(bridgeChannels.event, { protocol: PROTOCOL_VERSION, event: 'notice', payload: 2 });
    await Promise.resolve();
    expect(heard.map((message) => message.payload)).toEqual([2]);
  });

  it('is taken off the channel when it unsubscribes', () => {
    const count = () => contents().renderer!.listenerCount(bridgeChannels.event);
    const stops = [bridge().onEvent(() => {}), bridge().onEvent(() => {})];
    expect(count()).toBe(2);
    stops[0]!();
    stops[0]!();
    expect(count()).toBe(1);
    stops[1]!();
    expect(count()).toBe(0);
  });
});
