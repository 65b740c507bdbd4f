/** Ledgers with many forecasts in the index and in memory, all copies of one that was really made. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { nodeCrypto } from '../main/adapters/nodeCrypto.ts';
import { systemClock } from '../main/adapters/systemClock.ts';
import { ForecastArchive } from '../main/core/forecasts/ForecastArchive.ts';
import { setFileNames } from '../main/core/forecasts/publishedSet.ts';
import type { Ledger } from '../main/core/ledger/Ledger.ts';
import type { Store } from '../main/core/ports/Store.ts';
import type { SetRow } from '../main/core/state/entries.ts';
import type { PublishedSet } from '../main/core/state/stored/v1/publishedSet.ts';
import { setQuantilesV2, setSummaryV2 } from '../main/core/state/stored/v2/publishedSet.ts';
import { setOfParts } from '../main/core/state/stored/v2/setParts.ts';
import { inProcessTransport } from '../main/hosts/cli/inProcessTransport.ts';
import { openNodeCore } from '../main/hosts/openNodeCore.ts';
import { createClient } from '../shared/contract/index.ts';
import type { DatasetDetail } from '../shared/surveillance/datasetSchema.ts';

const PER_SET = 50;

/** The first sample as an import gives it, without what was rejected. */
export async function makeSampleDataset(): Promise<DatasetDetail> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'outpost-bench-data-'));
  try {
    const core = await openNodeCore({ dataFolder, host: 'cli', access: 'writer' });
    const client = createClient(inProcessTransport(core));
    const [sample] = (await client.call('samples.list', {})).samples;
    const { datasets } = await client.call('samples.import', { id: sample!.id });
    const detail = await client.call('datasets.show', { id: datasets[0]!.id });
    await core.close();
    return detail;
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** Imports the first sample, forecasts it, and gives back the set that was published. */
export async function makeSampleSet(): Promise<PublishedSet> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'outpost-bench-set-'));
  try {
    const core = await openNodeCore({ dataFolder, host: 'cli', access: 'writer' });
    const client = createClient(inProcessTransport(core));
    const [sample] = (await client.call('samples.list', {})).samples;
    const { datasets } = await client.call('samples.import', { id: sample!.id });
    await client.call('forecasts.run', { datasetId: datasets[0]!.id, asOf: sample!.suggestedAsOf });
    await core.close();
    const [summary, quantiles] = readdirSync(join(dataFolder, 'sets')).sort();
    const read = (file: string) =>
      JSON.parse(gunzipSync(readFileSync(join(dataFolder, 'sets', file))).toString());
    return setOfParts({
      summary: setSummaryV2.parse(read(summary!)),
      quantiles: setQuantilesV2.parse(read(quantiles!)),
    });
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** A set of the wanted size: copies of the sample's forecasts under names of their own. */
function copyOf(sample: PublishedSet, runId: string): PublishedSet {
  const forecasts = Array.from({ length: PER_SET }, (_, place) => {
    const forecast = structuredClone(sample.forecasts[place % sample.forecasts.length]!);
    return { ...forecast, id: `${runId}.${place}`, provenance: { ...forecast.provenance, runId } };
  });
  return { ...sample, run: { ...sample.run, id: runId }, forecasts, naiveTwins: [] };
}

/** Puts so many forecasts into the ledger's index and into an archive's memory. */
export async function cacheForecasts(
  ledger: Ledger,
  store: Store,
  sample: PublishedSet,
  count: number,
): Promise<ForecastArchive> {
  const archive = new ForecastArchive(ledger, { store, crypto: nodeCrypto, clock: systemClock });
  for (let n = 0; n < count / PER_SET; n += 1) {
    const set = copyOf(sample, `bench-${n}`);
    const { provider, epoch } = sample.run;
    const { kind, asOf } = sample.forecasts[0]!;
    const row: SetRow = {
      runId: set.run.id,
      datasetId: sample.datasetId,
      contentHash: nodeCrypto.sha256(''),
      kind,
      provider,
      model: sample.run.model,
      epoch,
      asOf,
      issuedAt: sample.run.finishedAt,
      forecasts: PER_SET,
      gaps: 0,
      file: setFileNames(set.run.id, epoch).summary,
      fileHash: nodeCrypto.sha256(''),
    };
    const entry = { type: 'SET_PUBLISHED', provider, epoch, cause: 'RUN', details: row } as const;
    await ledger.transact(() => ({ entries: [entry], answer: null }));
    await archive.store(row, set);
  }
  return archive;
}
