/**
 * The only path from a provider's answer to a stored forecast: the answer is checked, everything that is our
 * judgement is computed here, and the set is published whole under the epoch it was made in, or not at all.
 */
import type { Run } from '../../../shared/contract/forecastAnswers.ts';
import type { Forecast, Gap } from '../../../shared/forecast/forecastSchema.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { ForecastRequest, ProviderAnswer } from '../calls/Provider.ts';
import { insteadOf } from '../forecasts/answeredInstead.ts';
import type { CachedSet, ForecastArchive } from '../forecasts/ForecastArchive.ts';
import { forecastIdOf } from '../forecasts/forecastId.ts';
import type { Lease, ProviderLockManager } from '../lock/ProviderLockManager.ts';
import type { Clock } from '../ports/Clock.ts';
import type { Crypto } from '../ports/Crypto.ts';
import type { Store } from '../ports/Store.ts';
import type { EmbeddedForecasts } from '../providers/embedded/EmbeddedForecasts.ts';
import type { PooledRow } from '../scoring/record/pooledRow.ts';
import { RecordJudge } from '../scoring/record/RecordJudge.ts';
import { type RecordRow, recordedModel } from '../scoring/record/recordRow.ts';
import type { RiskSettings } from '../settings/riskSettings.ts';
import type { EntryDraft, SetRow } from '../state/entries.ts';
import { type StoredForecast, storedForecastSchema } from '../state/stored/v1/forecast.ts';
import type { PublishedSet } from '../state/stored/v1/publishedSet.ts';
import { deepFreeze } from '../util/deepFreeze.ts';
import { issueText } from '../util/issueText.ts';
import { assessForecast } from './assessForecast.ts';
import { checkStatedTargets } from './checkStatedTargets.ts';
import { dataHash } from './dataHash.ts';
import { dataNotes } from './dataNotes.ts';

/** What all forecasts of one run share. */
export interface RunFrame {
  runId: string;
  lease: Lease;
  datasetId: string;
  /** The content of the snapshot that is forecast from. */
  contentHash: string;
  kind: Forecast['kind'];
  /** Codes of the places that it is about; null for all of the dataset. */
  onlyPlaces: readonly string[] | null;
  /** Whom the button had named; null where nobody was. */
  named: ProviderId | null;
  risk: RiskSettings;
  auditSeqs: readonly number[];
}

/** An answer that passed, with its no-change twin; or the reason why it did not. */
export type Acceptance =
  | { ok: true; forecast: StoredForecast; twin: PublishedSet['naiveTwins'][number] }
  | { ok: false; reason: string };

export interface BottleneckPorts {
  store: Store;
  clock: Clock;
  crypto: Crypto;
}

export class ForecastBottleneck {
  readonly #ports: BottleneckPorts;
  readonly #lock: ProviderLockManager;
  readonly #archive: ForecastArchive;
  readonly #judge: RecordJudge;
  readonly #embedded: EmbeddedForecasts;

  /**
   * @param embedded makes the no-change twins
   * @param record our track record as it is now
   * @param pooled the one that confidence stands on
   */
  constructor(
    ports: BottleneckPorts,
    lock: ProviderLockManager,
    archive: ForecastArchive,
    embedded: EmbeddedForecasts,
    record: () => readonly RecordRow[],
    pooled: () => readonly PooledRow[] = record,
  ) {
    this.#judge = new RecordJudge(record, pooled);
    this.#ports = ports;
    this.#lock = lock;
    this.#archive = archive;
    this.#embedded = embedded;
  }

  /** Finds what a forecast of a place needs besides its answer, while that is waited for. */
  prepare(request: ForecastRequest): void {
    dataHash(request, this.#ports.crypto);
  }

  /** Turns one answer into the authoritative forecast of its place, or says why it can't be used. */
  async accept(
    frame: RunFrame,
    request: ForecastRequest,
    answer: ProviderAnswer,
    latencyMs: number,
    signal: AbortSignal,
  ): Promise<Acceptance> {
    const { disease, asOf } = request;
    const { lease, kind } = frame;
    const group = { provider: lease.provider, model: recordedModel(answer), disease, kind };
    const horizons = [...request.targetEndDates.keys()];
    const { kappa, confidence } = this.#judge.judge(group, horizons, asOf);
    const checked = checkStatedTargets(answer.targets, request, kappa);
    if (!checked.ok) return checked;
    const id = forecastIdOf(frame.runId, request.location.code);
    const twin = await this.#twinOf(id, request, signal);
    const assessment = assessForecast(request, checked.targets, frame.risk, answer, {
      ...confidence,
      claimed: answer.claimedConfidence,
    });
    const candidate: StoredForecast = {
      schemaVersion: 1,
      id,
      kind: frame.kind,
      datasetId: frame.datasetId,
      disease: request.disease,
      location: request.location,
      frequency: 'week',
      asOf: request.asOf,
      referenceDate: request.referenceDate,
      issuedAt: new Date(this.#ports.clock.now()).toISOString(),
      targets: checked.targets,
      ...assessment,
      provenance: {
        provider: frame.lease.provider,
        model: answer.model,
        epoch: frame.lease.epoch,
        runId: frame.runId,
        auditSeqs: [...frame.auditSeqs],
        dataHash: dataHash(request, this.#ports.crypto),
        requestHash: answer.requestHash,
        replyHash: answer.replyHash,
        naiveTwinHash: this.#ports.crypto.sha256(JSON.stringify(twin.targets)),
        rationale: answer.rationale,
        ...(answer.method === undefined ? {} : { method: answer.method }),
        warnings: answer.warnings,
        dataNotes: dataNotes(request, checked, assessment),
        kappa,
        latencyMs: Math.round(latencyMs * 10) / 10,
        usage: answer.usage,
      },
    };
    const parsed = storedForecastSchema.safeParse(candidate);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return { ok: false, reason: issue === undefined ? words.runs.notAForecast : issueText(issue) };
    }
    return { ok: true, forecast: deepFreeze(candidate), twin };
  }

  /**
   * Publishes a set: its files first, then, in one step with the check of the epoch, the entry that makes it
   * the dataset's current set, or one of chosen places beside it.
   * @param tokens that all its answers took
   * @param enter enters it where others may refuse it, by the hash of its first file; what it throws ends the publication
   * @throws AppError `FENCED` when the lease is no longer the present one; the earlier set then stays
   */
  async publish(
    frame: RunFrame,
    set: PublishedSet,
    asOf: string,
    tokens = 0,
    enter: ((hash: string) => Promise<void>) | null = null,
  ): Promise<CachedSet> {
    const { runId, lease } = frame;
    const files = await this.#archive.files.write(set);
    const row: SetRow = {
      runId,
      datasetId: frame.datasetId,
      contentHash: frame.contentHash,
      kind: frame.kind,
      provider: lease.provider,
      model: set.run.model,
      epoch: lease.epoch,
      asOf,
      issuedAt: set.run.finishedAt,
      forecasts: set.forecasts.length,
      gaps: set.gaps.length,
      ...files,
      ...(frame.onlyPlaces === null ? {} : { onlyPlaces: [...frame.onlyPlaces] }),
      ...insteadOf(set.run, frame.named),
    };
    try {
      await enter?.(files.fileHash);
      await this.#lock.commitUnder(lease, runId, publicationEntries(row, tokens));
    } catch (thrown) {
      await this.#archive.files.remove(files);
      throw thrown;
    }
    return await this.#archive.store(row, set);
  }

  async #twinOf(
    forecastId: string,
    request: ForecastRequest,
    signal: AbortSignal,
  ): Promise<PublishedSet['naiveTwins'][number]> {
    const { targets } = await this.#embedded.forecast(request, 'no-change', signal);
    const { cases, deaths } = targets;
    const numbered = (weeks: typeof cases) => weeks.map((week, horizon) => ({ horizon, ...week }));
    return {
      forecastId,
      targets: { cases: numbered(cases), deaths: deaths === null ? null : numbered(deaths) },
    };
  }
}

function publicationEntries(row: SetRow, tokens: number): EntryDraft[] {
  const { provider, epoch, runId } = row;
  return [
    { type: 'SET_PUBLISHED', provider, epoch, cause: 'RUN', details: row },
    {
      type: 'RUN_ENDED',
      provider,
      epoch,
      cause: 'PUBLISHED',
      details: { runId, outcome: 'published', message: null, ...(tokens === 0 ? {} : { tokens }) },
    },
  ];
}

/** The set of a finished run. */
export function assembleSet(
  frame: RunFrame,
  run: Run,
  accepted: readonly Extract<Acceptance, { ok: true }>[],
  gaps: readonly Gap[],
): PublishedSet {
  return {
    run,
    datasetId: frame.datasetId,
    risk: frame.risk,
    forecasts: accepted.map((one) => one.forecast),
    gaps: [...gaps],
    naiveTwins: accepted.map((one) => one.twin),
  };
}
