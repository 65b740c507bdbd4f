import { describe, expect, it } from 'vitest';
import { App } from '../../../../renderer/app/App.tsx';
import { renewAnswers } from '../../../../renderer/data/answers.ts';
import {
  AppError,
  type Cycle,
  type SchedulerState,
  type StepOutcome,
  stepNames,
  stepOutcomes,
} from '../../../../shared/contract/index.ts';
import { fakeCycle } from '../../support/FakeBackground.ts';
import type { FakeOptions } from '../../support/fakeClient.ts';
import { buttonIn, elementWith } from '../../support/markup.ts';
import { answered, markupOf, openServices, schedulerIn, wordsOf } from '../../support/services.tsx';

async function screen(options: FakeOptions = {}) {
  const opened = await openServices({ isReplay: false, ...options }, '#/background');
  const end = opened.stores.start();
  const state = () => opened.stores.background.getState();
  await answered(opened.stores);
  const show = () => markupOf(opened.services, <App />);
  return { ...opened, end, state, show, words: () => wordsOf(show()) };
}

/** A cycle whose steps came to what is given. */
function cycleWith(...found: [StepOutcome, number | null, string][]): Cycle {
  const steps = found.map(([outcome, ms, message], i) => ({ name: stepNames[i]!, outcome, ms, message }));
  return fakeCycle('2026-11-18T08:00:00.000Z', { steps });
}

describe('the screen of the background', () => {
  it('is reached from the navigation, and has one heading, named tables and no style attributes', async () => {
    const { show, end } = await screen({
      scheduler: { lastCycle: fakeCycle('2026-11-18T08:00:00.000Z') },
    });
    const markup = show();
    expect(markup).toMatch(/<a href="#\/background" aria-current="page">Background<\/a>/);
    expect(markup.match(/<h1/g)).toHaveLength(1);
    expect(markup).not.toContain('style=');
    for (const [table] of markup.matchAll(/<table.*?<\/table>/gs)) {
      expect(table).toMatch(/<caption/);
      expect(table).not.toMatch(/<th(?![^>]* scope=)[ >]/);
    }
    end();
  });

  it('says why it could not be read, with a way to try again', async () => {
    const { client, stores, words, end } = await screen();
    client.failNext('scheduler.status', new AppError('FOLDER_DAMAGED', 'A file cannot be read.'));
    await renewAnswers(stores.answers, ['scheduler']);
    expect(words()).toContain('A file cannot be read. Try again');
    end();
  });
});

describe('the scheduler', () => {
  it.each([
    ['RUNNING', null, 'check', 'Running Cycles start by themselves.'],
    ['DEGRADED', 'The step Forecasts failed.', 'alert', 'Needs attention The step Forecasts failed.'],
    ['PAUSED', 'Paused by the user: Travel.', 'pause', 'Paused Paused by the user: Travel.'],
    ['STOPPED', 'This process only reads.', 'stop', 'Stopped This process only reads.'],
  ] as [SchedulerState, string | null, string, string][])(
    'that is %s says so in a word, a shape and its reason, which is spoken',
    async (state, reason, shape, words) => {
      const { show, end } = await screen({ scheduler: { state, reason } });
      const card = elementWith(show(), 'section', 'Scheduler');
      const spoken = card.match(/<p class="state-line" role="status">.*?<\/p>/s)![0];
      expect(wordsOf(spoken)).toBe(words);
      expect(spoken).toContain(`data-shape="${shape}"`);
      end();
    },
  );

  it('tells when the next cycle is due, how often, and of the battery', async () => {
    const { words, end } = await screen({ scheduler: { intervalMinutes: 15, onBattery: true } });
    expect(words()).toContain('Next cycle 09:00 (in 15 minutes)');
    expect(words()).toContain('A cycle starts every 15 minutes counted from midnight');
    expect(words()).toContain('Power on battery Cycles run once an hour at most');
    end();
  });

  it('names no interval while the one in the settings can not be used', async () => {
    const { words, end } = await screen({ scheduler: { state: 'STOPPED', intervalMinutes: 0 } });
    expect(words()).not.toContain('A cycle starts');
    end();
  });

  it('says nothing of power where the host does not know or there is no battery in use', async () => {
    for (const onBattery of [null, false]) {
      const { words, end } = await screen({ scheduler: { onBattery, nextAt: null } });
      expect(words()).not.toContain('Power');
      expect(words()).toContain('Next cycle none is due');
      end();
    }
  });

  it('runs a cycle at once, also while paused; meanwhile the button says why it waits, and keeps the focus', async () => {
    const { client, state, show, words, end } = await screen({ scheduler: { state: 'PAUSED' } });
    expect(buttonIn(show(), 'Run now')).not.toContain('disabled');
    const release = client.holdNext('scheduler.runOnce');
    const run = state().runOnce();
    expect(buttonIn(show(), 'Run now')).toContain('aria-disabled="true" title="A cycle runs…"');
    expect(buttonIn(show(), 'Run now')).not.toContain(' disabled');
    expect(show()).toMatch(/role="status">A cycle runs…</);
    release();
    await run;
    expect(buttonIn(show(), 'Run now')).not.toContain('disabled');
    expect(words()).toContain('Started today 08:40, by the user.');
    end();
  });

  it('does not start a second cycle beside the one that runs', async () => {
    const { show, words, end } = await screen({ scheduler: { isCycling: true } });
    expect(buttonIn(show(), 'Run now')).toContain('aria-disabled="true" title="A cycle runs…"');
    expect(words()).toContain('Run now A cycle runs…');
    end();
  });

  it('is paused with a reason in the own words, and then can be resumed', async () => {
    const { state, show, words, end } = await screen();
    const id = show().match(/<label for="([^"]+)">Reason for a pause \(optional\)<\/label>/)?.[1];
    expect(show()).toMatch(new RegExp(`<input id="${id}" maxLength="200"`));
    expect(() => buttonIn(show(), 'Resume')).toThrow();
    await state().pause('Data are being checked');
    expect(words()).toContain('Paused Paused by the user: Data are being checked.');
    expect(() => buttonIn(show(), 'Pause')).toThrow();
    expect(show()).not.toContain('Reason for a pause');
    await state().resume();
    expect(buttonIn(show(), 'Pause')).not.toContain('disabled');
    expect(words()).toContain('Running Cycles start by themselves.');
    end();
  });

  it('says why an order was refused, at once', async () => {
    const { client, state, show, end } = await screen();
    client.failNext('scheduler.pause', new AppError('DISK_FULL', 'The disk is full. Free 20 MB.'));
    await state().pause('');
    expect(wordsOf(show().match(/role="alert">.*?<\/p>/s)![0])).toContain('The disk is full. Free 20 MB.');
    end();
  });

  it('can be given no order in a window that only reads, but providers can be looked at', async () => {
    const { show, end } = await screen({ access: 'reader', canChooseFiles: true });
    for (const words of ['Run now', 'Pause', 'Watch a file…'])
      expect(buttonIn(show(), words)).toMatch(/disabled="" title="Another process/);
    expect(show()).toMatch(
      /<input(?=[^>]*disabled="")[^>]* aria-label="Automatic forecasts of Cholera, Haiti"/,
    );
    expect(buttonIn(show(), 'Check now')).not.toContain('disabled');
    end();
  });
});

describe('the steps of the last cycle', () => {
  it('stand in their order with outcome, time and message; what failed with its cause', async () => {
    const lastCycle = cycleWith(
      ['done', 230, 'Online.'],
      ['nothing-to-do', 3, 'No file changed.'],
      ['done', 12, 'Scored 1 set of forecasts against the counts.'],
      ['timed-out', 60_000, 'Groq did not answer.'],
      ['failed', 154_000, 'Each provider failed. Type `outpost providers`.'],
      ['done', 900, 'Sent 2 entries, received 0 entries.'],
      ['skipped', null, 'The same step of an earlier cycle has not ended.'],
    );
    const { show, end } = await screen({ scheduler: { lastCycle } });
    const table = elementWith(show(), 'table', 'Housekeeping');
    expect([...table.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => wordsOf(row))).toEqual([
      'Step Outcome Took What it did',
      'Network Done 230 ms Online.',
      'Data files Nothing to do 3 ms No file changed.',
      'Scores Done 12 ms Scored 1 set of forecasts against the counts.',
      'Provider health Timed out 1 min 0 s Groq did not answer.',
      'Forecasts Failed 2 min 34 s Each provider failed. Type outpost providers .',
      'Team Done 900 ms Sent 2 entries, received 0 entries.',
      'Housekeeping Skipped – The same step of an earlier cycle has not ended.',
    ]);
    expect(table.match(/<th scope="row">/g)).toHaveLength(7);
    const card = elementWith(show(), 'section', 'Last cycle, step by step');
    const spoken = card.match(/<p class="state-line" role="status">.*?<\/p>/s)![0];
    expect(wordsOf(spoken)).toBe('Failed Started today 08:00, on time.');
    end();
  });

  it('have a shape of their own for each outcome', async () => {
    const shapes = new Set<string>();
    for (const outcome of stepOutcomes) {
      const { show, end } = await screen({ scheduler: { lastCycle: cycleWith([outcome, null, 'x']) } });
      shapes.add(elementWith(show(), 'table', 'Network').match(/data-shape="(\w+)"/)![1]!);
      end();
    }
    expect(shapes.size).toBe(stepOutcomes.length);
  });

  it('appear one by one while a cycle runs', async () => {
    const { client, stores, show, words, end } = await screen();
    const whole = fakeCycle('2026-11-18T08:44:00.000Z');
    const rows = () => show().match(/<th scope="row">(Network|Data files|Scores)/g) ?? [];
    for (const reached of [1, 2, 3]) {
      const lastCycle = { ...whole, finishedAt: null, steps: whole.steps.slice(0, reached) };
      client.emit('scheduler.changed', { ...schedulerIn(stores)!, isCycling: true, lastCycle });
      expect(rows()).toHaveLength(reached);
    }
    expect(words()).toContain('step by step Running Started today 08:44');
    end();
  });

  it('are not there before the first cycle', async () => {
    const { words, end } = await screen();
    expect(words()).toContain('Last cycle, step by step No cycle has run yet.');
    end();
  });
});

describe('what was before', () => {
  it('lists earlier cycles with time, cause and outcome, each opening to its steps', async () => {
    const lastCycle = fakeCycle('2026-11-18T08:00:00.000Z');
    const earlier = cycleWith(['failed', 12, 'The folder is gone.']);
    const cut = { startedAt: '2026-11-17T21:00:00.000Z', finishedAt: null };
    const cycles = [
      lastCycle,
      { ...earlier, startedAt: '2026-11-18T07:00:00.000Z', cause: 'catch-up' as const },
      { ...cycleWith(['done', 12, 'Online.']), ...cut },
    ];
    const { show, end } = await screen({ scheduler: { lastCycle, cycles } });
    const [whole] = show().match(/<details class="earlier"><summary>.*?<\/summary>/s)!;
    expect(wordsOf(whole)).toBe('2 earlier cycles Failed: 1 Interrupted: 1');
    const list = elementWith(show(), 'ul', 'catching up');
    expect([...list.matchAll(/<summary>.*?<\/summary>/gs)].map(([line]) => wordsOf(line))).toEqual([
      'Failed 07:00 catching up',
      'Interrupted 17 Nov 2026, 21:00 on time',
    ]);
    expect(wordsOf(list)).toContain('Network Failed 12 ms The folder is gone.');
    end();
  });

  it('counts the rounds that were missed, with the reason', async () => {
    const from = '2026-11-18T04:00:00.000Z';
    const missed = [
      { from, count: 4, reason: 'asleep' as const },
      { from, count: 1, reason: 'busy' as const },
      { from: '2026-11-17T21:00:00.000Z', count: 2, reason: 'closed' as const },
    ];
    const { words, end } = await screen({ scheduler: { missed } });
    expect(words()).toContain(
      'Missed rounds 4 rounds missed while the computer slept, from 04:00. ' +
        '1 round missed while a cycle was still running, from 04:00. ' +
        '2 rounds missed while Outpost did not run, from 17 Nov 2026, 21:00.',
    );
    expect(words()).not.toContain('older');
    end();
  });

  it('shows the newest missed rounds, and the older ones on request', async () => {
    const missed = [4, 3, 2, 1, 0].map((hour) => ({
      from: `2026-11-18T0${hour}:00:00.000Z`,
      count: 1,
      reason: 'busy' as const,
    }));
    const { show, end } = await screen({ scheduler: { missed } });
    const [older] = show().match(/<details><summary>2 older times<\/summary>.*?<\/details>/s)!;
    expect(older.match(/<li>/g)).toHaveLength(2);
    expect(older).toContain('from 00:00.');
    expect(elementWith(show(), 'ul', 'from 04:00.').match(/<li>/g)).toHaveLength(3);
    end();
  });

  it('claims none where none was missed', async () => {
    const { words, end } = await screen();
    expect(words()).not.toMatch(/Missed rounds|earlier cycle/);
    end();
  });
});

describe('automatic forecasts', () => {
  const named = (show: () => string) =>
    show().match(/<input[^>]* aria-label="Automatic forecasts of Cholera, Haiti"[^>]*>/)![0];

  it('are switched for one dataset, which says what comes next', async () => {
    const { state, show, words, end } = await screen();
    expect(named(show)).not.toContain('checked=""');
    expect(words()).toContain('Cholera, Haiti off Switched off. none yet');
    await state().setAutoForecast('ds-haiti', true);
    expect(named(show)).toContain('checked=""');
    expect(words()).toContain('Cholera, Haiti on The next cycle makes a forecast: there is none yet.');
    end();
  });

  it('say why a switch was refused, in the row of its dataset', async () => {
    const { client, state, show, end } = await screen();
    client.failNext('scheduler.setAutoForecast', new AppError('DISK_FULL', 'The disk is full.'));
    await state().setAutoForecast('ds-haiti', true);
    expect(wordsOf(elementWith(show(), 'table', 'Automatic'))).toContain('The disk is full.');
    expect(named(show)).not.toContain('checked=""');
    end();
  });

  it('tell the last run and the watched files with their last reading', async () => {
    const auto = {
      datasetId: 'ds-1',
      name: 'Measles, north',
      isOn: true,
      message: 'Nothing changed.',
      last: { at: '2026-11-18T08:00:10.000Z', outcome: 'failed' as const, message: 'No provider answered.' },
      watch: {
        files: [
          { path: '/home/field/counts.csv', sheet: null },
          { path: '/home/field/people.xlsx', sheet: 'Week 10' },
        ],
        readAt: '2026-11-18T08:00:00.000Z',
        message: '14 new rows.',
      },
    };
    const { show, end } = await screen({ canChooseFiles: true, scheduler: { datasets: [auto] } });
    const table = elementWith(show(), 'table', 'Measles');
    expect(wordsOf(table)).toContain(
      'Failed today 08:00 No provider answered. /home/field/counts.csv /home/field/people.xlsx sheet Week 10 ' +
        'Looked at today 08:00: 14 new rows. Watch other files… Stop watching',
    );
    expect(table).toContain('aria-label="Stop watching the files of Measles, north"');
    end();
  });

  it('let a file be watched and left where the host has a file dialog', async () => {
    const { client, state, show, words, end } = await screen({ canChooseFiles: true });
    expect(words()).not.toContain('outpost datasets watch');
    expect(buttonIn(show(), 'Watch a file…')).toContain('aria-label="Watch a file for Cholera, Haiti"');
    await state().watch('ds-haiti');
    expect(words()).toContain('/home/field/counts.csv Read with the next cycle.');
    await state().unwatch('ds-haiti');
    expect(() => buttonIn(show(), 'Stop watching')).toThrow();
    client.background.chosen = null;
    await state().watch('ds-haiti');
    expect(words()).toContain('none Watch a file…');
    end();
  });

  it('name the command line where it has none', async () => {
    const { show, words, end } = await screen();
    expect(words()).toContain(
      'name them with outpost datasets watch ID FILE ; outpost datasets lists the ids.',
    );
    expect(() => buttonIn(show(), 'Watch a file…')).toThrow();
    end();
  });

  it('say what to do where no dataset runs with the calendar', async () => {
    const { words, end } = await screen({ isReplay: true });
    expect(words()).toContain(
      'Automatic forecasts There is nothing to forecast by itself yet. Import counts',
    );
    end();
  });
});
