import { describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../main/adapters/nodeCrypto.ts';
import { createSystemClock, systemClock, type TimeSources } from '../../main/adapters/systemClock.ts';
import { DAY, HOUR, MINUTE } from '../../shared/time/durations.ts';
import { rejectionOf } from '../support/thrownBy.ts';

describe('the clocks of the machine', () => {
  it('name the user’s calendar day, not the one in Greenwich', () => {
    const { TZ } = process.env;
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
        process.env.TZ = zone;
        const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
        const before = parts.format(systemClock.now());
        const today = systemClock.today();
        expect([before, parts.format(systemClock.now())]).toContain(today);
      }
    } finally {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    }
  });

  it('never go back for durations', () => {
    const readings = Array.from({ length: 1_000 }, () => systemClock.monotonic());
    expect(readings).toEqual(readings.toSorted((a, b) => a - b));
  });

  it('let waiting work have its turn', async () => {
    const turns: string[] = [];
    setImmediate(() => turns.push('waiting work'));
    await systemClock.breathe();
    turns.push('computation');
    expect(turns).toEqual(['waiting work', 'computation']);
  });

  it('wake who sleeps when the time is over', async () => {
    const abort = new AbortController();
    expect(await systemClock.sleep(1, abort.signal)).toBeUndefined();
    abort.abort(new Error('too late to matter'));
  });

  it('wake who sleeps with the reason of the signal, at once', async () => {
    const reason = new Error('cancelled');
    const abort = new AbortController();
    const sleeping = rejectionOf(systemClock.sleep(3_600_000, abort.signal));
    abort.abort(reason);
    expect(await sleeping).toBe(reason);
    expect(await rejectionOf(systemClock.sleep(3_600_000, abort.signal))).toBe(reason);
  });
});

/** A machine whose time passes only in its waits, and where the test says so. */
function createFakeMachine() {
  const waits: number[] = [];
  let passedMs = 0;
  const pass = (ms: number) => {
    passedMs += ms;
  };
  const sources: TimeSources = {
    wall: () => Date.parse('2026-06-10T10:00Z') + passedMs,
    monotonic: () => 5_000 + passedMs,
    async wait(ms, signal) {
      signal.throwIfAborted();
      waits.push(ms);
      pass(ms);
    },
  };
  return { sources, waits, pass };
}

describe('a clock that is told to run faster', () => {
  it('starts at the time of the machine and leaves it behind from then on', () => {
    const machine = createFakeMachine();
    machine.pass(HOUR);
    const clock = createSystemClock({ speed: 300, sources: machine.sources });
    const [now, monotonic] = [clock.now(), clock.monotonic()];
    expect([now, monotonic]).toEqual([machine.sources.wall(), machine.sources.monotonic()]);
    machine.pass(MINUTE);
    expect([clock.now() - now, clock.monotonic() - monotonic]).toEqual([5 * HOUR, 5 * HOUR]);
  });

  it('comes to the next day as much earlier', () => {
    const machine = createFakeMachine();
    const clock = createSystemClock({ speed: 300, sources: machine.sources });
    const first = Date.parse(clock.today());
    machine.pass(DAY / 300);
    expect(Date.parse(clock.today()) - first).toBe(DAY);
  });

  it('wakes who sleeps when the time is over by its own reading', async () => {
    const machine = createFakeMachine();
    const clock = createSystemClock({ speed: 300, sources: machine.sources });
    const before = clock.monotonic();
    await clock.sleep(DAY, new AbortController().signal);
    expect(machine.waits).toEqual([DAY / 300]);
    expect(clock.monotonic() - before).toBe(DAY);
  });
});

describe('a clock that is told nothing', () => {
  it('reads what the machine reads, also when the wall clock is set', () => {
    const machine = createFakeMachine();
    const clock = createSystemClock({ sources: machine.sources });
    for (const ms of [0, 1, -HOUR, 40 * DAY]) {
      machine.pass(ms);
      expect(clock.now()).toBe(machine.sources.wall());
      expect(clock.monotonic()).toBe(machine.sources.monotonic());
    }
  });
});

describe('a sleep longer than a timer can be', () => {
  it('is made of several waits that together last as long', async () => {
    const machine = createFakeMachine();
    const clock = createSystemClock({ sources: machine.sources });
    await clock.sleep(60 * DAY, new AbortController().signal);
    expect(machine.waits).toEqual([2 ** 31 - 1, 2 ** 31 - 1, 60 * DAY - 2 * (2 ** 31 - 1)]);
  });

  it('ends with the reason of the signal in any of them', async () => {
    const machine = createFakeMachine();
    const abort = new AbortController();
    const reason = new Error('cancelled');
    const wait: TimeSources['wait'] = async (ms, signal) => {
      await machine.sources.wait(ms, signal);
      if (machine.waits.length === 2) abort.abort(reason);
    };
    const clock = createSystemClock({ sources: { ...machine.sources, wait } });
    expect(await rejectionOf(clock.sleep(100 * DAY, abort.signal))).toBe(reason);
    expect(machine.waits).toHaveLength(2);
  });
});

describe('hashes and identifiers', () => {
  it('hash the UTF-8 text (FIPS 180-4, the example "abc")', () => {
    expect(nodeCrypto.sha256('abc')).toBe(
      'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(nodeCrypto.sha256('é')).not.toBe(nodeCrypto.sha256('e\u0301'));
  });

  it('draw numbers from 0 to below 1, spread over all of it', () => {
    const drawn = Array.from({ length: 1_000 }, () => nodeCrypto.random());
    expect(drawn.every((one) => one >= 0 && one < 1)).toBe(true);
    expect(new Set(drawn.map((one) => Math.floor(one * 4)))).toEqual(new Set([0, 1, 2, 3]));
  });

  it('never repeat an identifier, and use letters, digits and dashes alone', () => {
    const ids = Array.from({ length: 1_000 }, () => nodeCrypto.randomId());
    expect(new Set(ids).size).toBe(1_000);
    expect(ids.every((id) => /^[A-Za-z0-9-]+$/.test(id))).toBe(true);
  });
});
