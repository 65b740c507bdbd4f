/** The last door while the network is switched off. */
import { describe, expect, it } from 'vitest';
import { loopbackHttp } from '../../main/adapters/network/loopbackOnly.ts';
import { isLoopbackAddress } from '../../shared/providers/address.ts';
import { rejectionOf } from '../support/thrownBy.ts';

const rest = { method: 'GET', headers: {}, body: null };

describe('HTTP without a network', () => {
  it.each([
    ['http://127.0.0.1:8080/v1', true],
    ['http://localhost:11434', true],
    ['http://[::1]:8080', true],
    ['http://127.0.0.1.example.org/', false],
    ['http://localhost.example.org/', false],
    ['http://192.168.1.20:8080', false],
    ['http://10.0.0.1', false],
    ['http://user@127.0.0.1', false],
    ['https://api.openai.com/v1', false],
    ['http://[::ffff:8.8.8.8]/', false],
    ['http://2130706433/', false],
  ])('lets %s through: %s', async (url, isThrough) => {
    expect(isLoopbackAddress(url)).toBe(isThrough);
    const asked: string[] = [];
    const http = loopbackHttp({
      async request(request) {
        asked.push(request.url);
        return { status: 200, headers: {}, body: '' };
      },
    });
    const work = http.request({ ...rest, url, signal: new AbortController().signal });
    if (isThrough) await work;
    else expect(await rejectionOf(work)).toMatchObject({ kind: 'unreachable', code: 'NO_NETWORK' });
    expect(asked.length).toBe(isThrough ? 1 : 0);
  });
});
