/** A team's database in memory, by the same rules as the one in PostgreSQL; its links break on order. */
import {
  type FileFound,
  type FilePart,
  MOST_ANSWER_BYTES,
  MOST_LINE_BYTES,
  type SharedLine,
  type SiteHead,
  type TeamLink,
  type TeamServers,
} from '../../../main/core/ports/TeamServers.ts';
import { nothingFilled } from '../../../main/core/ports/TeamTables.ts';
import { CHAIN_START } from '../../../main/core/state/chain.ts';
import { AppError } from '../../../shared/errors/AppError.ts';

/** When a link breaks: the database did what was asked, or never heard of it. */
export type Break = 'before' | 'after';

export interface MemoryTables {
  team: string | null;
  heads: Map<string, SiteHead>;
  /** By site and number. */
  entries: Map<string, Map<number, SharedLine>>;
  /** By site and hash. */
  parts: Map<string, FilePart[]>;
}

export interface MemoryServers extends TeamServers {
  readonly tables: MemoryTables;
  /** Asked at every question, and at every opening of a link (`open`). */
  breaks: (question: keyof TeamLink | 'open') => Break | null;
  /** Questions that were answered, by their names. */
  readonly asked: string[];
}

const unreachable = () => new AppError('TEAM_UNREACHABLE', 'the link broke');

export function emptyTables(team: string | null = null): MemoryTables {
  return { team, heads: new Map(), entries: new Map(), parts: new Map() };
}

/** A replica that follows: what it holds at this moment. */
export function copyTables({ team, heads, entries, parts }: MemoryTables): MemoryTables {
  return {
    team,
    heads: new Map([...heads].map(([site, head]) => [site, { ...head }])),
    entries: new Map([...entries].map(([site, rows]) => [site, new Map(rows)])),
    parts: new Map([...parts].map(([key, rows]) => [key, [...rows]])),
  };
}

/** @param now stands for the clock of the database */
export function createMemoryServers(
  tables: MemoryTables = emptyTables(),
  now = () => '2016-11-02T08:00:00.000Z',
): MemoryServers {
  const servers: MemoryServers = {
    tables,
    breaks: () => null,
    asked: [],
    async open() {
      if (servers.breaks('open') !== null) throw unreachable();
      return breaking(servers, linkTo(servers.tables, now));
    },
    async create(_address, _password, team) {
      if (servers.breaks('open') !== null) throw unreachable();
      if (servers.tables.team !== null) return false;
      servers.tables.team = team;
      return true;
    },
  };
  return servers;
}

/** A link that broke is gone for good. */
function breaking(servers: MemoryServers, link: TeamLink): TeamLink {
  let isBroken = false;
  const through =
    <A extends unknown[], T>(name: keyof TeamLink, ask: (...asked: A) => Promise<T>) =>
    async (...asked: A): Promise<T> => {
      const how = isBroken ? 'before' : servers.breaks(name);
      if (how !== null) isBroken = true;
      if (how === 'before') throw unreachable();
      const answer = await ask(...asked);
      if (how === 'after') throw unreachable();
      servers.asked.push(name);
      return answer;
    };
  return {
    heads: through('heads', link.heads),
    register: through('register', link.register),
    show: through('show', link.show),
    fillTables: through('fillTables', link.fillTables),
    knownScores: through('knownScores', link.knownScores),
    append: through('append', link.append),
    filesThere: through('filesThere', link.filesThere),
    exchangesThere: through('exchangesThere', link.exchangesThere),
    putParts: through('putParts', link.putParts),
    linesAfter: through('linesAfter', link.linesAfter),
    parts: through('parts', link.parts),
    close: async () => {
      isBroken = true;
    },
  };
}

function linkTo(tables: MemoryTables, now: () => string): TeamLink {
  const partsOf = (site: string, hash: string) => tables.parts.get(`${site} ${hash}`) ?? [];
  const found = (site: string, hashes: readonly string[], most = 0): FileFound[] => {
    const all = hashes.flatMap((hash) => {
      const found = partsOf(site, hash);
      if (found.length === 0) return [];
      const lengths = found.map(({ bytes }) => bytes.length);
      const parts = found[0]!.parts;
      const isNumbered = found.every((one) => one.parts === parts && one.part >= 0 && one.part < parts);
      const bytes = lengths.reduce((sum, length) => sum + length, 0);
      const counts = { partsThere: found.length, bytes, largest: Math.max(...lengths) };
      return [{ hash, parts: isNumbered ? parts : 0, ...counts, content: null }];
    });
    let total = 0;
    const along = new Set<string>();
    for (const { hash, bytes } of all.toSorted((a, b) => a.bytes - b.bytes || (a.hash < b.hash ? -1 : 1))) {
      total += bytes;
      if (total <= most) along.add(hash);
    }
    const contentOf = (hash: string) => Buffer.concat(partsOf(site, hash).map(({ bytes }) => bytes));
    return all.map((one) => (along.has(one.hash) ? { ...one, content: contentOf(one.hash) } : one));
  };
  const put = (site: string, parts: readonly FilePart[]) => {
    for (const part of parts) {
      const found = partsOf(site, part.hash);
      if (found.some((one) => one.part === part.part)) continue;
      const bytes = Uint8Array.from(part.bytes);
      tables.parts.set(
        `${site} ${part.hash}`,
        [...found, { ...part, bytes }].toSorted((a, b) => a.part - b.part),
      );
    }
  };
  return {
    async heads() {
      if (tables.team === null) throw new AppError('NO_TEAM_THERE', 'no team');
      return {
        team: tables.team,
        access: { keepsApart: false, roles: null },
        heads: [...tables.heads.values()].map((head) => ({ ...head })),
      };
    },
    async register(site, name, visibility) {
      if (tables.heads.has(site)) return false;
      const none = { entries: 0, lastSeq: 0, lastHash: CHAIN_START, lastAt: null, pushedAt: null, files: 0 };
      tables.heads.set(site, { site, name, visibility, filled: nothingFilled, ...none });
      return true;
    },
    async show(site, visibility) {
      const head = tables.heads.get(site);
      if (head !== undefined) head.visibility = visibility;
    },
    /** Rows for people are a matter of the real database: here only how far they are. */
    async fillTables(site, moves) {
      const head = tables.heads.get(site)!;
      const isThere = moves.every(({ of, from }) => JSON.stringify(head.filled[of]) === JSON.stringify(from));
      if (isThere) for (const { of, to } of moves) head.filled = { ...head.filled, [of]: to };
      return isThere;
    },
    knownScores: async () => [],
    async append({ site, name, lastAt }, from, lines, files) {
      put(site, files);
      const head = tables.heads.get(site);
      const last = lines.at(-1)!;
      if (head?.lastHash !== from) return false;
      Object.assign(head, { name, lastAt, lastSeq: last.seq, lastHash: last.hash, pushedAt: now() });
      head.entries += lines.length;
      const rows = tables.entries.get(site) ?? new Map<number, SharedLine>();
      tables.entries.set(site, rows);
      for (const { seq, hash, line } of lines) if (!rows.has(seq)) rows.set(seq, { seq, hash, line });
      return true;
    },
    filesThere: async (site, hashes, most) => found(site, hashes, most),
    async exchangesThere(site) {
      const start = `${site} exchange:`;
      const keys = [...tables.parts.keys()].filter((key) => key.startsWith(start));
      return found(
        site,
        keys.map((key) => key.slice(site.length + 1)),
      );
    },
    async putParts(site, parts, late) {
      put(site, parts);
      const head = tables.heads.get(site);
      if (head !== undefined && late > 0) Object.assign(head, { files: head.files + late, pushedAt: now() });
    },
    async linesAfter(site, seq, most) {
      const rows = [...(tables.entries.get(site)?.values() ?? [])].filter((row) => row.seq > seq);
      let bytes = 0;
      const next = rows
        .toSorted((a, b) => a.seq - b.seq)
        .slice(0, most)
        .filter(({ line }, index) => {
          bytes += Buffer.byteLength(line);
          return index === 0 || bytes <= MOST_ANSWER_BYTES;
        });
      const isLong = (line: string) => Buffer.byteLength(line) > MOST_LINE_BYTES;
      return next.map((row) => ({ ...row, line: isLong(row.line) ? '' : row.line }));
    },
    async parts(site, hashes, from, most) {
      return [...hashes]
        .sort()
        .flatMap((hash) => partsOf(site, hash))
        .filter(({ part }) => part >= from)
        .slice(0, most);
    },
    close: async () => {},
  };
}
