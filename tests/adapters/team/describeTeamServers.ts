/** What every database of a team does, whatever it is made of. */
import { expect, it } from 'vitest';
import { nodeCrypto } from '../../../main/adapters/nodeCrypto.ts';
import type {
  FilePart,
  SharedLine,
  SiteHead,
  TeamLink,
  TeamServers,
} from '../../../main/core/ports/TeamServers.ts';
import { CHAIN_START } from '../../../main/core/state/chain.ts';
import { readTeamAddress, type TeamAddress } from '../../../shared/team/teamAddress.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

export interface ServersUnderTest {
  servers: TeamServers;
  /** A place without tables. */
  newAddress(): Promise<string>;
}

const hash = (text: string) => nodeCrypto.sha256(text);
const SITE = hash('site');
const AT = '2016-11-02T08:00:00.000Z';
const head = { site: SITE, name: 'Nord', lastAt: AT };

/** Lines of a site; what stands in them is nobody's business here. */
const lines = (from: number, to: number, mark = ''): SharedLine[] =>
  Array.from({ length: to - from + 1 }, (_, index) => {
    const seq = from + index;
    return {
      seq,
      hash: hash(`${mark}${seq}`),
      line: `{"seq":${seq},"text":"é 'x'; DROP TABLE entries; ${mark}"}`,
    };
  });

const part = (name: string, number: number, parts: number, text: string): FilePart => ({
  hash: hash(name),
  part: number,
  parts,
  bytes: Buffer.from(text),
});

/** @returns the parts as numbers and texts */
const shown = (parts: readonly FilePart[]) =>
  parts.map((one) => [one.part, one.parts, Buffer.from(one.bytes).toString()]);

export function describeTeamServers(under: () => ServersUnderTest): void {
  const addressOf = async (): Promise<TeamAddress> =>
    readTeamAddress(await under().newAddress()) as TeamAddress;

  /** A team with one site without entries. */
  async function opened(site = SITE): Promise<{ link: TeamLink; address: TeamAddress }> {
    const address = await addressOf();
    await under().servers.create(address, null, 'Équipe');
    const link = await under().servers.open(address, null);
    await link.register(site, 'Nord', 'team');
    return { link, address };
  }

  const headOf = async (link: TeamLink, site = SITE): Promise<SiteHead | undefined> =>
    (await link.heads()).heads.find((one) => one.site === site);

  it('has no team until one is begun, and begins it once', async () => {
    const address = await addressOf();
    const link = await under().servers.open(address, null);
    expect(await rejectionOf(link.heads())).toMatchObject({ code: 'NO_TEAM_THERE' });
    await link.close();
    expect(await under().servers.create(address, null, 'Équipe')).toBe(true);
    expect(await under().servers.create(address, null, 'Autre')).toBe(false);
    const again = await under().servers.open(address, null);
    expect(await again.heads()).toMatchObject({ team: 'Équipe', heads: [] });
    await again.close();
  });

  it('begins it once where many begin it at the same time', async () => {
    const address = await addressOf();
    const begun = await Promise.all(
      Array.from({ length: 6 }, (_, n) => under().servers.create(address, null, `Team ${n}`)),
    );
    expect(begun.filter((one) => one)).toHaveLength(1);
  });

  it('enters a site once, with an empty chain', async () => {
    const { link } = await opened();
    await link.register(SITE, 'another name', 'team');
    const empty = { entries: 0, lastSeq: 0, lastHash: CHAIN_START, lastAt: null, pushedAt: null, files: 0 };
    expect((await link.heads()).heads).toMatchObject([{ site: SITE, name: 'Nord', ...empty }]);
    await link.close();
  });

  it('adds entries behind the end alone, and says where it is then', async () => {
    const { link } = await opened();
    expect(await link.append(head, CHAIN_START, lines(1, 3), [])).toBe(true);
    // Lost answers: the same again, an earlier beginning, and a part of it.
    expect(await link.append(head, CHAIN_START, lines(1, 3), [])).toBe(false);
    expect(await link.append(head, CHAIN_START, lines(1, 5), [])).toBe(false);
    expect(await link.append(head, hash('2'), lines(3, 3), [])).toBe(false);
    expect(await link.append({ ...head, name: 'Sud' }, hash('3'), lines(4, 5), [])).toBe(true);
    expect(await headOf(link)).toMatchObject({
      name: 'Sud',
      entries: 5,
      lastSeq: 5,
      lastHash: hash('5'),
      lastAt: AT,
      pushedAt: expect.any(String),
    });
    expect(await link.linesAfter(SITE, 0, 100)).toEqual(lines(1, 5));
    await link.close();
  });

  it('adds nothing for a site that was never entered', async () => {
    const { link } = await opened();
    expect(await link.append({ ...head, site: hash('x') }, CHAIN_START, lines(1, 1), [])).toBe(false);
    expect(await link.linesAfter(hash('x'), 0, 10)).toEqual([]);
    await link.close();
  });

  it('lets one of many writers of a site through', async () => {
    const { link, address } = await opened();
    const links = await Promise.all(Array.from({ length: 5 }, () => under().servers.open(address, null)));
    const moved = await Promise.all(
      links.map((one, index) => one.append(head, CHAIN_START, lines(1, 20, `writer ${index}`), [])),
    );
    expect(moved.filter((one) => one)).toHaveLength(1);
    const winner = `writer ${moved.indexOf(true)}`;
    expect(await link.linesAfter(SITE, 0, 100)).toEqual(lines(1, 20, winner));
    expect(await headOf(link)).toMatchObject({ entries: 20, lastSeq: 20, lastHash: hash(`${winner}20`) });
    await Promise.all([link, ...links].map((one) => one.close()));
  });

  it('gives lines from a number on, in order, no more than asked for', async () => {
    const { link } = await opened();
    await link.append(head, CHAIN_START, lines(1, 30), []);
    expect((await link.linesAfter(SITE, 7, 4)).map(({ seq }) => seq)).toEqual([8, 9, 10, 11]);
    expect(await link.linesAfter(SITE, 30, 4)).toEqual([]);
    await link.close();
  });

  it('gives long lines a few at a time', async () => {
    const { link } = await opened();
    const long = (seq: number, bytes: number) => ({ seq, hash: hash(`${seq}`), line: 'é'.repeat(bytes / 2) });
    const half = 512 * 1024;
    await link.append(head, CHAIN_START, [long(1, 5 * half), long(2, 5 * half), long(3, 9 * half)], []);
    const taken = async (seq: number) =>
      (await link.linesAfter(SITE, seq, 10)).map((one) => [one.seq, one.line.length]);
    expect(await taken(0)).toEqual([[1, 2.5 * half]]);
    expect(await taken(1)).toEqual([[2, 2.5 * half]]);
    expect(await taken(2)).toEqual([[3, 4.5 * half]]);
    await link.close();
  });

  it('keeps parts of files once, also where they come twice or in another order', async () => {
    const { link } = await opened();
    const [first, second] = [part('a', 0, 2, 'be'), part('a', 1, 2, 'gin')];
    await link.putParts(SITE, [second, part('b', 0, 1, '')], 0);
    expect(await link.filesThere(SITE, [hash('a')], 0)).toEqual([
      { hash: hash('a'), parts: 2, partsThere: 1, bytes: 3, largest: 3, content: null },
    ]);
    await link.putParts(SITE, [first, part('a', 1, 2, 'other')], 0);
    await link.putParts(SITE, [first, second], 0);
    expect(await link.filesThere(SITE, [hash('a'), hash('missing')], 0)).toEqual([
      { hash: hash('a'), parts: 2, partsThere: 2, bytes: 5, largest: 3, content: null },
    ]);
    const whole = [
      [0, 2, 'be'],
      [1, 2, 'gin'],
    ];
    expect(shown(await link.parts(SITE, [hash('a')], 0, 10))).toEqual(whole);
    expect(shown(await link.parts(SITE, [hash('a')], 1, 10))).toEqual(whole.slice(1));
    expect(shown(await link.parts(SITE, [hash('a')], 0, 1))).toEqual(whole.slice(0, 1));
    expect(await link.parts(SITE, [hash('a'), hash('b')], 0, 10)).toHaveLength(3);
    await link.close();
  });

  it('says of parts that are no parts of one file that they are none', async () => {
    const { link } = await opened();
    await link.putParts(SITE, [part('beyond', 0, 2, 'x'), part('beyond', 2, 2, 'x')], 0);
    await link.putParts(SITE, [part('mixed', 0, 2, 'x'), part('mixed', 1, 3, 'x')], 0);
    await link.putParts(SITE, [part('below', -1, 2, 'x'), part('below', 1, 2, 'x')], 0);
    const found = await link.filesThere(SITE, ['beyond', 'mixed', 'below'].map(hash), 0);
    expect(found.map(({ parts }) => parts)).toEqual([0, 0, 0]);
    await link.close();
  });

  it('counts files that came later than their entries together with the parts that make them whole', async () => {
    const { link } = await opened();
    await link.putParts(SITE, [part('a', 0, 2, 'x')], 0);
    expect(await headOf(link)).toMatchObject({ files: 0, pushedAt: null });
    await link.putParts(SITE, [part('a', 1, 2, 'y'), part('b', 0, 1, 'z')], 2);
    await link.putParts(SITE, [part('c', 0, 1, 'z')], 1);
    expect(await headOf(link)).toMatchObject({ files: 3, pushedAt: expect.any(String) });
    expect(await link.filesThere(SITE, ['a', 'b', 'c'].map(hash), 0)).toHaveLength(3);
    await link.close();
  });

  it('puts files there with the entries that name them, and gives small ones along', async () => {
    const { link } = await opened();
    const files = [
      part('a', 1, 2, 'gin'),
      part('a', 0, 2, 'be'),
      part('b', 0, 1, 'b'),
      part('c', 0, 1, 'long one'),
    ];
    expect(await link.append(head, CHAIN_START, lines(1, 2), files)).toBe(true);
    expect(await headOf(link)).toMatchObject({ lastSeq: 2, files: 0 });
    const hashes = ['a', 'b', 'c', 'missing'].map(hash);
    const along = async (most: number) =>
      Object.fromEntries(
        (await link.filesThere(SITE, hashes, most)).map(({ hash: one, content }) => [
          one,
          content === null ? null : Buffer.from(content).toString(),
        ]),
      );
    const [a, b, c] = hashes as [string, string, string, string];
    expect(await along(0)).toEqual({ [a]: null, [b]: null, [c]: null });
    expect(await along(6)).toEqual({ [a]: 'begin', [b]: 'b', [c]: null });
    expect(await along(14)).toEqual({ [a]: 'begin', [b]: 'b', [c]: 'long one' });
    await link.close();
  });

  it('leaves rows as they are that stand behind an end that was set back', async () => {
    const { link } = await opened();
    await link.append(head, CHAIN_START, lines(1, 2), []);
    await link.append(head, hash('2'), lines(3, 4), []);
    // Two histories behind the same entry cannot both be: the first one stays.
    expect(await link.append(head, hash('2'), lines(3, 3, 'other'), [])).toBe(false);
    expect(await link.linesAfter(SITE, 2, 10)).toEqual(lines(3, 4));
    await link.close();
  });

  it('keeps a name with anything in it', async () => {
    const { link } = await opened();
    const name = `'); DROP TABLE sites; -- "\\ \u202e\u0007 $1 é 中`;
    await link.append({ ...head, name }, CHAIN_START, lines(1, 1), []);
    expect(await headOf(link)).toMatchObject({ name });
    await link.close();
  });
}
