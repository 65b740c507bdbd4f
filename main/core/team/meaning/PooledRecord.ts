/** The track record of all sites of the team: our scores, and those of what the others published and counted. */
import type { KeptDocument } from '../../ledger/keptDocuments.ts';
import type { SiteStores } from '../../ports/SiteStores.ts';
import type { RecordRow } from '../../scoring/record/recordRow.ts';
import { SerialQueue } from '../../util/SerialQueue.ts';
import { soundOnes } from '../../util/soundOnes.ts';
import type { KnownSite, TeamDocument } from '../teamDocument.ts';
import type { SitePorts } from './openSite.ts';
import { keptScores, siteScores } from './siteScores.ts';

interface SiteRows {
  mark: string;
  rows: readonly RecordRow[];
}

export class PooledRecord {
  readonly #ports: SitePorts;
  readonly #document: KeptDocument<TeamDocument>;
  readonly #stores: SiteStores;
  readonly #queue = new SerialQueue();
  #rows: ReadonlyMap<string, readonly RecordRow[]> = new Map();
  readonly #known = new Map<string, SiteRows>();

  constructor(ports: SitePorts, document: KeptDocument<TeamDocument>, stores: SiteStores) {
    this.#ports = ports;
    this.#document = document;
    this.#stores = stores;
  }

  /** By site; the same object until one changes. */
  get rows(): ReadonlyMap<string, readonly RecordRow[]> {
    return this.#rows;
  }

  /**
   * Scores what is new of the sites whose record stands; one that is refused counts for nothing until that is settled.
   * @param signal ends it; what was scored until then is kept, and the rest comes the next time
   * @returns what is damaged and could not be scored, a sentence each
   */
  refresh(signal: AbortSignal): Promise<string[]> {
    return this.#queue.run(() => this.#refresh(signal));
  }

  async #refresh(signal: AbortSignal): Promise<string[]> {
    const { sites, ours } = this.#document.value;
    const counted = Object.entries(sites).filter(([site, known]) => site !== ours && isCounted(known));
    const standing = new Set(counted.map(([site]) => site));
    for (const site of this.#known.keys()) if (!standing.has(site)) this.#known.delete(site);
    // What was scored before stands at once, and what is new at the end: places of one run are told the same record.
    const fresh = [...standing].filter((site) => !this.#known.has(site));
    await soundOnes(fresh, (site) => this.#load(site));
    this.#publish();
    const { damaged } = await soundOnes(counted, async ([site, known]) => {
      if (signal.aborted) return;
      await this.#score(site, known, signal);
      await this.#ports.clock.breathe();
    });
    this.#publish();
    return damaged.map(({ message }) => message);
  }

  #publish(): void {
    const now = new Map([...this.#known].map(([site, { rows }]) => [site, rows]));
    const isSame =
      now.size === this.#rows.size && [...now].every(([site, rows]) => this.#rows.get(site) === rows);
    if (!isSame) this.#rows = now;
  }

  async #load(site: string): Promise<void> {
    const copy = await this.#stores.open(site);
    if (copy !== null) this.#known.set(site, { mark: '', rows: await keptScores(copy) });
  }

  async #score(site: string, { notShared }: KnownSite, signal: AbortSignal): Promise<void> {
    const copy = await this.#stores.open(site);
    if (copy === null) {
      this.#known.delete(site);
      return;
    }
    // Files may come later than the entries that name them.
    const mark = `${copy.lastHash} ${notShared}`;
    if (this.#known.get(site)?.mark === mark) return;
    const { rows, isWhole } = await siteScores(this.#ports, copy, site, mark, signal);
    this.#known.set(site, { mark: isWhole ? mark : '', rows });
  }
}

/** What a newer Outpost wrote, or what was damaged here and came anew, says nothing against a site. */
function isCounted({ problem, seqHere }: KnownSite): boolean {
  return seqHere > 0 && (problem === null || problem.kind === 'NEWER' || problem.kind === 'DAMAGED_HERE');
}
