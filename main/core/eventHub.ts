import { type EventMessage, PROTOCOL_VERSION } from '../../shared/contract/envelope.ts';
import type { EventName, EventPayload } from '../../shared/contract/events.ts';
import type { Logger } from './ports/Logger.ts';

export interface EventHub {
  emit<E extends EventName>(event: E, payload: EventPayload<E>): void;
  subscribe(listener: (message: EventMessage) => void): () => void;
}

/** Delivers events to every subscriber, in order; one that throws does not keep the others from theirs. */
export function createEventHub(log: Logger): EventHub {
  const listeners = new Set<(message: EventMessage) => void>();
  return {
    emit(event, payload) {
      const message: EventMessage = { protocol: PROTOCOL_VERSION, event, payload };
      for (const listener of listeners) {
        try {
          listener(message);
        } catch (thrown) {
          log.error('event-listener-failed', { event }, thrown);
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
