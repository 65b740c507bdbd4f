/** What the probes of a provider add up to. Pure: probes mark a status, real requests mark it too, and only they clear a failure. */

import type {
  HealthBucket,
  HealthStatus,
  ProbeStatus,
  ProviderHealth,
} from '../../../shared/health/healthSchema.ts';
import type { FailureDetails } from '../../../shared/providers/failureSchema.ts';
import type { OwnFault, ProviderStatus } from '../../../shared/providers/providerSchema.ts';
import { DAY, MINUTE } from '../../../shared/time/durations.ts';
import { words } from '../../../shared/words/index.ts';
import type { HealthSample, ProviderMemory } from './healthDocument.ts';
import type { ProbeResult } from './runProbe.ts';

/** More samples than this in a day are a defect, and must not fill the disk. */
const MOST_SAMPLES = 2_000;
const BUCKET = 30 * MINUTE;

function withSample(memory: ProviderMemory, sample: HealthSample): HealthSample[] {
  const oldest = Date.parse(sample.at) - DAY;
  // After the clock was set back, what lies in the future would never grow old.
  const isRecent = ({ at }: HealthSample) => Date.parse(at) > oldest && at <= sample.at;
  return [...memory.samples.filter(isRecent), sample].slice(-MOST_SAMPLES);
}

export function afterProbe(memory: ProviderMemory, result: ProbeResult, at: string): ProviderMemory {
  const sample = { at, status: result.status, latencyMs: result.latencyMs };
  return {
    ...memory,
    last: { ...sample, message: result.message, source: 'probe' },
    samples: withSample(memory, sample),
  };
}

/** What a failed call says about its provider: one whose answer was unusable, or that refused our request, did answer. */
function statusAfter(failure: FailureDetails): ProbeStatus {
  switch (failure.class) {
    case 'AUTH':
    case 'QUOTA':
      return 'REFUSED';
    case 'DOWN':
    case 'TRANSIENT':
      return 'DOWN';
    case 'CONFIG':
      return failure.scope === 'request' || failure.scope === 'endpoint' ? 'UP' : 'UNKNOWN';
    case 'REFUSED':
    case 'BAD_OUTPUT':
    case 'CANCELLED':
      return 'UP';
  }
}

/** @param failure null where the call succeeded */
export function afterTraffic(
  memory: ProviderMemory,
  failure: FailureDetails | null,
  latencyMs: number,
  at: string,
): ProviderMemory {
  const status = failure === null ? 'UP' : statusAfter(failure);
  const sample = { at, status, latencyMs: status === 'UP' ? latencyMs : null };
  const message =
    failure === null
      ? words.health.answered
      : status === 'UP'
        ? words.health.answeredUnusably(failure)
        : words.health.requestFailed(failure);
  return {
    last: { ...sample, message, source: 'request' },
    failure: failure === null || status === 'UP' ? null : { at, reason: failure.reason },
    samples: withSample(memory, sample),
  };
}

/** @returns half hours with at least one sample, oldest first, of the 24 hours before `nowMs` */
export function historyOf(samples: readonly HealthSample[], nowMs: number): HealthBucket[] {
  const recent = samples.filter(({ at }) => Date.parse(at) > nowMs - DAY && Date.parse(at) <= nowMs);
  const buckets = Map.groupBy(recent, ({ at }) => Math.floor(Date.parse(at) / BUCKET));
  return [...buckets].map(([number, samples]) => ({
    from: new Date(number * BUCKET).toISOString(),
    checks: samples.length,
    failed: samples.filter(({ status }) => status === 'DOWN' || status === 'REFUSED').length,
    latencyMs: medianOf(samples.flatMap(({ latencyMs }) => latencyMs ?? [])),
  }));
}

function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

type Shown = Pick<ProviderHealth, 'status' | 'checkedAt' | 'latencyMs' | 'message' | 'source'>;

/** What the lock says stands above what probes say: they never clear what real requests found. */
export function shownHealth(
  memory: ProviderMemory,
  { enabled, configured, reason, consecutiveFailures, bench, ownFault }: ProviderStatus,
): Shown {
  if (!enabled) return unasked('OFF', words.health.switchedOff);
  if (!configured) return unasked('NOT_CONFIGURED', words.health.notAsked({ reason }));
  const { last, failure } = memory;
  const mayAnswer = last === null || last.status === 'UP' || last.status === 'UNKNOWN';
  if (ownFault !== undefined && bench === null && mayAnswer) return failingByUs(ownFault, last);
  if (last === null) return unasked('UNKNOWN', words.health.notLookedAt);
  const { at: checkedAt, latencyMs, source } = last;
  const isAccused = consecutiveFailures > 0 || bench !== null;
  if (last.status !== 'UP' || !isAccused)
    return { status: last.status, checkedAt, latencyMs, message: last.message, source };
  const message = words.health.realRequestsFail({ reason: failure?.reason ?? null });
  return { status: 'FAILING', checkedAt, latencyMs, message, source };
}

function failingByUs({ at, reason }: OwnFault, last: ProviderMemory['last']): Shown {
  const message = words.health.refuses({ reason });
  return {
    status: 'FAILING',
    checkedAt: last?.at ?? at,
    latencyMs: last?.latencyMs ?? null,
    message,
    source: last?.source ?? 'request',
  };
}

function unasked(status: HealthStatus, message: string): Shown {
  return { status, checkedAt: null, latencyMs: null, message, source: null };
}
