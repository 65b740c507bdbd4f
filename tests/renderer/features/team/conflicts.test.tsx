import { describe, expect, it } from 'vitest';
import { ConflictsCard } from '../../../../renderer/features/team/ConflictsCard.tsx';
import { ConflictWeeks } from '../../../../renderer/features/team/ConflictWeeks.tsx';
import {
  type ConflictQuestion,
  conflictsQuery,
  conflictWeeksQuery,
  firstQuestion,
  PAGE,
} from '../../../../renderer/features/team/conflictQuery.ts';
import { type FakeTeam, fakeConflict, fakeSite } from '../../support/FakeTeam.ts';
import { buttonIn, elementWith } from '../../support/markup.ts';
import { markupOf, openServices, wordsOf } from '../../support/services.tsx';

const SYNCED = '2026-11-18T08:30:00.000Z';
const nothing = { conflicts: [], sites: 0, uncompared: [] };

/** The card once its first page has come. */
async function card(found: Partial<FakeTeam['found']>) {
  const { client, stores, services } = await openServices({}, '#/team');
  client.team.found = { ...nothing, ...found };
  await stores.answers.queries.query(conflictsQuery(client, firstQuestion, SYNCED));
  return markupOf(services, <ConflictsCard syncedAt={SYNCED} />);
}

describe('counts that differ', () => {
  it('stand side by side, with the other site, the weeks and the largest difference', async () => {
    const markup = await card({ conflicts: [fakeConflict('Nippes')], sites: 1 });
    const row = wordsOf(elementWith(markup, 'tr', 'Nippes'));
    expect(row).toContain('Ouest 300 309 1 of 60 38 here, 47 there, in the week to 14 Nov 2026');
    expect(buttonIn(markup, 'Show the weeks')).toContain(
      'aria-label="Show the weeks of Nippes, here and at Ouest"',
    );
  });

  it('name both places where the sites call them otherwise', async () => {
    const one = fakeConflict('Jeremie');
    const conflict = { ...one, theirs: { ...one.theirs, place: 'Jérémie' } };
    expect(wordsOf(await card({ conflicts: [conflict], sites: 1 }))).toContain('Jeremie (there: Jérémie)');
  });

  it('are said to be none of the sites that were compared', async () => {
    const words = wordsOf(await card({ sites: 2 }));
    expect(words).toContain('No differences: the counts of 2 other sites agree with ours');
    expect(words).not.toContain('All sites');
  });

  it('are not denied where nothing was compared, and it is said of whom and why', async () => {
    const uncompared = [{ id: 'c'.repeat(16), name: '', message: 'This site does not share its counts.' }];
    const words = wordsOf(await card({ uncompared }));
    expect(words).toContain('No counts of other sites have been compared yet.');
    expect(words).toContain('Not compared: without a name. This site does not share its counts.');
  });

  it('come in pages where they are many', async () => {
    const conflicts = Array.from({ length: PAGE + 3 }, (_, index) => fakeConflict(`Place ${index + 1}`));
    const markup = await card({ conflicts, sites: 1 });
    expect(wordsOf(markup)).toContain('Previous 1 to 25 of 28 Next');
    expect(buttonIn(markup, 'Previous')).toContain('disabled');
    expect(buttonIn(markup, 'Next')).not.toContain('disabled');
    expect(wordsOf(markup)).not.toContain('Place 26');
  });

  it('are asked of the core by what was chosen, and again after a sync', async () => {
    const { client } = await openServices({}, '#/team');
    const { site } = fakeSite('Ouest');
    const question: ConflictQuestion = { ...firstQuestion, site, place: 'nip', offset: PAGE };
    const { queryKey, queryFn } = conflictsQuery(client, question, SYNCED);
    await queryFn();
    expect(client.calls.at(-1)).toMatchObject({
      method: 'team.conflicts',
      params: { site, place: 'nip', offset: PAGE, limit: PAGE },
    });
    expect(queryKey).not.toEqual(conflictsQuery(client, question, '2026-11-19T08:30:00.000Z').queryKey);
  });
});

describe('one of them week by week', () => {
  async function weeks(weekly: { weekEnd: string; ours: number | null; theirs: number | null }[]) {
    const { client, stores, services } = await openServices({}, '#/team');
    const conflict = fakeConflict('Nippes');
    client.team.weeks = weekly;
    await stores.answers.queries.query(conflictWeeksQuery(client, conflict));
    return markupOf(services, <ConflictWeeks conflict={conflict} onClose={() => undefined} />);
  }

  it('shows both counts and by how much they differ, and the same as a picture in words', async () => {
    const markup = await weeks([
      { weekEnd: '2026-11-07', ours: 30, theirs: 30 },
      { weekEnd: '2026-11-14', ours: 38, theirs: 47 },
      { weekEnd: '2026-11-21', ours: 12, theirs: null },
    ]);
    expect(wordsOf(markup)).toContain('Here: Own, as of 15 Nov 2026. There: Other, as of 15 Nov 2026.');
    expect(wordsOf(elementWith(markup, 'tr', '14 Nov 2026'))).toContain('38 47 +9');
    // Weeks that agree are shown when they are asked for.
    expect(() => elementWith(markup, 'tr', '7 Nov 2026')).toThrow();
    expect(markup).toContain('1 of 60 weeks differ. Largest difference: 38 here, 47 there');
    expect(markup.match(/class="theirs"/g)).toHaveLength(2);
  });

  it('says so where they no longer differ', async () => {
    const markup = await weeks([{ weekEnd: '2026-11-14', ours: 38, theirs: 38 }]);
    expect(wordsOf(markup)).toContain('These counts no longer differ');
    expect(markup).not.toContain('<svg');
  });
});
