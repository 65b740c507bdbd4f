/** Hostile calls over real HTTP to the web host, and requests that its door has to turn away. */
import { Agent, request as httpRequest, type OutgoingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { createWebHost } from '../../../main/hosts/web/createWebHost.ts';
import { REQUEST_LIMIT_BYTES } from '../../../main/hosts/web/rpcRoute.ts';
import { signIn } from '../../support/fetchTransport.ts';
import type { Dice } from '../hostile/Dice.ts';
import { CANARY, paths } from '../hostile/texts.ts';
import type { WatchedFolder } from '../watchedFolder.ts';
import type { Wire } from './callPart.ts';
import type { CallWorld } from './callWorld.ts';

interface Answer {
  status: number;
  text: string;
}

interface Sent {
  method: string;
  path: string;
  headers: OutgoingHttpHeaders;
  body: string | Uint8Array;
  /** Hangs up after so many bytes of the body, though more were promised. */
  cutAt?: number;
  /** Whether it takes a connection of its own: it says less than the truth about its length. */
  isAlone?: boolean;
}

export async function openWebWire(world: CallWorld, watched: WatchedFolder): Promise<Wire> {
  const defects: unknown[] = [];
  const pageFolder = join(watched.root, 'page');
  const onDefect = (thrown: unknown) => void defects.push(thrown);
  const host = await createWebHost({ core: world.core, pageFolder, port: 0, onDefect });
  const { origin, port } = new URL(host.url);
  const cookie = await signIn(host.url);
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const own = { host: `127.0.0.1:${port}`, origin, cookie, 'content-type': 'application/json' };

  const send = ({ method, path, headers, body, cutAt, isAlone }: Sent): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const options = {
        port,
        host: '127.0.0.1',
        method,
        path,
        headers,
        agent: isAlone ? false : agent,
      } as const;
      const call = httpRequest(options, async (response) => {
        const parts: Buffer[] = [];
        try {
          for await (const part of response) parts.push(part as Buffer);
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() });
        } catch {
          resolve({ status: response.statusCode ?? 0, text: '' });
        }
      });
      // What is too large is refused before it has come, and the connection with it.
      call.once('error', (error) =>
        /ECONNRESET|EPIPE|socket hang up|aborted/.test(String(error))
          ? resolve({ status: 0, text: '' })
          : reject(error),
      );
      if (cutAt === undefined) call.end(body);
      else call.write(body.slice(0, cutAt), () => call.destroy());
    });

  const post = (body: string | Uint8Array, headers: OutgoingHttpHeaders = own): Sent => ({
    method: 'POST',
    path: '/rpc',
    headers,
    body,
  });

  return {
    onlyJson: true,
    async send(message) {
      const body = JSON.stringify(message);
      // A value that JSON leaves out is no body at all.
      const first = await send(post(body ?? ''));
      // The server had closed the idle connection, or one that a refused request had left.
      const { status, text } =
        first.status === 0 ? await send({ ...post(body ?? ''), isAlone: true }) : first;
      if (status === 400 || status === 413) return JSON.parse(text);
      if (status === 0 && (body ?? '').length > REQUEST_LIMIT_BYTES)
        return {
          protocol: 1,
          id: '',
          ok: false,
          error: { code: 'INVALID_PARAMS', message: 'cut', details: null },
        };
      if (status !== 200) throw new Error(`status ${status}: ${text.slice(0, 200)}`);
      return JSON.parse(text);
    },
    async knock(dice, message) {
      const body = JSON.stringify(message) ?? '';
      const sent = foreignRequest(dice, body, own, post);
      const { status, text } = await send(sent);
      if (text.includes(CANARY)) return 'a file from outside was served';
      if (status === 0 || (status >= 400 && status < 500)) return null;
      return `${sent.method} ${sent.path} ${JSON.stringify(sent.headers)} was answered with ${status}`;
    },
    problems: () => defects.splice(0).map(String),
    async close() {
      agent.destroy();
      await host.close();
    },
  };
}

/** A request that is wrong in one way: who sends it, from where, how, or for what. */
function foreignRequest(
  dice: Dice,
  body: string,
  own: OutgoingHttpHeaders & { host: string; cookie: string },
  post: (body: string | Uint8Array, headers?: OutgoingHttpHeaders) => Sent,
): Sent {
  const { cookie, origin, ...withoutBoth } = own;
  const name = cookie.split('=')[0];
  const ways: (() => Sent)[] = [
    () => post(body, { ...withoutBoth, origin }),
    () => post(body, { ...own, cookie: `${name}=${'A'.repeat(43)}` }),
    () => post(body, { ...own, cookie: `${cookie}x; other=1; ${name}=` }),
    () => post(body, { ...own, cookie: `__proto__=1; ${'a=b; '.repeat(200)}` }),
    () => post(body, { ...withoutBoth, cookie }),
    () => post(body, { ...own, origin: 'https://evil.example' }),
    () => post(body, { ...own, origin: 'null' }),
    () => post(body, { ...own, 'sec-fetch-site': dice.oneOf(['cross-site', 'same-site', 'none']) }),
    () => post(body, { ...own, host: dice.oneOf(['evil.example', '127.0.0.1', '[::1]:80', '127.0.0.1:1']) }),
    () =>
      post(body, {
        ...own,
        'content-type': dice.oneOf([
          'text/plain',
          'application/x-www-form-urlencoded',
          'multipart/form-data; boundary=x',
          '',
        ]),
      }),
    () => ({
      ...post(`${body} `, { ...own, 'content-length': body.length + 50 }),
      cutAt: dice.below(body.length + 1),
      isAlone: true,
    }),
    () => post(Buffer.from([0xff, 0xfe, 0x7b, 0x00, 0xc3, 0x28])),
    () => post(`${body.slice(0, Math.floor(body.length / 2))}{`),
    () => post('['.repeat(100_000)),
    () => ({ ...post('{}', { ...own, 'content-length': REQUEST_LIMIT_BYTES + 1 }), isAlone: true }),
    () => ({ ...post(body), method: dice.oneOf(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) }),
    () => ({ ...post(body), path: `/${dice.oneOf(['rpc/', 'RPC', '//rpc', '__proto__', 'constructor'])}` }),
    () => ({
      ...post(''),
      method: 'GET',
      path: `/${encodeURI(dice.oneOf(paths.filter((path) => path !== '.' && path !== '..')))}`,
    }),
    () => ({ ...post(''), method: 'GET', path: '/%2e%2e/beside/secret.csv' }),
    () => ({ ...post(''), method: 'GET', path: '/../beside/secret.csv' }),
    () => ({ method: 'GET', path: `/?token=${'A'.repeat(43)}`, headers: { host: own.host }, body: '' }),
    () => ({ method: 'GET', path: '/events', headers: { host: own.host }, body: '' }),
  ];
  return dice.oneOf(ways)();
}
