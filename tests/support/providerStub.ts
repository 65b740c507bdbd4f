/**
 * A server on this machine that answers as AI providers do, and as networks do when they fail. Each request takes the next
 * scripted reply of its path; what has no script is answered as the probe paths of the providers are.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { probeReply } from './providerStubProbes.ts';
import type { StubReply } from './providerStubReplies.ts';

export interface StubRequest {
  method: string;
  /** Without the query. */
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  text: string;
  /** The parsed body; null where it is no JSON. */
  body: unknown;
  /** Number of the connection that it came on, from 1. */
  connection: number;
  /** Whether the client left before the reply was whole. */
  wasLeft: boolean;
}

/** A reply, or what makes one from the request. */
export type ScriptedReply = StubReply | ((request: StubRequest) => StubReply);

export interface ProviderStub {
  /** `http://127.0.0.1:port` */
  origin: string;
  /** Every request that arrived whole, oldest first. */
  requests: StubRequest[];
  /** Connections that were opened so far. */
  connections(): number;
  /** Scripts the next requests for a forecast, whatever stands before `/chat/completions`. */
  chat(...replies: ScriptedReply[]): void;
  /** Scripts every request for a forecast that has no reply of its own. */
  otherwise(reply: ScriptedReply): void;
  /** Scripts the next requests for any path. */
  on(path: string, ...replies: ScriptedReply[]): void;
  /** What a network in between answers in the place of everything but forecasts; null lets a request through. */
  filter(answer: (request: StubRequest) => StubReply | null): void;
  /** What the lists of models hold. */
  models(ids: readonly string[]): void;
  /** Resolves once the given number of requests has come, and the head of their replies is on its way. */
  answered(count?: number): Promise<void>;
  /** Resolves once a client has left a reply that was not whole, the given number of times. */
  left(count?: number): Promise<void>;
  close(): Promise<void>;
}

const CHAT = '/chat/completions';

export async function startProviderStub(): Promise<ProviderStub> {
  const requests: StubRequest[] = [];
  const scripts = new Map<string, ScriptedReply[]>();
  const running = new Set<() => void>();
  const answered = createCounter();
  const left = createCounter();
  let connections = 0;
  let otherwise: ScriptedReply | null = null;
  let filter: (request: StubRequest) => StubReply | null = () => null;
  let modelIds: readonly string[] = ['stub-model'];
  const connectionNumbers = new WeakMap<object, number>();

  function replyTo(request: StubRequest): StubReply {
    const isChat = request.method === 'POST' && request.path.endsWith(CHAT);
    const script = scripts.get(request.path) ?? (isChat ? scripts.get(CHAT) : undefined);
    const scripted = script?.shift() ?? (isChat ? otherwise : null);
    if (scripted === null) return filter(request) ?? probeReply(request, modelIds);
    return typeof scripted === 'function' ? scripted(request) : scripted;
  }

  async function handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const part of message.setEncoding('utf8')) text += part;
    const request = requestOf(message, text, connectionNumbers.get(message.socket) ?? 0);
    requests.push(request);
    // What is written to a client that has left fails; that it left is seen below.
    response.on('error', () => response.destroy());
    response.once('close', () => {
      if (response.writableFinished) return;
      request.wasLeft = true;
      left.add();
    });
    const stop = await replyTo(request).write(response);
    if (stop !== undefined) {
      running.add(stop);
      response.once('close', stop);
    }
    answered.add();
  }

  const server = createServer((message, response) => {
    // A client that leaves while its request still arrives has no reply to wait for.
    handle(message, response).catch(() => response.destroy());
  });
  server.on('connection', (socket) => {
    connections += 1;
    connectionNumbers.set(socket, connections);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const script = (path: string, replies: ScriptedReply[]) =>
    scripts.set(path, [...(scripts.get(path) ?? []), ...replies]);
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    connections: () => connections,
    chat: (...replies) => void script(CHAT, replies),
    otherwise(reply) {
      otherwise = reply;
    },
    on: (path, ...replies) => void script(path, replies),
    filter(answer) {
      filter = answer;
    },
    models(ids) {
      modelIds = ids;
    },
    answered: (count = 1) => answered.reached(count),
    left: (count = 1) => left.reached(count),
    async close() {
      for (const stop of running) stop();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function requestOf(message: IncomingMessage, text: string, connection: number): StubRequest {
  const { pathname, searchParams } = new URL(message.url ?? '/', 'http://stub');
  return {
    method: message.method ?? '',
    path: pathname,
    query: searchParams,
    headers: message.headers,
    text,
    body: parsed(text),
    connection,
    wasLeft: false,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Counts, and lets wait for a count. */
function createCounter() {
  let count = 0;
  let waiting: { from: number; resolve: () => void }[] = [];
  return {
    add() {
      count += 1;
      for (const one of waiting) if (one.from <= count) one.resolve();
      waiting = waiting.filter((one) => one.from > count);
    },
    reached(from: number): Promise<void> {
      if (count >= from) return Promise.resolve();
      return new Promise((resolve) => waiting.push({ from, resolve }));
    },
  };
}
