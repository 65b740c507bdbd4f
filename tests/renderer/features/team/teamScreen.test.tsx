import { describe, expect, it } from 'vitest';
import { App } from '../../../../renderer/app/App.tsx';
import { renewAnswers } from '../../../../renderer/data/answers.ts';
import { AppError } from '../../../../shared/contract/index.ts';
import { type SiteProblemKind, siteProblems } from '../../../../shared/team/teamSchema.ts';
import { fakeMembership, fakeSite, fakeSync } from '../../support/FakeTeam.ts';
import type { FakeOptions } from '../../support/fakeClient.ts';
import { buttonIn, elementWith } from '../../support/markup.ts';
import { answered, followSetup, markupOf, openServices, wordsOf } from '../../support/services.tsx';

const member: FakeOptions = {
  team: {
    membership: fakeMembership,
    last: fakeSync(),
    lastDoneAt: fakeSync().at,
    sites: [fakeSite('Nord', { isOurs: true }), fakeSite('Ouest')],
  },
};

/** The options with other parts of what is known of the team. */
const memberWith = (team: FakeOptions['team']): FakeOptions => ({ team: { ...member.team, ...team } });

async function screen(options: FakeOptions = {}) {
  const opened = await openServices(options, '#/team');
  const { client, stores, services } = opened;
  const ends = [stores.start(), await followSetup(stores)];
  const show = () => markupOf(services, <App />);
  // What is shared is asked by its card alone.
  await stores.answers.queries.query({
    queryKey: ['settings', 'team.'],
    queryFn: async () => (await client.call('settings.list', { prefix: 'team.' })).settings,
  });
  await answered(stores);
  const state = () => stores.team.getState();
  const card = (title: string) => elementWith(show(), 'section', title);
  const end = () => {
    for (const one of ends) one();
  };
  return { ...opened, state, show, card, words: () => wordsOf(show()), end };
}

/** The row of a site, as it is read. */
const rowOf = (markup: string, name: string) => elementWith(markup, 'tr', name);

describe('the screen of the team', () => {
  it.each([
    ['in no team', {}],
    ['in a team', member],
  ])(
    'of a folder %s is reached from the navigation, with one heading and named tables',
    async (_, options) => {
      const { show, end } = await screen(options);
      const markup = show();
      expect(markup).toMatch(/<a href="#\/team" aria-current="page">Team<\/a>/);
      expect(markup.match(/<h1/g)).toHaveLength(1);
      expect(markup).not.toContain('style=');
      for (const [table] of markup.matchAll(/<table.*?<\/table>/gs)) {
        expect(table).toMatch(/<caption/);
        expect(table).not.toMatch(/<th(?![^>]* scope=)[ >]/);
      }
      end();
    },
  );

  it('says why it could not be read, with a way to try again', async () => {
    const { client, stores, words, end } = await screen();
    client.failNext('team.status', new AppError('FOLDER_DAMAGED', 'A file cannot be read.'));
    await renewAnswers(stores.answers, ['team']);
    expect(words()).toContain('A file cannot be read. Try again');
    end();
  });
});

describe('a folder in no team', () => {
  it('says what a team is, and asks for address and password', async () => {
    const { show, words, end } = await screen();
    expect(words()).toContain('A team is several data folders, called sites');
    expect(words()).toContain('Address of the database Without the password, such as postgres://');
    expect(show()).toMatch(/<input id="[^"]+" aria-describedby="[^"]+" type="password"/);
    expect(buttonIn(show(), 'Join')).not.toContain('disabled');
    expect(words()).not.toContain('Sync now');
    end();
  });

  it('offers a plain-text file only where the system has no key store, and says so', async () => {
    const safe = await screen({ hasKeyStore: true });
    expect(safe.words()).toContain('It is kept in the key store of this system');
    expect(safe.words()).not.toContain('plain-text file');
    safe.end();
    const bare = await screen({ hasKeyStore: false });
    expect(bare.words()).toContain('Keep the password in a plain-text file that only I may read');
    expect(bare.words()).not.toContain('It is kept in the key store');
    bare.end();
  });

  it.each([
    ['BAD_ADDRESS', 'x is not the address of a database.', 'x is not the address of a database.'],
    ['TEAM_UNREACHABLE', 'The database does not answer.', 'The database does not answer.'],
    ['TEAM_REFUSED', 'The database refused: no such role.', 'The database refused: no such role.'],
    ['NO_TEAM_THERE', 'Type `outpost team create`.', 'or tick that a team begins here.'],
    ['NO_KEY_STORE', 'Type --plain-text.', 'Tick that the password may be kept in a plain-text file.'],
    ['IN_A_TEAM', 'Type `outpost team leave`.', 'Leave that one first.'],
  ] as const)('hears of %s in words of the screen, at once', async (code, said, shown) => {
    const { client, state, show, end } = await screen();
    client.failNext('team.join', new AppError(code, said));
    await state().join({ address: 'postgres://nord@db.example.org/outpost' });
    const alert = elementWith(show(), 'p', shown);
    expect(alert).toContain('role="alert"');
    expect(wordsOf(alert)).not.toContain('outpost team');
    end();
  });

  it('waits while it joins, and cannot order it twice', async () => {
    const { client, state, show, end } = await screen();
    const release = client.holdNext('team.join');
    const joining = state().join({ address: 'postgres://nord@db.example.org/outpost' });
    expect(buttonIn(show(), 'Join')).toContain('aria-disabled="true"');
    expect(show()).toMatch(/role="status">Connecting to the database…</);
    release();
    await joining;
    expect(() => buttonIn(show(), 'Join')).toThrow();
    end();
  });

  it('shows the team and its sites once it has joined, which syncs by itself', async () => {
    const { client, state, words, end } = await screen();
    await state().join({ address: 'postgres://nord@db.example.org:5432/outpost', password: 'very secret' });
    await expect.poll(words).toContain('Sent 3 entries and 1 file (2 kB)');
    expect(client.calls.filter(({ method }) => method === 'team.sync')).toHaveLength(1);
    expect(words()).toContain('Address postgres://nord@db.example.org:5432/outpost');
    expect(words()).toContain('Password Kept, and never shown');
    expect(words()).not.toContain('very secret');
    end();
  });
});

describe('a member', () => {
  it('sees its team, its last sync, and what is shared', async () => {
    const { card, end } = await screen(member);
    expect(wordsOf(card('Membership'))).toContain('Team Measles desk');
    expect(wordsOf(card('Sync now'))).toContain('Last sync Complete today 08:30');
    const shared = card('What is shared');
    expect(wordsOf(shared)).toContain('Share counts Yes');
    expect(wordsOf(shared)).toContain('Share exchanges with providers No');
    expect(shared).toContain('<a href="#/settings">');
    end();
  });

  it('sees what the last sync failed with, and when one came to its end last', async () => {
    const failure = { code: 'TEAM_UNREACHABLE', message: 'The database does not answer.' };
    const { card, end } = await screen(
      memberWith({ last: fakeSync({ outcome: 'failed', failure }), lastDoneAt: '2026-11-16T08:00:00.000Z' }),
    );
    const words = wordsOf(card('Sync now'));
    expect(words).toContain('Last sync Failed today 08:30 The database does not answer.');
    expect(words).toContain('Last complete sync 2 days ago (16 Nov 2026, 08:00)');
    end();
  });

  it('is told once what a sync failed with, and of nothing where it stopped it', async () => {
    const message = 'The database does not answer.';
    const { client, state, words, end } = await screen(member);
    client.failNext('team.sync', new AppError('TEAM_UNREACHABLE', message));
    await state().sync();
    const last = fakeSync({ outcome: 'failed', failure: { code: 'TEAM_UNREACHABLE', message } });
    client.emit('team.changed', { ...client.team.status(), last });
    expect(words().split(message)).toHaveLength(2);
    client.failNext('team.sync', new AppError('CANCELLED', 'The sync was stopped.'));
    await state().sync();
    expect(words()).not.toContain('The sync was stopped.');
    end();
  });

  it.each([
    ['connecting', null, 'Connecting to the team’s database…'],
    ['waiting', null, 'The link broke. It is taken up again shortly…'],
    ['sending', null, 'Sending to the team’s database…'],
    ['receiving', fakeSite('Ouest').site, 'Receiving from Ouest…'],
  ] as const)(
    'follows a sync that is %s: the phase is spoken, the numbers are not',
    async (phase, site, said) => {
      const { client, show, end } = await screen(member);
      const progress = { phase, site, done: 12, total: 40 };
      client.emit('team.changed', { ...client.team.status(), progress });
      expect(show()).toContain(`<span role="status">${said}</span>`);
      expect(show()).toMatch(/<progress[^>]* max="40" value="12"/);
      expect(wordsOf(show())).toContain('12 of 40');
      expect(buttonIn(show(), 'Stop')).not.toContain('disabled');
      client.emit('team.changed', { ...client.team.status(), progress: null });
      expect(buttonIn(show(), 'Sync now')).not.toContain('disabled');
      end();
    },
  );

  it('stops a sync', async () => {
    const { client, state, end } = await screen(member);
    await state().stop();
    expect(client.calls.at(-1)?.method).toBe('team.stop');
    end();
  });

  it('is asked before it leaves, and told what stays where', async () => {
    const { state, show, words, end } = await screen(member);
    expect(show()).not.toContain('<dialog');
    state().askToLeave();
    expect(words()).toContain('Leave the team Measles desk?');
    expect(words()).toContain('What was sent stays in the team’s database');
    expect(words()).toContain('What was received from other sites stays in this data folder');
    state().stay();
    expect(show()).not.toContain('<dialog');
    state().askToLeave();
    await state().leave();
    expect(show()).not.toContain('<dialog');
    expect(buttonIn(show(), 'Join')).not.toContain('disabled');
    end();
  });

  it('reads why it could not leave beside the question', async () => {
    const { client, state, show, end } = await screen(member);
    state().askToLeave();
    client.failNext('team.leave', new AppError('DISK_FULL', 'The disk is full.'));
    await state().leave();
    expect(wordsOf(elementWith(show(), 'dialog', 'Leave the team'))).toContain('The disk is full.');
    state().stay();
    state().askToLeave();
    expect(show()).not.toContain('The disk is full.');
    end();
  });

  it('in a window that only reads can order nothing, and is told why', async () => {
    const reader = await screen({ ...member, access: 'reader' });
    for (const name of ['Sync now', 'Leave the team…'])
      expect(buttonIn(reader.show(), name)).toMatch(/disabled="" title="Another process \(4711/);
    reader.end();
    const alone = await screen({ access: 'reader' });
    expect(buttonIn(alone.show(), 'Join')).toMatch(/disabled="" title="Another process/);
    alone.end();
  });
});

describe('the sites', () => {
  it('are named as they call themselves, ours marked, with what they have here and there', async () => {
    const { show, end } = await screen(member);
    const ours = rowOf(show(), 'Nord');
    expect(wordsOf(ours)).toContain('Nord this site Number');
    expect(wordsOf(rowOf(show(), 'Ouest'))).toMatch(
      /^Ouest Number \S+ Look at its data 40 40 2 days ago \(16 Nov 2026, 09:00\) yesterday 10:00 yesterday 10:05 Up to date$/,
    );
    expect(wordsOf(show())).toContain('Names are what the sites call themselves');
    expect(wordsOf(show())).toContain(`outpost datasets --site ${fakeSite('Ouest').id}`);
    end();
  });

  it('say who is behind: we with what was not sent, others with what was not received', async () => {
    const sites = [
      fakeSite('Nord', { isOurs: true, seqHere: 41, seqThere: 40 }),
      fakeSite('Ouest', { seqHere: 28, seqThere: 40 }),
    ];
    const { show, end } = await screen(memberWith({ sites }));
    expect(wordsOf(rowOf(show(), 'Nord'))).toContain('Behind 1 entry not sent yet');
    expect(wordsOf(rowOf(show(), 'Ouest'))).toContain('Behind 12 entries not received yet');
    end();
  });

  it('say how many files they do not share', async () => {
    const { show, end } = await screen(memberWith({ sites: [fakeSite('Ouest', { notShared: 2 })] }));
    expect(wordsOf(rowOf(show(), 'Ouest'))).toContain('2 files are named in its entries but not shared');
    end();
  });

  it.each(
    siteProblems.map((kind): [SiteProblemKind, string] => [
      kind,
      kind === 'NEWER' || kind === 'DAMAGED_HERE' ? 'Note' : 'Refused',
    ]),
  )('with the problem %s are marked: %s', async (kind, state) => {
    const problem = { kind, seq: 17, file: 'sets/a.json', at: '2026-11-18T08:30:00.000Z' };
    const { show, end } = await screen(memberWith({ sites: [fakeSite('Ouest', { problem })] }));
    const row = wordsOf(rowOf(show(), 'Ouest'));
    expect(row).toMatch(new RegExp(`${state} .+ Entry 17\\. File sets/a\\.json\\. Found today 08:30\\.`));
    end();
  });

  it('are none before the first sync', async () => {
    const { words, end } = await screen(memberWith({ sites: [], last: null, lastDoneAt: null }));
    expect(words()).toContain('No site is known yet. Sync to see the others.');
    expect(words()).toContain('Last sync Not synced yet');
    end();
  });
});
