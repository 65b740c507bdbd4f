/** Why a run, or one try of it, ended without a set: in words for the caller. */

import { AppError } from '../../../shared/errors/AppError.ts';
import type { Gap } from '../../../shared/forecast/forecastSchema.ts';
import type { FailureDetails } from '../../../shared/providers/failureSchema.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import { EMBEDDED } from '../../../shared/providers/providerSchema.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { words } from '../../../shared/words/index.ts';
import { NO_NETWORK } from '../calls/networkOff.ts';
import type { OnlineCheck } from '../calls/onlineCheck.ts';
import type { LeaseHolder } from '../lock/FarPermit.ts';
import type { WorkEnded } from '../ports/HeavyWork.ts';

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
  return new AppError('CANCELLED', words.runs.cancelled);
}

/** The thread that computes for a run ended under it: a fact of this computer, which speaks against no provider. */
export function workEnded({ isOutOfMemory }: WorkEnded): AppError {
  const { outOfMemory, ended, sentence } = words.runs.workEnded;
  const reason = isOutOfMemory ? outOfMemory : ended;
  return new AppError('RUN_FAILED', sentence({ reason, isOutOfMemory }), { reason });
}

export function tooManyGaps(
  provider: ProviderId,
  missing: number,
  asked: number,
  gaps: readonly Gap[],
): AppError {
  return new AppError('RUN_FAILED', words.runs.tooManyGaps({ missing, asked, provider }), { provider, gaps });
}

export function modelKeepsChanging(provider: ProviderId, models: readonly string[]): AppError {
  return new AppError('RUN_FAILED', words.runs.modelKeepsChanging({ provider, models: models.join(', ') }), {
    provider,
    models,
  });
}

export function endedByFailure(
  provider: ProviderId,
  failure: FailureDetails,
  gaps: readonly Gap[],
): AppError {
  return new AppError('RUN_FAILED', words.runs.providerFailed({ provider, reason: failure.reason }), {
    provider,
    class: failure.class,
    scope: failure.scope,
    status: failure.status,
    reason: failure.reason,
    gaps,
  });
}

/** What a provider outside of this computer waits for: the network is gone, answers in its place, or was switched off. */
export function offline(
  provider: ProviderId,
  isPinned: boolean,
  { hasPortal, isSwitchedOff }: Pick<OnlineCheck, 'hasPortal' | 'isSwitchedOff'>,
): AppError {
  const message = isSwitchedOff
    ? words.runs.networkOff({ provider, isPinned })
    : words.runs.offline({ provider, isPinned, hasPortal });
  return new AppError('OFFLINE', message, {
    provider,
    hasPortal,
    ...(isSwitchedOff ? { cause: NO_NETWORK } : {}),
    offer: isPinned ? null : EMBEDDED,
  });
}

/** How it came that a run has no lease of the team. */
export type LeaseLack =
  | { kind: 'unreachable' }
  /** It ended inside the run. @param heldBy who has it now; null where the database did not say */
  | { kind: 'ended'; heldBy: LeaseHolder | null };

/** The team's lease is missing, as the network may be: it speaks against nobody. */
export function withoutTeamLease(provider: ProviderId, isPinned: boolean, lack: LeaseLack): AppError {
  const by = lack.kind === 'ended' ? lack.heldBy : null;
  const heldBy = by === null ? null : { name: by.name, until: utcStamp(by.until) };
  const message = words.teamLease.offline({ provider, isPinned, hasEnded: lack.kind === 'ended', heldBy });
  return new AppError('OFFLINE', message, {
    provider,
    cause: 'TEAM_LEASE',
    ...(by === null ? {} : { heldBy: by }),
    offer: isPinned ? null : EMBEDDED,
  });
}

/** An automatic run spends nobody's tokens unasked. */
export function farNotAllowed(provider: ProviderId): AppError {
  return new AppError('FAR_NOT_ALLOWED', words.runs.farNotAllowed({ provider }), { provider });
}

export function triedAll(tried: readonly ProviderId[]): AppError {
  return new AppError('FAILED_OVER', words.runs.triedAll({ tried }), { tried });
}
