import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sendHttp } from '../../support/httpRequest.ts';
import { infoRequest, startWeb, type WebRun } from '../../support/startWeb.ts';

let web: WebRun;

beforeEach(async () => {
  web = await startWeb();
});

afterEach(() => web.close());

const unauthorised = { ok: false, id: '', error: { code: 'UNAUTHORISED' } };

describe('the one-time token', () => {
  it('becomes an HttpOnly, SameSite=Strict session cookie and leaves the address', async () => {
    const answer = await sendHttp(web.url);
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    const [cookie] = answer.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(new RegExp(`^outpost-${web.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`));
    expect(cookie).not.toContain(new URL(web.url).searchParams.get('token'));
  });

  it('has 32 random bytes and is new for every server', async () => {
    const other = await startWeb();
    const tokens = [web, other].map(({ url }) => new URL(url).searchParams.get('token') ?? '');
    await other.close();
    expect(tokens.map((token) => Buffer.from(token, 'base64url').byteLength)).toEqual([32, 32]);
    expect(tokens[0]).not.toBe(tokens[1]);
  });

  it('opens once: a second browser is not let in', async () => {
    await web.signIn();
    const second = await sendHttp(web.url);
    expect(second.status).toBe(401);
    expect(second.headers['set-cookie']).toBeUndefined();
    expect(second.text).toContain('start Outpost again');
  });

  it('sends the browser that is already in on to the page when the address is opened again', async () => {
    const cookie = await web.signIn();
    const again = await sendHttp(web.url, { headers: { cookie } });
    expect(again.status).toBe(303);
    expect(again.headers['set-cookie']).toBeUndefined();
  });

  it('is refused when it is wrong, and a wrong one does not use it up', async () => {
    const wrong = await sendHttp(`${web.origin}/?token=${'A'.repeat(43)}`);
    expect(wrong.status).toBe(401);
    expect((await sendHttp(web.url)).status).toBe(303);
  });

  it('lets nobody in by any other request than reading the start address', async () => {
    const { search } = new URL(web.url);
    expect((await sendHttp(`${web.origin}/index.html${search}`)).status).toBe(401);
    expect((await web.rpc({}, [infoRequest])).status).toBe(401);
    const post = await sendHttp(web.url, { method: 'POST', headers: { origin: web.origin } });
    expect(post.status).toBe(401);
    expect((await sendHttp(web.url)).status).toBe(303);
  });
});

describe('the session', () => {
  it('opens page, calls and events again after the tab was closed', async () => {
    const cookie = await web.signIn();
    for (const path of ['/', '/index.html', '/']) {
      expect((await sendHttp(`${web.origin}${path}`, { headers: { cookie } })).status).toBe(200);
    }
    expect(JSON.parse((await web.rpc({ cookie })).text)).toMatchObject({ ok: true, id: '7' });
  });

  it('is needed for everything: page, files, events and unknown addresses', async () => {
    for (const path of ['/', '/index.html', '/assets/main-3fA9_x-Q.js', '/events', '/nowhere']) {
      const answer = await sendHttp(`${web.origin}${path}`);
      expect([path, answer.status]).toEqual([path, 401]);
      expect(answer.text).toContain('not open any more');
    }
    expect(web.fake.subscriberCount()).toBe(0);
  });

  it('is needed for calls, which answer an envelope without it', async () => {
    const answer = await web.rpc({});
    expect(answer.status).toBe(401);
    expect(JSON.parse(answer.text)).toMatchObject(unauthorised);
    expect(web.fake.requests).toEqual([]);
  });

  it('is not opened by a cookie of another server or a made-up one', async () => {
    const other = await startWeb();
    const foreign = await other.signIn();
    await other.close();
    const value = foreign.split('=')[1];
    for (const cookie of [foreign, `outpost-${web.port}=${value}`, `outpost-${web.port}=`, 'x; =; outpost']) {
      expect((await web.rpc({ cookie })).status).toBe(401);
    }
  });

  it('is found among other cookies of the same host', async () => {
    const cookie = await web.signIn();
    expect((await web.rpc({ cookie: `theme=dark; ${cookie}; outpost-1=abc` })).status).toBe(200);
  });
});

describe('requests of other websites', () => {
  it('are refused when the Host header is not our own address (DNS rebinding)', async () => {
    const cookie = await web.signIn();
    for (const host of [
      'evil.example',
      `evil.example:${web.port}`,
      '127.0.0.1',
      `127.0.0.1:${web.port + 1}`,
    ]) {
      const answer = await web.rpc({ cookie, host, origin: `http://${host}` });
      expect([host, answer.status]).toEqual([host, 403]);
      expect(JSON.parse(answer.text)).toMatchObject(unauthorised);
      expect((await sendHttp(web.origin, { headers: { cookie, host } })).status).toBe(403);
    }
    expect(web.fake.requests).toEqual([]);
  });

  it('do not use up the token through a rebound name', async () => {
    expect((await sendHttp(web.url, { headers: { host: 'evil.example' } })).status).toBe(403);
    expect((await sendHttp(web.url)).status).toBe(303);
  });

  it('are refused when the Origin is foreign, even with the session', async () => {
    const cookie = await web.signIn();
    const origins = [
      'https://evil.example',
      'null',
      `https://127.0.0.1:${web.port}`,
      `http://127.0.0.1:${web.port + 1}`,
      `http://localhost:${web.port}`,
      `${web.origin}.evil.example`,
    ];
    for (const origin of origins) {
      const answer = await web.rpc({ cookie, origin });
      expect([origin, answer.status]).toEqual([origin, 403]);
      expect(JSON.parse(answer.text)).toMatchObject(unauthorised);
      expect((await sendHttp(`${web.origin}/events`, { headers: { cookie, origin } })).status).toBe(403);
    }
    expect(web.fake.requests).toEqual([]);
  });

  it('may use the name localhost as long as everything agrees on it', async () => {
    const cookie = await web.signIn();
    const host = `localhost:${web.port}`;
    expect((await web.rpc({ cookie, host, origin: `http://${host}` })).status).toBe(200);
  });

  it('are refused as calls without any proof of origin', async () => {
    const cookie = await web.signIn();
    const call = (headers: Record<string, string>) =>
      sendHttp(`${web.origin}/rpc`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json', ...headers },
        body: [infoRequest],
      });
    expect((await call({})).status).toBe(403);
    expect((await call({ 'sec-fetch-site': 'none' })).status).toBe(403);
    expect((await call({ 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await call({ 'sec-fetch-site': 'cross-site', origin: web.origin })).status).toBe(403);
    expect((await call({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  it('may open the page as a whole but load no part of it', async () => {
    const cookie = await web.signIn();
    const foreign = { cookie, 'sec-fetch-site': 'same-site' };
    const link = { ...foreign, 'sec-fetch-mode': 'navigate' };
    const load = { ...foreign, 'sec-fetch-mode': 'no-cors' };
    expect((await sendHttp(web.origin, { headers: link })).status).toBe(200);
    expect((await sendHttp(web.origin, { headers: load })).status).toBe(403);
    expect((await sendHttp(`${web.origin}/events`, { headers: link })).status).toBe(403);
    expect((await sendHttp(`${web.origin}/assets/main-3fA9_x-Q.js`, { headers: load })).status).toBe(403);
  });

  it('get no permission by a preflight', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    const answer = await sendHttp(`${web.origin}/rpc`, { method: 'OPTIONS', headers });
    expect(answer.status).toBe(403);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});
