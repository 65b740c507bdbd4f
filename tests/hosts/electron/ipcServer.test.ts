import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bridgeChannels, PROTOCOL_VERSION } from '../../../shared/contract/index.ts';
import { FrameStandIn } from '../../support/electronStandIn/frame.ts';
import { WebContentsStandIn } from '../../support/electronStandIn/webContents.ts';
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

const request = { protocol: PROTOCOL_VERSION, id: '5', method: 'app.info', params: {} };
const refused = { ok: false, id: '5', error: { code: 'UNAUTHORISED' } };

const ownContents = () => run.standIn.windows[0]!.webContents;

const invokeFrom = (contents: WebContentsStandIn, frame: FrameStandIn | null, argument: unknown = request) =>
  run.standIn.invokeFrom(contents, frame, bridgeChannels.call, argument);

describe('a call over IPC', () => {
  it('reaches the core from the main frame of our window, as a caller of the Electron host', async () => {
    expect(await invokeFrom(ownContents(), ownContents().mainFrame)).toMatchObject({ ok: true, id: '5' });
    expect(fake.callers).toEqual(['electron']);
  });

  it('is refused from a sub-frame, even of our own origin', async () => {
    const subFrame = new FrameStandIn('app://outpost/frame.html', ownContents().mainFrame);
    expect(await invokeFrom(ownContents(), subFrame)).toMatchObject(refused);
  });

  it('is refused from another origin in our window', async () => {
    const addresses = [
      'https://evil.example/',
      'app://outpost.evil/',
      'app://evil/outpost',
      'file:///index.html',
      'http://outpost/',
      'about:blank',
    ];
    for (const address of addresses) {
      expect(await invokeFrom(ownContents(), new FrameStandIn(address))).toMatchObject(refused);
    }
  });

  it('is refused from a document at our address with an opaque origin', async () => {
    const sandboxed = new FrameStandIn('app://outpost/', null, 'null');
    expect(await invokeFrom(ownContents(), sandboxed)).toMatchObject(refused);
  });

  it('is refused from a window that the host did not open', async () => {
    const stranger = new WebContentsStandIn();
    expect(await invokeFrom(stranger, new FrameStandIn('app://outpost/'))).toMatchObject(refused);
  });

  it('is refused when its frame is gone', async () => {
    expect(await invokeFrom(ownContents(), null)).toMatchObject(refused);
    const gone = new FrameStandIn('app://outpost/');
    gone.destroy();
    expect(await invokeFrom(ownContents(), gone)).toMatchObject(refused);
  });

  it('never reaches the core when it is refused, and answers an envelope to whatever came', async () => {
    for (const argument of [request, null, 'text', { id: 7 }, { id: 'x'.repeat(65) }]) {
      const reply = await invokeFrom(new WebContentsStandIn(), null, argument);
      expect(reply).toMatchObject({ protocol: PROTOCOL_VERSION, ok: false, error: { code: 'UNAUTHORISED' } });
    }
    expect(fake.requests).toEqual([]);
  });
});

describe('an event over IPC', () => {
  const heardOf = (event: 'settings.changed') => {
    const heard: unknown[] = [];
    bridgeOf(run.standIn.windows[0]).onEvent((message) => {
      if (message.event === event) heard.push(message.payload);
    });
    return heard;
  };

  it('is sent to our page only while the window shows it', async () => {
    const heard = heardOf('settings.changed');
    fake.emit('settings.changed', { key: 'priority' });
    ownContents().mainFrame.navigate('https://evil.example/');
    fake.emit('settings.changed', { key: 'import.epiWeek' });
    await Promise.resolve();
    expect(heard).toEqual([{ key: 'priority' }]);
  });

  it('is not sent to a window that is closed', async () => {
    run.standIn.windows[0]!.webContents.destroy();
    expect(() => fake.emit('settings.changed', { key: 'priority' })).not.toThrow();
  });
});
