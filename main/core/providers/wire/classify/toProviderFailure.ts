import { type FailureFacts, ProviderFailure } from '../../../calls/ProviderFailure.ts';
import type { Classified } from './Classified.ts';

/** @param facts what only the adapter knows: the model, the kept texts, whether it has a repair */
export function toProviderFailure(
  classified: Classified,
  facts: Pick<FailureFacts, 'model' | 'repair' | 'keyMark' | 'requestHash' | 'replyHash' | 'cause'> = {},
): ProviderFailure {
  const { class: failureClass, message, scope, status, needsUser, resumeAtMs } = classified;
  const retryAfterMs = classified.retryAfterMs ?? classified.usualWaitMs;
  return new ProviderFailure(failureClass, message, {
    ...facts,
    scope,
    status,
    needsUser,
    isPage: classified.isPage === true,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(resumeAtMs === undefined ? {} : { resumeAtMs }),
  });
}
