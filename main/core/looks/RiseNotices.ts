/**
 * One system notification for each published set in which a level rose while nobody watched. It is decided here, once, by the
 * process that publishes, and shown by the host; where the host can't, by the one window that takes it.
 */
import type { EventPayload } from '../../../shared/contract/events.ts';
import type { ForecastSummary } from '../../../shared/contract/forecastAnswers.ts';
import type { Result } from '../../../shared/contract/methods.ts';
import { riskLevels } from '../../../shared/forecast/riskLevel.ts';
import { words } from '../../../shared/words/index.ts';
import { SetIndex } from '../forecasts/SetIndex.ts';
import type { Ledger, LedgerListener } from '../ledger/Ledger.ts';
import type { Logger } from '../ports/Logger.ts';
import type { Notifier } from '../ports/Notifier.ts';
import { settingOf } from '../settings/settings.ts';
import type { SetRow } from '../state/entries.ts';
import { levelChangesOf, levelsOf } from './levelsOf.ts';

type Notice = NonNullable<Result<'looks.takeRise'>['notice']>;

/** A notice that a window may take. */
interface Waiting {
  notice: Notice;
  isAutomatic: boolean;
}

/** Notices that no window took: the oldest make room. */
const MOST_WAITING = 16;
/** Places that a notice names. */
const NAMED = 5;

export interface RiseParts {
  ledger: Ledger;
  log: Logger;
  /** Null where the host has no notifications of its own. */
  notifier: Notifier | null;
  /** Whether the scheduler began a run that is publishing. */
  isAutomatic: (runId: string) => boolean;
  summaryOf: (row: SetRow) => Promise<ForecastSummary>;
  /** Offers a notice to the windows. */
  offer: (rise: EventPayload<'levels.rose'>) => void;
  /** Shows the overview of a dataset in the windows. */
  open: (datasetId: string) => void;
}

export class RiseNotices {
  readonly #parts: RiseParts;
  readonly #waiting = new Map<string, Waiting>();
  #work: Promise<void> = Promise.resolve();

  constructor(parts: RiseParts) {
    this.#parts = parts;
  }

  /** Follows what is published from now on. */
  start(): void {
    this.#parts.ledger.listen(this.#follow);
  }

  /**
   * @param isWatching the window that asks is before its user: a set that a person asked for is seen there, and told by nobody
   * @param canShow else what is to be told waits for another window
   */
  take(runId: string, { isWatching, canShow }: { isWatching: boolean; canShow: boolean }): Notice | null {
    const found = this.#waiting.get(runId);
    const isSeen = isWatching && found?.isAutomatic === false;
    if (isSeen || canShow) this.#waiting.delete(runId);
    return found === undefined || isSeen || !canShow ? null : found.notice;
  }

  /** Waits until what was published has been looked at. */
  async settled(): Promise<void> {
    await this.#work;
  }

  #follow: LedgerListener = (entries, before) => {
    for (const entry of entries) {
      if (entry.type !== 'SET_PUBLISHED' || entry.details.kind !== 'forecast') continue;
      const row = entry.details;
      const previous = new SetIndex(before).current(row.datasetId);
      // Nobody sees a rise beside nothing, nor beside a replay.
      if (previous?.kind !== 'forecast') continue;
      const isAutomatic = this.#parts.isAutomatic(row.runId);
      this.#work = this.#work.then(() => this.#consider(row, previous, isAutomatic));
    }
  };

  async #consider(row: SetRow, previous: SetRow, isAutomatic: boolean): Promise<void> {
    const { ledger, log, notifier, summaryOf } = this.#parts;
    if (!settingOf(ledger.state.settings, 'window.notify')) return;
    // A cycle begins by itself, whatever the user looks at; what a person asked for is seen in a window that is in front.
    if (!isAutomatic && notifier?.isWatched() === true) return;
    try {
      const before = levelsOf(await summaryOf(previous));
      const { up = [] } = levelChangesOf(before, levelsOf(await summaryOf(row)));
      if (up.length > 0) this.#tell(row, this.#noticeOf(row, up), isAutomatic);
    } catch (thrown) {
      // The set is published all the same, and the overview says what changed.
      log.error('rise-not-told', { runId: row.runId }, thrown);
    }
  }

  #noticeOf(
    { datasetId }: SetRow,
    up: readonly { name: string; level: (typeof riskLevels)[number] }[],
  ): Notice {
    const { state } = this.#parts.ledger;
    const dataset = state.datasets.find((one) => one.dataset.id === datasetId)?.dataset.name ?? datasetId;
    const places = up.toSorted((a, b) => riskLevels.indexOf(a.level) - riskLevels.indexOf(b.level));
    const more = Math.max(0, places.length - NAMED);
    const said = words.looks;
    return {
      title: said.riseTitle({ count: places.length }),
      body: said.rise({
        places: places.slice(0, NAMED).map(({ name, level }) => said.risen({ place: name, level })),
        more,
        dataset,
      }),
    };
  }

  #tell({ runId, datasetId }: SetRow, notice: Notice, isAutomatic: boolean): void {
    const { notifier, offer, open } = this.#parts;
    if (notifier !== null) {
      notifier.show({ ...notice, onOpen: () => open(datasetId) });
      return;
    }
    this.#waiting.set(runId, { notice, isAutomatic });
    if (this.#waiting.size > MOST_WAITING) this.#waiting.delete([...this.#waiting.keys()][0]!);
    offer({ datasetId, runId });
  }
}
