/** Takes what is new of one site: verified against its own chain before anything of it is put beside the copy here. */
import type { SiteProblem } from '../../../../shared/team/teamSchema.ts';
import { exchangeName, isBundlePath, isSegment, shownPath } from '../../bundle/bundlePaths.ts';
import { namedFiles } from '../../bundle/namedFiles.ts';
import { plainName } from '../../bundle/site.ts';
import type { Clock } from '../../ports/Clock.ts';
import type { Crypto } from '../../ports/Crypto.ts';
import type { SiteCopy, SiteShelf } from '../../ports/SiteShelf.ts';
import type { FileFound, FilePart, SiteHead } from '../../ports/TeamServers.ts';
import { CHAIN_START, hashOf, seqOf } from '../../state/chain.ts';
import type { Entry } from '../../state/entries.ts';
import type { KnownSite } from '../teamDocument.ts';
import { countWithin } from './countWithin.ts';
import { hasEnd } from './readHead.ts';
import { readLines } from './readLines.ts';
import type { SyncRound } from './SyncRound.ts';
import { EXCHANGE_KEY } from './shareSince.ts';

/** The largest file that is taken, packed. */
const MOST_FILE_BYTES = 512 * 1024 * 1024;
/** Put in place side by side: a disk syncs several files in little more than the time of one. */
const FILES_AT_ONCE = 8;
/** The largest part that is taken: many times what is given, as a later Outpost may give larger ones. */
const MOST_PART_BYTES = 1024 * 1024;
/** A guess at the length of an entry, to ask for about as many bytes as are meant. */
const USUAL_LINE = 1_000;

export interface PullParts {
  shelf: SiteShelf;
  crypto: Crypto;
  clock: Clock;
  /** Parts of a file that the link broke off in: kept for the next one. */
  unfinished: Map<string, FilePart[]>;
  /** Whether all that is here of the site is verified again. */
  isWhole: boolean;
}

/** @returns what is known of the site now; the refused is named in it, and what was whole before it stays */
export async function pull(
  parts: PullParts,
  round: SyncRound,
  head: SiteHead,
  known: KnownSite | undefined,
): Promise<KnownSite> {
  const { shelf, clock } = parts;
  const at = new Date(clock.now()).toISOString();
  const name = plainName(head.name);
  const before: KnownSite = known ?? {
    name,
    seqThere: 0,
    hashThere: CHAIN_START,
    filesThere: 0,
    pushedAt: null,
    seqHere: 0,
    lastAt: null,
    newestSet: null,
    notShared: 0,
    problem: null,
  };
  const refused = (problem: Omit<SiteProblem, 'at'>): KnownSite => ({
    ...before,
    problem: { ...problem, at },
  });
  if (!hasEnd(head)) return refused({ kind: 'BROKEN_CHAIN', seq: null, file: null });
  const opened = await shelf.open(head.site, parts.isWhole);
  // A forged row can borrow the number of a site that is here; it gets nothing of its place.
  if (opened === null) return refused({ kind: 'OTHER_SITE', seq: null, file: null });
  const { copy, wasDamaged } = opened;
  try {
    const state = new Taking(parts, round, head, before, copy);
    const problem = await state.takeEntries();
    const bad = problem === null ? await state.takeLateFiles() : null;
    // A database that lost its newest entries is given them again by their site: until then it is named, and nothing here is undone.
    const isShort = head.lastSeq < before.seqThere;
    const short = isShort ? ({ kind: 'WENT_BACK', seq: head.lastSeq, file: null } as const) : null;
    const damaged = wasDamaged ? ({ kind: 'DAMAGED_HERE', seq: null, file: null } as const) : null;
    const found = problem ?? short ?? bad ?? state.badFile ?? damaged;
    const isWhole = problem === null && !isShort;
    return {
      ...before,
      name,
      pushedAt: head.pushedAt,
      seqThere: isWhole ? head.lastSeq : before.seqThere,
      hashThere: isWhole ? head.lastHash : before.hashThere,
      filesThere: problem === null ? head.files : before.filesThere,
      seqHere: copy.cursor?.seq ?? 0,
      lastAt: copy.cursor?.at ?? null,
      newestSet: state.newestSet,
      notShared: state.notShared,
      problem: found === null ? null : { ...found, at },
    };
  } finally {
    await copy.close();
  }
}

type Found = Omit<SiteProblem, 'at'>;

class Taking {
  readonly #parts: PullParts;
  readonly #round: SyncRound;
  readonly #head: SiteHead;
  readonly #before: KnownSite;
  readonly #copy: SiteCopy;
  newestSet: string | null;
  notShared: number;
  badFile: Found | null = null;
  /** Whether files came with new entries: one of them may be one that an earlier entry named in vain. */
  #haveFilesCome = false;
  /** Whether the copy is not as it was left: a link that broke or a kill came between it and what is kept of it. */
  readonly #isAstray: boolean;

  constructor(parts: PullParts, round: SyncRound, head: SiteHead, before: KnownSite, copy: SiteCopy) {
    this.#parts = parts;
    this.#round = round;
    this.#head = head;
    this.#before = before;
    this.#copy = copy;
    this.newestSet = before.newestSet;
    this.notShared = copy.cursor === null ? 0 : before.notShared;
    this.#isAstray = copy.cursor !== null && copy.cursor.seq !== before.seqHere;
  }

  async takeEntries(): Promise<Found | null> {
    const [head, copy, round] = [this.#head, this.#copy, this.#round];
    const start = copy.cursor?.seq ?? 0;
    if (start >= head.lastSeq) return this.#standsIn();
    for (;;) {
      const seq = copy.cursor?.seq ?? 0;
      round.signal.throwIfAborted();
      round.report({
        phase: 'receiving',
        site: this.#before.name,
        done: seq - start,
        total: head.lastSeq - start,
      });
      if (seq >= head.lastSeq) break;
      const most = Math.max(8, Math.floor(round.bytes.now / USUAL_LINE));
      const shared = await round.bytes.ask(() => round.link.linesAfter(head.site, seq, most));
      const read = readLines(head.site, copy.cursor, shared, this.#parts.crypto);
      if (read.entries.length > 0) {
        this.badFile ??= await this.#takeFiles(namedFiles(read.entries));
        await copy.append(read.lines, read.cursor!, plainName(head.name));
        this.#note(read.entries);
        round.received(
          read.lines.length,
          0,
          read.lines.reduce((sum, line) => sum + line.length, 0),
        );
      }
      if (read.problem !== null) return { ...read.problem, file: null };
      // Fewer than its head says: the chain was cut.
      if (shared.length === 0) return { kind: 'WENT_BACK', seq, file: null };
      await this.#parts.clock.breathe();
    }
    return this.#standsIn();
  }

  /** The head is an entry of the chain here; a bundle may have brought more than the database has. */
  async #standsIn(): Promise<Found | null> {
    const { lastSeq, lastHash } = this.#head;
    if (lastSeq === 0) return null;
    const { cursor } = this.#copy;
    const hash = cursor?.seq === lastSeq ? cursor.hash : await this.#copy.hashAt(lastSeq);
    return hash === lastHash ? null : { kind: 'FORKED', seq: lastSeq, file: null };
  }

  /** Files of entries that were there before: those that their site shares since, or that came broken. */
  async takeLateFiles(): Promise<Found | null> {
    const { problem, notShared, filesThere, seqHere } = this.#before;
    const isMore = this.#head.files !== filesThere;
    const exchange = isMore ? await this.#takeExchanges() : null;
    const bad = exchange ?? (problem?.kind === 'BAD_FILE' ? problem : null);
    const mayHaveCome = (isMore || this.#haveFilesCome) && seqHere > 0 && (notShared > 0 || bad !== null);
    // What can't be right until its site gives more stays named, and is not asked for each time.
    if (!this.#isAstray && !mayHaveCome) return bad;
    const all = readLines(
      this.#head.site,
      null,
      (await this.#copy.lines()).map((line) => ({ line, seq: seqOf(line), hash: hashOf(line) })),
      this.#parts.crypto,
    );
    this.notShared = 0;
    this.#note(all.entries);
    return this.#takeFiles(namedFiles(all.entries));
  }

  #note(entries: readonly Entry[]): void {
    for (const entry of entries) {
      if (entry.type !== 'SET_PUBLISHED') continue;
      const { issuedAt } = entry.details;
      if (this.newestSet === null || issuedAt > this.newestSet) this.newestSet = issuedAt;
    }
  }

  /** Requests to providers and their replies, where the site shares them: each is named by the hash of its own text. */
  async #takeExchanges(): Promise<Found | null> {
    const there = await this.#round.link.exchangesThere(this.#head.site);
    let bad: Found | null = null;
    const wanted = new Map<string, string>();
    for (const { hash } of there) {
      const name = exchangeName(hash.slice(EXCHANGE_KEY.length));
      if (name === null) bad ??= { kind: 'BAD_FILE', seq: null, file: shownPath(hash) };
      else if (!(await this.#copy.hasFile(name))) wanted.set(name, hash);
    }
    return (await this.#takeFound(wanted, there)) ?? bad;
  }

  /** @returns the first file that is not what its entry names */
  async #takeFiles(named: ReadonlyMap<string, string>): Promise<Found | null> {
    let bad: Found | null = null;
    const wanted = new Map<string, string>();
    for (const [name, hash] of named) {
      if (!isBundlePath(name) || isSegment(name))
        bad ??= { kind: 'BAD_FILE', seq: null, file: shownPath(name) };
      else if (!(await this.#copy.hasFile(name))) wanted.set(name, hash);
    }
    if (wanted.size === 0) return bad;
    const { link, bytes } = this.#round;
    const hashes = [...new Set(wanted.values())];
    const there = await bytes.ask(() => link.filesThere(this.#head.site, hashes, bytes.now));
    return (await this.#takeFound(wanted, there)) ?? bad;
  }

  async #takeFound(wanted: ReadonlyMap<string, string>, there: readonly FileFound[]): Promise<Found | null> {
    let bad: Found | null = null;
    const wrong = new Set(there.filter(isWrong).map(({ hash }) => hash));
    const whole = new Map(
      there.filter((one) => one.parts === one.partsThere && !isWrong(one)).map((one) => [one.hash, one]),
    );
    for (const [name, hash] of wanted)
      if (wrong.has(hash)) bad ??= { kind: 'BAD_FILE', seq: null, file: shownPath(name) };
    const left = [...wanted].filter(([, hash]) => whole.has(hash));
    while (left.length > 0) {
      this.#round.signal.throwIfAborted();
      const sizes = left.map(([, hash]) => whole.get(hash)!.bytes);
      const group = left.splice(0, countWithin(sizes, this.#round.bytes.now));
      const texts = await this.#fetch(group.map(([, hash]) => whole.get(hash)!));
      for (let at = 0; at < group.length; at += FILES_AT_ONCE) {
        const some = group.slice(at, at + FILES_AT_ONCE);
        const good = await Promise.all(some.map(([name, hash]) => this.#put(name, texts.get(hash), hash)));
        const refused = some.find((_, index) => !good[index]);
        if (refused !== undefined) bad ??= { kind: 'BAD_FILE', seq: null, file: shownPath(refused[0]) };
      }
    }
    this.notShared += [...wanted.values()].filter((hash) => !whole.has(hash) && !wrong.has(hash)).length;
    return bad;
  }

  async #put(name: string, file: Uint8Array | undefined, hash: string): Promise<boolean> {
    if (file === undefined || !(await this.#copy.putFile(name, file, textOf(hash)))) return false;
    this.#round.received(0, 1, file.length);
    this.#haveFilesCome = true;
    return true;
  }

  /** One question for files that are small together, unless they came along; several for a large one. */
  async #fetch(group: readonly FileFound[]): Promise<Map<string, Uint8Array>> {
    const { link, bytes, signal } = this.#round;
    const { site } = this.#head;
    const found = new Map<string, Uint8Array>();
    for (const { hash, content } of group) if (content !== null) found.set(hash, content);
    const files = group.filter(({ content }) => content === null);
    const [first] = files;
    if (files.length > 1) {
      const hashes = files.map(({ hash }) => hash);
      const most = files.reduce((sum, { parts }) => sum + parts, 0);
      const all = await bytes.ask(() => link.parts(site, hashes, 0, most));
      for (const { hash } of files) found.set(hash, joined(all.filter((part) => part.hash === hash)));
      return found;
    }
    if (first === undefined) return found;
    const { unfinished } = this.#parts;
    const key = `${site} ${first.hash}`;
    const parts = unfinished.get(key) ?? [];
    unfinished.set(key, parts);
    while (parts.length < first.parts) {
      signal.throwIfAborted();
      const size = first.bytes / first.parts;
      const most = Math.max(1, Math.floor(bytes.now / Math.max(1, size)));
      const more = await bytes.ask(() => link.parts(site, [first.hash], parts.length, most));
      if (more.length === 0) break;
      parts.push(...more);
    }
    unfinished.delete(key);
    return found.set(first.hash, joined(parts));
  }
}

const textOf = (hash: string): string =>
  hash.startsWith(EXCHANGE_KEY) ? hash.slice(EXCHANGE_KEY.length) : hash;

/** Numbered as no file of ours is, or too large to be one. */
function isWrong({ parts, partsThere, bytes, largest }: FileFound): boolean {
  return parts < 1 || partsThere > parts || bytes > MOST_FILE_BYTES || largest > MOST_PART_BYTES;
}

function joined(parts: readonly FilePart[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let at = 0;
  for (const { bytes } of parts) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}
