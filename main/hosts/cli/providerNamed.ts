/** A provider as it is named on the command line. */
import { AppError } from '../../../shared/errors/AppError.ts';
import { quoted } from '../../../shared/errors/shortened.ts';
import { words } from '../../../shared/words/index.ts';
import { nearest } from '../../core/util/nearest.ts';

/**
 * @param known ids that may be named here
 * @throws AppError `UNKNOWN_PROVIDER` with those that were probably meant
 */
export function providerNamed<Id extends string>(text: string, known: readonly Id[]): Id {
  const id = known.find((one) => one === text);
  if (id !== undefined) return id;
  throw new AppError(
    'UNKNOWN_PROVIDER',
    words.cli.providers.none({ text: quoted(text), near: nearest(text, known), known: known.join(', ') }),
    { id: text, known },
  );
}
