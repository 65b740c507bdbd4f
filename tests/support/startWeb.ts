import { serveCore } from '../../main/hosts/web/serveCore.ts';
import { PROTOCOL_VERSION } from '../../shared/contract/index.ts';
import { createFakeCore, type FakeCore } from './fakeCore.ts';
import { signIn } from './fetchTransport.ts';
import { type HttpAnswer, sendHttp } from './httpRequest.ts';
import { makePageFolder, type PageFolder } from './pageFolder.ts';

export interface WebRun {
  fake: FakeCore;
  page: PageFolder;
  /** The printed address. */
  url: string;
  origin: string;
  port: number;
  defects: unknown[];
  /** Takes the token of the printed address. @returns the `Cookie` header */
  signIn(): Promise<string>;
  /** A well-formed call of the page; `headers` replace or add. */
  rpc(headers: Record<string, string>, body?: readonly (string | Uint8Array)[]): Promise<HttpAnswer>;
  close(): Promise<void>;
}

export const infoRequest = JSON.stringify({
  protocol: PROTOCOL_VERSION,
  id: '7',
  method: 'app.info',
  params: {},
});

/** The web host over a fake core, for tests that speak HTTP themselves. */
export async function startWeb(fake = createFakeCore()): Promise<WebRun> {
  const page = await makePageFolder();
  const defects: unknown[] = [];
  const host = await serveCore({
    openCore: async () => fake.core,
    pageFolder: page.folder,
    port: 0,
    onReady: () => {},
    onDefect: (thrown) => void defects.push(thrown),
  });
  const { origin, port } = new URL(host.url);
  return {
    fake,
    page,
    url: host.url,
    origin,
    port: Number(port),
    defects,
    signIn: () => signIn(host.url),
    rpc: (headers, body = [infoRequest]) =>
      sendHttp(`${origin}/rpc`, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json', ...headers },
        body,
      }),
    async close() {
      await host.close();
      await page.remove();
    },
  };
}
