/** A small wire over fetch and server-sent events, for tests of the web host. */
import type { EventMessage, Request, Transport } from '../../shared/contract/index.ts';

export interface FetchTransport extends Transport {
  close(): Promise<void>;
}

/** Opens the printed address as a browser does, keeps its cookie, and listens to events before it returns. */
export async function openFetchTransport(url: string): Promise<FetchTransport> {
  const { origin } = new URL(url);
  const cookie = await signIn(url);
  const abort = new AbortController();
  const listeners = new Set<(message: EventMessage) => void>();
  const stream = await fetch(`${origin}/events`, { headers: { cookie }, signal: abort.signal });
  if (stream.body === null || !stream.ok) throw new Error(`no event stream: ${stream.status}`);
  const reading = readEvents(stream.body, (message) => {
    for (const listener of [...listeners]) listener(message);
  });
  return {
    call: (request) => post(origin, cookie, request),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      abort.abort();
      await reading;
    },
  };
}

/** Exchanges the token of an address for the session cookie. */
export async function signIn(url: string): Promise<string> {
  const response = await fetch(url, { redirect: 'manual' });
  await response.arrayBuffer();
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (cookie === undefined) throw new Error(`not let in: ${response.status}`);
  return cookie;
}

async function post(origin: string, cookie: string, request: Request): Promise<unknown> {
  const headers = { cookie, origin, 'content-type': 'application/json' };
  const response = await fetch(`${origin}/rpc`, { method: 'POST', headers, body: JSON.stringify(request) });
  return response.json();
}

async function readEvents(body: ReadableStream<Uint8Array>, deliver: (message: EventMessage) => void) {
  let text = '';
  try {
    for await (const part of body.pipeThrough(new TextDecoderStream() as never) as AsyncIterable<string>) {
      const blocks = (text + part).split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        if (block.startsWith('data: ')) deliver(JSON.parse(block.slice(6)));
      }
    }
  } catch (thrown) {
    if ((thrown as Error).name !== 'AbortError') throw thrown;
  }
}
