import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { electronPower } from '../../../main/hosts/electron/electronPower.ts';
import { createFakeCore } from '../../support/fakeCore.ts';
import { type ElectronRun, prepareElectron } from '../../support/openElectron.ts';

let run: ElectronRun;

beforeEach(async () => {
  run = await prepareElectron();
});

afterEach(() => run.remove());

/** Opens the host; the core comes to its power as `main.ts` gives it, while it opens. */
async function startListening() {
  const monitor = run.standIn.main.powerMonitor;
  const power = electronPower(monitor);
  const heard: string[] = [];
  const { promise: isOpening, resolve: opening } = Promise.withResolvers<() => void>();
  await run.start(async () => {
    opening(power.listen((event) => heard.push(event)));
    return createFakeCore().core;
  });
  return { monitor, power, heard, end: await isOpening };
}

describe('the power of the computer, over Electron', () => {
  it('is made before Electron is ready, and used from when the core opens', async () => {
    const power = electronPower(run.standIn.main.powerMonitor);
    let isOnBattery: boolean | null = null;
    await run.start(async () => {
      isOnBattery = power.isOnBattery();
      return createFakeCore().core;
    });
    expect(run.standIn.errorBoxes).toEqual([]);
    expect(isOnBattery).toBe(false);
  });

  it('tells when the computer goes to sleep and wakes up', async () => {
    const { monitor, heard } = await startListening();
    monitor.emit('suspend');
    monitor.emit('resume');
    expect(heard).toEqual(['suspend', 'resume']);
  });

  it('tells when the charger is pulled out and put in, and which of them holds then', async () => {
    const { monitor, power, heard } = await startListening();
    monitor.unplug();
    expect([power.isOnBattery(), ...heard]).toEqual([true, 'changed']);
    monitor.plugIn();
    expect([power.isOnBattery(), ...heard]).toEqual([false, 'changed', 'changed']);
  });

  it('says nothing of the screen: the computer was awake behind it', async () => {
    const { monitor, heard } = await startListening();
    monitor.emit('lock-screen');
    monitor.emit('unlock-screen');
    expect(heard).toEqual([]);
  });

  it('is silent once nobody listens, and leaves other listeners theirs', async () => {
    const { monitor, power, heard, end } = await startListening();
    const others: string[] = [];
    power.listen((event) => others.push(event));
    end();
    for (const event of ['suspend', 'resume', 'on-battery', 'on-ac']) monitor.emit(event);
    expect(heard).toEqual([]);
    expect(others).toEqual(['suspend', 'resume', 'changed', 'changed']);
  });
});
