import { describe, expect, it } from 'vitest';
import { type DueFacts, forecastDue } from '../../../main/core/scheduler/forecastDue.ts';
import type { AutoRun } from '../../../main/core/scheduler/schedulerDocument.ts';
import { DAY, HOUR } from '../../../shared/time/durations.ts';
import { type EpiWeekSystem, epiWeekSystemList } from '../../../shared/time/epiweek.ts';

const NOW = Date.parse('2016-11-02T08:00:00Z');
const stampOf = (ms: number) => new Date(ms).toISOString();

/** Data `b`, of which nothing was forecast yet, on a Wednesday. */
function facts(changes: Partial<DueFacts> = {}): DueFacts {
  return {
    dataset: { contentHash: 'b', epiWeek: 'iso', replay: false },
    current: null,
    last: null,
    isOn: true,
    today: '2016-11-02',
    nowMs: NOW,
    ...changes,
  };
}

const due = (changes: Partial<DueFacts> = {}) => forecastDue(facts(changes));

/** An automatic run for the present data and week, an hour ago. */
function ran(changes: Partial<AutoRun>): AutoRun {
  return {
    at: stampOf(NOW - HOUR),
    contentHash: 'b',
    week: '2016-W44',
    outcome: 'failed',
    message: 'It failed.',
    interruptions: 0,
    ...changes,
  };
}

describe('an automatic forecast', () => {
  it('of a replay is never due', () => {
    const replay = { contentHash: 'b', epiWeek: 'iso', replay: true } as const;
    expect(due({ dataset: replay })).toEqual({
      isDue: false,
      message: 'Never: a replay is forecast by hand.',
    });
  });

  it('that is switched off is not due, whatever is new', () => {
    expect(due({ isOn: false })).toEqual({ isDue: false, message: 'Switched off.' });
  });

  it('is due where there is none yet, and says what it would be for', () => {
    expect(due()).toEqual({
      isDue: true,
      change: { contentHash: 'b', week: '2016-W44' },
      message: 'Due in the next cycle: there is no forecast yet.',
    });
  });

  it('is due when the data are other ones than those of the newest forecast', () => {
    expect(due({ current: { contentHash: 'a', asOf: '2016-11-01' } })).toMatchObject({
      isDue: true,
      message: 'Due in the next cycle: the data are new.',
    });
  });

  it('is not due while the forecast is of these data and this week', () => {
    expect(due({ current: { contentHash: 'b', asOf: '2016-10-31' } })).toEqual({
      isDue: false,
      message: 'Nothing new: the forecast is of these data and this week.',
    });
  });
});

describe('a new week', () => {
  const weekdays = { saturday: '2016-10-29', sunday: '2016-10-30', monday: '2016-10-31' };
  const later = {
    tuesday: '2016-11-01',
    wednesday: '2016-11-02',
    thursday: '2016-11-03',
    friday: '2016-11-04',
  };
  /** The day on which the week after Friday, 28 October 2016, begins. */
  const firstDays: Record<EpiWeekSystem, string> = {
    saturday: weekdays.saturday,
    cdc: weekdays.sunday,
    iso: weekdays.monday,
    sormas: weekdays.monday,
    ...later,
  };

  it.each(epiWeekSystemList)('begins on the first day of the week of the dataset: %s', (epiWeek) => {
    const dataset = { contentHash: 'b', epiWeek, replay: false };
    const current = { contentHash: 'b', asOf: '2016-10-28' };
    const days = [...Object.values(weekdays), ...Object.values(later)];
    const dueDays = ['2016-10-28', ...days].filter((today) => due({ dataset, current, today }).isDue);
    expect(dueDays).toEqual(days.filter((day) => day >= firstDays[epiWeek]));
  });

  it.each(epiWeekSystemList)(
    'is not the last day of the week that began with the forecast: %s',
    (epiWeek) => {
      const dataset = { contentHash: 'b', epiWeek, replay: false };
      const current = { contentHash: 'b', asOf: firstDays[epiWeek] };
      const sixthDay = new Date(Date.parse(firstDays[epiWeek]) + 6 * DAY).toISOString().slice(0, 10);
      const seventhDay = new Date(Date.parse(firstDays[epiWeek]) + 7 * DAY).toISOString().slice(0, 10);
      expect(due({ dataset, current, today: sixthDay }).isDue).toBe(false);
      expect(due({ dataset, current, today: seventhDay })).toMatchObject({
        isDue: true,
        message: 'Due in the next cycle: a new week has begun.',
      });
    },
  );

  it('is no new year: the week that holds both is one', () => {
    const current = { contentHash: 'b', asOf: '2018-12-31' };
    expect(due({ current, today: '2019-01-01' }).isDue).toBe(false);
    expect(due({ current, today: '2019-01-07' })).toMatchObject({ change: { week: '2019-W02' } });
  });

  it('is one also when the forecast was made as of a later day, by a clock that was wrong', () => {
    expect(due({ current: { contentHash: 'b', asOf: '2021-05-01' } }).isDue).toBe(true);
  });
});

describe('a change that was tried already', () => {
  it('is not tried again after a run that was published', () => {
    expect(due({ last: ran({ outcome: 'published', at: stampOf(NOW - 3 * DAY) }) })).toEqual({
      isDue: false,
      message: 'Made for these data and this week already.',
    });
  });

  it('is not tried again while a run for it is on its way', () => {
    expect(due({ last: ran({ outcome: 'running' }) })).toEqual({
      isDue: false,
      message: 'A run is on its way.',
    });
  });

  it('rests for a day after a run that failed, and says until when', () => {
    expect(due({ last: ran({}) })).toEqual({
      isDue: false,
      message: 'Failed for these data and this week; tried again after 2016-11-03 07:00 UTC.',
    });
    expect(due({ last: ran({ at: stampOf(NOW - DAY + 1) }) }).isDue).toBe(false);
  });

  it('is tried again after that day', () => {
    expect(due({ last: ran({ at: stampOf(NOW - DAY) }) })).toMatchObject({
      isDue: true,
      message: 'Due in the next cycle: there is no forecast yet.',
    });
  });

  it('is not kept waiting by a failure that a clock ahead of its time noted', () => {
    expect(due({ last: ran({ at: stampOf(NOW + DAY - 1) }) }).isDue).toBe(false);
    expect(due({ last: ran({ at: stampOf(NOW + DAY) }) }).isDue).toBe(true);
  });

  it('is another one with other data, or in another week', () => {
    for (const outcome of ['failed', 'published', 'running', 'interrupted'] as const) {
      expect(due({ last: ran({ outcome, contentHash: 'a', interruptions: 9 }) }).isDue).toBe(true);
      expect(due({ last: ran({ outcome, week: '2016-W43', interruptions: 9 }) }).isDue).toBe(true);
    }
  });

  it.each([0, 1, 2])('is tried again at once after %i runs that were cut off', (interruptions) => {
    expect(due({ last: ran({ outcome: 'interrupted', interruptions }) }).isDue).toBe(true);
  });

  it('rests for a day once a third run for it was cut off', () => {
    const last = ran({ outcome: 'interrupted', interruptions: 3 });
    expect(due({ last })).toMatchObject({
      isDue: false,
      message: 'Failed for these data and this week; tried again after 2016-11-03 07:00 UTC.',
    });
    expect(due({ last, nowMs: NOW + 23 * HOUR }).isDue).toBe(true);
  });

  it('does not outlast the switch: off is said first', () => {
    expect(due({ isOn: false, last: ran({}) }).message).toBe('Switched off.');
  });

  it('that a person forecast meanwhile is nothing new', () => {
    const current = { contentHash: 'b', asOf: '2016-11-02' };
    expect(due({ current, last: ran({}) }).message).toMatch(/^Nothing new/);
  });
});
