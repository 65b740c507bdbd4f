/** Gives what is new here: files first, then the entries that name them, so that whoever sees an entry finds its files. */
import { AppError } from '../../../../shared/errors/AppError.ts';
import { words } from '../../../../shared/words/index.ts';
import { isBundlePath, isSegment } from '../../bundle/bundlePaths.ts';
import { namedFiles } from '../../bundle/namedFiles.ts';
import { siteId } from '../../bundle/site.ts';
import type { Clock } from '../../ports/Clock.ts';
import type { Crypto } from '../../ports/Crypto.ts';
import type { SiteShelf } from '../../ports/SiteShelf.ts';
import type { JournalSegment, Store } from '../../ports/Store.ts';
import type {
  FileFound,
  FilePart,
  SharedLine,
  SiteHead,
  TeamLink,
  Visibility,
} from '../../ports/TeamServers.ts';
import { nothingFilled } from '../../ports/TeamTables.ts';
import { CHAIN_START, hashOf, readLine, seqOf } from '../../state/chain.ts';
import type { Entry } from '../../state/entries.ts';
import { countWithin } from './countWithin.ts';
import { PartSender } from './PartSender.ts';
import type { SyncRound } from './SyncRound.ts';

/** Of a file; half of what a slow link carries in ten seconds. */
const PART_BYTES = 32 * 1024;
/** So many may be read before it is known whether they are there. */
const FEW_FILES = 8;

export interface PushParts {
  store: Store;
  shelf: SiteShelf;
  crypto: Crypto;
  clock: Pick<Clock, 'breathe'>;
  /** Which files are shared. */
  mayShare(name: string): boolean;
  /** What this site calls itself. */
  name: string;
  visibility: Visibility;
}

interface OwnLine extends SharedLine {
  entry: Entry;
}

/**
 * @returns the end of our chain there, or null while we have none; with no time of the last entries given where that is now: the database
 * says it with the next sync
 * @throws AppError `TEAM_CONFLICT`, and what a link throws
 */
export async function push(
  parts: PushParts,
  round: SyncRound,
  heads: readonly SiteHead[],
): Promise<SiteHead | null> {
  const { link } = round;
  const site = await ownSite(parts);
  if (site === null) return null;
  let head = heads.find((one) => one.site === site);
  if (head === undefined) {
    const isEntered = await link.register(site, parts.name, parts.visibility);
    // It was asked for twice, or is not to be seen and yet there: then another login has it.
    head = isEntered ? emptyHead(site, parts) : await headThere(link, site);
    if (head === undefined) throw otherLogin(site);
  } else if (head.visibility !== parts.visibility) await link.show(site, parts.visibility);
  const lines = await linesFrom(parts, head.lastSeq);
  const at = lines.findIndex((line) => seqOf(line) === head.lastSeq);
  if (head.lastSeq > 0 && (at < 0 || hashOf(lines[at]!) !== head.lastHash)) throw otherWriter(site);
  const pending = lines.slice(at + 1);
  if (pending.length === 0) return head;
  round.report({ phase: 'sending', site: null, done: 0, total: pending.length });
  let [lastSeq, from, done] = [head.lastSeq, head.lastHash, 0];
  while (done < pending.length) {
    round.signal.throwIfAborted();
    const left = pending.slice(done);
    const count = countWithin(
      left.map(({ length }) => length),
      round.bytes.now,
    );
    const batch = left.slice(0, count).map((line) => ownLine(line, parts.crypto));
    const { rest, files } = await pushFiles(parts, round, site, namesOf(batch), 'early');
    const last = batch.at(-1)!;
    const isAdded = await round.bytes.ask(() =>
      link.append({ site, name: parts.name, lastAt: last.entry.at }, from, batch, rest),
    );
    // An answer that was lost on the way is asked for again; then the chain ends with what was given.
    const end = isAdded ? last.hash : (await headThere(link, site))?.lastHash;
    if (end !== last.hash) throw end === from || end === undefined ? otherLogin(site) : otherWriter(site);
    [lastSeq, from] = [last.seq, last.hash];
    done += batch.length;
    round.sent(batch.length, files, batch.reduce((sum, { line }) => sum + line.length, 0) + bytesOf(rest));
    round.report({ phase: 'sending', site: null, done, total: pending.length });
    await parts.clock.breathe();
  }
  return { ...head, pushedAt: null, lastSeq, lastHash: from, entries: head.entries + pending.length };
}

/** @returns the hash of our first entry, or null while there is none */
export async function ownSite({ store }: Pick<PushParts, 'store'>): Promise<string | null> {
  const firstOf = (segments: readonly JournalSegment[]) =>
    segments.find(({ lines }) => lines.length > 0)?.lines[0];
  // Where the first entries were lost, none has the number 1.
  const line =
    firstOf(await store.journal.readSegments({ to: 1 })) ?? firstOf(await store.journal.readSegments());
  return line === undefined ? null : hashOf(line);
}

/** All our entries, oldest first. @throws AppError `FOLDER_DAMAGED` */
export async function ownEntries(parts: PushParts): Promise<Entry[]> {
  return (await linesFrom(parts, 1)).map((line) => ownLine(line, parts.crypto).entry);
}

/** The segment that holds an entry, and those behind it: the rest of a long journal is not read. */
async function linesFrom({ store }: PushParts, seq: number): Promise<string[]> {
  return (await store.journal.readSegments({ from: seq })).flatMap(({ lines }) => lines);
}

/** @throws AppError `FOLDER_DAMAGED` */
function ownLine(line: string, crypto: Crypto): OwnLine {
  const read = readLine(line, crypto);
  if (!read.ok) throw new AppError('FOLDER_DAMAGED', words.bundles.brokenHere);
  return { seq: read.entry.seq, hash: read.entry.hash, line, entry: read.entry };
}

function emptyHead(site: string, { name, visibility }: Pick<PushParts, 'name' | 'visibility'>): SiteHead {
  return {
    site,
    name,
    entries: 0,
    lastSeq: 0,
    lastHash: CHAIN_START,
    lastAt: null,
    pushedAt: null,
    files: 0,
    visibility,
    filled: nothingFilled,
  };
}

function namesOf(batch: readonly OwnLine[]): ReadonlyMap<string, string> {
  return namedFiles(batch.map(({ entry }) => entry));
}

async function headThere(link: TeamLink, site: string): Promise<SiteHead | undefined> {
  return (await link.heads()).heads.find((head) => head.site === site);
}

/**
 * Gives the files of these names that are shared and not there yet.
 * @param when `late`: their entries are there already, and all of them are given; `early`: the last parts are left to go along with the entries
 * @returns the parts that are left, and how many files are whole with them
 */
export async function pushFiles(
  parts: PushParts,
  round: SyncRound,
  site: string,
  named: ReadonlyMap<string, string>,
  when: 'early' | 'late',
): Promise<{ rest: FilePart[]; files: number }> {
  // Two names of one text are one file there.
  const wanted = new Map<string, string>();
  for (const [name, hash] of named)
    if (isBundlePath(name) && !isSegment(name) && parts.mayShare(name) && !wanted.has(hash))
      wanted.set(hash, name);
  if (wanted.size === 0) return { rest: [], files: 0 };
  // Late ones are counted: most of them were given with their entries, and are not to be counted again.
  const small = when === 'early' ? await smallOnes(parts, wanted, round.bytes.now) : null;
  const there = new Map<string, FileFound>();
  if (small === null)
    for (const found of await round.link.filesThere(site, [...wanted.keys()], 0))
      there.set(found.hash, found);
  let files = 0;
  const sending = new PartSender(round, site, when === 'late');
  for (const [hash, name] of wanted) {
    const found = there.get(hash);
    if (found !== undefined && found.partsThere === found.parts) continue;
    const bytes = small === null ? await parts.shelf.ownBytes(name) : small.get(hash);
    // Missing or damaged here: the others are told that it is not there, as readers here are.
    if (bytes === null || bytes === undefined) continue;
    const count = Math.max(1, Math.ceil(bytes.length / PART_BYTES));
    // Parts came in order, so that what is there is a beginning.
    for (let part = found?.partsThere ?? 0; part < count; part += 1) {
      round.signal.throwIfAborted();
      const piece = bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
      await sending.add({ hash, part, parts: count, bytes: piece });
    }
    files += 1;
  }
  if (when === 'early') return { rest: await sending.rest(), files };
  await sending.end();
  round.sent(0, files, 0);
  return { rest: [], files };
}

/** To ask which of a few small files are there takes as long as to give them once more. @returns null where they are not so small */
async function smallOnes(
  { shelf }: PushParts,
  wanted: ReadonlyMap<string, string>,
  most: number,
): Promise<Map<string, Uint8Array | null> | null> {
  if (wanted.size > FEW_FILES) return null;
  const found = new Map<string, Uint8Array | null>();
  let total = 0;
  for (const [hash, name] of wanted) {
    const bytes = await shelf.ownBytes(name);
    total += bytes?.length ?? 0;
    if (total > most) return null;
    found.set(hash, bytes);
  }
  return found;
}

const bytesOf = (parts: readonly FilePart[]): number =>
  parts.reduce((sum, { bytes }) => sum + bytes.length, 0);

/** The chain ends where it did, and yet does not move; or it is not to be seen. */
function otherLogin(site: string): AppError {
  return new AppError('TEAM_REFUSED', words.teamTables.otherLogin({ id: siteId(site) }), { site });
}

function otherWriter(site: string): AppError {
  return new AppError('TEAM_CONFLICT', words.team.otherWriter({ id: siteId(site) }), { site });
}
