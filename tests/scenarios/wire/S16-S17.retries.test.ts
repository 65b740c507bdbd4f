import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../../shared/time/durations.ts';
import { busy, rateLimited, times } from './failures.ts';
import { openWireWorld, requestsIn } from './wireWorld.ts';

describe('S16 the accounting of retries, from the wire', () => {
  // Fails when a library repeats below us, when a repetition is not recorded, or when the wait does not grow.
  it('S16 requests at the stubs are attempts recorded, within the budget; waits grow with jitter', async () => {
    const world = await openWireWorld(undefined, { settings: { 'retry.attempts': 4 } });
    for (const id of ['openai', 'gemini'] as const) world.stub(id).otherwise(busy());
    const { run } = await world.run();
    expect(run.attempts).toMatchObject([
      { provider: 'openai', requests: 12, outcome: 'fenced' },
      { provider: 'gemini', requests: 12, outcome: 'fenced' },
      { provider: 'embedded', requests: 0, outcome: 'published' },
    ]);
    expect([world.chats('openai').length, world.chats('gemini').length]).toEqual([12, 12]);
    const recorded = (await world.entries('PROVIDER_FAILED')).map(({ details }) => details.requests);
    expect(recorded).toEqual(times(6, 4));
    expect(world.waits).toHaveLength(18);
    for (const [index, wait] of world.waits.entries())
      expect(wait).toBeLessThanOrEqual(SECOND * 2 ** (index % 3));
    expect(new Set(world.waits).size).toBe(18);
    const sum = (nth: number) =>
      world.waits.filter((_, index) => index % 3 === nth).reduce((all, ms) => all + ms, 0);
    expect(sum(2)).toBeGreaterThan(sum(0));
  });

  // Fails when the hint is a ceiling, or when the jitter may shorten it.
  it('S16 no wait is shorter than what the provider asked for', async () => {
    const world = await openWireWorld();
    world.stub('openai').chat(...times(2, busy({ 'retry-after': '7' })));
    const { run } = await world.run();
    expect(world.waits).toHaveLength(2);
    for (const wait of world.waits) expect(wait).toBeGreaterThanOrEqual(7 * SECOND);
    expect(requestsIn(run.attempts)).toBe(world.chats('openai').length);
  });

  // Fails when a library obeys the header by which its server asks it to repeat.
  it('S16 a library is not told to repeat by headers of the reply', async () => {
    const world = await openWireWorld(undefined, { settings: { 'retry.attempts': 1 } });
    world.stub('openai').chat(busy({ 'x-should-retry': 'true', 'retry-after-ms': '1' }));
    const { run } = await world.run();
    expect([world.chats('openai').length, requestsIn(run.attempts)]).toEqual([3, 3]);
  });
});

/** The clock of the wired core starts here. */
const START = Date.parse('2016-11-02T08:00:00.000Z');
const dateIn = (ms: number) => new Date(START + ms).toUTCString();
/** No hint at all: full jitter over a second. */
const jitter: [number, number] = [0, SECOND];
const from = (ms: number): [number, number] => [ms, ms + SECOND];
/** The shortest wait that a hint may ask for. */
const floor = from(SECOND / 4);

describe('S17 odd hints, from the wire', () => {
  const waited: [string, Readonly<Record<string, string>>, [number, number]][] = [
    ['seconds', { 'retry-after': '20' }, from(20 * SECOND)],
    ['parts of a second', { 'retry-after': '1.5' }, from(1_500)],
    ['a date', { 'retry-after': dateIn(30 * SECOND) }, from(30 * SECOND)],
    ['a date that is over', { 'retry-after': dateIn(-HOUR) }, floor],
    ['a date of the year 1970', { 'retry-after': new Date(0).toUTCString() }, floor],
    ['a date without a zone', { 'retry-after': '2016-11-02 08:00:30' }, jitter],
    ['0', { 'retry-after': '0' }, floor],
    ['-5', { 'retry-after': '-5' }, jitter],
    ['soon', { 'retry-after': 'soon' }, jitter],
    ['NaN', { 'retry-after': 'NaN' }, jitter],
    ['Infinity', { 'retry-after': 'Infinity' }, jitter],
    ['1e3', { 'retry-after': '1e3' }, jitter],
    ['two numbers', { 'retry-after': '5, 9' }, jitter],
    ['blank', { 'retry-after': '' }, jitter],
    ['missing', {}, jitter],
    ['milliseconds', { 'retry-after-ms': '1500' }, from(1_500)],
    ['milliseconds before seconds', { 'retry-after-ms': '2000', 'retry-after': '50' }, from(2_000)],
    ['odd milliseconds, then seconds', { 'retry-after-ms': 'x', 'retry-after': '7' }, from(7_000)],
    ['a part of a millisecond', { 'retry-after-ms': '0.4' }, floor],
  ];

  // Fails when a hint is used unchecked: `retryHint` without its floor, or `milliseconds` with `Number` alone.
  it.each(waited)('S17 a hint of %s gives a bounded wait', async (_name, headers, [least, most]) => {
    const world = await openWireWorld();
    world.stub('openai').chat(rateLimited(headers));
    const { gaps } = await world.run();
    expect(gaps).toEqual([]);
    expect(world.waits).toHaveLength(1);
    expect(world.waits[0]).toBeGreaterThanOrEqual(least);
    expect(world.waits[0]).toBeLessThanOrEqual(most);
  });

  const quotas: [string, Readonly<Record<string, string>>, number][] = [
    ['10^9 s', { 'retry-after': '1000000000' }, DAY],
    ['more than a number holds', { 'retry-after': '9'.repeat(400) }, DAY],
    ['two minutes', { 'retry-after': '120' }, 2 * MINUTE],
    ['two minutes in milliseconds', { 'retry-after-ms': '120000' }, 2 * MINUTE],
    ['a date of tomorrow', { 'retry-after': dateIn(20 * HOUR) }, 20 * HOUR],
    ['the last date there is', { 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' }, DAY],
  ];

  // Fails when a long hint has no ceiling, or when the bench that follows from it is not written as a date.
  it.each(quotas)(
    'S17 a hint of %s is a bench of at most a day, and a readable journal',
    async (_name, headers, ms) => {
      const world = await openWireWorld();
      world.stub('openai').chat(rateLimited(headers));
      expect((await world.run()).run.provider).toBe('gemini');
      expect(world.waits).toEqual([]);
      expect((await world.provider('openai')).benchedUntil).toBe(new Date(START + ms).toISOString());
      const again = await world.restart();
      expect(await again.test.client.call('app.info', {})).toMatchObject({ notices: [] });
      expect((await again.provider('openai')).benchedUntil).toBe(new Date(START + ms).toISOString());
    },
  );

  // Fails when the wait for a date is measured by the wall clock.
  it('S17 a date is read once: what the wall clock does meanwhile changes no wait', async () => {
    const world = await openWireWorld();
    const { clock } = world.test;
    world.stub('openai').chat(rateLimited({ 'retry-after': dateIn(30 * SECOND) }));
    const running = world.test.client.call('forecasts.run', { datasetId: world.wired.datasetId });
    while (world.waits.length === 0) await clock.breathe();
    clock.jump(-HOUR);
    expect(clock.sleepers()).toEqual(world.waits);
    clock.jump(DAY);
    expect(clock.sleepers()).toEqual(world.waits);
    expect((await world.wired.passing(running)).gaps).toEqual([]);
    expect(world.waits).toHaveLength(1);
  });
});
