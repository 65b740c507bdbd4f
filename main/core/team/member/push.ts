/** Gives what is new here: files first, then the entries that name them, so that whoever sees an entry finds its files. */
import { AppError } from '../../../../shared/errors/AppError.ts';
import { words } from '../../../../shared/words/index.ts';
import { isBundlePath, isSegment } from '../../bundle/bundlePaths.ts';
import { namedFiles } from '../../bundle/namedFiles.ts';
import { siteId } from '../../bundle/site.ts';
import type { Crypto } from '../../ports/Crypto.ts';
import type { SiteShelf } from '../../ports/SiteShelf.ts';
import type { Store } from '../../ports/Store.ts';
import type { FilePart, SharedLine, SiteHead, TeamLink } from '../../ports/TeamServers.ts';
import { CHAIN_START, readLine } from '../../state/chain.ts';
import type { Entry } from '../../state/entries.ts';
import type { BatchSize } from './BatchSize.ts';
import type { SyncRound } from './SyncRound.ts';

/** Of a file; half of what a slow link carries in ten seconds. */
const PART_BYTES = 32 * 1024;

export interface PushParts {
  store: Store;
  shelf: SiteShelf;
  crypto: Crypto;
  /** Which files are shared. */
  mayShare(name: string): boolean;
  /** What this site calls itself. */
  name: string;
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
  knownSeq: number,
): Promise<SiteHead | null> {
  const { link } = round;
  const site = await ownSite(parts);
  if (site === null) return null;
  let head = heads.find((one) => one.site === site);
  if (head === undefined) {
    await link.register(site, parts.name);
    head = emptyHead(site, parts.name);
  }
  if (head.lastSeq === knownSeq) return head;
  const lines = await ownLines(parts);
  const at = lines.findIndex(({ seq }) => seq === head.lastSeq);
  if (head.lastSeq > 0 && lines[at]?.hash !== head.lastHash) throw otherWriter(site);
  const pending = lines.slice(at + 1);
  round.report({ phase: 'sending', site: null, done: 0, total: pending.length });
  let [from, done] = [head.lastHash, 0];
  while (done < pending.length) {
    round.signal.throwIfAborted();
    const batch = firstOnes(pending.slice(done), round.bytes.now);
    await pushFiles(parts, round, site, namesOf(batch));
    const last = batch.at(-1)!;
    const isAdded = await round.bytes.ask(() =>
      link.append({ site, name: parts.name, lastAt: last.entry.at }, from, batch),
    );
    // An answer that was lost on the way is asked for again; then the chain ends with what was given.
    if (!isAdded && (await endThere(link, site)) !== last.hash) throw otherWriter(site);
    from = last.hash;
    done += batch.length;
    round.sent(
      batch.length,
      0,
      batch.reduce((sum, { line }) => sum + line.length, 0),
    );
    round.report({ phase: 'sending', site: null, done, total: pending.length });
  }
  return { ...head, pushedAt: null, lastSeq: knownSeq, lastHash: from, entries: lines.length };
}

/** @returns the hash of our first entry, or null while there is none */
export async function ownSite({ store }: Pick<PushParts, 'store'>): Promise<string | null> {
  const line = (await store.journal.readSegments()).find(({ lines }) => lines.length > 0)?.lines[0];
  return line === undefined ? null : /"hash":"(sha256:[0-9a-f]{64})"\}$/.exec(line)![1]!;
}

async function ownLines({ store, crypto }: PushParts): Promise<OwnLine[]> {
  const segments = await store.journal.readSegments();
  return segments.flatMap(({ lines }) =>
    lines.map((line) => {
      const read = readLine(line, crypto);
      if (!read.ok) throw new AppError('FOLDER_DAMAGED', words.bundles.brokenHere);
      return { seq: read.entry.seq, hash: read.entry.hash, line, entry: read.entry };
    }),
  );
}

function emptyHead(site: string, name: string): SiteHead {
  return {
    site,
    name,
    entries: 0,
    lastSeq: 0,
    lastHash: CHAIN_START,
    lastAt: null,
    pushedAt: null,
    files: 0,
  };
}

/** At least one, however long it is. */
function firstOnes(lines: readonly OwnLine[], bytes: number): OwnLine[] {
  let size = 0;
  const end = lines.findIndex(({ line }, index) => {
    size += line.length;
    return index > 0 && size > bytes;
  });
  return end < 0 ? [...lines] : lines.slice(0, end);
}

function namesOf(batch: readonly OwnLine[]): ReadonlyMap<string, string> {
  return namedFiles(batch.map(({ entry }) => entry));
}

async function endThere(link: TeamLink, site: string): Promise<string | undefined> {
  return (await link.heads()).heads.find((head) => head.site === site)?.lastHash;
}

/** Gives the files of these names that are shared and not there yet; also used for those that are shared later. */
export async function pushFiles(
  parts: PushParts,
  round: SyncRound,
  site: string,
  named: ReadonlyMap<string, string>,
): Promise<void> {
  const { link } = round;
  const wanted = [...named].filter(
    ([name]) => isBundlePath(name) && !isSegment(name) && parts.mayShare(name),
  );
  if (wanted.length === 0) return;
  const there = new Map(
    (await link.filesThere(site, [...new Set(wanted.map(([, hash]) => hash))])).map((one) => [one.hash, one]),
  );
  let given = 0;
  const sending = new PartSender(link, site, round.bytes, (bytes) => round.sent(0, 0, bytes));
  for (const [name, hash] of wanted) {
    const found = there.get(hash);
    if (found !== undefined && found.partsThere === found.parts) continue;
    const bytes = await parts.shelf.ownBytes(name);
    // Missing or damaged here: the others are told that it is not there, as readers here are.
    if (bytes === null) continue;
    const count = Math.max(1, Math.ceil(bytes.length / PART_BYTES));
    // Parts came in order, so that what is there is a beginning.
    for (let part = found?.partsThere ?? 0; part < count; part += 1) {
      round.signal.throwIfAborted();
      const piece = bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
      await sending.add({ hash, part, parts: count, bytes: piece });
    }
    given += 1;
  }
  await sending.end();
  if (given > 0) await link.countFiles(site, given);
  round.sent(0, given, 0);
}

/** Small parts of many files go together. */
class PartSender {
  readonly #link: TeamLink;
  readonly #site: string;
  readonly #size: BatchSize;
  readonly #onSent: (bytes: number) => void;
  #waiting: FilePart[] = [];
  #bytes = 0;

  constructor(link: TeamLink, site: string, size: BatchSize, onSent: (bytes: number) => void) {
    this.#link = link;
    this.#site = site;
    this.#size = size;
    this.#onSent = onSent;
  }

  async add(part: FilePart): Promise<void> {
    this.#waiting.push(part);
    this.#bytes += part.bytes.length;
    if (this.#bytes >= this.#size.now) await this.end();
  }

  async end(): Promise<void> {
    if (this.#waiting.length === 0) return;
    const [parts, bytes] = [this.#waiting, this.#bytes];
    await this.#size.ask(() => this.#link.putParts(this.#site, parts));
    [this.#waiting, this.#bytes] = [[], 0];
    this.#onSent(bytes);
  }
}

function otherWriter(site: string): AppError {
  return new AppError('TEAM_CONFLICT', words.team.otherWriter({ id: siteId(site) }), { site });
}
