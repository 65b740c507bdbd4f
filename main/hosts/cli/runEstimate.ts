/** What a run of many places will take of somebody else's tokens: said before the first request. */

import type { Client } from '../../../shared/contract/client.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import { EMBEDDED } from '../../../shared/providers/providerSchema.ts';
import { words } from '../../../shared/words/index.ts';
import { providerName } from './format.ts';

/** Fewer places are done before one has read the estimate. */
const MANY_PLACES = 20;

const rounded = (tokens: number) => words.common.numbers.whole(Math.ceil(tokens / 1_000) * 1_000);

/** @returns one line, or null for a small run or one that sends nothing anywhere */
export async function runEstimate(
  client: Client,
  datasetId: string,
  choice: { provider?: ProviderId; asOf?: string },
): Promise<string | null> {
  const id = choice.provider ?? (await client.call('lock.status', {})).next;
  if (id === null || id === EMBEDDED) return null;
  const asOf = choice.asOf === undefined ? {} : { asOf: choice.asOf };
  const { places, tokensInAll } = await client.call('providers.preview', { id, datasetId, ...asOf });
  if (places < MANY_PLACES) return null;
  return words.cli.forecasts.estimate({
    places: words.cli.counts.places(places),
    tokens: rounded(tokensInAll),
    provider: providerName(id),
  });
}
