import { type EventMessage, PROTOCOL_VERSION } from '../../../shared/contract/envelope.ts';
import type { EventName, EventPayload } from '../../../shared/contract/events.ts';
import type { Logger } from '../ports/Logger.ts';
import { tell } from './tell.ts';

export interface EventHub {
  emit<E extends EventName>(event: E, payload: EventPayload<E>): void;
  subscribe(listener: (message: EventMessage) => void): () => void;
}

/** Delivers events to every subscriber, in order; one that fails does not keep the others from theirs. */
export function createEventHub(log: Logger): EventHub {
  const listeners = new Set<(message: EventMessage) => void>();
  return {
    emit(event, payload) {
      const message: EventMessage = { protocol: PROTOCOL_VERSION, event, payload };
      for (const listener of listeners) {
        tell(listener, [message], (thrown) => log.error('event-listener-failed', { event }, thrown));
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
