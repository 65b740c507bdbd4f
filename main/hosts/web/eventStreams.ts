import type { ServerResponse } from 'node:http';
import { SECOND } from '../../../shared/time/durations.ts';
import type { Core } from '../../core/Core.ts';
import { securityHeaders } from '../securityHeaders.ts';

/** Time between comment lines that keep proxies and the browser from giving an idle stream up. */
export const HEARTBEAT_MS = 25 * SECOND;

/** How long a browser waits before it opens a lost stream again. */
const RECONNECT_MS = SECOND;

/**
 * Most bytes that may wait for one reader when the next event comes: two of the largest events, which repeat
 * what a request brought (4 MiB). A reader that falls behind further is cut off and asks anew.
 */
export const BACKLOG_LIMIT_BYTES = 8 * 1024 * 1024;

export interface EventStreams {
  /** Turns one `GET /events` into a stream of server-sent events until either side ends it. */
  open(response: ServerResponse): void;
  /** Ends all streams. */
  close(): void;
}

/** The event streams of one server. Source: WHATWG HTML, section "Server-sent events". */
export function createEventStreams(core: Core): EventStreams {
  const responses = new Set<ServerResponse>();
  return {
    open(response) {
      responses.add(response);
      response.writeHead(200, {
        ...securityHeaders,
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
      });
      response.write(`retry: ${RECONNECT_MS}\n\n`);
      const stop = feed(core, response);
      response.once('close', () => {
        stop();
        responses.delete(response);
      });
    },
    close() {
      for (const response of responses) response.end();
    },
  };
}

/** @returns a function that ends the subscription and the heartbeat */
function feed(core: Core, response: ServerResponse): () => void {
  const send = (text: string) => {
    if (response.writableLength > BACKLOG_LIMIT_BYTES) response.destroy();
    else if (!response.writableEnded && !response.destroyed) response.write(text);
  };
  const unsubscribe = core.subscribe((message) => send(`data: ${JSON.stringify(message)}\n\n`));
  const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS);
  heartbeat.unref();
  return () => {
    clearInterval(heartbeat);
    unsubscribe();
  };
}
