import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { serveCore } from '../../../main/hosts/web/serveCore.ts';
import { AppError } from '../../../shared/contract/index.ts';
import { createFakeCore } from '../../support/fakeCore.ts';
import { makePageFolder } from '../../support/pageFolder.ts';
import { startWeb } from '../../support/startWeb.ts';

const quiet = { onReady: () => {}, onDefect: () => {} };

describe('serving the core', () => {
  it('gives out the address on 127.0.0.1 once it answers', async () => {
    const page = await makePageFolder();
    const addresses: string[] = [];
    const host = await serveCore({
      openCore: async () => createFakeCore().core,
      pageFolder: page.folder,
      port: 0,
      onReady: ({ url }) => addresses.push(url),
      onDefect: () => {},
    });
    expect(addresses).toEqual([host.url]);
    expect(host.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/);
    await host.close();
    await expect(fetch(host.url)).rejects.toThrow();
    await page.remove();
  });

  it('lets a call in progress have its answer before it closes, and closes the core once', async () => {
    const fake = createFakeCore();
    const web = await startWeb(fake);
    const cookie = await web.signIn();
    const dispatch = fake.core.dispatch;
    const { promise: isClosing, resolve: nowClosing } = Promise.withResolvers<void>();
    const { promise: isAsked, resolve: nowAsked } = Promise.withResolvers<void>();
    fake.core.dispatch = async (request, caller) => {
      nowAsked();
      await isClosing;
      return dispatch(request, caller);
    };
    const closeCore = fake.core.close;
    fake.core.close = async () => {
      nowClosing();
      await closeCore();
    };
    const answer = web.rpc({ cookie });
    await isAsked;
    await web.close();
    expect((await answer).status).toBe(200);
    expect(fake.closeCount()).toBe(1);
  });

  it('passes on why the core could not be opened', async () => {
    const inUse = new AppError('FOLDER_IN_USE', 'Another Outpost has the data folder.');
    const page = await makePageFolder();
    const openCore = () => Promise.reject(inUse);
    await expect(serveCore({ openCore, pageFolder: page.folder, port: 0, ...quiet })).rejects.toBe(inUse);
    await page.remove();
  });

  it('closes the core again when the port is taken, and names the port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const page = await makePageFolder();
    const fake = createFakeCore();
    const openCore = async () => fake.core;
    await expect(serveCore({ openCore, pageFolder: page.folder, port, ...quiet })).rejects.toMatchObject({
      code: 'INVALID_PARAMS',
      message: expect.stringContaining(String(port)),
    });
    expect(fake.closeCount()).toBe(1);
    other.close();
    await page.remove();
  });

  it('closes the core again when there is no page', async () => {
    const fake = createFakeCore();
    const openCore = async () => fake.core;
    const started = serveCore({ openCore, pageFolder: 'no/such/folder', port: 0, ...quiet });
    await expect(started).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    expect(fake.closeCount()).toBe(1);
  });
});
