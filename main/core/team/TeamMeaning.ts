/** What the data of other sites mean here: loaded where there is a team. */
import { AppError } from '../../../shared/errors/AppError.ts';
import type {
  ConflictChoice,
  ConflictSides,
  ConflictsPage,
  ConflictWeek,
} from '../../../shared/team/conflictSchema.ts';
import type { ScoreTotal, SiteRecord } from '../../../shared/team/siteRecordSchema.ts';
import { SECOND } from '../../../shared/time/durations.ts';
import { words } from '../../../shared/words/index.ts';
import { siteId } from '../bundle/site.ts';
import type { KeptDocument } from '../ledger/keptDocuments.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Clock } from '../ports/Clock.ts';
import type { Crypto } from '../ports/Crypto.ts';
import type { Logger } from '../ports/Logger.ts';
import type { SiteStores } from '../ports/SiteStores.ts';
import { type PooledRow, pooledRows } from '../scoring/record/pooledRow.ts';
import type { RecordRow } from '../scoring/record/recordRow.ts';
import type { ScoreBook } from '../scoring/record/ScoreBook.ts';
import { scoreTotals } from '../scoring/record/scoreTotals.ts';
import { settingOf } from '../settings/settings.ts';
import type { DatasetArchive } from '../surveillance/archive/DatasetArchive.ts';
import type { ConflictFinder } from './meaning/ConflictFinder.ts';
import type { PooledRecord } from './meaning/PooledRecord.ts';
import type { TeamDocument } from './teamDocument.ts';

interface MeaningParts {
  clock: Clock;
  crypto: Crypto;
  log: Logger;
  ledger: Ledger;
  datasets: DatasetArchive;
  scores: ScoreBook;
  document: KeptDocument<TeamDocument>;
  openSites: () => Promise<SiteStores>;
}

interface Loaded {
  record: PooledRecord;
  conflicts: ConflictFinder;
}

/** How long a run waits for the scores of other sites; what is not scored by then comes with the next one. */
const LONGEST_WAIT = 15 * SECOND;

const none: ReadonlyMap<string, readonly RecordRow[]> = new Map();

export class TeamMeaning {
  readonly #parts: MeaningParts;
  readonly #closing: AbortSignal;
  #loading: Promise<Loaded> | null = null;
  #record: PooledRecord | null = null;
  #pooled: { ours: readonly RecordRow[]; others: object; key: string; rows: readonly PooledRow[] } | null =
    null;
  #working: Promise<unknown> = Promise.resolve();

  constructor(parts: MeaningParts, closing: AbortSignal) {
    this.#parts = parts;
    this.#closing = closing;
  }

  /** The record that confidence stands on: of all sites, or ours alone. The same object until one changes. */
  get rows(): readonly PooledRow[] {
    const ours = this.#parts.scores.rows;
    const others = this.#isPooled ? (this.#record?.rows ?? none) : none;
    if (others.size === 0) return ours;
    const diseases = [...new Set(this.#parts.datasets.list().map(({ disease }) => disease))].sort();
    const key = JSON.stringify(diseases);
    const known = this.#pooled;
    if (known?.ours === ours && known.others === others && known.key === key) return known.rows;
    this.#pooled = { ours, others, key, rows: pooledRows(ours, others, diseases) };
    return this.#pooled.rows;
  }

  /** Scores what is new of other sites. @returns what is damaged, a sentence each */
  async refresh(signal: AbortSignal = this.#closing): Promise<string[]> {
    if (!this.#isPooled) return [];
    const { record } = await this.#load();
    const work = record.refresh(AbortSignal.any([signal, this.#closing]));
    this.#working = Promise.allSettled([this.#working, work]);
    return work;
  }

  /** The same for work that goes on without it: a failure is logged, and it takes no longer than somebody waits. */
  async refreshSoon(): Promise<void> {
    const late = new AbortController();
    const done = new AbortController();
    const { clock } = this.#parts;
    if (!this.#isPooled) return;
    const waiting = clock.sleep(LONGEST_WAIT, done.signal).then(
      () => late.abort(),
      () => undefined,
    );
    // Behind a scoring that takes long it does not wait for its turn either.
    await Promise.race([this.#logged(this.refresh(late.signal)), waiting]);
    done.abort();
  }

  async #logged(work: Promise<string[]>): Promise<void> {
    const { log } = this.#parts;
    try {
      for (const message of await work) log.warn('set-not-scored', { message });
    } catch (thrown) {
      log.error('scores-not-saved', {}, thrown);
    }
  }

  /** Scores what a sync brought, as long as it takes; what is cut off by the end comes the next time. */
  afterSync(): void {
    void this.#logged(this.refresh());
  }

  async conflicts(
    { offset, limit }: { offset: number; limit: number },
    choice: ConflictChoice,
  ): Promise<ConflictsPage> {
    const choices = { diseases: [], sites: [] };
    if (!this.#isMember) return { conflicts: [], total: 0, sites: 0, uncompared: [], choices };
    const page = await (await this.#load()).conflicts.find(choice, this.#closing);
    return { ...page, conflicts: page.conflicts.slice(offset, offset + limit) };
  }

  /** @throws AppError `NOT_IN_TEAM`, `UNKNOWN_SITE`, `UNKNOWN_DATASET`, `NOT_SHARED`, `FOLDER_DAMAGED` */
  async conflictWeeks(sides: ConflictSides): Promise<ConflictWeek[]> {
    if (!this.#isMember) throw new AppError('NOT_IN_TEAM', words.team.notInTeam);
    return (await this.#load()).conflicts.weeks(sides);
  }

  /** What each site's forecasts came to, as scored here; ours first. */
  async records(): Promise<{
    pooled: boolean;
    sites: SiteRecord[];
    together: ScoreTotal[];
    damaged: string[];
  }> {
    const { document, scores } = this.#parts;
    if (!this.#isMember) return { pooled: false, sites: [], together: [], damaged: [] };
    const { record } = await this.#load();
    const damaged = await record.refresh(this.#closing);
    const { sites, ours } = document.value;
    const lineOf = (site: string, rows: readonly RecordRow[]): SiteRecord => ({
      id: siteId(site),
      name: sites[site]?.name ?? '',
      isOurs: site === ours,
      notShared: sites[site]?.notShared ?? 0,
      totals: scoreTotals(rows),
    });
    const others = Object.keys(sites).filter((site) => site !== ours);
    others.sort((a, b) => sites[a]!.name.localeCompare(sites[b]!.name) || (a < b ? -1 : 1));
    return {
      pooled: this.#isPooled,
      sites: [
        ...(ours === null ? [] : [lineOf(ours, scores.rows)]),
        ...others.map((site) => lineOf(site, record.rows.get(site) ?? [])),
      ],
      together: this.#isPooled ? scoreTotals(this.rows) : [],
      damaged,
    };
  }

  async close(): Promise<void> {
    await this.#working;
  }

  get #isMember(): boolean {
    return this.#parts.document.value.membership !== null;
  }

  get #isPooled(): boolean {
    return this.#isMember && settingOf(this.#parts.ledger.state.settings, 'team.pooledRecord');
  }

  #load(): Promise<Loaded> {
    this.#loading ??= (async () => {
      const [{ PooledRecord: Pooled }, { ConflictFinder: Finder }, stores] = await Promise.all([
        import('./meaning/PooledRecord.ts'),
        import('./meaning/ConflictFinder.ts'),
        this.#parts.openSites(),
      ]);
      const record = new Pooled(this.#parts, this.#parts.document, stores);
      this.#record = record;
      return { record, conflicts: new Finder(this.#parts, stores) };
    })();
    return this.#loading;
  }
}
