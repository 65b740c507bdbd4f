import { beforeEach, describe, expect, it } from 'vitest';
import { type CallLimits, callProvider } from '../../../main/core/calls/callProvider.ts';
import { panelOf, place, requestFor, risingCounts } from '../../support/builders.ts';
import { createFakeClock, type FakeClock, passingWaits } from '../../support/fakeClock.ts';
import {
  createGate,
  FakeProvider,
  failing,
  failingAs,
  goodAnswer,
  untilAborted,
} from '../../support/fakeProvider.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

const request = requestFor(panelOf(place('Ouest', risingCounts())));
const limits: CallLimits = { attempts: 3, baseDelayMs: 1_000, deadlineMs: 120_000 };

let clock: FakeClock;
let groq: FakeProvider;
let abort: AbortController;
/** What each repetition waited, in milliseconds. */
let waits: number[];

/** @param random what every draw of the jitter gives */
function call(changes: Partial<CallLimits> = {}, random = 0.5) {
  const noting = {
    sleep(ms: number, signal: AbortSignal) {
      if (ms < 120_000) waits.push(ms);
      return clock.sleep(ms, signal);
    },
  };
  const ports = { clock: noting, random: () => random };
  return callProvider(groq, request, { ...limits, ...changes }, ports, abort.signal);
}

const settled = (changes: Partial<CallLimits> = {}) => passingWaits(clock, call(changes));

beforeEach(() => {
  clock = createFakeClock();
  groq = new FakeProvider('groq');
  abort = new AbortController();
  waits = [];
});

describe('a call', () => {
  it('that is answered is one request', async () => {
    expect(await call()).toMatchObject({ ok: true, requests: 1, answer: { model: 'groq-model/1' } });
    expect(clock.sleepers(), 'its deadline ends with it').toEqual([]);
  });

  it.each([
    ['TRANSIENT', {}, 3],
    ['DOWN', {}, 1],
    ['QUOTA', {}, 1],
    ['QUOTA', { scope: 'model' }, 1],
    ['QUOTA', { scope: 'model', canRepair: true }, 2],
    ['AUTH', {}, 1],
    ['REFUSED', {}, 1],
    ['BAD_OUTPUT', {}, 2],
    ['CONFIG', {}, 1],
    ['CONFIG', { canRepair: true }, 2],
    ['CONFIG', { canRepair: true, scope: 'request' }, 2],
  ] as const)(
    'that fails for good as %s %j makes the requests of the table: %#',
    async (failureClass, facts, made) => {
      groq.otherwise(failingAs(failureClass, { status: 418, ...facts }, 'no'));
      const outcome = await settled();
      expect(outcome).toEqual({
        ok: false,
        requests: made,
        repaired: made === 2 ? expect.objectContaining({ class: failureClass, requests: 1 }) : null,
        failure: {
          class: failureClass,
          scope: 'scope' in facts ? facts.scope : 'provider',
          status: 418,
          model: null,
          reason: 'no',
          requests: made,
        },
      });
      expect(groq.asked).toHaveLength(made);
    },
  );

  it('is over with the first answer', async () => {
    groq.next(failingAs('TRANSIENT'));
    expect(await settled()).toMatchObject({ ok: true, requests: 2 });
  });

  it('waits longer before each repetition', async () => {
    groq.otherwise(failingAs('TRANSIENT'));
    await settled({ attempts: 4 });
    expect(waits).toEqual([500, 1_000, 2_000]);
  });

  it('waits as long as it was asked to, and gives up when that is too long', async () => {
    groq.next(
      failingAs('TRANSIENT', { retryAfterMs: 20_000 }),
      failingAs('TRANSIENT', { retryAfterMs: 90_000 }),
    );
    expect(await settled()).toMatchObject({ ok: false, requests: 2, failure: { retryAfterMs: 90_000 } });
    expect(waits).toEqual([20_500]);
  });

  it('tells the adapter how often it was repaired or asked again, repetitions aside', async () => {
    const repairs: number[] = [];
    const noting = (reply: typeof goodAnswer, failureClass: 'TRANSIENT' | 'BAD_OUTPUT' | null) =>
      groq.next((asked, signal, attempt) => {
        repairs.push(attempt.repairs);
        return failureClass === null ? reply(asked) : failingAs(failureClass)(asked, signal, attempt);
      });
    noting(goodAnswer, 'TRANSIENT');
    noting(goodAnswer, 'BAD_OUTPUT');
    noting(goodAnswer, null);
    expect(await settled()).toMatchObject({ ok: true, requests: 3 });
    expect(repairs).toEqual([0, 0, 1]);
  });

  it('asks once more only once: a second unusable reply is the end', async () => {
    groq.next(failingAs('BAD_OUTPUT'), failingAs('CONFIG', { canRepair: true }));
    expect(await settled()).toMatchObject({ ok: false, requests: 2, failure: { class: 'CONFIG' } });
  });

  it('hides no defect: what is no failure of a request is thrown as it is', async () => {
    const defect = new TypeError('boom');
    groq.next(failing(defect));
    expect(await rejectionOf(call())).toBe(defect);
    expect(groq.asked).toHaveLength(1);
    expect(clock.sleepers()).toEqual([]);
  });
});

describe('a request', () => {
  it('that outlasts its deadline is TRANSIENT, and is aborted (S13)', async () => {
    const waiting = untilAborted();
    groq.next(waiting.reply);
    const calling = call({ attempts: 1 });
    await waiting.arrived;
    clock.advance(120_000);
    expect(await calling).toMatchObject({
      ok: false,
      requests: 1,
      failure: { class: 'TRANSIENT', reason: 'no whole answer within 120 s', model: 'groq-model/1' },
    });
  });

  it('that outlasts its deadline unheeding is left behind; its late answer is nothing', async () => {
    const gate = createGate();
    groq.next(gate.reply);
    const calling = call();
    await gate.arrived;
    clock.advance(120_000);
    const outcome = await passingWaits(clock, calling);
    expect(outcome).toMatchObject({ ok: true, requests: 2 });
    gate.open(new Error('late'));
    await clock.breathe();
  });

  it('has a deadline of its own: a wait before it does not count', async () => {
    groq.next(failingAs('TRANSIENT', { retryAfterMs: 50_000 }));
    const gate = createGate();
    groq.next(gate.reply);
    const calling = call({ deadlineMs: 120_000 });
    while (waits.length === 0) await clock.breathe();
    clock.advance(60_000);
    await gate.arrived;
    clock.advance(119_999);
    gate.open();
    expect(await calling).toMatchObject({ ok: true, requests: 2 });
  });

  it('without a deadline has none', async () => {
    const gate = createGate();
    groq.next(gate.reply);
    const calling = call({ deadlineMs: Number.POSITIVE_INFINITY });
    await gate.arrived;
    expect(clock.sleepers()).toEqual([]);
    gate.open();
    expect(await calling).toMatchObject({ ok: true });
  });
});

describe('a cancel', () => {
  const reason = new Error('cancelled');

  it('before the call makes no request', async () => {
    abort.abort(reason);
    expect(await rejectionOf(call())).toBe(reason);
    expect(groq.asked).toEqual([]);
  });

  it.each(['heeds it', 'does not'] as const)(
    'ends a request at once, whether the provider %s',
    async (how) => {
      const waiting = how === 'heeds it' ? untilAborted() : createGate();
      groq.next(waiting.reply);
      const calling = rejectionOf(call());
      await waiting.arrived;
      abort.abort(reason);
      expect(await calling).toBe(reason);
      expect(clock.sleepers()).toEqual([]);
    },
  );

  it('ends a wait at once, and nothing is asked any more', async () => {
    groq.next(failingAs('TRANSIENT', { retryAfterMs: 30_000 }));
    const calling = rejectionOf(call());
    while (waits.length === 0) await clock.breathe();
    abort.abort(reason);
    expect(await calling).toBe(reason);
    clock.advance(60_000);
    await clock.breathe();
    expect(groq.asked).toHaveLength(1);
  });

  it('is no failure of the provider, whatever class it gives it', async () => {
    groq.next((asked, signal, attempt) => {
      abort.abort(reason);
      return failingAs('DOWN')(asked, signal, attempt);
    });
    expect(await rejectionOf(call())).toBe(reason);
  });
});
