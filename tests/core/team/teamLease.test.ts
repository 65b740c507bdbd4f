/** One provider over the team: each rule of docs/team-lease.md by its number; the database itself is tested beside its adapter. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { AppError } from '../../../shared/errors/AppError.ts';
import { AppError as Refusal } from '../../../shared/errors/AppError.ts';
import { HOUR, MINUTE, SECOND } from '../../../shared/time/durations.ts';
import { createFakeClock, letPass, settle } from '../../support/fakeClock.ts';
import { createGate, FakeProvider, failingAs, goodAnswer, untilAborted } from '../../support/fakeProvider.ts';
import {
  createFakeTeam,
  FAKE_ADDRESS,
  type FakeTeam,
  OTHER_SITE,
  unreachable,
} from '../../support/fakeTeam.ts';
import { openTestCore, type TestCore, twoPlaces } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

let team: FakeTeam;
let test: TestCore;
let groq: FakeProvider;
let gemini: FakeProvider;
let id: string;

const set = (key: string, value: unknown) => test.client.call('settings.set', { key, value });
const run = (provider?: 'groq' | 'gemini' | 'embedded') =>
  test.client.call('forecasts.run', { datasetId: id, ...(provider === undefined ? {} : { provider }) });
const refusal = (running = run()) => rejectionOf(running) as Promise<AppError>;
const entries = async (type: string) =>
  (await test.client.call('audit.list', {})).entries.filter((entry) => entry.type === type);
const lock = () => test.client.call('lock.status', {});
const failures = async () => (await lock()).providers.map((one) => [one.id, one.totalFailures, one.bench]);
const seen = async () => (await test.client.call('team.status', {})).lease;
/** Time of this computer and of the database. */
const pass = async (ms: number) => {
  // Some turns more than a program takes between two sleeps.
  await settle(test.clock, 40);
  await letPass(test.clock, ms, 12);
};

const offline = {
  code: 'OFFLINE',
  details: expect.objectContaining({ cause: 'TEAM_LEASE', provider: 'gemini', offer: 'embedded' }),
};

beforeEach(async () => {
  const clock = createFakeClock();
  team = createFakeTeam(() => clock.monotonic());
  [gemini, groq] = [new FakeProvider('gemini'), new FakeProvider('groq')];
  test = await openTestCore({ clock, providers: [gemini, groq], openTeam: team.openTeam });
  id = await test.importPlaces(twoPlaces);
  for (const one of ['gemini', 'groq']) await set(`providers.${one}.enabled`, true);
  await test.client.call('team.join', { address: FAKE_ADDRESS });
  await set('team.oneProvider', true);
  team.opened = 0;
});

describe('L1: the lease', () => {
  it('is asked for by a run of a far provider', async () => {
    await run();
    expect(team.asked).toEqual(['open', 'take', 'enter', 'giveBack']);
  });

  it('is not asked for where the setting is off, and nothing of it is opened', async () => {
    await set('team.oneProvider', false);
    await run();
    expect([team.asked, team.opened, team.publications]).toEqual([[], 0, []]);
  });

  it('is not asked for outside of a team', async () => {
    await test.client.call('team.leave', {});
    team.opened = 0;
    await run();
    expect([team.asked, team.opened]).toEqual([[], 0]);
  });

  it('is not asked for by a near provider or the offline model, whoever has it', async () => {
    team.takenByOther(HOUR);
    gemini.where = 'near';
    expect((await run()).run.provider).toBe('gemini');
    expect((await run('embedded')).run.provider).toBe('embedded');
    expect([team.asked, team.publications]).toEqual([[], []]);
  });

  it('is not asked for by a run under way when the setting is switched on', async () => {
    await set('team.oneProvider', false);
    gemini.next(async (...asked) => {
      await set('team.oneProvider', true);
      return goodAnswer(asked[0]);
    });
    await run();
    expect(team.asked).toEqual([]);
    await run();
    expect(team.asked).toContain('take');
  });
});

describe('L2: it is asked for', () => {
  it('before the lock moves and before the first request', async () => {
    let [holder, asked]: [string | null, number] = ['?', -1];
    team.onQuestion = async (question) => {
      if (question === 'take') [holder, asked] = [(await lock()).holder, gemini.asked.length];
    };
    await run();
    expect([holder, asked]).toEqual([null, 0]);
  });

  it('not at all where this computer is offline', async () => {
    test.connectivity.online = false;
    expect(await refusal()).toMatchObject({ code: 'OFFLINE', details: { hasPortal: false } });
    expect(team.asked).toEqual([]);
  });

  it('once for a run that is repeated by another far provider', async () => {
    gemini.next(failingAs('QUOTA'));
    expect((await run()).run.provider).toBe('groq');
    expect(team.asked).toEqual(['open', 'take', 'enter', 'giveBack']);
  });

  it('when a near provider fails over to a far one', async () => {
    gemini.where = 'near';
    gemini.next(async (...asked) => {
      expect(team.asked).toEqual([]);
      return failingAs('QUOTA')(...asked);
    });
    expect((await run()).run.provider).toBe('groq');
    expect(team.asked).toEqual(['open', 'take', 'enter', 'giveBack']);
  });
});

describe('L3: each taking', () => {
  it('raises the epoch by one, also for the site that had it', async () => {
    for (const epoch of [1, 2, 3]) {
      await run();
      expect(team.publications.at(-1)).toMatchObject({ epoch, site: team.site });
    }
  });
});

describe('L4: while a run goes on', () => {
  it('it is renewed each minute, and given back at the end', async () => {
    const gate = createGate();
    gemini.next(gate.reply);
    await set('providers.gemini.deadlineMs', HOUR);
    const running = run();
    await gate.arrived;
    await pass(10 * MINUTE);
    expect(team.asked.filter((one) => one === 'renew')).toHaveLength(10);
    gate.open();
    await running;
    expect(team.untilMs).toBe(team.nowMs);
    await pass(10 * MINUTE);
    expect(team.asked.filter((one) => one === 'renew')).toHaveLength(10);
  });

  it('it is given back after a failure and after a cancel too', async () => {
    for (const one of [gemini, groq]) one.otherwise(failingAs('AUTH'));
    await refusal(run('gemini'));
    expect(team.untilMs).toBe(team.nowMs);
    groq.otherwise(untilAborted().reply);
    team.onQuestion = (question) => {
      if (question === 'take') setImmediate(() => void test.client.call('forecasts.cancel', {}));
    };
    expect(await refusal(run('groq'))).toMatchObject({ code: 'CANCELLED' });
    expect([team.epoch, team.untilMs]).toEqual([2, team.nowMs]);
  });

  it('it is not asked for again by what waited to renew it when the run ended', async () => {
    await set('providers.gemini.deadlineMs', HOUR);
    gemini.next(untilAborted().reply);
    const running = refusal();
    await pass(30 * SECOND);
    team.failure = unreachable();
    await pass(31 * SECOND);
    await test.client.call('forecasts.cancel', {});
    expect(await running).toMatchObject({ code: 'CANCELLED' });
    team.failure = null;
    const granted = team.untilMs;
    await pass(MINUTE);
    expect([team.untilMs, team.asked.filter((one) => one === 'renew').length]).toEqual([granted, 1]);
  });

  it('a cancel does not wait for the database, and what comes after it is given back', async () => {
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let arrived = () => {};
    const asking = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    team.onQuestion = (question) => {
      if (question !== 'take') return;
      arrived();
      return held;
    };
    const running = refusal();
    await asking;
    await test.client.call('forecasts.cancel', {});
    expect(await running).toMatchObject({ code: 'CANCELLED' });
    answer();
    await pass(SECOND);
    expect([team.asked.at(-1), team.untilMs]).toEqual(['giveBack', team.nowMs - SECOND]);
  });
});

describe('L5: a laptop whose wall clock', () => {
  it.each([-7 * HOUR, 9 * HOUR])('is off by %d ms asks as any other', async (ms) => {
    test.clock.jump(ms);
    await run();
    expect(team.asked).toEqual(['open', 'take', 'enter', 'giveBack']);
  });

  it('jumps inside a run goes on, after asking the database where it jumped ahead', async () => {
    gemini.next(
      (...asked) => {
        test.clock.jump(9 * HOUR);
        return goodAnswer(asked[0]);
      },
      (...asked) => {
        test.clock.jump(-20 * HOUR);
        return goodAnswer(asked[0]);
      },
    );
    expect((await run()).forecasts).toHaveLength(2);
    expect(team.asked).toEqual(['open', 'take', 'renew', 'enter', 'giveBack']);
  });

  it('went on while the other slept sends nothing before the database has answered', async () => {
    gemini.next((...asked) => {
      // The computer slept, and the lease ran out meanwhile.
      test.clock.jump(HOUR);
      team.shiftMs += HOUR;
      return goodAnswer(asked[0]);
    });
    expect(await refusal()).toMatchObject(offline);
    expect([gemini.asked.length, team.publications]).toEqual([1, []]);
  });

  it('went on is not trusted when the request leaves either', async () => {
    let sent = 0;
    gemini.otherwise((request) => {
      sent += 1;
      return goodAnswer(request);
    });
    const leaving = gemini.forecast.bind(gemini);
    gemini.forecast = (request, signal, attempt) => {
      test.clock.jump(HOUR);
      return leaving(request, signal, attempt);
    };
    expect(await refusal()).toMatchObject(offline);
    expect([sent, (await entries('RUN_ENDED'))[0]]).toMatchObject([0, { details: { outcome: 'failed' } }]);
  });

  it('jumps before the publication leaves that to the database', async () => {
    let answers = 0;
    gemini.otherwise((request) => {
      answers += 1;
      if (answers === 2) test.clock.jump(HOUR);
      return goodAnswer(request);
    });
    expect((await run()).forecasts).toHaveLength(2);
  });

  it('counts a lease from before the question was sent, however late the answer comes', async () => {
    await set('providers.gemini.deadlineMs', HOUR);
    let isAborted = false;
    team.onQuestion = (question) => {
      if (question === 'take') test.clock.advance(100 * SECOND);
    };
    gemini.next((request, signal, attempt) => {
      team.failure = unreachable();
      signal.addEventListener('abort', () => {
        isAborted = true;
      });
      return untilAborted().reply(request, signal, attempt);
    });
    const running = refusal();
    await pass(49 * SECOND);
    expect(isAborted).toBe(false);
    await pass(1 * SECOND);
    expect(isAborted).toBe(true);
    expect(await running).toMatchObject(offline);
  });

  it('has a lease that ends for it before it ends for the database', async () => {
    gemini.next(untilAborted().reply);
    await set('providers.gemini.deadlineMs', HOUR);
    const running = refusal();
    await pass(30 * SECOND);
    const granted = team.untilMs;
    team.failure = unreachable();
    await pass(2 * MINUTE + 1);
    expect(await running).toMatchObject(offline);
    expect(granted - team.nowMs).toBeGreaterThanOrEqual(29 * SECOND);
  });
});

describe('L6: without the link', () => {
  beforeEach(async () => {
    await run();
    team.failure = unreachable();
    team.asked = [];
  });

  it('a run answers OFFLINE with cause TEAM_LEASE at once, and nothing counts', async () => {
    const before = [await lock(), await failures()];
    const sent = gemini.asked.length;
    const refused = await refusal();
    expect(refused).toMatchObject(offline);
    expect(refused.message).toContain('--provider embedded');
    expect(team.asked).toEqual(['open']);
    expect([await lock(), await failures()]).toEqual(before);
    expect([gemini.asked.length, await entries('PROVIDER_FAILED')]).toEqual([sent, []]);
  });

  it('the offline model serves by itself only where offline.useEmbedded is on', async () => {
    await set('offline.useEmbedded', true);
    expect((await run()).run.provider).toBe('embedded');
    expect(await lock()).toMatchObject({ holder: 'gemini', cause: 'LOAN_ENDED' });
    expect(team.publications).toHaveLength(1);
  });

  it('a near holder stays', async () => {
    groq.where = 'near';
    await test.client.call('lock.release', {});
    team.failure = null;
    gemini.next(failingAs('QUOTA'));
    expect((await run()).run.provider).toBe('groq');
    await test.client.call('lock.readmit', { id: 'gemini', reason: 'paid' });
    team.failure = unreachable();
    expect((await run()).run.provider).toBe('groq');
  });

  it('a pinned provider gets no offer but the way out', async () => {
    await set('offline.useEmbedded', true);
    await test.client.call('lock.pin', { id: 'groq', reason: 'one model' });
    const refused = await refusal();
    expect(refused).toMatchObject({ code: 'OFFLINE', details: { cause: 'TEAM_LEASE', offer: null } });
    expect(refused.message).toContain('lock unpin');
  });
});

describe('L7: while another site has it', () => {
  it('a run is refused with its name and until when, and nothing counts', async () => {
    team.takenByOther(HOUR);
    await set('offline.useEmbedded', true);
    const before = await lock();
    const refused = await refusal();
    expect(refused).toMatchObject({
      code: 'TEAM_LEASE_HELD',
      details: { site: OTHER_SITE, until: '2016-11-02T09:00:00.000Z' },
    });
    expect(refused.message).toContain('Harbour lab (bbbbbbbbbbbbbbbb) until 2016-11-02 09:00 UTC');
    expect([await lock(), gemini.asked, await entries('PROVIDER_FAILED')]).toEqual([before, [], []]);
  });

  it('a run goes on once it is over', async () => {
    team.takenByOther(HOUR);
    await refusal();
    await pass(HOUR);
    expect((await run()).run.provider).toBe('gemini');
    expect(team.publications).toMatchObject([{ epoch: 2 }]);
  });
});

describe('L8: what the database refuses', () => {
  it.each(['TEAM_REFUSED', 'NO_TEAM_THERE', 'BAD_ADDRESS', 'NEWER_VERSION'] as const)(
    '%s is answered so',
    async (code) => {
      team.failure = new Refusal(code, 'no');
      await set('offline.useEmbedded', true);
      const before = await lock();
      expect(await refusal()).toMatchObject({ code });
      expect([await lock(), gemini.asked]).toEqual([before, []]);
    },
  );
});

describe('L9: automatic forecasts', () => {
  const forecast = async () => {
    const { lastCycle } = await test.client.call('scheduler.runOnce', {});
    return lastCycle!.steps.find(({ name }) => name === 'forecast')!;
  };

  it.each([
    ['without the link', unreachable()],
    ['while the database refuses', new Refusal('TEAM_REFUSED', 'no')],
    ['while another site has it', null],
  ])('wait %s, note no failure, and are made later', async (_when, failure) => {
    await set('scheduler.autoForecast', true);
    await set('scheduler.farProviders', true);
    team.failure = failure;
    if (failure === null) team.takenByOther(HOUR);
    for (let cycle = 0; cycle < 2; cycle += 1)
      expect(await forecast()).toMatchObject({ outcome: 'nothing-to-do' });
    const { datasets } = await test.client.call('scheduler.status', {});
    expect([datasets[0]!.last, gemini.asked]).toEqual([null, []]);
    team.failure = null;
    team.untilMs = 0;
    expect(await forecast()).toMatchObject({ outcome: 'done' });
  });
});

describe('L10: a lease that ends inside a run', () => {
  it('without the link aborts the request under way, and nothing is sent, published or counted', async () => {
    await set('providers.gemini.deadlineMs', HOUR);
    let isAborted = false;
    gemini.next(goodAnswer, (request, signal, attempt) => {
      team.failure = unreachable();
      signal.addEventListener('abort', () => {
        isAborted = true;
      });
      return untilAborted().reply(request, signal, attempt);
    });
    const before = await failures();
    const running = refusal();
    await pass(3 * MINUTE);
    const refused = await running;
    expect(refused).toMatchObject(offline);
    expect(refused.message).toContain('was asked nothing more');
    expect([isAborted, gemini.asked.length]).toEqual([true, 2]);
    expect([await entries('SET_PUBLISHED'), await entries('PROVIDER_FAILED')]).toEqual([[], []]);
    expect(await failures()).toEqual(before);
    expect(await entries('RUN_ENDED')).toMatchObject([{ details: { outcome: 'failed' } }]);
  });

  it('because another site took it says whose it is', async () => {
    await set('providers.gemini.deadlineMs', HOUR);
    gemini.next((...asked) => {
      team.takenByOther(HOUR);
      return untilAborted().reply(...asked);
    });
    const running = refusal();
    await pass(MINUTE);
    const refused = await running;
    expect(refused).toMatchObject({ ...offline, details: { heldBy: { until: '2016-11-02T09:00:00.000Z' } } });
    expect(refused.message).toContain('Harbour lab');
    expect([gemini.asked.length, team.untilMs]).toEqual([1, Date.parse('2016-11-02T09:00:00.000Z')]);
  });

  it('lets a near provider go on in the same run', async () => {
    groq.where = 'near';
    gemini.next(failingAs('QUOTA'));
    groq.next(async (...asked) => {
      team.failure = unreachable();
      await pass(10 * MINUTE);
      team.failure = null;
      return goodAnswer(asked[0]);
    });
    await set('providers.groq.deadlineMs', HOUR);
    expect((await run()).run.provider).toBe('groq');
    expect(team.publications).toEqual([]);
  });

  it('is answered to the run, not to a provider, when it is found between two attempts', async () => {
    gemini.next(failingAs('TRANSIENT'));
    team.onQuestion = () => {};
    const running = refusal();
    await letPass(test.clock, 1);
    team.failure = unreachable();
    test.clock.jump(HOUR);
    await pass(20 * SECOND);
    expect(await running).toMatchObject(offline);
    expect([gemini.asked.length, await entries('PROVIDER_FAILED')]).toEqual([1, []]);
  });
});

describe('L11: over a link that breaks', () => {
  it('the keeper asks again until it is answered, and no provider notices', async () => {
    await set('providers.gemini.deadlineMs', HOUR);
    const gate = createGate();
    gemini.next(gate.reply);
    const running = run();
    await gate.arrived;
    team.failure = unreachable();
    await pass(MINUTE + 10 * SECOND);
    const tries = team.asked.filter((one) => one === 'open').length;
    expect(tries).toBeGreaterThan(4);
    team.failure = null;
    await pass(3 * MINUTE);
    gate.open();
    expect((await running).forecasts).toHaveLength(2);
    expect([gemini.asked.length, team.publications.length]).toEqual([2, 1]);
  });
});

describe('L12: a publication', () => {
  it('is entered by the hash of its file before it is published here', async () => {
    let before = -1;
    team.onQuestion = async (question) => {
      if (question === 'enter') before = (await entries('SET_PUBLISHED')).length;
    };
    const { run: record } = await run();
    const [entry] = await entries('SET_PUBLISHED');
    const { fileHash } = entry!.details as { fileHash: string };
    expect(before).toBe(0);
    expect(team.publications).toEqual([{ epoch: 1, site: team.site, runId: record.id, setHash: fileHash }]);
  });

  it('that the database refuses is none: the earlier set stays, and no file is left', async () => {
    await run();
    const names = test.disk.names().filter((name) => name.startsWith('forecasts/'));
    team.onQuestion = (question) => {
      if (question === 'enter') team.takenByOther(HOUR);
    };
    expect(await refusal()).toMatchObject(offline);
    expect([await entries('SET_PUBLISHED'), team.publications]).toMatchObject([[{}], [{}]]);
    expect(test.disk.names().filter((name) => name.startsWith('forecasts/'))).toEqual(names);
  });

  it('whose link breaks is asked for again', async () => {
    let tries = 0;
    team.onQuestion = (question) => {
      if (question === 'enter') tries += 1;
      team.failure = question === 'enter' && tries < 3 ? unreachable() : null;
    };
    const running = run();
    await pass(20 * SECOND);
    expect((await running).forecasts).toHaveLength(2);
    expect([tries, team.publications.length]).toEqual([3, 1]);
  });
});

describe('L13: a publication that fails here after it was entered', () => {
  it('stays in the database without a set', async () => {
    team.onQuestion = async (question) => {
      if (question === 'enter') await test.client.call('lock.release', {});
    };
    expect(await refusal()).toMatchObject({ code: 'FENCED' });
    expect([await entries('SET_PUBLISHED'), team.publications.length]).toEqual([[], 1]);
  });
});

describe('L14: what was last seen', () => {
  it('is in the status of the team and in the explanation of the lock, in the time of the database', async () => {
    expect(await seen()).toBeNull();
    team.takenByOther(HOUR);
    test.clock.jump(-5 * HOUR);
    await refusal();
    expect(await seen()).toEqual({
      epoch: 1,
      site: OTHER_SITE,
      id: 'bbbbbbbbbbbbbbbb',
      name: 'Harbour lab',
      isOurs: false,
      until: '2016-11-02T09:00:00.000Z',
      seenAt: '2016-11-02T08:00:00.000Z',
    });
    const { sentences } = await test.client.call('lock.explain', {});
    expect(sentences.at(-1)!.text).toContain(
      'Harbour lab (bbbbbbbbbbbbbbbb) had it until 2016-11-02 09:00 UTC',
    );
    const again = await test.restart();
    expect((await again.client.call('team.status', {})).lease).toMatchObject({ name: 'Harbour lab' });
  });

  it('is not in the explanation where no lease is needed', async () => {
    await set('team.oneProvider', false);
    const { sentences } = await test.client.call('lock.explain', {});
    expect(sentences.map(({ text }) => text).join()).not.toContain('lease');
  });
});
