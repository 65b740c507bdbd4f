/**
 * A team of many sites as weeks of forecasts leave it, written into its tables at once: true chains of entries, and files of the size that
 * the real code wrote, each of them whole and named by its entries. What takes it verifies it as it does any other.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { nodeCrypto } from '../../main/adapters/nodeCrypto.ts';
import { CHAIN_START, chainEntry, readLine } from '../../main/core/state/chain.ts';
import type { EntryDraft } from '../../main/core/state/entries.ts';
import type { RunningPostgres } from '../../tests/support/postgres.ts';

const PART_BYTES = 32 * 1024;
const FIRST = Date.parse('2024-01-01T06:00:00.000Z');
const WEEK_MS = 7 * 24 * 3_600_000;

/** Lines of a real journal, one of each kind that a week leaves, and the real files that they name, packed. */
export interface WeekSample {
  lines: readonly string[];
  files: ReadonlyMap<string, Buffer>;
}

interface Chain {
  site: string;
  seq: number;
  hash: string;
}

interface Row {
  site: string;
  seq: number;
  hash: string;
  line: string;
}

export class MadeWeeks {
  readonly #server: RunningPostgres;
  readonly #database: string;
  readonly #drafts: EntryDraft[];
  readonly #files: ReadonlyMap<string, string>;
  readonly #chains: Chain[] = [];
  #week = 0;

  constructor(server: RunningPostgres, database: string, sample: WeekSample) {
    this.#server = server;
    this.#database = database;
    this.#drafts = sample.lines.map((line) => {
      const read = readLine(line, nodeCrypto);
      if (!read.ok) throw new Error('The sample is no journal.');
      const { type, provider, epoch, cause, details } = read.entry;
      return { type, provider, epoch, cause, details } as EntryDraft;
    });
    this.#files = new Map([...sample.files].map(([name, bytes]) => [name, gunzipSync(bytes).toString()]));
  }

  async begin(sites: number): Promise<void> {
    const first: EntryDraft = { ...this.#drafts[0]!, type: 'SETTING_CHANGED' } as EntryDraft;
    const rows: Row[] = [];
    for (let n = 0; n < sites; n += 1) {
      const details = { key: 'team.siteName', value: `Site ${n}` };
      const draft = { ...first, details } as EntryDraft;
      const { entry, line } = chainEntry(draft, 1, new Date(FIRST).toISOString(), CHAIN_START, nodeCrypto);
      this.#chains.push({ site: entry.hash, seq: 1, hash: entry.hash });
      rows.push({ site: entry.hash, seq: 1, hash: entry.hash, line });
    }
    await this.#ask(
      `INSERT INTO outpost.sites (site, name, last_hash) SELECT site, 'Site ' || n, '${CHAIN_START}'
      FROM unnest($1::text[]) WITH ORDINALITY AS new (site, n)`,
      [this.#chains.map(({ site }) => site)],
    );
    await this.#put(rows, 0);
  }

  /** Another week of every site: one set of each. */
  async addWeek(): Promise<void> {
    this.#week += 1;
    const at = new Date(FIRST + this.#week * WEEK_MS).toISOString();
    const hashes = new Map<string, string>();
    for (const [name, text] of this.#files)
      hashes.set(name, await this.#template(`${text}${' '.repeat(this.#week)}`));
    const rows = this.#chains.flatMap((chain) =>
      this.#drafts.map((draft): Row => {
        const own = { ...draft, details: this.#renamed(draft.details, hashes) } as EntryDraft;
        const { entry, line } = chainEntry(own, chain.seq + 1, at, chain.hash, nodeCrypto);
        [chain.seq, chain.hash] = [entry.seq, entry.hash];
        return { site: chain.site, seq: entry.seq, hash: entry.hash, line };
      }),
    );
    await this.#ask(
      `INSERT INTO outpost.file_parts (site, hash, part, parts, bytes)
      SELECT s.site, t.hash, t.part, t.parts, t.bytes FROM outpost.sites s, public.template t`,
    );
    await this.#ask('TRUNCATE public.template');
    await this.#put(rows, this.#files.size);
  }

  /** Files of each week have names and hashes of their own. */
  #renamed(details: unknown, hashes: ReadonlyMap<string, string>): unknown {
    if (Array.isArray(details)) return details.map((one) => this.#renamed(one, hashes));
    if (typeof details !== 'object' || details === null) return details;
    const kept = Object.fromEntries(
      Object.entries(details).map(([key, value]) => [key, this.#renamed(value, hashes)]),
    );
    const hash = typeof kept.file === 'string' ? hashes.get(kept.file) : undefined;
    if (hash === undefined) return kept;
    const file = String(kept.file).replace(/\.json\.gz$/, `.w${this.#week}.json.gz`);
    return { ...kept, file, fileHash: hash };
  }

  /** @returns the hash of the text */
  async #template(text: string): Promise<string> {
    const bytes = gzipSync(text);
    const hash = nodeCrypto.sha256(text);
    await this.#ask(
      'CREATE TABLE IF NOT EXISTS public.template (hash text, part int, parts int, bytes bytea)',
    );
    const parts = Math.ceil(bytes.length / PART_BYTES);
    for (let part = 0; part < parts; part += 1)
      await this.#ask('INSERT INTO public.template VALUES ($1, $2, $3, $4)', [
        hash,
        part,
        parts,
        bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES),
      ]);
    return hash;
  }

  async #put(rows: readonly Row[], files: number): Promise<void> {
    const column = (key: keyof Row) => rows.map((row) => row[key]);
    await this.#ask(
      `INSERT INTO outpost.entries (site, seq, hash, line)
      SELECT * FROM unnest($1::text[], $2::bigint[], $3::text[], $4::text[])`,
      [column('site'), column('seq'), column('hash'), column('line')],
    );
    await this.#ask(
      `UPDATE outpost.sites s SET last_seq = new.seq, last_hash = new.hash, entries = new.seq,
        files = files + $4, last_at = now(), pushed_at = now()
      FROM unnest($1::text[], $2::bigint[], $3::text[]) AS new (site, seq, hash) WHERE s.site = new.site`,
      [
        this.#chains.map(({ site }) => site),
        this.#chains.map(({ seq }) => seq),
        this.#chains.map(({ hash }) => hash),
        files,
      ],
    );
  }

  async #ask(sql: string, values: unknown[] = []): Promise<void> {
    await this.#server.ask(this.#database, sql, values);
  }
}
