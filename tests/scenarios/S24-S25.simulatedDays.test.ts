/** S24 and S25 together: days and months of a field laptop in fake time. Each test names what must be broken for it to fail. */
import { afterEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../shared/time/durations.ts';
import { failingAs, goodAnswer } from '../support/fakeProvider.ts';
import { countOf } from '../support/longCounts.ts';
import { FIRST_WEEKS, flap, type Laptop, openLaptop, PATH } from './simulation.ts';

let laptop: Laptop;

afterEach(() => laptop.close());

/** Random numbers from a seed, from 0 to below 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const stamps = (moments: number[]) => moments.map((at) => new Date(at).toISOString().slice(0, 16));
const startsOf = (one: Laptop) => one.cycles().map(({ startedAt }) => Date.parse(startedAt));

/** Cycles begin within a minute of when they are due: that is how often the wall clock is looked at. */
function expectExactlyTheDueCycles(): void {
  // Stamps have whole milliseconds.
  const expected = laptop.expectedStarts().map(Math.floor);
  const starts = startsOf(laptop);
  const due = starts.map((at) => expected.findLast((one) => one <= at && at - one <= MINUTE));
  expect(stamps(starts.filter((_, n) => due[n] === undefined))).toEqual([]);
  expect(stamps(due as number[])).toEqual(stamps(expected));
}

/** @param mayBeCutOff cycles that pauses or kills cut off */
function expectNoOverlap(): void {
  const cycles = laptop.cycles();
  expect(cycles.filter(({ finishedAt }) => finishedAt === null)).toEqual([]);
  cycles.slice(1).forEach(({ startedAt }, n) => {
    expect(startedAt > cycles[n]!.finishedAt!, `${startedAt} begins after the one before has ended`).toBe(
      true,
    );
  });
}

/** Probes that confirm are closer; all others keep their distance. */
function expectNoStorm(): void {
  for (const moments of Object.values(laptop.probes)) {
    const gaps = moments.slice(1).map((at, n) => at - moments[n]!);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(30_000);
  }
}

async function entries() {
  return (await laptop.test.client.call('audit.list', { limit: 100_000 })).entries.toReversed();
}

/** Every run and every change of holder has its reason in the trail, and the trail holds. */
async function expectExplained(): Promise<void> {
  await laptop.check();
  const all = await entries();
  const { verified } = await laptop.test.client.call('audit.list', { limit: 1, verify: true });
  expect(verified).toBe(true);
  const started = all.filter(({ type }) => type === 'RUN_STARTED');
  expect(new Set(started.map(({ cause }) => cause))).toEqual(new Set(['SCHEDULER']));
  const ended = all.filter(({ type }) => type === 'RUN_ENDED' || type === 'SET_PUBLISHED');
  const runsOf = (some: typeof all) => new Set(some.map(({ details }) => details.runId));
  expect(runsOf(ended)).toEqual(runsOf(started));
}

/** One published set for each state of the data in each week, never two. */
async function expectOneRunForEachChange(): Promise<number> {
  const sets = (await entries()).filter(({ type }) => type === 'SET_PUBLISHED');
  const week = (asOf: unknown) =>
    Math.floor((Date.parse(String(asOf)) - Date.parse('2016-01-03')) / (7 * DAY));
  const changes = sets.map(({ details }) => `${details.contentHash} ${week(details.asOf)}`);
  expect(new Set(changes).size).toBe(changes.length);
  return sets.length;
}

describe('a simulated day', () => {
  // Fails when a cycle is lost, doubled, or starts while another one runs.
  it('awake all through has exactly its 24 rounds', async () => {
    laptop = await openLaptop('2016-11-02T08:07:00.000Z', 'Europe/Paris', 60);
    await laptop.work(DAY);
    expect(laptop.cycles()).toHaveLength(24);
    expectExactlyTheDueCycles();
    expectNoOverlap();
    expectNoStorm();
    await expectExplained();
    expect(await expectOneRunForEachChange()).toBe(1);
  });

  // Fails when the missing hour loses rounds, or the doubled one doubles the gap between them.
  it.each([
    ['2017-03-25T22:30:00.000Z', 23, 'the day of 23 hours'],
    ['2016-10-29T21:30:00.000Z', 25, 'the day of 25 hours'],
  ])('from %s has %d rounds, one an hour: %s', async (start, rounds) => {
    laptop = await openLaptop(start, 'Europe/Paris', 60);
    await laptop.work(rounds * HOUR + 20 * MINUTE);
    expect(laptop.cycles()).toHaveLength(rounds);
    const gaps = startsOf(laptop)
      .slice(1)
      .map((at, n) => at - startsOf(laptop)[n]!);
    expect(new Set(gaps)).toEqual(new Set([HOUR]));
    expectExactlyTheDueCycles();
  });

  // Fails when a round of every six hours runs twice in the night of 25 hours, or not at all in the one of 23.
  it.each([
    [
      '2017-03-25T23:30:00.000Z',
      ['2017-03-26T04:00', '2017-03-26T10:00', '2017-03-26T16:00', '2017-03-26T22:00'],
    ],
    [
      '2016-10-29T22:30:00.000Z',
      ['2016-10-30T05:00', '2016-10-30T11:00', '2016-10-30T17:00', '2016-10-30T23:00'],
    ],
  ])('from %s keeps its times of day where rounds are hours apart', async (start, expected) => {
    laptop = await openLaptop(start, 'Europe/Paris', 360);
    await laptop.work(DAY + 45 * MINUTE);
    expect(stamps(startsOf(laptop))).toEqual(expected);
  });
});

/** Each with a day on which clocks change. */
const months: [start: string, seed: number][] = [
  ['2016-10-10T05:07:00.000Z', 7],
  ['2017-03-06T06:07:00.000Z', 11],
];

describe('a simulated month', { timeout: MINUTE }, () => {
  /** Days in the field: awake from seven to seven with a nap, offline most of the time, a file that comes weekly. */
  async function liveThrough(start: string, days: number, seed: number): Promise<void> {
    const random = seeded(seed);
    laptop = await openLaptop(start, 'Europe/Paris', 60);
    const { test, openai, gemini } = laptop;
    const { clock, connectivity } = test;
    let isUp = true;
    flap(laptop, () => isUp);
    openai.otherwise((request, signal, attempt) =>
      isUp
        ? goodAnswer(request)
        : failingAs('DOWN', {}, 'the connection was refused')(request, signal, attempt),
    );
    for (let day = 0; day < days; day += 1) {
      const morning = clock.now();
      for (let hour = 0; hour < 12; hour += 1) {
        connectivity.online = random() < 0.4;
        isUp = random() < 0.6;
        // A file that is written anew each week; once it is away for two days.
        if (day % 7 === 1 && hour === 3) laptop.file(FIRST_WEEKS + 1 + Math.floor(day / 7));
        if (day === 16 && hour === 5) laptop.file(null);
        if (day === 18 && hour === 5) laptop.file(FIRST_WEEKS + 3);
        if (day === 10 && hour === 2) await laptop.pause();
        if (day === 11 && hour === 2) await laptop.resume();
        if (day === 20 && hour === 4) gemini.next(failingAs('TRANSIENT', { status: 500 }));
        await laptop.work(HOUR);
        // A nap that ends between two rounds.
        if (hour === 6) laptop.sleepUntil(clock.now() + HOUR + (random() < 0.5 ? 13 * MINUTE : 0));
      }
      laptop.sleepUntil(morning + DAY);
    }
  }

  // Fails when a sleep is followed by more or less than one catch-up, a step's failure stops a cycle, or a change of holder has no entry.
  it.each(months.slice(0, countOf(1, months.length)))(
    'from %s runs exactly the due cycles and forecasts, without overlap or storm',
    async (start, seed) => {
      await liveThrough(start, 30, seed);
      expectExactlyTheDueCycles();
      expectNoOverlap();
      expectNoStorm();
      await expectExplained();
      const published = await expectOneRunForEachChange();
      // A new file and a new week are a change each, five weeks long; not every one finds a network in its time.
      expect(published).toBeGreaterThanOrEqual(5);
      expect(published).toBeLessThanOrEqual(12);
      const refresh = laptop.cycles().flatMap(({ steps }) => steps.filter(({ name }) => name === 'refresh'));
      const failed = refresh.filter(({ outcome }) => outcome === 'failed');
      expect(failed.length).toBeGreaterThan(15);
      expect(failed.every(({ message }) => message.includes(PATH))).toBe(true);
      expect(laptop.cycles().every(({ steps }) => steps.length === 6)).toBe(true);
    },
  );
});
