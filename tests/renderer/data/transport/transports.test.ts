import { describe, expect, it } from 'vitest';
import { bridgeTransport } from '../../../../renderer/data/transport/bridgeTransport.ts';
import { chooseTransport, type TransportHost } from '../../../../renderer/data/transport/chooseTransport.ts';
import type { EventSourceLike } from '../../../../renderer/data/transport/eventStream.ts';
import { httpTransport } from '../../../../renderer/data/transport/httpTransport.ts';
import { createClient, type EventMessage, type Request } from '../../../../shared/contract/index.ts';
import { en } from '../../../../shared/words/en/window/index.ts';

const request: Request = { protocol: 1, id: '1', method: 'app.info', params: {} };
const message: EventMessage = {
  protocol: 1,
  event: 'notice',
  payload: { code: 'N', severity: 'info', message: 'Hello.' },
};
const words = () => en.errors;

class FakeEventSource implements EventSourceLike {
  readyState = 0;
  onopen: EventSourceLike['onopen'] = null;
  onerror: EventSourceLike['onerror'] = null;
  onmessage: EventSourceLike['onmessage'] = null;
  isClosed = false;
  close() {
    this.isClosed = true;
  }
  say(data: string) {
    this.onmessage?.({ data } as MessageEvent);
  }
  /** @param isFinal whether the browser gave up instead of trying again */
  fail(isFinal: boolean) {
    this.readyState = isFinal ? 2 : 0;
    this.onerror?.({} as Event);
  }
}

function openHttp(answer: () => Response | Promise<Response> = () => Response.json({})) {
  const sources: FakeEventSource[] = [];
  const later: (() => void)[] = [];
  const sent: { url: string; init: RequestInit }[] = [];
  const transport = httpTransport({
    fetch: async (url, init) => {
      sent.push({ url, init });
      return answer();
    },
    openEvents: () => {
      const source = new FakeEventSource();
      sources.push(source);
      return source;
    },
    later: (run) => later.push(run),
    words,
  });
  return { transport, sources, later, sent };
}

describe('calls over HTTP', () => {
  it('post the request as JSON to the own origin and bring the answer as it is', async () => {
    const { transport, sent } = openHttp(() => Response.json({ anything: 1 }));
    expect(await transport.call(request)).toEqual({ anything: 1 });
    expect(sent[0]).toMatchObject({
      url: '/rpc',
      init: { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' } },
    });
    expect(JSON.parse(String(sent[0]!.init.body))).toEqual(request);
  });

  it('say that the program is not answering when nothing answers', async () => {
    const { transport } = openHttp(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(transport.call(request)).rejects.toMatchObject({
      name: 'AppError',
      message: 'Outpost’s own program is not answering; start it again.',
    });
  });

  it('pass on the sentence with which the door refuses, though it names no request', async () => {
    const refusal = {
      protocol: 1,
      id: '',
      ok: false,
      error: { code: 'UNAUTHORISED', message: 'This page has no session any more.', details: null },
    };
    const { transport } = openHttp(() => Response.json(refusal, { status: 401 }));
    const call = createClient(transport).call('app.info', {});
    await expect(call).rejects.toMatchObject({
      code: 'UNAUTHORISED',
      message: 'This page has no session any more.',
    });
  });

  it('have words of their own for a refusal and an answer without JSON', async () => {
    const refused = openHttp(() => new Response('locked', { status: 403 }));
    await expect(refused.transport.call(request)).rejects.toMatchObject({ message: en.errors.noAccess });
    const broken = openHttp(() => new Response('<html>', { status: 502 }));
    await expect(broken.transport.call(request)).rejects.toMatchObject({
      message: en.errors.notAReply('502'),
    });
  });

  it('deliver errors of the contract, whose envelopes also come with other status codes', async () => {
    const failure = {
      protocol: 1,
      id: '1',
      ok: false,
      error: { code: 'DISK_FULL', message: 'The disk is full.', details: null },
    };
    const { transport } = openHttp(() => Response.json(failure, { status: 500 }));
    await expect(createClient(transport).call('app.info', {})).rejects.toMatchObject({ code: 'DISK_FULL' });
  });
});

describe('events over HTTP', () => {
  it('come over one stream for all listeners, opened by the first and closed after the last', () => {
    const { transport, sources } = openHttp();
    const heard: string[] = [];
    const ends = ['a', 'b'].map((name) => transport.subscribe(() => heard.push(name)));
    expect(sources).toHaveLength(1);
    sources[0]!.say(JSON.stringify(message));
    expect(heard).toEqual(['a', 'b']);
    ends[0]!();
    expect(sources[0]!.isClosed).toBe(false);
    ends[1]!();
    expect(sources[0]!.isClosed).toBe(true);
  });

  it('are left out when they are no messages of this protocol', () => {
    const { transport, sources } = openHttp();
    const heard: EventMessage[] = [];
    transport.subscribe((event) => heard.push(event));
    for (const data of ['', 'not json', '7', '{"event":"notice"}', '{"protocol":2,"event":"notice"}']) {
      sources[0]!.say(data);
    }
    expect(heard).toEqual([]);
    sources[0]!.say(JSON.stringify(message));
    expect(heard).toEqual([message]);
  });

  it('tell when the line is lost and when it is back', () => {
    const { transport, sources, later } = openHttp();
    const states: string[] = [];
    transport.onConnection((state) => states.push(state));
    transport.subscribe(() => {});
    sources[0]!.onopen?.({} as Event);
    sources[0]!.fail(false);
    sources[0]!.onopen?.({} as Event);
    expect(states).toEqual(['connected', 'lost', 'connected']);
    expect(later).toEqual([]);
  });

  it('open a new stream when the browser gave the old one up, unless nobody listens any more', () => {
    const { transport, sources, later } = openHttp();
    const end = transport.subscribe(() => {});
    sources[0]!.fail(true);
    later.shift()!();
    expect(sources).toHaveLength(2);
    sources[1]!.fail(true);
    end();
    later.shift()!();
    expect(sources).toHaveLength(2);
  });
});

describe('the bridge of the desktop application', () => {
  it('carries calls and events', async () => {
    const listeners: ((event: EventMessage) => void)[] = [];
    const transport = bridgeTransport(
      {
        call: async ({ id }) => ({ protocol: 1, id, ok: true, value: {} }),
        onEvent: (listener) => {
          listeners.push(listener);
          return () => listeners.splice(0);
        },
      },
      () => en.errors.notAnswering,
    );
    expect(await transport.call(request)).toEqual({ protocol: 1, id: '1', ok: true, value: {} });
    const heard: EventMessage[] = [];
    const end = transport.subscribe((event) => heard.push(event));
    listeners[0]!(message);
    expect(heard).toEqual([message]);
    end();
    expect(listeners).toEqual([]);
  });

  it('says that the program is not answering when a call is lost on the way', async () => {
    const bridge = { call: () => Promise.reject(new Error('reply was never sent')), onEvent: () => () => {} };
    const transport = bridgeTransport(bridge, () => en.errors.notAnswering);
    await expect(transport.call(request)).rejects.toMatchObject({ message: en.errors.notAnswering });
  });
});

describe('the choice of a wire', () => {
  const unused = () => {
    throw new Error('the other wire was used');
  };

  it('is the bridge where there is one', async () => {
    const host = {
      outpost: { call: async () => 'over the bridge', onEvent: () => () => {} },
      fetch: unused,
      EventSource: unused,
      setTimeout: unused,
    } as unknown as TransportHost;
    expect(await chooseTransport(host, words).call(request)).toBe('over the bridge');
  });

  it('is HTTP in a browser', async () => {
    const host = {
      fetch: async () => Response.json('over HTTP'),
      EventSource: FakeEventSource,
      setTimeout: unused,
    } as unknown as TransportHost;
    expect(await chooseTransport(host, words).call(request)).toBe('over HTTP');
  });
});
