/** The web host: the same page and contract as the window, in a browser of this machine. */

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from '../../../shared/contract/index.ts';
import { SECOND } from '../../../shared/time/durations.ts';
import { words } from '../../../shared/words/index.ts';
import type { Core } from '../../core/Core.ts';
import { loadPageFiles } from '../pageFiles.ts';
import { createRequestHandler, type RequestHandler } from './createRequestHandler.ts';
import { createEventStreams } from './eventStreams.ts';
import { createSessionDoor } from './sessionDoor.ts';

export interface WebHostOptions {
  core: Core;
  /** Folder of the built page. */
  pageFolder: string;
  /** Port on 127.0.0.1; 0 lets the system choose one. */
  port: number;
  /** Is told what a request threw, a defect of Outpost. */
  onDefect: (thrown: unknown) => void;
}

export interface WebHost {
  /** Address with the one-time token, for the user's browser. */
  readonly url: string;
  /**
   * Takes no more requests, ends the event streams, waits for the answers that are due and closes what is
   * still open. The core stays open: it belongs to the caller.
   */
  close(): Promise<void>;
}

/** How long answers may still take once the host is told to close. */
const CLOSE_GRACE_MS = 10 * SECOND;

/**
 * Starts the web host on 127.0.0.1.
 * @throws AppError `FILE_NOT_FOUND` without a built page, `INVALID_PARAMS` when the port can't be used
 */
export async function createWebHost({ core, pageFolder, port, onDefect }: WebHostOptions): Promise<WebHost> {
  const page = await loadPageFiles(pageFolder);
  const server = createServer({ headersTimeout: 10 * SECOND, requestTimeout: 30 * SECOND });
  await listen(server, port);
  const ownPort = (server.address() as AddressInfo).port;
  const door = createSessionDoor(ownPort);
  const streams = createEventStreams(core);
  const open = trackAnswers(createRequestHandler({ core, page, door, streams, port: ownPort, onDefect }));
  server.on('request', open.handler);
  return {
    url: `http://127.0.0.1:${ownPort}/?token=${door.token}`,
    async close() {
      const isClosed = once(server, 'close');
      server.close();
      streams.close();
      server.closeIdleConnections();
      await withinGrace(open.settled());
      server.closeAllConnections();
      await isClosed;
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new AppError('INVALID_PARAMS', words.hosts.portTaken({ port }), { port }, { cause });
  }
}

function trackAnswers(handler: RequestHandler): { handler: RequestHandler; settled(): Promise<unknown> } {
  const due = new Set<Promise<unknown>>();
  return {
    async handler(request, response) {
      const sent = new Promise((resolve) => response.once('close', resolve));
      const answered = handler(request, response).then(() => sent);
      due.add(answered);
      await answered;
      due.delete(answered);
    },
    settled: () => Promise.all(due),
  };
}

async function withinGrace(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const grace = new Promise((resolve) => {
    timer = setTimeout(resolve, CLOSE_GRACE_MS);
  });
  await Promise.race([work, grace]);
  clearTimeout(timer);
}
