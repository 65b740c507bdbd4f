/** The network is switched off by the user: what would need it is not asked at all, and it speaks against nobody. */
import { AppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';

/** Why an answer is `OFFLINE`, in its details. */
export const NO_NETWORK = 'NO_NETWORK';

export function networkOff(): AppError {
  return new AppError('OFFLINE', words.health.network.switchedOff, { cause: NO_NETWORK });
}
