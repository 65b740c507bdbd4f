/** Levels that users set by hand: orders in the journal, which never touch a set. */
import { AppError } from '../../../shared/errors/AppError.ts';
import type { RiskLevel } from '../../../shared/forecast/riskLevel.ts';
import { DAY } from '../../../shared/time/durations.ts';
import { isPlainDate } from '../../../shared/time/plainDate.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { words } from '../../../shared/words/index.ts';
import type { ForecastArchive } from '../forecasts/ForecastArchive.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Clock } from '../ports/Clock.ts';
import { settingOf } from '../settings/settings.ts';
import type { EntryDraft } from '../state/entries.ts';
import type { LedgerState } from '../state/ledgerState.ts';
import type { LevelOverrideState } from '../state/levelOverrides.ts';

/** How long a level stands without a time of its own. */
const USUAL_STAY = 7 * DAY;

/** A place of a set with its computed level. */
export interface ComputedPlace {
  datasetId: string;
  code: string;
  name: string;
  /** Null where no set speaks of it. */
  computed: RiskLevel | null;
}

export interface LevelOrder {
  /** The set whose level is overridden. */
  runId: string;
  level: RiskLevel;
  reason: string;
  until: string | undefined;
  by: string | undefined;
}

export class LevelOverrides {
  readonly #ledger: Ledger;
  readonly #clock: Clock;
  readonly #forecasts: ForecastArchive;

  constructor(ledger: Ledger, clock: Clock, forecasts: ForecastArchive) {
    this.#ledger = ledger;
    this.#clock = clock;
    this.#forecasts = forecasts;
  }

  /** Those whose time is not over, of one dataset or of all. */
  standing(datasetId?: string): LevelOverrideState[] {
    return this.#ledger.state.levelOverrides.filter(
      (one) => !this.#isOver(one) && (datasetId === undefined || one.datasetId === datasetId),
    );
  }

  /** The level by hand of a place, if one stands. */
  of({ datasetId, code }: Pick<ComputedPlace, 'datasetId' | 'code'>): LevelOverrideState | null {
    return this.standing(datasetId).find((one) => one.code === code) ?? null;
  }

  /** @throws AppError `SAME_LEVEL`, `NO_NAME`, `INVALID_PARAMS` */
  async set(place: ComputedPlace & { computed: RiskLevel }, order: LevelOrder): Promise<void> {
    const { datasetId, code, name, computed } = place;
    const { runId, level, reason } = order;
    const until = this.#endOf(order.until);
    await this.#ledger.transact((state) => {
      const before = this.#standingOf(state, place);
      refuseSame(place, before, order);
      const by = nameOf(state, order.by);
      const details = {
        ...{ datasetId, location: { code, name }, runId, computed },
        ...{ before: before?.level ?? computed, after: level, reason, by, until },
      };
      const entry: EntryDraft = { ...byUser(state), type: 'LEVEL_OVERRIDDEN', details };
      return { entries: [entry], answer: null };
    });
  }

  /** @throws AppError `NOT_OVERRIDDEN` */
  async end(place: ComputedPlace, { reason, by }: { reason?: string | undefined; by?: string | undefined }) {
    await this.#ledger.transact((state) => {
      const before = this.#standingOf(state, place);
      if (before === null) {
        const { name, code, datasetId } = place;
        throw new AppError('NOT_OVERRIDDEN', words.levels.notOverridden({ name }), { datasetId, code });
      }
      const said = { reason: reason ?? null, by: nameGiven(state, by) };
      const details = { ...endOf(before, place.computed), ...said };
      const entry: EntryDraft = { ...byUser(state), type: 'LEVEL_OVERRIDE_ENDED', details };
      return { entries: [entry], answer: null };
    });
  }

  /** Ends those whose time is over, also while Outpost was closed: one entry each. @returns how many */
  async expire(): Promise<number> {
    const over = this.#ledger.state.levelOverrides.filter((one) => this.#isOver(one));
    if (over.length === 0) return 0;
    const computed = new Map<number, RiskLevel | null>();
    for (const one of over) computed.set(one.seq, await this.#computedNow(one));
    const { entries } = await this.#ledger.transact((state) => ({
      entries: state.levelOverrides.flatMap((one): EntryDraft[] => {
        if (!computed.has(one.seq)) return [];
        const details = { ...endOf(one, computed.get(one.seq)!), reason: null, by: null };
        return [{ ...byUser(state), cause: 'EXPIRED', type: 'LEVEL_OVERRIDE_ENDED', details }];
      }),
      answer: null,
    }));
    return entries.length;
  }

  #isOver({ until }: LevelOverrideState): boolean {
    return Date.parse(until) <= this.#clock.now();
  }

  #standingOf(state: LedgerState, { datasetId, code }: ComputedPlace): LevelOverrideState | null {
    const found = state.levelOverrides.find((one) => one.datasetId === datasetId && one.code === code);
    return found === undefined || this.#isOver(found) ? null : found;
  }

  /** A date means until the end of that day in UTC, as for a pin. */
  #endOf(until: string | undefined): string {
    const now = this.#clock.now();
    if (until === undefined) return new Date(now + USUAL_STAY).toISOString();
    const end = isPlainDate(until) ? `${until}T23:59:59.999Z` : until;
    if (Date.parse(end) > now) return end;
    throw new AppError('INVALID_PARAMS', words.levels.untilPast({ until: utcStamp(end) }), { until: end });
  }

  /** Of a place with a forecast in the current set; the level of another one, or of a damaged set, is not looked for. */
  async #computedNow({ datasetId, code }: LevelOverrideState): Promise<RiskLevel | null> {
    const row = this.#forecasts.currentRow(datasetId);
    if (row === null) return null;
    const { forecasts } = await this.#forecasts.heads(row).catch(() => ({ forecasts: [] }));
    return forecasts.find(({ location }) => location.code === code)?.risk.level ?? null;
  }
}

function byUser({ lock }: LedgerState) {
  return { provider: null, epoch: lock.epoch, cause: 'USER' };
}

function endOf({ datasetId, code, name, level, seq }: LevelOverrideState, computed: RiskLevel | null) {
  return { datasetId, location: { code, name }, before: level, after: computed, overrideSeq: seq };
}

function nameGiven({ settings }: LedgerState, by: string | undefined): string | null {
  const name = by ?? settingOf(settings, 'report.author').trim();
  return name === '' ? null : name;
}

/** @throws AppError `NO_NAME`: a level that nobody stands for tells nobody later whom to ask */
function nameOf(state: LedgerState, by: string | undefined): string {
  const name = nameGiven(state, by);
  if (name !== null) return name;
  throw new AppError('NO_NAME', words.levels.noName);
}

/** @throws AppError `SAME_LEVEL` where nothing would change; another reason or end for the same level by hand is a change */
function refuseSame(
  { name, computed }: ComputedPlace,
  before: LevelOverrideState | null,
  { level, until, reason }: LevelOrder,
): void {
  const isRepeated = before?.level === level && before.reason === reason && until === undefined;
  if (level !== computed && !isRepeated) return;
  const said = { name, level: words.common.riskLevels[level] };
  const message =
    level !== computed
      ? words.levels.sameByHand({ ...said, until: utcStamp(before!.until) })
      : words.levels.sameAsComputed({ ...said, isByHand: before !== null });
  throw new AppError('SAME_LEVEL', message, { level });
}
