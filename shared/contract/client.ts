/** The one typed client. Wires only carry: see `Transport`. */
import { AppError, fromErrorShape } from '../errors/AppError.ts';
import { type EventMessage, PROTOCOL_VERSION, type Reply, type Request } from './envelope.ts';
import type { EventName, EventPayload } from './events.ts';
import type { MethodName, Params, Result } from './methods.ts';
import { readReply } from './readReply.ts';

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

/**
 * Builds the client of a wire.
 * @param site another site to read: what is ours alone (settings, the team) is still ours, and of the events too
 * @param started when there is room for what checks events; those that come before wait for it
 */
export function createClient(
  transport: Transport,
  started: Promise<void> = Promise.resolve(),
  site: string | null = null,
): Client {
  let counter = 0;
  const checked = checkedInOrder(started);
  return {
    async call(method, params) {
      counter += 1;
      const own: Request = { protocol: PROTOCOL_VERSION, id: String(counter), method, params };
      const request = site === null || isOurs(method) ? own : { ...own, site };
      const reply = readReply(await transport.call(request));
      if (reply === null || !isAnswerTo(request, reply)) {
        // Hardly ever said, and in five languages: the first screen does without.
        const { bridgeWords } = await import('../words/bridge.ts');
        throw new AppError('DEFECT', bridgeWords().notAReply({ method }));
      }
      if (!reply.ok) throw fromErrorShape(reply.error);
      return reply.value as never;
    },
    on(event, listener) {
      if (site !== null && !isOurs(event)) return () => {};
      let isOver = false;
      const end = transport.subscribe((message) => {
        if (message.event !== event) return;
        checked((schemas) => {
          const payload = schemas[event].safeParse(message.payload);
          if (payload.success && !isOver) listener(payload.data as never);
        });
      });
      return () => {
        isOver = true;
        end();
      };
    },
  };
}

/** Looking at another site changes nothing about how this window looks, and whose it is. */
function isOurs(name: string): boolean {
  return name.startsWith('settings.') || name.startsWith('team.') || name === 'notice';
}

type Schemas = typeof import('./events.ts').contractEvents;

/**
 * Gives the schemas of events to what needs them, in the order in which it was asked. They are loaded when the first event comes:
 * a page that has just opened does without, and what comes meanwhile waits.
 */
function checkedInOrder(started: Promise<void>): (work: (schemas: Schemas) => void) => void {
  let schemas: Schemas | null = null;
  const waiting: ((schemas: Schemas) => void)[] = [];
  const load = async () => {
    await started;
    const { contractEvents } = await import('./events.ts');
    schemas = contractEvents;
    for (const work of waiting.splice(0)) work(contractEvents);
  };
  return (work) => {
    if (schemas !== null) return work(schemas);
    waiting.push(work);
    if (waiting.length === 1) void load();
  };
}

/** A refusal at the door of a host comes before the request was read, so it cannot repeat the request's id. */
function isAnswerTo(request: Request, reply: Reply): boolean {
  return reply.id === request.id || (!reply.ok && reply.id === '');
}
