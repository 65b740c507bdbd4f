/** With the network switched off no socket but loopback is opened, whatever is asked for, and nothing counts against a provider. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { remoteProviderIds } from '../../../shared/providers/providerSchema.ts';
import { startChild } from '../../support/children/startChild.ts';
import { startProviderStub } from '../../support/providerStub.ts';
import { tempFolders } from '../../support/tempFolder.ts';

const newFolder = tempFolders();
/** A few seconds of work, on a machine that does much else. */
const BUSY_MS = 300_000;

describe('a process without a network', () => {
  it(
    'asks this computer alone through every call and a whole cycle',
    async () => {
      const stub = await startProviderStub();
      const child = startChild('networkOff.ts', join(newFolder(), 'data'), stub.origin, 'off');
      try {
        const said = await child.says();
        const { connected, lookedUp, failures, connectivity } = said as {
          connected: string[];
          lookedUp: string[];
          failures: Record<string, number>;
          connectivity: { status: string; message: string };
        };
        const answers = said.answers as Record<string, unknown>;
        // The trace works: the server on this computer was asked.
        expect(new Set(connected)).toEqual(new Set(['127.0.0.1']));
        expect(stub.requests.length).toBeGreaterThan(0);
        expect(lookedUp).toEqual([]);
        const off = ['OFFLINE', 'NO_NETWORK'];
        for (const id of remoteProviderIds.filter((one) => one !== 'server')) {
          expect([id, answers[`test ${id}`], answers[`models ${id}`]]).toEqual([id, off, off]);
          expect([id, failures[id]]).toEqual([id, 0]);
        }
        expect(answers).toMatchObject({
          'test server': 'ok',
          check: 'ok',
          doctor: 'ok',
          cycle: 'ok',
          run: off,
          team: off,
        });
        expect(connectivity).toMatchObject({
          status: 'OFFLINE',
          message: expect.stringContaining('switched off here'),
        });
      } finally {
        await child.kill();
        await stub.close();
      }
    },
    BUSY_MS,
  );
});
