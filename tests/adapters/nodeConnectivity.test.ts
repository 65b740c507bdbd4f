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

const isOnline = (addresses: readonly string[], signal = new AbortController().signal) =>
  createNodeConnectivity(createNodeHttp()).isOnline(addresses, signal);

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
      expect(methods, 'one request, which fetches nothing and follows nothing').toEqual(['HEAD']);
    },
  );

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
