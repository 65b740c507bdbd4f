import { describe, expect, it } from 'vitest';
import { createCronTimetable } from '../../main/adapters/cronTimetable.ts';
import type { Timetable } from '../../main/core/ports/Timetable.ts';
import { DAY, HOUR, MINUTE } from '../../shared/time/durations.ts';

/** @returns the rounds after the one instant, up to and with the other, as instants */
function roundsBetween(table: Timetable, interval: number, fromMs: number, toMs: number): number[] {
  const rounds: number[] = [];
  for (let at = table.next(interval, fromMs); at <= toMs; at = table.next(interval, at)) rounds.push(at);
  return rounds;
}

/** A local time with the distance from Greenwich that tells two passes of one hour apart: `02:30 GMT+2`. */
function localTimeIn(zone: string): (ms: number) => string {
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'shortOffset' } as const;
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...time });
  return (ms) => format.format(ms);
}

/** @returns the local times of rounds between two instants, without the first and with the last */
function timesBetween(zone: string, interval: number, from: string, to: string): string[] {
  const rounds = roundsBetween(createCronTimetable(zone), interval, Date.parse(from), Date.parse(to));
  return rounds.map(localTimeIn(zone));
}

/** Midnight of a day on which no clock changes. */
const ordinaryDays = [
  ['UTC', '2026-06-10T00:00Z'],
  ['Europe/Paris', '2026-06-10T00:00+02:00'],
  ['America/New_York', '2026-06-10T00:00-04:00'],
  ['Asia/Kathmandu', '2026-06-10T00:00+05:45'],
  ['Australia/Lord_Howe', '2026-06-10T00:00+10:30'],
] as const;

describe.each(ordinaryDays)('on an ordinary day in %s, rounds', (zone, midnight) => {
  it.each([5, 7, 45, 60, 90, 120, 720, 1_440])('are counted from midnight: every %i minutes', (interval) => {
    const startMs = Date.parse(midnight);
    const counted = Array.from({ length: Math.ceil(1_440 / interval) }, (_, round) => round * interval);
    const rounds = roundsBetween(createCronTimetable(zone), interval, startMs - 1, startMs + DAY - 1);
    expect(rounds.map((at) => (at - startMs) / MINUTE)).toEqual(counted);
  });
});

describe('a round', () => {
  const table = createCronTimetable('UTC');
  const at = Date.parse('2026-06-10T12:00Z');

  it('is over at the instant at which it begins', () => {
    expect(table.next(60, at - 1)).toBe(at);
    expect(table.next(60, at)).toBe(at + 60 * MINUTE);
    expect(table.next(60, at + 1)).toBe(at + 60 * MINUTE);
  });

  it('comes at its own distance, whichever others were asked for before', () => {
    const asked = [60, 5, 1_440, 5, 60].map((interval) => table.next(interval, at));
    expect(asked.map((ms) => (ms - at) / MINUTE)).toEqual([60, 5, 720, 5, 60]);
  });

  it('after the last one of a day is midnight, however short the rest of the day is', () => {
    expect(table.next(7, Date.parse('2026-06-10T23:55Z'))).toBe(Date.parse('2026-06-11T00:00Z'));
    expect(table.next(1_000, Date.parse('2026-06-10T16:40Z'))).toBe(Date.parse('2026-06-11T00:00Z'));
  });
});

describe('rounds up to an hour apart keep their distance', () => {
  it.each([
    ['forward', 'Europe/Paris', '2026-03-29T00:00Z'],
    ['forward', 'America/New_York', '2026-03-08T06:00Z'],
    ['back', 'Europe/Paris', '2026-10-25T00:00Z'],
    ['back', 'America/New_York', '2026-11-01T05:00Z'],
  ])('when clocks go %s by an hour: %s', (_change, zone, from) => {
    const table = createCronTimetable(zone);
    const fromMs = Date.parse(from);
    for (const interval of [5, 60]) {
      const rounds = roundsBetween(table, interval, fromMs, fromMs + 3 * HOUR);
      const regular = rounds.map((_, index) => fromMs + (index + 1) * interval * MINUTE);
      expect(rounds).toEqual(regular);
      expect(rounds).toHaveLength((3 * HOUR) / (interval * MINUTE));
    }
  });

  it('in the hour that is there twice, at the same minutes in both', () => {
    expect(timesBetween('Europe/Paris', 45, '2026-10-24T23:30Z', '2026-10-25T02:00Z')).toEqual([
      '02:15 GMT+2',
      '02:15 GMT+1',
      '03:00 GMT+1',
    ]);
  });

  it('and leave out what falls into the missing hour, rather than run it at another minute', () => {
    expect(timesBetween('Europe/Paris', 45, '2026-03-29T00:00Z', '2026-03-29T02:00Z')).toEqual([
      '01:30 GMT+1',
      '03:00 GMT+2',
      '03:45 GMT+2',
    ]);
    // Here no two hours share their minutes: 02:57 would be alone in its hour, as a time of day is.
    expect(timesBetween('Europe/Paris', 59, '2026-03-29T00:00Z', '2026-03-29T02:00Z')).toEqual([
      '01:58 GMT+1',
      '03:56 GMT+2',
    ]);
    expect(timesBetween('Europe/Paris', 59, '2026-10-25T00:00Z', '2026-10-25T02:30Z')).toEqual([
      '02:57 GMT+2',
      '02:57 GMT+1',
    ]);
  });

  it('as near as whole hours allow where clocks change by half an hour', () => {
    const zone = 'Australia/Lord_Howe';
    expect(timesBetween(zone, 5, '2026-10-03T15:20Z', '2026-10-03T15:35Z')).toEqual([
      '01:55 GMT+10:30',
      '02:30 GMT+11',
      '02:35 GMT+11',
    ]);
    expect(timesBetween(zone, 60, '2026-10-03T14:00Z', '2026-10-03T17:00Z')).toEqual([
      '01:00 GMT+10:30',
      '03:00 GMT+11',
      '04:00 GMT+11',
    ]);
    expect(timesBetween(zone, 60, '2026-04-04T13:30Z', '2026-04-04T17:00Z')).toEqual([
      '01:00 GMT+11',
      '02:00 GMT+10:30',
      '03:00 GMT+10:30',
    ]);
  });
});

describe('rounds more than an hour apart keep their time of day', () => {
  it('and one that falls into the missing hour runs right after it', () => {
    expect(timesBetween('Europe/Paris', 120, '2026-03-28T23:30Z', '2026-03-29T04:00Z')).toEqual([
      '03:00 GMT+2',
      '04:00 GMT+2',
      '06:00 GMT+2',
    ]);
    expect(timesBetween('America/New_York', 120, '2026-03-08T05:30Z', '2026-03-08T10:00Z')).toEqual([
      '03:00 GMT-4',
      '04:00 GMT-4',
      '06:00 GMT-4',
    ]);
    expect(timesBetween('Australia/Lord_Howe', 120, '2026-10-03T14:00Z', '2026-10-03T17:00Z')).toEqual([
      '02:30 GMT+11',
      '04:00 GMT+11',
    ]);
  });

  it('and the missing hour may be the one that begins the day', () => {
    expect(timesBetween('Africa/Cairo', 1_440, '2026-04-22T12:00Z', '2026-04-25T12:00Z')).toEqual([
      '00:00 GMT+2',
      '01:00 GMT+3',
      '00:00 GMT+3',
    ]);
  });

  it('and none runs twice in the hour that is there twice', () => {
    expect(timesBetween('Europe/Paris', 120, '2026-10-24T22:30Z', '2026-10-25T03:00Z')).toEqual([
      '02:00 GMT+2',
      '04:00 GMT+1',
    ]);
    expect(timesBetween('America/New_York', 90, '2026-11-01T04:30Z', '2026-11-01T08:30Z')).toEqual([
      '01:30 GMT-4',
      '03:00 GMT-5',
    ]);
    expect(timesBetween('Australia/Lord_Howe', 90, '2026-04-04T13:30Z', '2026-04-04T17:00Z')).toEqual([
      '01:30 GMT+11',
      '03:00 GMT+10:30',
    ]);
  });

  it.each([
    ['Europe/Paris', '2026-03-29T00:00+01:00'],
    ['Europe/Paris', '2026-10-25T00:00+02:00'],
    ['America/New_York', '2026-03-08T00:00-05:00'],
    ['America/New_York', '2026-11-01T00:00-04:00'],
  ])('at noon and midnight, through the changes: %s %s', (zone, midnight) => {
    const startMs = Date.parse(midnight);
    const times = roundsBetween(createCronTimetable(zone), 720, startMs, startMs + 2 * DAY + 2 * HOUR);
    const hours = times.map((at) => localTimeIn(zone)(at).slice(0, 5));
    expect(hours).toEqual(['12:00', '00:00', '12:00', '00:00']);
  });
});

describe('a timetable without a zone', () => {
  it.each(['Europe/Paris', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'])(
    'follows the local time of the machine, also on days when clocks change: %s',
    (zone) => {
      const { TZ } = process.env;
      const spans = ['2026-03-07', '2026-03-28', '2026-04-04', '2026-10-03', '2026-10-24', '2026-10-31'].map(
        (day) => [Date.parse(day), Date.parse(day) + 2 * DAY] as const,
      );
      const roundsOf = (table: Timetable) =>
        [45, 60, 90, 1_440].flatMap((interval) =>
          spans.flatMap(([fromMs, toMs]) => roundsBetween(table, interval, fromMs, toMs)),
        );
      try {
        process.env.TZ = zone;
        expect(roundsOf(createCronTimetable())).toEqual(roundsOf(createCronTimetable(zone)));
      } finally {
        if (TZ === undefined) delete process.env.TZ;
        else process.env.TZ = TZ;
      }
    },
  );
});
