/** A data folder in no team: nothing of a team is loaded, and nothing else is different. */
import { describe, expect, it } from 'vitest';
import { clientOf, openTestCore } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

/** A core that fails whatever asks for the way to a team. */
async function opened() {
  const { core } = await openTestCore();
  return { core, client: clientOf(core, 'cli') };
}

describe('a data folder in no team', () => {
  it('says so, and knows no site', async () => {
    const { client, core } = await opened();
    expect(await client.call('team.status', {})).toEqual({
      membership: null,
      progress: null,
      last: null,
      lastDoneAt: null,
      lease: null,
      sites: [],
    });
    await core.close();
  });

  it.each(['team.sync', 'team.leave'] as const)(
    'refuses %s without looking for a database',
    async (method) => {
      const { client, core } = await opened();
      const refused = await rejectionOf(client.call(method, {}));
      expect(refused).toMatchObject({ code: 'NOT_IN_TEAM' });
      await core.close();
    },
  );

  it('has nothing to stop', async () => {
    const { client, core } = await opened();
    expect(await client.call('team.stop', {})).toEqual({ stopped: false });
    await core.close();
  });

  it('has no step for a team in its cycles', async () => {
    const { client, core } = await opened();
    const { lastCycle } = await client.call('scheduler.runOnce', {});
    const names = lastCycle?.steps.map(({ name }) => name) ?? [];
    expect(names).toContain('housekeeping');
    expect(names).not.toContain('team');
    await core.close();
  });
});
