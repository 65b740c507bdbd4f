import { describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../main/adapters/nodeCrypto.ts';
import { systemClock } from '../../main/adapters/systemClock.ts';
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
