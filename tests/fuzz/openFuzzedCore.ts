/** The core as the window and the server have it, over a scratch folder, without a network and without a printer. */

import { systemClock } from '../../main/adapters/systemClock.ts';
import { nodeTableReader } from '../../main/adapters/tables/nodeTableReader.ts';
import { createInlineWork } from '../../main/adapters/workers/inlineWork.ts';
import type { Caller, Core } from '../../main/core/Core.ts';
import { type HttpPort, TransportError } from '../../main/core/ports/Http.ts';
import { tasks } from '../../main/core/work/tasks.ts';
import { openNodeCore } from '../../main/hosts/openNodeCore.ts';
import { PROTOCOL_VERSION, type Reply } from '../../shared/contract/envelope.ts';
import { createFakeMachine } from '../support/fakeMachine.ts';
import { inlineImports } from '../support/inlineImports.ts';

const noNetwork: HttpPort = {
  request: () => Promise.reject(new TransportError('refused', 'ECONNREFUSED')),
};

export function openFuzzedCore(dataFolder: string): Promise<Core> {
  return openNodeCore({
    dataFolder,
    host: 'web',
    access: 'writer',
    http: noNetwork,
    isBackground: false,
    printer: { print: async () => new Uint8Array([1]) },
    heavyWork: createInlineWork(tasks),
    importWork: inlineImports(systemClock, nodeTableReader),
    // The real one looks at mounts, fonts and browsers, which lie outside of what this process may read.
    machine: createFakeMachine(),
  });
}

/** @returns what a method answers. @throws Error where it refuses: what is asked here has to work */
export async function ask(core: Core, method: string, params: object, host: Caller['host'] = 'cli') {
  const request = { protocol: PROTOCOL_VERSION, id: 'fuzz', method, params };
  const reply: Reply = await core.dispatch(request, { host });
  // biome-ignore lint/suspicious/noExplicitAny: each method answers something else, and the caller knows what
  if (reply.ok) return reply.value as any;
  throw new Error(`${method} refused: ${reply.error.code} ${reply.error.message}`);
}
