import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nodeInputFiles } from '../../main/adapters/nodeInputFiles.ts';
import { systemClock } from '../../main/adapters/systemClock.ts';
import type { CorePorts } from '../../main/core/CorePorts.ts';
import { type NodeCoreOptions, openNodeCore } from '../../main/hosts/openNodeCore.ts';
import { createFakeClock } from '../support/fakeClock.ts';
import { tempFolders } from '../support/tempFolder.ts';

/** What the core was given, the last time that one was built. */
let ports: CorePorts;

vi.mock('../../main/core/createCore.ts', () => ({
  async createCore(given: CorePorts) {
    ports = given;
    return { close: () => given.store.close() };
  },
}));

const newFolder = tempFolders();
let dataFolder: string;

beforeEach(() => {
  dataFolder = newFolder();
});

async function portsOf(options: Omit<NodeCoreOptions, 'dataFolder'>): Promise<CorePorts> {
  const core = await openNodeCore({ dataFolder, ...options });
  await core.close();
  return ports;
}

describe('what a host starts a core with', () => {
  it('works in the background in a writer that stays, and in nothing else', async () => {
    const found: [string, string, boolean][] = [];
    for (const access of ['writer', 'reader'] as const) {
      for (const host of ['electron', 'web', 'cli'] as const) {
        found.push([host, access, (await portsOf({ host, access })).isBackground]);
      }
    }
    expect(found).toEqual([
      ['electron', 'writer', true],
      ['web', 'writer', true],
      ['cli', 'writer', false],
      ['electron', 'reader', false],
      ['web', 'reader', false],
      ['cli', 'reader', false],
    ]);
  });

  it.each([true, false])('works in the background as it is told to: %s', async (isBackground) => {
    for (const host of ['web', 'cli'] as const) {
      expect((await portsOf({ host, access: 'writer', isBackground })).isBackground).toBe(isBackground);
    }
  });

  it('has no dialog, no word on the power and the clock of the machine, where the host brings none', async () => {
    const { inputs, power, clock } = await portsOf({ host: 'web', access: 'writer' });
    expect('choose' in inputs).toBe(false);
    expect(power.isOnBattery()).toBeNull();
    expect(clock).toBe(systemClock);
  });

  it('has the dialog, the power and the clock that the host brings', async () => {
    const power = { isOnBattery: () => true, listen: () => () => {} };
    const clock = createFakeClock();
    const chooseFiles = async () => ['/data/cases.csv'];
    const given = await portsOf({ host: 'electron', access: 'writer', power, clock, chooseFiles });
    expect(await given.inputs.choose?.()).toEqual(['/data/cases.csv']);
    expect(given.inputs.open).toBe(nodeInputFiles.open);
    expect(given.power).toBe(power);
    expect(given.clock).toBe(clock);
  });

  it('counts rounds by the local time of the machine', async () => {
    vi.stubEnv('TZ', 'Asia/Kathmandu');
    const { timetable } = await portsOf({ host: 'web', access: 'writer' });
    expect(timetable.next(1_440, Date.parse('2026-06-10T12:00Z'))).toBe(Date.parse('2026-06-10T18:15Z'));
  });
});
