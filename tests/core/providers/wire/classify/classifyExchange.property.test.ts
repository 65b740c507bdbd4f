import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureDetailsOf } from '../../../../../main/core/calls/ProviderFailure.ts';
import type { ExchangeOutcome } from '../../../../../main/core/ports/ChatWire.ts';
import { TransportError } from '../../../../../main/core/ports/Http.ts';
import {
  type Classified,
  type WireEndpoint,
  wireReasons,
} from '../../../../../main/core/providers/wire/classify/Classified.ts';
import { classifyExchange } from '../../../../../main/core/providers/wire/classify/classifyExchange.ts';
import { LONGEST_HINT } from '../../../../../main/core/providers/wire/classify/retryHint.ts';
import { toProviderFailure } from '../../../../../main/core/providers/wire/classify/toProviderFailure.ts';
import { failureDetailsSchema } from '../../../../../shared/providers/failureSchema.ts';
import type { RemoteProviderId } from '../../../../../shared/providers/providerSchema.ts';
import { DAY } from '../../../../../shared/time/durations.ts';
import { countOf } from '../../../../support/longCounts.ts';
import { allVectors, httpVectors, traitsOf } from '../vectors.ts';

const RUNS = countOf(3_000, 300_000);

/** Words that mean something to some rule, between words that mean nothing. */
const marks = allVectors.flatMap(({ body }) => JSON.stringify(body)?.match(/\w{3,40}/g) ?? []);
const word = fc.oneof(fc.constantFrom(...new Set(marks)), fc.string({ maxLength: 20 }));
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const scalar = fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
const member = fc.constantFrom(
  'error',
  'errors',
  'detail',
  'details',
  'message',
  'type',
  'code',
  'status',
  'param',
  'reason',
  '@type',
  'retryDelay',
  'violations',
  'quotaId',
  'quotaValue',
  'choices',
  'content',
  'finish_reason',
  'refusal',
  'success',
  'loc',
  'msg',
  'usage',
  '__proto__',
  'constructor',
);
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(member, word), tie('json'), { maxKeys: 6 }),
  ),
}));
const wait = fc.oneof(
  fc.constantFrom(
    'soon',
    '-5',
    '0',
    '1e9',
    '1000000000',
    'NaN',
    '',
    'Wed, 99 Oct 2026 07:28:00 GMT',
    '"a";r=0;t=-1',
  ),
  fc.nat().map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
  text,
);
const headers = fc.dictionary(
  fc.constantFrom('retry-after', 'retry-after-ms', 'ratelimit', 'content-type'),
  wait,
);
const reply = fc.record({
  kind: fc.constant('reply' as const),
  status: fc.oneof(
    fc.integer({ min: 100, max: 999 }),
    fc.constantFrom(200, 400, 401, 403, 404, 422, 429, 503, 0, Number.NaN),
  ),
  headers,
  body: fc.oneof(
    text,
    json.map((value) => JSON.stringify(value) ?? ''),
    fc.constantFrom(...httpVectors.map(({ body }) => JSON.stringify(body))),
  ),
});
const transport = fc
  .constantFrom(
    'refused',
    'dns',
    'tls',
    'redirect',
    'proxy',
    'reset',
    'terminated',
    'too-large',
    'other' as const,
  )
  .chain((kind) =>
    reply.map(({ status }) => ({
      kind: 'transport' as const,
      error: new TransportError(kind as 'other', null, status),
    })),
  );
const aborted = fc.boolean().map((byDeadline) => ({ kind: 'aborted' as const, byDeadline }));
const outcomes: fc.Arbitrary<ExchangeOutcome> = fc.oneof(
  { weight: 20, arbitrary: reply },
  { weight: 1, arbitrary: transport },
  { weight: 1, arbitrary: aborted },
);
const exchange = fc.record({
  traits: fc
    .constantFrom<RemoteProviderId>('openai', 'gemini', 'groq', 'cloudflare', 'huggingface', 'server')
    .map(traitsOf),
  endpoint: fc.constantFrom<WireEndpoint>('chat', 'models', 'account', 'health'),
  outcome: outcomes,
  nowMs: fc.integer({ min: 0, max: Date.UTC(2200, 0) }),
});

function expectSound(found: Classified, nowMs: number): void {
  expect(wireReasons).toContain(found.reason);
  expect(found.message).not.toMatch(/[\r\n]/);
  // What is quoted are the provider's words, whatever they are.
  expect(found.message.replace(/"[^"]*"/g, '')).not.toMatch(/undefined|NaN/);
  expect(found.resume === undefined).toBe(found.class !== 'QUOTA');
  expect(found.action === 'drop-param' ? (found.param ?? '') : 'temperature').toMatch(/^[\w.]+$/);
  for (const ms of [found.retryAfterMs].filter((one) => one !== undefined)) {
    expect(ms).toBeGreaterThanOrEqual(0);
    expect(ms).toBeLessThanOrEqual(LONGEST_HINT);
  }
  if (found.resumeAtMs == null) return;
  expect(found.resumeAtMs).toBeGreaterThan(nowMs);
  expect(found.resumeAtMs).toBeLessThanOrEqual(nowMs + 31 * DAY);
}

describe('whatever a provider sends', () => {
  it('is judged without a throw, with bounded times, in a form that the journal takes', () => {
    fc.assert(
      fc.property(exchange, (given) => {
        const found = classifyExchange(given);
        if (found === null) {
          expect(given.outcome.kind).toBe('reply');
          return;
        }
        expectSound(found, given.nowMs);
        const details = failureDetailsOf(toProviderFailure({ ...found, status: 500 }), 1);
        expect(failureDetailsSchema.safeParse(details).success).toBe(true);
        expect(classifyExchange(given), 'the same again').toEqual(found);
      }),
      { numRuns: RUNS },
    );
  });

  it('is judged also when it is made to take long', () => {
    const long = 1_000_000;
    const bodies = [
      'model '.repeat(long / 6),
      'x'.repeat(long),
      '['.repeat(long),
      `{"error":"${'context '.repeat(long / 8)}"}`,
    ];
    for (const body of [...bodies, `{"error":{"message":"try again in ${'1h'.repeat(long / 2)}"}}`]) {
      const outcome = { kind: 'reply' as const, status: 400, headers: { 'retry-after': body }, body };
      const found = classifyExchange({ traits: traitsOf('server'), endpoint: 'chat', outcome, nowMs: 0 });
      expect(found!.message.length).toBeLessThan(400);
    }
  });
});
