import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BACKLOG_LIMIT_BYTES, HEARTBEAT_MS } from '../../../main/hosts/web/eventStreams.ts';
import { sendHttp } from '../../support/httpRequest.ts';
import { startWeb, type WebRun } from '../../support/startWeb.ts';

let web: WebRun;
let cookie: string;

beforeEach(async () => {
  web = await startWeb();
  cookie = await web.signIn();
});

afterEach(() => web.close());

interface Stream {
  response: Response;
  /** Reads until the text so far passes. */
  readUntil(isEnough: (text: string) => boolean): Promise<string>;
  hangUp(): void;
}

async function openStream(): Promise<Stream> {
  const abort = new AbortController();
  const response = await fetch(`${web.origin}/events`, { headers: { cookie }, signal: abort.signal });
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  return {
    response,
    async readUntil(isEnough) {
      while (!isEnough(text)) {
        const { value, done } = await reader.read();
        if (done) throw new Error(`the stream ended after ${text}`);
        text += decoder.decode(value, { stream: true });
      }
      return text;
    },
    hangUp: () => abort.abort(),
  };
}

/** Waits, turn by turn of the event loop, for something that the network brings about. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await nextTurn();
}

describe('GET /events', () => {
  it('streams each event as one message of JSON', async () => {
    const stream = await openStream();
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    web.fake.emit('settings.changed', { key: 'line\nbreak' });
    web.fake.emit('settings.changed', { key: 'second' });
    const text = await stream.readUntil((seen) => seen.includes('second'));
    const messages = text.split('\n\n').filter((block) => block.startsWith('data: '));
    expect(messages.map((message) => JSON.parse(message.slice(6)).payload.key)).toEqual([
      'line\nbreak',
      'second',
    ]);
    stream.hangUp();
  });

  it('ends the subscription when the client disconnects', async () => {
    const stream = await openStream();
    await until(() => web.fake.subscriberCount() === 1);
    stream.hangUp();
    await until(() => web.fake.subscriberCount() === 0);
    web.fake.emit('settings.changed', { key: 'priority' });
    expect((await web.rpc({ cookie })).status).toBe(200);
  });

  it('cuts off a client that does not read instead of buffering without bound', async () => {
    const socket = await openUnreadStream();
    await until(() => web.fake.subscriberCount() === 1);
    const key = 'x'.repeat(BACKLOG_LIMIT_BYTES / 2);
    let sent = 0;
    // The system's own socket buffers take the first megabytes.
    while (web.fake.subscriberCount() === 1 && sent < 50) {
      web.fake.emit('settings.changed', { key });
      sent += 1;
      await nextTurn();
    }
    expect(web.fake.subscriberCount()).toBe(0);
    socket.destroy();
  });

  it('delivers a single event that is larger than the backlog limit to a client that reads', async () => {
    const stream = await openStream();
    web.fake.emit('settings.changed', { key: 'x'.repeat(BACKLOG_LIMIT_BYTES + 1) });
    const text = await stream.readUntil((seen) => seen.endsWith('}}\n\n'));
    expect(text.length).toBeGreaterThan(BACKLOG_LIMIT_BYTES);
    stream.hangUp();
  });

  it('closes the streams when the host closes', async () => {
    const other = await startWeb();
    const headers = { cookie: await other.signIn() };
    const ended = sendHttp(`${other.origin}/events`, { headers });
    await until(() => other.fake.subscriberCount() === 1);
    await other.close();
    expect((await ended).status).toBe(200);
    expect(other.fake.subscriberCount()).toBe(0);
  });
});

describe('the heartbeat of a stream', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('is a comment line every 25 seconds, until the client is gone', async () => {
    const stream = await openStream();
    await until(() => web.fake.subscriberCount() === 1);
    const timersBefore = vi.getTimerCount();
    vi.advanceTimersByTime(2 * HEARTBEAT_MS);
    const text = await stream.readUntil((seen) => seen.split(': still here\n\n').length === 3);
    expect(HEARTBEAT_MS).toBe(25_000);
    expect(text).not.toContain('data:');
    stream.hangUp();
    await until(() => web.fake.subscriberCount() === 0);
    expect(vi.getTimerCount()).toBe(timersBefore - 1);
  });
});

async function openUnreadStream(): Promise<Socket> {
  const socket = connect(web.port, '127.0.0.1');
  await once(socket, 'connect');
  socket.pause();
  // Being cut off is what the test is about.
  socket.on('error', () => {});
  socket.write(`GET /events HTTP/1.1\r\nHost: 127.0.0.1:${web.port}\r\nCookie: ${cookie}\r\n\r\n`);
  return socket;
}
