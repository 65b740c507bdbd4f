import { describe, expect, it } from 'vitest';
import { tooManyGaps } from '../../../main/core/runs/runFailures.ts';
import { App } from '../../../renderer/app/App.tsx';
import { tellAnswer } from '../../../renderer/data/answers.ts';
import { failoversQuery } from '../../../renderer/features/run/index.ts';
import { AppError, type DataNote, type Failover } from '../../../shared/contract/index.ts';
import type { FakeOptions } from '../support/fakeClient.ts';
import { placeFixtures } from '../support/placeFixtures.ts';
import { markupOf, openServices, readAudit, wordsOf } from '../support/services.tsx';

async function screen(options: FakeOptions = {}, hash = '') {
  const opened = await openServices(options, hash);
  const show = () => markupOf(opened.services, <App />);
  return { ...opened, show, words: () => wordsOf(show()) };
}

/** A place with its forecast read, as the effect of the screen would. */
async function placeScreen(options: FakeOptions = {}, code = 'grand-anse') {
  const opened = await screen(options, `#/places/${code}`);
  await opened.stores.data.readForecast(`run-1.${code}`);
  return opened;
}

describe('the frame', () => {
  it('has navigation with the current page marked, one main part and a status bar', async () => {
    const { show } = await screen();
    const markup = show();
    expect(markup).toMatch(/<a href="#\/" aria-current="page">Overview<\/a>/);
    expect(markup.match(/<main /g)).toHaveLength(1);
    expect(markup.match(/<footer /g)).toHaveLength(1);
    expect(markup.match(/<h1/g)).toHaveLength(1);
  });

  it('uses no style attributes, which the content security policy forbids in markup', async () => {
    const place = await placeScreen();
    for (const markup of [place.show(), (await screen()).show(), (await screen({}, '#/provider')).show()]) {
      expect(markup).not.toContain('style=');
    }
  });

  it('names every button and field', async () => {
    const { show } = await placeScreen();
    const buttons = [...show().matchAll(/<button[^>]*>(.*?)<\/button>/gs)];
    expect(buttons.length).toBeGreaterThan(4);
    for (const [tag, inner] of buttons) {
      expect(tag.includes('aria-label="') || wordsOf(inner!) !== '').toBe(true);
    }
    for (const [field] of show().matchAll(/<(?:select|input)[^>]*>/g)) {
      expect(field).toMatch(/aria-label=|id="/);
    }
  });
});

describe('the status bar', () => {
  it('names network, data week, forecast with provider and time, audit state and attention', async () => {
    const { words } = await screen();
    expect(words()).toContain(
      '● No network needed Data to 2016-W43 (29 Oct) Forecast: offline model , today 08:40 Audit intact , 3 entries Background: next 09:00 ☀ Outdoor Nothing needs attention',
    );
  });

  it('does not claim that no network is needed when a provider on it is to be asked', async () => {
    const { client, stores, words } = await screen({ connectivity: { status: 'ONLINE' } });
    await client.call('lock.pin', { id: 'openai', reason: 'Policy' });
    await stores.lock.refresh();
    expect(words()).toContain('● Online Data to');
  });

  it('says where the audit trail is broken', async () => {
    const { stores, words } = await screen({ isAuditIntact: false });
    expect(words()).toContain('Audit broken');
    await stores.audit.verify();
    expect(words()).toContain('Audit broken at entry 2');
  });
});

describe('the overview', () => {
  it('says what to do before the first import, and shows the sample with its source', async () => {
    const { words } = await screen({ hasDataset: false });
    expect(words()).toContain('No data yet Import a file (Ctrl+O)');
    expect(words()).toContain('Open Cholera, Haiti');
    expect(words()).toContain('Source: Ministry of Public Health');
  });

  it('shows counts and a call to action before the first forecast', async () => {
    const { words } = await screen({ hasForecast: false });
    expect(words()).toContain('10 places with counts to week 2016-W43 (29 Oct 2016). No forecast yet.');
    expect(words()).toContain('Ask for a forecast Ctrl+Enter by the offline model');
    expect(words()).not.toContain('Outbreak probability');
    expect(words()).toContain("Grand'Anse 349 week W43 +100");
  });

  it('shows each place with count, change, level, probability, median and range, confidence and age', async () => {
    const { words } = await screen();
    expect(words()).toContain(
      "Grand'Anse Red 349 week W43 +100 4 1.2 % 17 of 1,422 cases, last 12 weeks; delay to death not corrected Cases in the last weeks, oldest first: 85, 69, 91, 58, 32, 24, 15, 9, 128, 313, 249, 349 75 % 338 (215–489) no record yet 4 days",
    );
  });

  it('has real column heads that say how the table is sorted', async () => {
    const { show } = await screen();
    expect(show().match(/<th scope="col" aria-sort="none"/g)).toHaveLength(9);
    expect(show().match(/<th scope="row">/g)).toHaveLength(10);
  });

  it('has what F1 explains at the heads and at the numbers', async () => {
    const { show } = await screen();
    for (const term of ['level', 'outbreak', 'range', 'confidence']) {
      expect(show()).toMatch(new RegExp(`<th [^>]*data-help="${term}"`));
      expect(show()).toMatch(new RegExp(`<td [^>]*data-help="${term}"`));
    }
  });

  it('shows a gap as a gap, with its reason', async () => {
    const { words } = await screen({ gaps: ['Sud'] });
    expect(words()).toMatch(/Sud Not assessed 263 week W43 .* needs at least 8 weeks with counts; has 5\./);
  });

  it('hides an old forecast until it is asked for', async () => {
    const { stores, words } = await screen({ isReplay: false, issuedAt: '2026-10-25T08:00:00.000Z' });
    expect(words()).toContain('Show old forecast (made 24 days ago)');
    expect(words()).not.toContain('338 (215–489)');
    stores.choice.getState().showOld('run-1');
    expect(words()).toContain('338 (215–489)');
    expect(words()).not.toContain('Show old forecast');
  });

  it('never hides a replay, however long ago it was made', async () => {
    const { words } = await screen({ issuedAt: '2026-01-25T08:00:00.000Z' });
    expect(words()).toContain('338 (215–489)');
  });

  it('shows the sentence of a failed read with a way to try again', async () => {
    const { stores, client, words } = await screen();
    client.failNext('datasets.list', new AppError('FOLDER_DAMAGED', 'The index is damaged.'));
    await stores.data.load();
    expect(words()).toContain('The index is damaged. Try again');
  });

  it('says in the status bar that the data at work are damaged, not that there are none', async () => {
    const { stores, client, words } = await screen();
    client.imports.damaged = [{ id: 'ds-haiti', message: 'The file of dataset "ds-haiti" is damaged.' }];
    client.failNext('datasets.weekly', new AppError('FOLDER_DAMAGED', 'It is damaged.'));
    await stores.data.load();
    expect(words()).toContain('Data damaged : import the file again');
    expect(words()).not.toContain('No data yet');
  });

  it('names a dataset whose file is damaged, and shows the others', async () => {
    const { stores, client, words } = await screen();
    client.imports.damaged = [{ id: 'ds-other', message: 'The file of dataset "ds-other" is damaged.' }];
    await stores.data.load();
    expect(words()).toContain('The file of dataset "ds-other" is damaged. Try again');
    expect(words()).toContain('338 (215–489)');
  });
});

describe('a replay', () => {
  it('says so, names its day, and offers the days that can be chosen', async () => {
    const { show, words } = await screen();
    expect(words()).toContain(
      'Replay as of 2 Nov 2016. The data end in the past; everything works as on that day.',
    );
    expect(show()).toMatch(/type="date" min="2016-07-02" max="2016-11-27"[^>]* value="2016-11-02"/);
  });

  it('says when the forecast shown was made for another day', async () => {
    const { stores, words } = await screen();
    stores.choice.getState().setReplayDay('2016-10-05');
    await stores.data.refresh();
    expect(words()).toContain('The forecast shown was made for 2 Nov 2016.');
  });

  it('is not claimed for data that go on', async () => {
    const { words } = await screen({ isReplay: false });
    expect(words()).not.toContain('Replay');
  });
});

describe('a place', () => {
  it('leads with level, sentence and company, then the chart and its reasons', async () => {
    const { words } = await placeScreen();
    expect(words()).toMatch(/Grand'Anse Red About 8 in 10 chance to stay above .*338 cases \(215–489\)/);
    expect(words()).toContain('80 % range · offline model · data to 29 Oct 2016, known on 2 Nov 2016');
    expect(words()).toContain('Chance to stay above 75 %');
    expect(words()).toContain('No record yet: no forecast of this model had an outcome by 2 Nov 2016.');
  });

  it('has a second chart when there are deaths, and none without', async () => {
    expect((await placeScreen()).show().match(/<figure/g)).toHaveLength(2);
    expect((await placeScreen({ hasDeaths: false })).show().match(/<figure/g)).toHaveLength(1);
  });

  it('marks its line in the list of places, which shows range and level of every place', async () => {
    const { show, words } = await placeScreen();
    expect(show()).toMatch(/href="#\/places\/grand-anse" aria-current="page"/);
    expect(words()).toContain('Places, highest risk first');
    expect(words()).toContain('Artibonite Yellow 173 cases next 181 (107–311)');
  });

  it('is a named gap where the set has no forecast of it, with its counts', async () => {
    const { words, show } = await placeScreen({ gaps: ['Sud'] }, 'sud');
    expect(words()).toContain('No forecast for this place in this set. needs at least 8 weeks');
    expect(words()).toContain('263 cases in the week to 29 Oct 2016; no forecast for this place yet.');
    expect(show()).toContain('<canvas');
  });

  it('says amber when the data are more than a week old', async () => {
    const { words } = await placeScreen({ isReplay: false, asOf: '2016-12-05' });
    expect(words()).toContain('Data is 9 days old: forecast starts from W48.');
  });

  it('names what is doubtful in its data beside the numbers, and in the table of all places', async () => {
    const text = 'The newest week reports no cases after weeks of many.';
    const dataNotes: DataNote[] = [{ code: 'SUSPECT_NEWEST', facts: {}, text }];
    const places = placeFixtures.map((one) => (one.name === 'Sud' ? { ...one, dataNotes } : one));
    expect((await placeScreen({ places }, 'sud')).words()).toContain(text);
    expect((await placeScreen({ places }, 'nippes')).words()).not.toContain(text);
    const overview = await screen({ places });
    expect(overview.words()).toContain('Sud suspect count');
    expect(overview.words()).not.toContain('Nippes suspect count');
  });

  it('and the overview say that counts are newer than the forecast shown', async () => {
    const newerCounts = { asOf: '2016-11-09', importedAt: '2016-11-09T08:00:00.000Z' };
    for (const opened of [await screen({ newerCounts }), await placeScreen({ newerCounts })]) {
      expect(opened.words()).toContain(
        'Counts are newer than this forecast. The newest import is as of 9 Nov',
      );
    }
    expect((await screen()).words()).not.toContain('Counts are newer');
    expect((await placeScreen()).words()).not.toContain('Counts are newer');
  });

  it('says that it is not in this dataset instead of showing another one', async () => {
    const { words, show } = await screen({}, '#/places/nowhere');
    expect(words()).toContain('This dataset has no such place.');
    expect(show()).toContain('<h1>Places</h1>');
  });

  it('without a choice is the most urgent one', async () => {
    const { stores, words } = await screen({}, '#/places');
    await stores.data.readForecast('run-1.grand-anse');
    expect(words()).toContain("Grand'Anse Red About 8 in 10");
  });
});

describe('a run', () => {
  const progress = {
    runId: 'run-2',
    datasetId: 'ds-haiti',
    provider: 'embedded' as const,
    isAutomatic: false,
    phase: 'place' as const,
    done: 3,
    total: 10,
    place: 'Nippes',
    elapsedMs: 1_200,
  };

  it('shows who is asked, which place, how long, and how to stop it', async () => {
    const { stores, words, show } = await screen();
    stores.run.getState().receive(progress);
    expect(words()).toContain(
      'Asking the offline model: place 4 of 10, 1 s. Esc cancels; the published forecast stays.',
    );
    expect(words()).toContain('Cancel the request');
    expect(show()).toMatch(/<progress[^>]* max="10" value="3"/);
  });

  it('that failed keeps its sentence until it is dismissed, on every screen', async () => {
    const { stores, client, words } = await screen({}, '#/audit');
    client.failNext(
      'forecasts.run',
      new AppError('PROVIDER_FAILED', 'No answer within the deadline (120 s).'),
    );
    await stores.run.getState().ask();
    expect(words()).toContain('No new forecast was published. No answer within the deadline (120 s).');
    stores.run.getState().dismiss();
    expect(words()).not.toContain('deadline');
  });

  it('that failed says once that nothing was published', async () => {
    const { stores, client, words } = await screen();
    const refusal = tooManyGaps('openai', 10, 10, []);
    client.failNext('forecasts.run', refusal);
    await stores.run.getState().ask();
    expect(words()).toContain(refusal.message);
    expect(words().match(/(?:Nothing|No new forecast) was published/g)).toHaveLength(1);
  });

  it('that failed lists why for each place, equal reasons together', async () => {
    const { stores, client, words } = await screen();
    const gap = (name: string, message: string) => ({
      location: { code: name.toLowerCase(), name, population: null },
      reason: 'PROVIDER_FAILED',
      message,
    });
    const full = 'its context is 256 tokens, and the shortest request needs about 1,900 with its answer';
    const gaps = [gap('Nord', full), gap('Sud', 'the answer is empty'), gap('Ouest', full)];
    client.failNext('forecasts.run', new AppError('RUN_FAILED', 'Nothing was published.', { gaps }));
    await stores.run.getState().ask();
    expect(words()).toContain(`Nord and Ouest : ${full} Sud : the answer is empty`);
  });

  it('that somebody else answered says so, and why, until it is dismissed', async () => {
    const { client, stores, words, show } = await screen({ hasForecast: false });
    const failover: Failover = {
      runId: 'run-1',
      datasetId: 'ds-haiti',
      issuedAt: '2026-11-18T08:40:00.000Z',
      asked: 'openai',
      answered: 'gemini',
      reason: 'its credit is spent',
    };
    tellAnswer(stores.answers, failoversQuery(client), [failover]);
    expect(words()).toContain('Gemini answered, not OpenAI, whom you asked: its credit is spent.');
    expect(show()).toMatch(/data-tone="amber" role="alert"/);
    stores.run.getState().dismiss();
    expect(words()).toContain('whom you asked');
    await stores.run.getState().dismissFailover('run-1');
    expect(words()).not.toContain('whom you asked');
  });

  it('that was cancelled does not claim a published forecast where there is none', async () => {
    const { stores, words } = await screen({ hasForecast: false });
    stores.run.getState().receive(progress);
    stores.run.getState().receive({ ...progress, phase: 'cancelled' });
    expect(words()).toContain('Cancelled. Nothing was published.');
  });
});

describe('a window that only reads', () => {
  it('says who writes, and turns off every button that would write', async () => {
    const { show, words } = await screen({ access: 'reader' });
    expect(words()).toContain('This window only reads. Another process (4711 on fieldlaptop)');
    for (const name of ['Import', 'Ask for a forecast']) {
      expect(show()).toMatch(new RegExp(`disabled="" title="Another process[^>]*>${name}`));
    }
  });
});

describe('notices', () => {
  it('stand at the top with a button to dismiss each', async () => {
    const notice = { code: 'R', severity: 'warning' as const, message: 'A copy of the settings is in use.' };
    const { stores, words, show } = await screen({ notices: [notice] });
    const end = stores.start();
    expect(words()).toContain('Warning: A copy of the settings is in use. Dismiss');
    expect(show()).toContain('aria-label="Dismiss the notice: A copy of the settings is in use."');
    stores.system.getState().dismissNotice(notice);
    expect(words()).not.toContain('A copy of the settings');
    end();
  });

  it('include a program that stopped answering', async () => {
    const { stores, words } = await screen();
    stores.system.getState().setConnection('lost');
    expect(words()).toContain('Outpost’s own program is not answering.');
  });
});

describe('the provider screen', () => {
  it('shows who is active, since when, cause and the sentences with their audit entries as links', async () => {
    const { words, show } = await screen({}, '#/provider');
    expect(words()).toContain('Active now offline model Since 18 Nov 2026, 08:40');
    expect(words()).toContain('No provider with a network is enabled, so the offline model serves. entry 2');
    expect(show()).toContain('href="#/audit/2"');
  });

  it('lists every provider in order with what keeps it from serving', async () => {
    const { words, show } = await screen({}, '#/provider');
    expect(words()).toMatch(
      /1 OpenAI Switched off No counts are sent to it\. Set up… .* 7 offline model Active/,
    );
    expect(show().match(/<th scope="row">/g)).toHaveLength(7);
  });

  it('offers to release while somebody holds, and to acquire only when nobody does', async () => {
    const held = await screen({}, '#/provider');
    expect(held.words()).toContain('Stop using offline model');
    expect(held.words()).not.toContain('Make active');
    const free = await screen({ holder: null }, '#/provider');
    expect(free.words()).not.toContain('Stop using');
    expect(free.show()).toContain('aria-label="Make active: offline model"');
  });
});

describe('an override', () => {
  it('stands on every screen with its end, and a hold with its reason', async () => {
    const { client, stores, words } = await screen({}, '#/audit');
    const lock = stores.lock.known()!;
    const end = stores.start();
    const pinned = { id: 'openai' as const, reason: 'Cost', until: '2027-03-20T23:59:59.999Z' };
    stores.lock.receive({ ...lock, pinned, held: { reason: 'Maintenance' } });
    end();
    expect(client.calls.length).toBeGreaterThan(0);
    expect(words()).toContain('Override: OpenAI for all places until 20 Mar 2027, 23:59 (Cost) End');
    expect(words()).toContain('Runs are on hold: Maintenance Resume');
  });
});

describe('a refused run', () => {
  it.each([
    ['OFFLINE', { provider: 'openai', offer: 'embedded' }, 'Use the offline model'],
    ['OFFLINE', { provider: 'openai', offer: null }, 'End the override…'],
    ['PINNED_UNAVAILABLE', { pinned: 'openai', reason: 'its key was refused' }, 'End the override…'],
    ['HELD', { reason: 'Maintenance' }, 'Resume runs…'],
    ['FAILED_OVER', { tried: ['openai', 'groq'] }, 'See why for each provider'],
    ['NONE_ELIGIBLE', { earliest: null, providers: [] }, 'See why for each provider'],
  ] as const)('%s %j offers: %s', async (code, details, way) => {
    const { client, stores, words } = await screen();
    client.failNext('forecasts.run', new AppError(code, 'Type `outpost lock resume`.', details));
    await stores.run.getState().ask();
    const banner = words().slice(words().indexOf('No new forecast was published.'));
    expect(banner).toContain(way);
    expect(banner).not.toContain('`');
  });
});

describe('the audit screen', () => {
  it('lists entries in words, newest first, with details as lines', async () => {
    const { stores, words } = await screen({}, '#/audit');
    await readAudit(stores);
    expect(words()).toMatch(/3 18 Nov 2026, 08:40 Set published What came of it… – offline model 7 a run/);
    expect(words()).toContain('runId run-1 forecasts 10 gaps 0');
    expect(words()).not.toMatch(/[{}]|\[object/);
  });

  it('opens the entry that a link led to', async () => {
    const { stores, show } = await screen({}, '#/audit/2');
    await readAudit(stores);
    expect(show().match(/<details open="">/g)).toHaveLength(1);
    expect(show()).toMatch(/data-wanted="true"><th scope="row" class="number">2</);
  });

  it('says intact with the number of entries, or broken with the entry', async () => {
    const good = await screen({}, '#/audit');
    await good.stores.audit.verify();
    expect(good.words()).toContain('Intact: all 3 entries checked on disk.');
    const bad = await screen({ isAuditIntact: false }, '#/audit');
    await bad.stores.audit.verify();
    expect(bad.words()).toContain('Broken at entry 2 (segment journal-000001.jsonl)');
  });
});

describe('a window that looks at another site', () => {
  const site = {
    id: '0123456789abcdef',
    name: 'Nord',
    from: 'team',
    asOf: '2016-11-02T08:00:00.000Z',
  } as const;

  it('says above everything whose data these are and of when, and leads back', async () => {
    const { words } = await screen({ access: 'reader', site });
    expect(words()).toContain('You are looking at site Nord (0123456789abcdef).');
    expect(words()).toContain('until the sync of');
    expect(words()).toContain('Back to your own data');
  });

  it('says of what would change it that it is only read, and not that another process has it', async () => {
    const { words } = await screen({ access: 'reader', site });
    expect(words()).not.toContain('Another process');
  });
});
