import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createNodeConnectivity } from '../../main/adapters/nodeConnectivity.ts';
import { createNodeHttp } from '../../main/adapters/nodeHttp.ts';
import { rejectionOf } from '../support/thrownBy.ts';

const servers: Server[] = [];

/** @returns the address of a new server on this machine */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** @returns an address where nobody listens any more */
async function deadAddress(): Promise<string> {
  const address = await serve(() => {});
  await new Promise((resolve) => servers.pop()!.close(resolve));
  return address;
}

const look = (addresses: readonly string[], signal = new AbortController().signal) =>
  createNodeConnectivity(createNodeHttp()).look(addresses, signal);
const isOnline = async (...params: Parameters<typeof look>) => (await look(...params)) === 'online';

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

describe('the connectivity check', () => {
  it('with nothing to ask is online', async () => {
    expect(await isOnline([])).toBe(true);
  });

  it.each([200, 204, 302, 401, 403, 404, 429, 500, 503])(
    'takes any answer for online: %i',
    async (status) => {
      const methods: (string | undefined)[] = [];
      const address = await serve((request, response) => {
        methods.push(request.method);
        response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
      });
      expect(await isOnline([address])).toBe(true);
      expect(methods, 'one request, which fetches nothing and follows nothing').toEqual(['GET']);
    },
  );

  const html = { 'content-type': 'text/html; charset=utf-8' };
  const json = { 'content-type': 'application/json' };

  it.each<[string, number, Record<string, string>, string]>([
    ['a page to sign in', 200, html, '<!doctype html><html><body>Sign in</body></html>'],
    ['a page without a body', 200, html, ''],
    ['a page that forwards', 200, {}, '<meta http-equiv="refresh" content="0;url=http://portal.example/">'],
    ['a page behind a comment', 200, {}, '\n<!-- portal -->\n<HTML><body>Sign in</body></HTML>'],
    ['a redirection to another host', 302, { location: 'http://portal.example/login' }, ''],
    ['a redirection by a header', 200, { refresh: '0; url=http://portal.example/login' }, ''],
    ['a status of portals', 511, json, '{}'],
    ['the block page of a filter', 403, html, '<html><h1>Blocked: AI services</h1></html>'],
    [
      'the notice of a filter in JSON',
      403,
      json,
      '{"blocked":true,"category":"Generative AI","policy":"Students"}',
    ],
    [
      'the notice of a filter as an error',
      403,
      json,
      '{"error":"Access blocked by your network administrator"}',
    ],
    ['the notice of a filter in words', 200, { 'content-type': 'text/plain' }, 'Blocked by the web filter.'],
  ])('takes %s for the network itself', async (_, status, headers, body) => {
    const address = await serve((_request, response) => void response.writeHead(status, headers).end(body));
    expect(await look([address, await deadAddress()])).toBe('portal');
  });

  it.each<[string, number, string]>([
    [
      'a refused key',
      401,
      '{"error":{"message":"Incorrect API key provided","type":"invalid_request_error"}}',
    ],
    ['a refused address', 403, '{"error":{"message":"Access denied. Please check your network settings."}}'],
    ['a text', 401, '{"error":"Unauthorized"}'],
    ['a list', 200, '{"object":"list","data":[{"id":"blocked-category-policy"}]}'],
    ['a list that is long', 200, `{"object":"list","data":["${'x'.repeat(300_000)}"]}`],
  ])('takes %s in JSON for the outside', async (_, status, body) => {
    const address = await serve((_request, response) => void response.writeHead(status, json).end(body));
    expect(await look([address])).toBe('online');
  });

  it('believes one answer of the outside among pages', async () => {
    const portal = await serve((_request, response) => void response.writeHead(200, html).end('<html>'));
    const api = await serve((_request, response) => void response.writeHead(401, json).end('{"error":{}}'));
    expect(await look([portal, api, portal])).toBe('online');
  });

  it('is offline when nobody answers', async () => {
    expect(await isOnline([await deadAddress(), await deadAddress()])).toBe(false);
    const cut = await serve((request) => request.socket.destroy());
    expect(await isOnline([cut])).toBe(false);
  });

  it('is offline where no address is one', async () => {
    expect(await isOnline(['not an address'])).toBe(false);
  });

  it('takes the first answer, and lets the other requests go', async () => {
    const closed = Promise.withResolvers<void>();
    const arrived = Promise.withResolvers<void>();
    const silent = await serve((request) => {
      request.socket.on('close', () => closed.resolve());
      arrived.resolve();
    });
    const answering = await serve(async (_request, response) => {
      await arrived.promise;
      response.end();
    });
    expect(await isOnline([silent, await deadAddress(), answering])).toBe(true);
    await closed.promise;
  });

  it('does not take a certificate that it can not verify for an answer', async () => {
    // A server without TLS stands for any that can't prove who it is.
    const address = await serve((_request, response) => response.end());
    expect(await isOnline([address.replace('http:', 'https:')])).toBe(false);
  });

  it('is no verdict when the caller gives up', async () => {
    const reason = new Error('cancelled');
    const abort = new AbortController();
    const silent = await serve(() => abort.abort(reason));
    expect(await rejectionOf(isOnline([silent], abort.signal))).toBe(reason);
    expect(await rejectionOf(isOnline([silent], abort.signal))).toBe(reason);
  });
});
