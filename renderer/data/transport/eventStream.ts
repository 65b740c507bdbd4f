import { type EventMessage, PROTOCOL_VERSION } from '../../../shared/contract/index.ts';
import type { Connection } from './connection.ts';

/** The part of `EventSource` that is used. */
export interface EventSourceLike {
  readonly readyState: number;
  onopen: ((event: Event) => unknown) | null;
  onerror: ((event: Event) => unknown) | null;
  onmessage: ((event: MessageEvent) => unknown) | null;
  close(): void;
}

export interface EventStreamOptions {
  open: () => EventSourceLike;
  /** Runs a function later; the stream is opened anew after it gave up. */
  later: (run: () => void, delayMs: number) => void;
  onMessage: (message: EventMessage) => void;
  onConnection: (connection: Connection) => void;
}

const CLOSED = 2;
const REOPEN_AFTER_MS = 3_000;

/** @returns the message, or null for a line that is none of this protocol (a heartbeat, a newer program) */
export function parseEventMessage(data: unknown): EventMessage | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(String(data));
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null) return null;
  const message = parsed as Partial<EventMessage>;
  return message.protocol === PROTOCOL_VERSION && typeof message.event === 'string'
    ? { protocol: PROTOCOL_VERSION, event: message.event, payload: message.payload }
    : null;
}

/**
 * Keeps one event stream open. An EventSource reconnects by itself after a broken line but gives up for good
 * after an answer that is not a stream (a restarting host, a proxy): then it is opened anew.
 * @returns a function that ends it
 */
export function keepEventStream(options: EventStreamOptions): () => void {
  let source: EventSourceLike | null = null;
  let isEnded = false;
  const start = () => {
    if (isEnded) return;
    const own = options.open();
    source = own;
    own.onopen = () => options.onConnection('connected');
    own.onmessage = (event) => {
      const message = parseEventMessage(event.data);
      if (message !== null) options.onMessage(message);
    };
    own.onerror = () => {
      options.onConnection('lost');
      if (own.readyState === CLOSED) options.later(start, REOPEN_AFTER_MS);
    };
  };
  start();
  return () => {
    isEnded = true;
    source?.close();
  };
}
