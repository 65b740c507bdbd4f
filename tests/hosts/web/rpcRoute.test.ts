import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REQUEST_LIMIT_BYTES } from '../../../main/hosts/web/rpcRoute.ts';
import { PROTOCOL_VERSION } from '../../../shared/contract/index.ts';
import { createFakeCore } from '../../support/fakeCore.ts';
import { sendHttp } from '../../support/httpRequest.ts';
import { infoRequest, startWeb, type WebRun } from '../../support/startWeb.ts';

let web: WebRun;
let cookie: string;

beforeEach(async () => {
  web = await startWeb();
  cookie = await web.signIn();
});

afterEach(() => web.close());

const settingOf = (value: unknown) =>
  JSON.stringify({
    protocol: PROTOCOL_VERSION,
    id: '1',
    method: 'settings.set',
    params: { key: 'risk.impact', value },
  });

describe('POST /rpc', () => {
  it('hands the request to the core as a caller of the web host', async () => {
    const answer = await web.rpc({ cookie });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(web.fake.requests).toEqual([JSON.parse(infoRequest)]);
    expect(web.fake.callers).toEqual(['web']);
  });

  it('answers an expected failure of the core with status 200: the envelope says it', async () => {
    const request = infoRequest.replace('app.info', 'no.such.method');
    const answer = await web.rpc({ cookie }, [request]);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: 'UNKNOWN_METHOD' } });
  });

  it('puts a character together that was cut between two pieces', async () => {
    const bytes = Buffer.from(settingOf({ 'Grand’Anse 霍乱 🦟': 3 }));
    const answer = await web.rpc(
      { cookie },
      Array.from(bytes, (_, index) => bytes.subarray(index, index + 1)),
    );
    expect(JSON.parse(answer.text).value.value).toEqual({ 'Grand’Anse 霍乱 🦟': 3 });
  });

  it('takes JSON with a character set, and nothing that is no JSON', async () => {
    const typed = (type: string) => web.rpc({ cookie, 'content-type': type });
    expect((await typed('application/json; charset=utf-8')).status).toBe(200);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', '']) {
      const answer = await typed(type);
      expect([type, answer.status]).toEqual([type, 415]);
      expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: 'INVALID_PARAMS' } });
    }
    expect(web.fake.requests).toHaveLength(1);
  });

  it('refuses a body that is not JSON or not UTF-8', async () => {
    const notUtf8 = Buffer.concat([Buffer.from('"'), Buffer.from([0xff]), Buffer.from('"')]);
    for (const body of ['{"id":', '', notUtf8]) {
      const answer = await web.rpc({ cookie }, [body]);
      expect(answer.status).toBe(400);
      expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: 'INVALID_PARAMS' } });
    }
    expect(web.fake.requests).toEqual([]);
  });

  it('refuses a body over 4 MiB by its announced length, before it comes', async () => {
    const answer = await web.rpc({ cookie, 'content-length': String(REQUEST_LIMIT_BYTES + 1) }, []);
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: 'INVALID_PARAMS' } });
  });

  it('answers a caller that goes on sending a body over 4 MiB', async () => {
    const body = 'x'.repeat(REQUEST_LIMIT_BYTES + 1);
    expect((await web.rpc({ cookie, 'content-length': String(body.length) }, [body])).status).toBe(413);
    expect((await web.rpc({ cookie })).status).toBe(200);
  });

  it('refuses a body over 4 MiB that comes in pieces without a length', async () => {
    const piece = 'x'.repeat(REQUEST_LIMIT_BYTES / 4);
    const answer = await web.rpc({ cookie, 'transfer-encoding': 'chunked' }, Array(5).fill(piece));
    expect(answer.status).toBe(413);
    expect(web.fake.requests).toEqual([]);
  });

  it('takes a body of just 4 MiB', async () => {
    const bare = settingOf({ x: 1 }).length;
    const request = settingOf({ [`x${'y'.repeat(REQUEST_LIMIT_BYTES - bare)}`]: 1 });
    expect(Buffer.byteLength(request)).toBe(REQUEST_LIMIT_BYTES);
    expect((await web.rpc({ cookie }, [request])).status).toBe(200);
  });

  it('goes on serving after a caller hung up in the middle of its body', async () => {
    const headers = {
      cookie,
      origin: web.origin,
      'content-type': 'application/json',
      'content-length': '500',
    };
    const cut = fetch(`${web.origin}/rpc`, {
      method: 'POST',
      headers,
      duplex: 'half',
      body: new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{"id"')),
        pull: (controller) => controller.error(new Error('hung up')),
      }),
    } as RequestInit);
    await expect(cut).rejects.toThrow();
    expect((await web.rpc({ cookie })).status).toBe(200);
    expect(web.fake.requests).toHaveLength(1);
  });

  it('answers other methods with 405 and the one that is allowed', async () => {
    const answer = await sendHttp(`${web.origin}/rpc`, { headers: { cookie } });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('POST');
    for (const method of ['DELETE', 'PUT', 'HEAD', 'OPTIONS']) {
      const other = await sendHttp(web.origin, { method, headers: { cookie } });
      expect([method, other.status]).toEqual([method, 405]);
    }
  });
});

describe('a defect', () => {
  it('is answered as DEFECT without its text, and is reported', async () => {
    const fake = createFakeCore();
    const defect = new RangeError('inner text');
    fake.core.dispatch = () => Promise.reject(defect);
    const broken = await startWeb(fake);
    const answer = await broken.rpc({ cookie: await broken.signIn() });
    await broken.close();
    expect(answer.status).toBe(500);
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: 'DEFECT' } });
    expect(answer.text).not.toContain('inner text');
    expect(broken.defects).toEqual([defect]);
  });
});
