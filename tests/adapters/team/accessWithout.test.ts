import { describe, expect, it } from 'vitest';
import { setUpAccess } from '../../../main/adapters/team/access.ts';
import type { Connection } from '../../../main/adapters/team/connection.ts';

/**
 * A database that can't do some of it.
 * @param without what its statements are about that it refuses
 * @returns what it did, in order, without what it took back
 */
async function statementsOn(version: number, without: RegExp, code: string): Promise<string[]> {
  const done: string[] = [];
  const ask: Connection['ask'] = async (text) => {
    if (without.test(text)) throw Object.assign(new Error('not here'), { code });
    done.push(text);
    return text.includes('server_version_num') ? [{ version: String(version) }] : [];
  };
  const connection: Connection = {
    ask,
    async transact(work) {
      const before = done.length;
      try {
        await work(ask);
      } catch (thrown) {
        done.length = before;
        throw thrown;
      }
    },
    close: async () => undefined,
  };
  await setUpAccess(connection, 'outpost');
  return done;
}

const NOTHING = /^$/;
const views = /outpost\.scores/;

describe('a database of a team', () => {
  it('without row-level security is said to keep nobody apart, and has its roles all the same', async () => {
    const done = await statementsOn(150_000, /ROW LEVEL SECURITY|POLICY/, '0A000');
    expect(done).toContain('UPDATE outpost.team SET keeps_apart = false');
    expect(done.filter((one) => /POLICY|keeps_apart = true/.test(one))).toEqual([]);
    expect(done.filter((one) => one.startsWith('CREATE ROLE'))).toHaveLength(2);
  });

  it('without roles has policies for every login, and grants nothing', async () => {
    const done = await statementsOn(150_000, /CREATE ROLE/, '42501');
    expect(done).toContain('UPDATE outpost.team SET keeps_apart = true');
    expect(done.filter((one) => /GRANT|sites_role = /.test(one))).toEqual([]);
  });

  it('whose views ask as their owner grants them to readers alone, who may see all of it', async () => {
    const old = await statementsOn(140_000, NOTHING, '');
    expect(old.filter((one) => /security_invoker/.test(one))).toEqual([]);
    const granted = (done: string[]) => done.filter((one) => /^GRANT SELECT/.test(one) && views.test(one));
    expect(granted(old).map((one) => /TO (?:\w+)_(sites|readers)$/.exec(one)![1])).toEqual(['readers']);
    const now = await statementsOn(150_000, NOTHING, '');
    expect(granted(now).map((one) => /TO (?:\w+)_(sites|readers)$/.exec(one)![1])).toEqual([
      'readers',
      'sites',
    ]);
    expect(now.filter((one) => /security_invoker/.test(one))).toHaveLength(5);
  });

  it('passes on every other failure', async () => {
    await expect(statementsOn(150_000, /POLICY/, '53100')).rejects.toMatchObject({ code: '53100' });
  });
});
