import { beforeEach, describe, expect, it } from 'vitest';
import { ConnectivityWatch } from '../../../main/core/health/ConnectivityWatch.ts';
import type { NetworkFinding } from '../../../main/core/ports/Connectivity.ts';
import { MINUTE } from '../../../shared/time/durations.ts';
import { createFakeClock, type FakeClock } from '../../support/fakeClock.ts';
import { createFakeConnectivity, type FakeConnectivity } from '../../support/fakeConnectivity.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

const URL = 'https://api.example.org';
const nobodyAborts = new AbortController().signal;

let clock: FakeClock;
let connectivity: FakeConnectivity;
let closing: AbortController;
let urls: string[];
/** What `onVerdict` was told, in order. */
let told: boolean[];
let watch: ConnectivityWatch;

function watchFrom(known: { isOnline: boolean; at: string } | null): ConnectivityWatch {
  const onVerdict = (isChanged: boolean) => void told.push(isChanged);
  return new ConnectivityWatch({ connectivity, clock }, () => urls, known, onVerdict, closing.signal);
}

beforeEach(() => {
  clock = createFakeClock();
  connectivity = createFakeConnectivity();
  closing = new AbortController();
  urls = [URL];
  told = [];
  watch = watchFrom(null);
});

/** A check that ends when the test says so. @returns what ends it */
function heldCheck(): (isOnline: boolean) => void {
  const { promise, resolve } = Promise.withResolvers<NetworkFinding>();
  connectivity.look = async () => {
    connectivity.asks += 1;
    return promise;
  };
  return (isOnline) => resolve(isOnline ? 'online' : 'offline');
}

describe('whether this computer is online', () => {
  it('is not known before the first check, which is due at once', () => {
    expect(watch.verdict).toBeNull();
    expect(watch.shown()).toEqual({ status: 'UNKNOWN', checkedAt: null, message: 'Not asked yet.' });
    expect(watch.msUntilDue()).toBe(0);
  });

  it('is what the check found, and since when', async () => {
    clock.advance(90_000);
    expect(await watch.isOnline(nobodyAborts)).toBe(true);
    expect(watch.verdict).toEqual({
      isOnline: true,
      hasPortal: false,
      at: '2016-11-02T08:01:30.000Z',
      checkedMs: 90_000,
    });
    expect(watch.shown()).toEqual({
      status: 'ONLINE',
      checkedAt: '2016-11-02T08:01:30.000Z',
      message: 'The outside can be reached.',
    });
  });

  it('is offline when nothing answers, and what still works is said', async () => {
    connectivity.online = false;
    expect(await watch.isOnline(nobodyAborts)).toBe(false);
    expect(watch.shown()).toEqual({
      status: 'OFFLINE',
      checkedAt: '2016-11-02T08:00:00.000Z',
      message: 'The outside can not be reached. What runs on this computer and its network still works.',
    });
  });

  it('is offline where the network answers in the place of others, and what to do is said', async () => {
    connectivity.online = false;
    connectivity.hasPortal = true;
    expect(await watch.isOnline(nobodyAborts)).toBe(false);
    expect(watch.hasPortal).toBe(true);
    expect(watch.shown()).toMatchObject({
      status: 'OFFLINE',
      message: expect.stringContaining('sign in to it in a browser, or have their addresses allowed'),
    });
  });

  it('is told after every check, and whether it changed', async () => {
    for (const online of [true, true, false, false, true]) {
      connectivity.online = online;
      await watch.isOnline(nobodyAborts);
    }
    expect(told).toEqual([true, false, true, false, true]);
  });

  it('is no news when the check was ended by its caller', async () => {
    const reason = new Error('cancelled');
    expect(await rejectionOf(watch.isOnline(AbortSignal.abort(reason)))).toBe(reason);
    expect(watch.verdict).toBeNull();
    expect(told).toEqual([]);
  });
});

describe('the age of an answer', () => {
  it.each([
    ['online', true, 5 * MINUTE],
    ['offline', false, MINUTE],
  ])('%s', async (_what, online, age) => {
    connectivity.online = online;
    await watch.askNow();
    expect(watch.msUntilDue()).toBe(age);
    clock.advance(age - 1);
    expect(watch.msUntilDue()).toBe(1);
    expect(await watch.isStillOnline()).toBe(online);
    expect(connectivity.asks).toBe(1);
    clock.advance(1);
    expect(watch.msUntilDue()).toBe(0);
    connectivity.online = !online;
    expect(await watch.isStillOnline()).toBe(!online);
    expect(connectivity.asks).toBe(2);
  });

  it('is counted by the clock that never jumps', async () => {
    await watch.askNow();
    clock.jump(-86_400_000);
    expect(watch.msUntilDue()).toBe(5 * MINUTE);
    clock.jump(2 * 86_400_000);
    expect(watch.msUntilDue()).toBe(5 * MINUTE);
  });

  it('is never less than none', async () => {
    await watch.askNow();
    clock.advance(60 * MINUTE);
    expect(watch.msUntilDue()).toBe(0);
  });

  it('begins anew with a check of anybody', async () => {
    await watch.askNow();
    clock.advance(4 * MINUTE);
    await watch.isOnline(nobodyAborts);
    expect(watch.msUntilDue()).toBe(5 * MINUTE);
  });
});

describe('a check', () => {
  it('is shared by those who ask at the same time', async () => {
    const answer = heldCheck();
    const asked = [watch.askNow(), watch.askNow(), watch.isStillOnline()];
    answer(false);
    expect(await Promise.all(asked)).toEqual([false, false, false]);
    expect(connectivity.asks).toBe(1);
    expect(told).toEqual([true]);
  });

  it('is made anew for who asks after it', async () => {
    await watch.askNow();
    await watch.askNow();
    expect(connectivity.asks).toBe(2);
  });

  it('of one caller alone is shared with nobody: only he ends it', async () => {
    const answer = heldCheck();
    const shared = watch.askNow();
    const own = watch.isOnline(nobodyAborts);
    answer(true);
    await Promise.all([shared, own]);
    expect(connectivity.asks).toBe(2);
  });

  it('that nobody else can end is ended by the closing, and does not stand in the way of the next', async () => {
    const reason = new Error('closing');
    closing.abort(reason);
    expect(await rejectionOf(watch.askNow())).toBe(reason);
    expect(await rejectionOf(watch.askNow())).toBe(reason);
    expect(watch.verdict).toBeNull();
  });

  it('that broke does not stand in the way of the next', async () => {
    const { look } = connectivity;
    connectivity.look = () => Promise.reject(new Error('broken'));
    await rejectionOf(watch.askNow());
    connectivity.look = look;
    expect(await watch.askNow()).toBe(true);
  });

  it('asks the addresses of that moment: settings change', async () => {
    await watch.askNow();
    expect(connectivity.urls).toEqual([URL]);
    urls = ['https://other.example.org'];
    await watch.askNow();
    expect(connectivity.urls).toEqual(['https://other.example.org']);
  });
});

describe('a network that nobody needs', () => {
  beforeEach(() => {
    urls = [];
    watch = watchFrom(null);
  });

  it('is not due, and is shown as such', () => {
    expect(watch.isNeeded).toBe(false);
    expect(watch.msUntilDue()).toBe(Number.POSITIVE_INFINITY);
    expect(watch.shown()).toEqual({
      status: 'NOT_NEEDED',
      checkedAt: null,
      message: 'No provider outside this network is enabled, so no network is needed.',
    });
  });

  it('leaves no verdict behind when somebody asks all the same', async () => {
    connectivity.online = false;
    expect(await watch.isOnline(nobodyAborts)).toBe(false);
    expect(watch.verdict).toBeNull();
    expect(told).toEqual([]);
  });

  it('is needed from the moment on that an address is set, and no longer from when it is taken away', async () => {
    urls = [URL];
    expect(watch.isNeeded).toBe(true);
    expect(watch.msUntilDue()).toBe(0);
    await watch.askNow();
    urls = [];
    expect(watch.shown().status).toBe('NOT_NEEDED');
    expect(watch.msUntilDue()).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('what an earlier process found', () => {
  beforeEach(() => {
    watch = watchFrom({ isOnline: false, at: '2016-11-02T07:59:59.000Z' });
  });

  it('is shown with its time until the first check', () => {
    expect(watch.shown()).toMatchObject({ status: 'OFFLINE', checkedAt: '2016-11-02T07:59:59.000Z' });
    expect(watch.verdict).toEqual({
      isOnline: false,
      hasPortal: false,
      at: '2016-11-02T07:59:59.000Z',
      checkedMs: null,
    });
  });

  it('is old, however young it is: nobody knows how its clock stood', async () => {
    expect(watch.msUntilDue()).toBe(0);
    expect(await watch.isStillOnline()).toBe(true);
    expect(connectivity.asks).toBe(1);
  });

  it('decides whether the first check is a change', async () => {
    await watch.askNow();
    expect(told).toEqual([true]);
    connectivity.online = false;
    watch = watchFrom({ isOnline: false, at: '2016-11-02T07:59:59.000Z' });
    await watch.askNow();
    expect(told).toEqual([true, false]);
  });
});
