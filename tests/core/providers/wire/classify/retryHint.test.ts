import { describe, expect, it } from 'vitest';
import { parseHttpDate } from '../../../../../main/core/providers/wire/classify/httpDate.ts';
import {
  LONGEST_HINT,
  retryHint,
  SHORTEST_HINT,
} from '../../../../../main/core/providers/wire/classify/retryHint.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../../../../shared/time/durations.ts';
import { NOW } from '../vectors.ts';

function hintIn(source: {
  text?: string;
  details?: Record<string, unknown>[];
  headers?: Record<string, string>;
  status?: number;
}) {
  const { text = '', details = [], headers = {}, status = 429 } = source;
  return retryHint({ status, headers, fault: { text, details }, nowMs: NOW });
}

describe('a hint in words', () => {
  it.each([
    ['Please try again in 20s.', 20 * SECOND],
    ['Please try again in 1h2m3.4s. Need more?', HOUR + 2 * MINUTE + 3.4 * SECOND],
    ['Please retry in 10h50m43.651927829s.', 10 * HOUR + 50 * MINUTE + 43_651.927829],
    ['try again in 750ms', 750],
    ['Try again in 2 minutes and 5 seconds', 2 * MINUTE + 5 * SECOND],
    ['retry after 1 hour, 30 min', HOUR + 30 * MINUTE],
    ['try again in 0s', SHORTEST_HINT],
    ['try again in 3d', LONGEST_HINT],
    ['Please try again later.', null],
    ['try again in a moment', null],
    ['try again in 5 months', null],
    ['used 20s of 30s', null],
  ])('%s', (text, expected) => {
    const hint = hintIn({ text });
    if (expected === null) expect(hint).toBeNull();
    else expect(hint).toBeCloseTo(expected, 3);
  });
});

describe('the first usable hint', () => {
  const text = 'try again in 5s';
  const details = [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '4s' }];
  const headers = { 'retry-after-ms': '1000', 'retry-after': '2', ratelimit: '"api";r=0;t=3' };

  // Fails when the order of the sources changes.
  it('decides', () => {
    expect(hintIn({ text, details, headers })).toBe(1 * SECOND);
    expect(hintIn({ text, details, headers: { ...headers, 'retry-after-ms': '-1' } })).toBe(2 * SECOND);
    expect(hintIn({ text, details, headers: { ratelimit: headers.ratelimit } })).toBe(4 * SECOND);
    expect(hintIn({ text, headers: { ratelimit: headers.ratelimit } })).toBe(3 * SECOND);
    expect(hintIn({ text })).toBe(5 * SECOND);
    expect(hintIn({})).toBeNull();
  });

  it.each(['-4s', '4', 'soon', 's', '4m', 4, null, { seconds: 4 }])(
    'is no odd delay of Google: %j',
    (retryDelay) => {
      expect(hintIn({ details: [{ ...details[0], retryDelay }] })).toBeNull();
    },
  );

  it.each([
    ['"api";r=0;t=37', 37 * SECOND],
    ['"a";r=5;t=300, "b";r=0;t=7', 7 * SECOND],
    ['"a";r=5;t=30', 30 * SECOND],
    ['"a";t=-1', null],
    ['"a"', null],
  ])('of the header ratelimit is the end of the spent window: %s', (ratelimit, expected) => {
    expect(hintIn({ headers: { ratelimit } })).toBe(expected);
    expect(hintIn({ headers: { ratelimit }, status: 503 }), 'no refusal for too many').toBeNull();
  });
});

describe('a date of HTTP', () => {
  const expected = Date.UTC(2026, 10, 24, 8, 49, 37);

  it.each(['Tue, 24 Nov 2026 08:49:37 GMT', 'Tuesday, 24-Nov-26 08:49:37 GMT', 'Tue Nov 24 08:49:37 2026'])(
    'is read: %s',
    (text) => expect(parseHttpDate(text)).toBe(expected),
  );

  it.each([
    '2026-11-24T08:49:37Z',
    '-5',
    '1',
    'soon',
    '',
    'Tue, 24 Nov 2026 08:49:37 CET',
    'Tue, 24 Foo 2026 08:49:37 GMT',
    'Tue, 31 Feb 2026 08:49:37 GMT',
  ])('is nothing else: %s', (text) => expect(parseHttpDate(text)).toBeNull());

  it('reaches as far as a hint may', () => {
    const hint = (ms: number) => hintIn({ headers: { 'retry-after': new Date(NOW + ms).toUTCString() } });
    expect([hint(-DAY), hint(MINUTE), hint(30 * DAY)]).toEqual([SHORTEST_HINT, MINUTE, LONGEST_HINT]);
  });
});
