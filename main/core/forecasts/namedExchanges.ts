import { EMBEDDED } from '../../../shared/providers/providerSchema.ts';
import type { SetRow } from '../state/entries.ts';
import { soundOnes } from '../util/soundOnes.ts';
import type { SetFiles } from './SetFiles.ts';

/**
 * The hashes of the requests and replies that sets name, also sets of removed datasets.
 * @returns null where one of the sets can't be read: nobody knows what it names
 */
export async function namedExchanges(
  files: SetFiles,
  rows: readonly SetRow[],
): Promise<ReadonlySet<string> | null> {
  const named = new Set<string>();
  // The embedded forecaster asks nobody.
  const asked = rows.filter(({ provider }) => provider !== EMBEDDED);
  const { damaged } = await soundOnes(asked, async (row) => {
    for (const { provenance } of (await files.summary(row)).forecasts) {
      for (const hash of [provenance.requestHash, provenance.replyHash]) if (hash !== null) named.add(hash);
    }
  });
  return damaged.length === 0 ? named : null;
}
