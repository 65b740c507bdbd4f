import {
  AppError,
  type EventMessage,
  fromErrorShape,
  type MethodName,
  type Request,
  readReply,
  type Transport,
} from '../../../shared/contract/index.ts';
import type { WindowWords } from '../../../shared/words/window.ts';
import type { Connection, ConnectionWatch } from './connection.ts';
import { type EventSourceLike, keepEventStream } from './eventStream.ts';

export interface HttpTransportOptions {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  openEvents: (url: string) => EventSourceLike;
  later: (run: () => void, delayMs: number) => void;
  /** As the screens say it now. */
  words: () => WindowWords['errors'];
}

/** Told as the page goes away: a browser would drop any other request with it. It allows that for small ones only. */
const LAST_WORDS: ReadonlySet<unknown> = new Set<MethodName>(['looks.keep']);

async function send(request: Request, { fetch, words }: HttpTransportOptions): Promise<Response> {
  try {
    return await fetch('/rpc', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(request),
      ...(LAST_WORDS.has(request.method) ? { keepalive: true } : {}),
    });
  } catch (thrown) {
    throw new AppError('DEFECT', words().notAnswering, null, { cause: thrown });
  }
}

/** What the host refuses at its door it never read, so that its answer does not name the request. */
function doorError(answer: unknown, words: WindowWords['errors']): AppError {
  const reply = readReply(answer);
  return reply !== null && !reply.ok
    ? fromErrorShape(reply.error)
    : new AppError('UNAUTHORISED', words.noAccess);
}

async function postRequest(request: Request, options: HttpTransportOptions): Promise<unknown> {
  const response = await send(request, options);
  const isRefused = response.status === 401 || response.status === 403;
  let answer: unknown;
  try {
    answer = await response.json();
  } catch (thrown) {
    if (isRefused) throw doorError(null, options.words());
    const sentence = options.words().notAReply(String(response.status));
    throw new AppError('DEFECT', sentence, null, { cause: thrown });
  }
  if (isRefused) throw doorError(answer, options.words());
  return answer;
}

/** The wire of the web host: `POST /rpc` for calls, one `GET /events` stream while anybody listens. */
export function httpTransport(options: HttpTransportOptions): Transport & ConnectionWatch {
  const listeners = new Set<(message: EventMessage) => void>();
  const watchers = new Set<(connection: Connection) => void>();
  let endStream: (() => void) | null = null;
  const openStream = () =>
    keepEventStream({
      open: () => options.openEvents('/events'),
      later: options.later,
      onMessage: (message) => {
        for (const listener of listeners) listener(message);
      },
      onConnection: (connection) => {
        for (const watcher of watchers) watcher(connection);
      },
    });
  return {
    call: (request) => postRequest(request, options),
    subscribe(listener) {
      listeners.add(listener);
      endStream ??= openStream();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        endStream?.();
        endStream = null;
      };
    },
    onConnection(watcher) {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
  };
}
