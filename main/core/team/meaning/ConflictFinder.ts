/** Finds where other sites of the team say other counts than we do, from the newest counts of both. */

import { AppError } from '../../../../shared/errors/AppError.ts';
import type { DatasetDetail } from '../../../../shared/surveillance/datasetSchema.ts';
import type {
  ConflictChoice,
  ConflictSides,
  ConflictsPage,
  ConflictWeek,
  CountConflict,
} from '../../../../shared/team/conflictSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import { siteId } from '../../bundle/site.ts';
import { isSameDisease } from '../../epi/diseases/namedDiseases.ts';
import type { KeptDocument } from '../../ledger/keptDocuments.ts';
import type { SiteStore, SiteStores } from '../../ports/SiteStores.ts';
import type { DatasetRow } from '../../state/entries.ts';
import type { DatasetArchive } from '../../surveillance/archive/DatasetArchive.ts';
import type { WeeklyPanel } from '../../surveillance/panel/weeklyPanel.ts';
import { weeklyPanelOf } from '../../surveillance/panel/weeklyPanelOf.ts';
import { SerialQueue } from '../../util/SerialQueue.ts';
import { soundOnes } from '../../util/soundOnes.ts';
import type { KnownSite, TeamDocument } from '../teamDocument.ts';
import { chosenConflicts, conflictChoices } from './chosenConflicts.ts';
import { conflictWeeks, countConflicts, type PlaceConflict } from './countConflicts.ts';
import { type OpenedSite, openSite, type SitePorts } from './openSite.ts';

export interface ConflictParts extends SitePorts {
  datasets: DatasetArchive;
  document: KeptDocument<TeamDocument>;
}

/** What was found of two imports: both are known by the hash of their file, so that it holds as long as both are the newest. */
type Found = readonly PlaceConflict[];
/** Of all of them; which ones are shown is the matter of whoever asks. */
type FoundPage = Omit<ConflictsPage, 'total' | 'choices'>;
/** What a copy holds, without its counts; null until it is opened for them. */
interface SiteIndex {
  lastHash: string;
  rows: DatasetRow[];
}

export class ConflictFinder {
  readonly #parts: ConflictParts;
  readonly #stores: SiteStores;
  readonly #queue = new SerialQueue();
  readonly #indexes = new Map<string, SiteIndex>();
  #found = new Map<string, Found>();
  #panel: { file: string; panel: WeeklyPanel | null } | null = null;

  constructor(parts: ConflictParts, stores: SiteStores) {
    this.#parts = parts;
    this.#stores = stores;
  }

  /** @returns all that are asked for: by site, dataset, and how far they differ */
  async find(choice: ConflictChoice, signal: AbortSignal): Promise<ConflictsPage> {
    const found = await this.#queue.run(() => this.#find(signal));
    const conflicts = chosenConflicts(found.conflicts, choice);
    return { ...found, conflicts, total: conflicts.length, choices: conflictChoices(found.conflicts) };
  }

  /**
   * @returns what both sides say of each week
   * @throws AppError `UNKNOWN_SITE`, `UNKNOWN_DATASET`, `NOT_SHARED`, `FOLDER_DAMAGED`
   */
  weeks(sides: ConflictSides): Promise<ConflictWeek[]> {
    return this.#queue.run(() => this.#weeks(sides));
  }

  async #weeks({ site, ...sides }: ConflictSides): Promise<ConflictWeek[]> {
    const { sites, ours } = this.#parts.document.value;
    const copy = site !== ours && sites[site] !== undefined ? await this.#stores.open(site) : null;
    if (copy === null) throw new AppError('UNKNOWN_SITE', words.bundles.noSuchSite({ id: siteId(site) }));
    const opened = await new LateOpened(this.#parts, copy, site).get();
    const theirs = panelOf(await opened.datasets.show(sides.theirs.datasetId));
    const own = panelOf(await this.#parts.datasets.show(sides.ours.datasetId));
    return own === null || theirs === null ? [] : conflictWeeks(own, theirs, sides);
  }

  async #find(signal: AbortSignal): Promise<FoundPage> {
    const { document } = this.#parts;
    const { sites, ours } = document.value;
    const page: FoundPage = { conflicts: [], sites: 0, uncompared: [] };
    const kept = new Map<string, Found>();
    const others = Object.entries(sites)
      .filter(([site, { seqHere }]) => site !== ours && seqHere > 0)
      .sort(([a, one], [b, other]) => one.name.localeCompare(other.name) || (a < b ? -1 : 1));
    for (const [site, known] of others) {
      signal.throwIfAborted();
      const { sound, damaged } = await soundOnes([site], () => this.#ofSite(site, known, kept, signal));
      const [message] = [...damaged.map((one) => one.message), ...(sound[0]?.problems ?? [])];
      page.conflicts.push(...(sound[0]?.conflicts ?? []));
      if (sound[0]?.isCompared) page.sites += 1;
      if (message !== undefined) page.uncompared.push({ id: siteId(site), name: known.name, message });
    }
    this.#found = kept;
    return page;
  }

  async #ofSite(
    site: string,
    known: KnownSite,
    kept: Map<string, Found>,
    signal: AbortSignal,
  ): Promise<{ conflicts: CountConflict[]; problems: string[]; isCompared: boolean }> {
    const answer = { conflicts: [] as CountConflict[], problems: [] as string[], isCompared: false };
    const copy = await this.#stores.open(site);
    if (copy === null) return answer;
    const opened = new LateOpened(this.#parts, copy, site);
    const pairs = pairsOf(this.#parts.datasets.rows(), await this.#indexOf(site, copy, opened));
    answer.isCompared = true;
    for (const pair of pairs) {
      signal.throwIfAborted();
      const { sound, damaged } = await soundOnes([pair], () => this.#ofPair(pair, opened));
      answer.problems.push(...damaged.map(({ message }) => message));
      if (sound[0] === undefined) continue;
      kept.set(keyOf(pair), sound[0]);
      answer.conflicts.push(...sound[0].map((one) => conflictOf(site, known, pair, one)));
    }
    if (pairs.length > 0 && answer.problems.length === pairs.length) answer.isCompared = false;
    return answer;
  }

  async #indexOf(site: string, copy: SiteStore, opened: LateOpened): Promise<DatasetRow[]> {
    const known = this.#indexes.get(site);
    if (known?.lastHash === copy.lastHash) return known.rows;
    const rows = (await opened.get()).datasets.rows();
    this.#indexes.set(site, { lastHash: copy.lastHash, rows });
    return rows;
  }

  /** @throws AppError `NOT_SHARED`, `FOLDER_DAMAGED` */
  async #ofPair(pair: Pair, opened: LateOpened): Promise<Found> {
    const known = this.#found.get(keyOf(pair));
    if (known !== undefined) return known;
    const theirs = await (await opened.get()).datasets.show(pair.theirs.dataset.id);
    const [own, their] = [await this.#ownPanel(pair.ours), panelOf(theirs)];
    await this.#parts.clock.breathe();
    return own === null || their === null ? [] : countConflicts(own, their);
  }

  /** Ours is compared with those of many sites, one after the other. */
  async #ownPanel({ dataset, file }: DatasetRow): Promise<WeeklyPanel | null> {
    if (this.#panel?.file === file) return this.#panel.panel;
    const panel = panelOf(await this.#parts.datasets.show(dataset.id));
    this.#panel = { file, panel };
    await this.#parts.clock.breathe();
    return panel;
  }
}

/** A copy's journal is read only where something of it is not known yet. */
class LateOpened {
  readonly #open: () => Promise<OpenedSite>;
  #opened: Promise<OpenedSite> | null = null;

  constructor(ports: SitePorts, { store }: SiteStore, site: string) {
    this.#open = () => openSite(ports, store, site);
  }

  get(): Promise<OpenedSite> {
    this.#opened ??= this.#open();
    return this.#opened;
  }
}

interface Pair {
  ours: DatasetRow;
  theirs: DatasetRow;
}

/** Datasets that may say other counts: of one disease and overlapping days, and not of one content. */
function pairsOf(ours: readonly DatasetRow[], theirs: readonly DatasetRow[]): Pair[] {
  return ours.flatMap((own) =>
    theirs
      .filter((their) => {
        const [a, b] = [own.dataset, their.dataset];
        const isOverlapping = a.firstDate <= b.lastDate && b.firstDate <= a.lastDate;
        return isOverlapping && a.contentHash !== b.contentHash && isSameDisease(a.disease, b.disease);
      })
      .map((their) => ({ ours: own, theirs: their })),
  );
}

const keyOf = ({ ours, theirs }: Pair): string =>
  JSON.stringify([ours.dataset.id, ours.fileHash, theirs.dataset.id, theirs.fileHash]);

const panelOf = (detail: DatasetDetail) => weeklyPanelOf(detail, detail.asOf);

function conflictOf(
  site: string,
  { name }: KnownSite,
  { ours, theirs }: Pair,
  found: PlaceConflict,
): CountConflict {
  const side = ({ dataset }: DatasetRow) => ({
    datasetId: dataset.id,
    dataset: dataset.name,
    asOf: dataset.asOf,
  });
  return {
    ...found,
    site,
    id: siteId(site),
    siteName: name,
    disease: ours.dataset.disease,
    ours: { ...side(ours), ...found.ours },
    theirs: { ...side(theirs), ...found.theirs },
  };
}
