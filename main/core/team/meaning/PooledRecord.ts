/** The track record of all sites of the team: our scores, and those of what the others published and counted. */
import type { KeptDocument } from '../../ledger/keptDocuments.ts';
import type { SiteStores } from '../../ports/SiteStores.ts';
import type { RecordRow } from '../../scoring/record/recordRow.ts';
import { SerialQueue } from '../../util/SerialQueue.ts';
import { soundOnes } from '../../util/soundOnes.ts';
import type { KnownSite, TeamDocument } from '../teamDocument.ts';
import type { SitePorts } from './openSite.ts';
import { siteScores } from './siteScores.ts';

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
    const before = new Map(this.#known);
    const gone = [...before.keys()].filter((site) => !counted.some(([one]) => one === site));
    for (const site of gone) this.#known.delete(site);
    const { damaged } = await soundOnes(counted, async ([site, known]) => {
      if (signal.aborted) return;
      await this.#score(site, known, signal);
      await this.#ports.clock.breathe();
    });
    const isChanged = gone.length > 0 || [...this.#known].some(([site, rows]) => before.get(site) !== rows);
    if (isChanged) this.#rows = new Map([...this.#known].map(([site, { rows }]) => [site, rows]));
    return damaged.map(({ message }) => message);
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
