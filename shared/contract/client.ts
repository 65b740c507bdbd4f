/** The one typed client. Wires only carry: see `Transport`. */
import { AppError, fromErrorShape } from '../errors/AppError.ts';
import { type EventMessage, PROTOCOL_VERSION, type Reply, type Request, replySchema } from './envelope.ts';
import { contractEvents, type EventName, type EventPayload } from './events.ts';
import type { MethodName, Params, Result } from './methods.ts';

/** A wire: carries a request and brings its reply; delivers events until unsubscribed. Never interprets. */
export interface Transport {
  call(request: Request): Promise<unknown>;
  /** @returns a function that ends the subscription */
  subscribe(listener: (message: EventMessage) => void): () => void;
}

export interface Client {
  /**
   * Calls one method.
   * @throws AppError with the code that the core answered, or `DEFECT` for a reply of another shape
   */
  call<M extends MethodName>(method: M, params: Params<M>): Promise<Result<M>>;
  /** Listens to one event. @returns a function that ends the subscription */
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
}

/** Builds the client of a wire. */
export function createClient(transport: Transport): Client {
  let counter = 0;
  return {
    async call(method, params) {
      counter += 1;
      const request: Request = { protocol: PROTOCOL_VERSION, id: String(counter), method, params };
      const parsed = replySchema.safeParse(await transport.call(request));
      if (!parsed.success || !isAnswerTo(request, parsed.data)) {
        // Hardly ever said, and in five languages: the first screen does without.
        const { bridgeWords } = await import('../words/bridge.ts');
        throw new AppError('DEFECT', bridgeWords().notAReply({ method }));
      }
      const reply: Reply = parsed.data;
      if (!reply.ok) throw fromErrorShape(reply.error);
      return reply.value as never;
    },
    on(event, listener) {
      return transport.subscribe((message) => {
        if (message.event !== event) return;
        const payload = contractEvents[event].safeParse(message.payload);
        if (payload.success) listener(payload.data as never);
      });
    },
  };
}

/** A refusal at the door of a host comes before the request was read, so it cannot repeat the request's id. */
function isAnswerTo(request: Request, reply: Reply): boolean {
  return reply.id === request.id || (!reply.ok && reply.id === '');
}
