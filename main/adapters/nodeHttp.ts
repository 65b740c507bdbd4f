/** The HTTP port over the `fetch` of Node. */
import {
  type HttpPort,
  type HttpReply,
  type HttpRequest,
  MAX_REPLY_BYTES,
  TransportError,
} from '../core/ports/Http.ts';
import { transportFaultOf } from './wire/transportFault.ts';

export interface NodeHttpOptions {
  /** Sends the requests for one origin (`https://host:port`) to another one: for tests, which own no public name. */
  mapOrigin?: (origin: string) => string;
}

/** A request would go to an address that the reply names, with its body: never followed. */
const REDIRECTIONS = new Set([301, 302, 303, 307, 308]);

export function createNodeHttp({ mapOrigin }: NodeHttpOptions = {}): HttpPort {
  return {
    async request(request) {
      request.signal.throwIfAborted();
      // Ends what is left of an exchange that is over for us: the rest of a body that nobody wants.
      const ended = new AbortController();
      let status: number | null = null;
      try {
        const response = await send(request, mapOrigin, ended.signal);
        status = response.status;
        const { isLook = false, maxBytes = MAX_REPLY_BYTES } = request;
        if (!isLook && REDIRECTIONS.has(status)) throw new TransportError('redirect', null, status);
        const body = await textOf(response, maxBytes, isLook);
        return { status, headers: plainHeaders(response.headers), body } satisfies HttpReply;
      } catch (thrown) {
        ended.abort();
        request.signal.throwIfAborted();
        if (thrown instanceof TransportError) throw thrown;
        // What `fetch` throws can hold headers and addresses: only its codes go on.
        const { kind, code } = transportFaultOf(thrown, status !== null);
        throw new TransportError(kind, code, status);
      }
    },
  };
}

function send(
  { url, method, headers, body, signal }: HttpRequest,
  mapOrigin: NodeHttpOptions['mapOrigin'],
  ended: AbortSignal,
): Promise<Response> {
  const { origin } = new URL(url);
  const target = mapOrigin === undefined ? url : mapOrigin(origin) + url.slice(origin.length);
  return fetch(target, {
    method,
    headers,
    body,
    // `error` would hide the status.
    redirect: 'manual',
    signal: AbortSignal.any([signal, ended]),
  });
}

/** The whole body. The limit is on what was unpacked: a small gzip can hold gigabytes. */
async function textOf({ body, status }: Response, maxBytes: number, isLook: boolean): Promise<string> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes && !isLook) throw new TransportError('too-large', null, status);
    text += decoder.decode(chunk, { stream: true });
    if (bytes > maxBytes) break;
  }
  return text + decoder.decode();
}

function plainHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(headers);
}
