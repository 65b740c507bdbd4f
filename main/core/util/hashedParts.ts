import type { Clock } from '../ports/Clock.ts';
import type { Crypto } from '../ports/Crypto.ts';

/** Letters that are made and hashed in one go: a few milliseconds. */
const LETTERS_AT_ONCE = 512 * 1024;

/**
 * Makes a long text part by part and hashes it on the way; between some of them others have their turn.
 * @param use is given each part
 * @returns the hash of all parts as one text
 */
export async function hashedParts(
  parts: Iterable<string>,
  { crypto, clock }: { crypto: Crypto; clock: Pick<Clock, 'breathe'> },
  use: (part: string) => void = () => {},
): Promise<string> {
  const hash = crypto.sha256InParts();
  let sinceTurn = 0;
  for (const part of parts) {
    hash.add(part);
    use(part);
    sinceTurn += part.length;
    if (sinceTurn < LETTERS_AT_ONCE) continue;
    sinceTurn = 0;
    await clock.breathe();
  }
  return hash.value();
}
