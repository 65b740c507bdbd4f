/** Why a run, or one try of it, ended without a set: in words for the caller. */

import { AppError } from '../../../shared/errors/AppError.ts';
import type { Gap } from '../../../shared/forecast/forecastSchema.ts';
import type { FailureDetails } from '../../../shared/providers/failureSchema.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import { EMBEDDED } from '../../../shared/providers/providerSchema.ts';
import { PORTAL } from '../health/ConnectivityWatch.ts';
import type { WorkEnded } from '../ports/HeavyWork.ts';
import { inSentence, startOfSentence } from '../util/inSentence.ts';

/** The epoch of a try ended: by failover inside it, or because the user gave the lock to somebody else. */
export class EpochEnded extends Error {
  override name = 'EpochEnded';
  /** Why the provider could not go on, as the middle of a sentence; null where the lock was taken from it. */
  readonly reason: string | null;
  /** Places that had no answer by then. */
  readonly gaps: readonly Gap[];

  constructor(reason: string | null = null, gaps: readonly Gap[] = []) {
    super();
    this.reason = reason;
    this.gaps = gaps;
  }
}

/** The model changed inside a run: it begins again, once, so that a set has one model: the one before and the new one. */
export class ModelChanged extends Error {
  override name = 'ModelChanged';
  readonly models: readonly string[];

  constructor(models: readonly string[]) {
    super();
    this.models = models;
  }
}

export function cancelled(): AppError {
  return new AppError('CANCELLED', 'The run was cancelled. The published set stays as it was.');
}

/** The thread that computes for a run ended under it: a fact of this computer, which speaks against no provider. */
export function workEnded({ isOutOfMemory }: WorkEnded): AppError {
  const reason = isOutOfMemory
    ? 'the forecasts of so many places and weeks need more memory than there is'
    : 'the part of Outpost that computes forecasts was ended';
  const advice = isOutOfMemory
    ? 'Close other programs, or forecast some of the places, and run the forecast again.'
    : 'Run the forecast again.';
  return new AppError('RUN_FAILED', `Nothing was published: ${reason}. The earlier set stays. ${advice}`, {
    reason,
  });
}

export function tooManyGaps(
  provider: ProviderId,
  missing: number,
  asked: number,
  gaps: readonly Gap[],
): AppError {
  return new AppError(
    'RUN_FAILED',
    `Nothing was published: ${missing} of ${asked} places got no usable answer from ${inSentence(provider)}. The earlier set stays. The reasons are listed per place.`,
    { provider, gaps },
  );
}

export function modelKeepsChanging(provider: ProviderId, models: readonly string[]): AppError {
  return new AppError(
    'RUN_FAILED',
    `Nothing was published: the model of ${inSentence(provider)} changed twice inside the run (${models.join(', ')}), and a set has one model. The earlier set stays. Run the forecast again.`,
    { provider, models },
  );
}

export function endedByFailure(
  provider: ProviderId,
  failure: FailureDetails,
  gaps: readonly Gap[],
): AppError {
  return new AppError(
    'RUN_FAILED',
    `Nothing was published: ${inSentence(provider)} can't serve this run (${failure.reason}). The earlier set stays.`,
    {
      provider,
      class: failure.class,
      scope: failure.scope,
      status: failure.status,
      reason: failure.reason,
      gaps,
    },
  );
}

/** @param hasPortal whether the network answers in the place of whoever is asked */
export function offline(provider: ProviderId, isPinned: boolean, hasPortal: boolean): AppError {
  const way = isPinned
    ? 'End the pin with `outpost lock unpin` to use the embedded forecaster, or try again online.'
    : 'The embedded forecaster works offline: add `--provider embedded`, or try again online.';
  return new AppError(
    'OFFLINE',
    hasPortal
      ? `${PORTAL} ${startOfSentence(provider)} can't be reached until then. ${way}`
      : `This computer is offline, and ${inSentence(provider)} is not on it. ${way}`,
    {
      provider,
      hasPortal,
      offer: isPinned ? null : EMBEDDED,
    },
  );
}

/** An automatic run spends nobody's tokens unasked. */
export function farNotAllowed(provider: ProviderId): AppError {
  return new AppError(
    'FAR_NOT_ALLOWED',
    `${startOfSentence(provider)} would be asked, and automatic forecasts stay on this network. Allow it with \`outpost config set scheduler.farProviders true\`, or ask for the forecast yourself.`,
    { provider },
  );
}

export function triedAll(tried: readonly ProviderId[]): AppError {
  const names = tried.map(startOfSentence).join(', ');
  return new AppError(
    'FAILED_OVER',
    `Nothing was published: each provider that could serve failed in turn (${names}). The earlier set stays. \`outpost lock explain\` says why.`,
    { tried },
  );
}
