import type { LevelOverride } from '../../shared/contract/index.ts';
import type { WindowWords } from '../../shared/words/window.ts';
import type { Format } from './createFormat.ts';

/** Who set a level by hand, when, why and until when: it is shown nowhere without. */
export function overrideCompany(
  { by, at, reason, until }: LevelOverride,
  { text, format }: { text: WindowWords; format: Format },
): string {
  return text.common.levelOverrides.company({
    by,
    at: format.moment(at),
    reason,
    until: format.moment(until),
  });
}
