/** The replies that a stub of a provider can give, whole and broken. */
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

export interface StubReply {
  /** @returns what ends the reply, where it would never end by itself */
  write(response: ServerResponse): Promise<(() => void) | undefined> | undefined;
}

const JSON_HEADERS = { 'content-type': 'application/json' };

/** Exactly this: a JSON value, or a text as it is. */
export function exactly(
  status: number,
  body: unknown,
  headers: OutgoingHttpHeaders = JSON_HEADERS,
): StubReply {
  return {
    write(response) {
      response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
      return undefined;
    },
  };
}

/** A chat reply with this message: a text, or whatever stands at `content`. */
export function completion(content: unknown, more: Record<string, unknown> = {}): StubReply {
  return exactly(200, completionBody(content, more));
}

export function completionBody(content: unknown, more: Record<string, unknown> = {}) {
  return {
    id: 'chatcmpl-stub',
    object: 'chat.completion',
    created: 1_795_000_000,
    model: 'stub-model',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, refusal: null },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage: { prompt_tokens: 900, completion_tokens: 400, total_tokens: 1300 },
    ...more,
  };
}

/** A page where an API should be: what a hotel's network shows before one has signed in. */
export function page(
  status = 200,
  html = '<!doctype html><html><body>Please sign in</body></html>',
): StubReply {
  return exactly(status, html, { 'content-type': 'text/html; charset=UTF-8' });
}

/** The same reply, packed. */
export function gzipped(status: number, body: unknown): StubReply {
  return {
    write(response) {
      const packed = gzipSync(typeof body === 'string' ? body : JSON.stringify(body));
      response.writeHead(status, { ...JSON_HEADERS, 'content-encoding': 'gzip' }).end(packed);
      return undefined;
    },
  };
}

export function redirect(location: string, status = 307): StubReply {
  return exactly(status, '', { location });
}

/** More than anyone should read; packed, it is small on the wire. */
export function oversized(bytes: number, status = 200): StubReply {
  return gzipped(status, JSON.stringify('x'.repeat(bytes)));
}

/** The request is taken, and nothing ever comes. */
export function nothing(): StubReply {
  return { write: () => undefined };
}

/** The head and the first part of a body, and then nothing more. */
export function stalled(status: number, start = '{"choices":['): StubReply {
  return {
    async write(response) {
      response.writeHead(status, { ...JSON_HEADERS, 'content-length': start.length + 1_000 });
      await written(response, start);
      return undefined;
    },
  };
}

/** One letter now and then, without end. */
export function trickle(status = 200): StubReply {
  return {
    async write(response) {
      response.writeHead(status, JSON_HEADERS);
      await written(response, '{');
      const timer = setInterval(() => response.write(' '), 2);
      return () => clearInterval(timer);
    },
  };
}

/** The connection is reset before a head was sent. */
export function reset(): StubReply {
  return {
    write(response) {
      response.socket?.resetAndDestroy();
      return undefined;
    },
  };
}

/** The connection ends in the middle of the body. */
export function cut(status: number, start: string): StubReply {
  return {
    async write(response) {
      response.writeHead(status, { ...JSON_HEADERS, 'content-length': start.length + 1_000 });
      await written(response, start);
      response.socket?.destroy();
      return undefined;
    },
  };
}

/** Resolves once the text has left this side, and the other side has had turns to read it. */
async function written(response: ServerResponse, text: string): Promise<void> {
  await new Promise<void>((resolve) => response.write(text, () => resolve()));
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
