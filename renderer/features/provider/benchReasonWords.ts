import type { BenchStatus } from '../../../shared/contract/index.ts';
import type { Services } from '../../data/Services.ts';

/** Why a provider is benched, one sentence. */
export function benchReasonWords(
  { cause, isKeyMissing }: BenchStatus,
  { text }: Pick<Services, 'text'>,
): string {
  const { benchReason, noKeySet } = text.provider.list;
  return isKeyMissing ? noKeySet : benchReason(cause);
}
