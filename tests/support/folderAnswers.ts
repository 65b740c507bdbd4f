/** What a core answers about everything in a data folder: to be compared with what another version answered. */
import type { Client } from '../../shared/contract/client.ts';

/** Wording may change from version to version; what it is about may not. */
const WORDED: ReadonlySet<string> = new Set(['text', 'reference', 'message', 'sentences']);

export async function folderAnswers(client: Client): Promise<Record<string, unknown>> {
  const { datasets } = await client.call('datasets.list', {});
  const { forecasts, damaged } = await client.call('forecasts.list', {});
  const ids = datasets.map(({ id }) => id);
  const all = <T>(items: readonly string[], ask: (item: string) => Promise<T>) => Promise.all(items.map(ask));
  const { entries, verified, quarantined } = await client.call('audit.list', { verify: true, limit: 1_000 });
  const { settings } = await client.call('settings.list', {});
  const hashes =
    forecasts.length === 0
      ? []
      : await keptHashes(
          client,
          forecasts.map(({ id }) => id),
        );
  const answers = {
    datasets,
    series: await all(ids, (id) => client.call('datasets.show', { id })),
    forecasts,
    damaged,
    shown: await all(
      forecasts.map(({ id }) => id),
      (id) => client.call('forecasts.show', { id }),
    ),
    summaries: await all(ids, (datasetId) => client.call('forecasts.summary', { datasetId })),
    charts: await all(
      forecasts.map(({ id }) => id),
      (id) => client.call('forecasts.chart', { id }),
    ),
    exchanges: await all(hashes, async (hash) => (await client.call('exchanges.read', { hash })).text),
    audit: { entries, verified, quarantined },
    settings,
    lock: await client.call('lock.status', {}),
    watched: (await client.call('scheduler.status', {})).datasets,
  };
  return unworded(answers) as Record<string, unknown>;
}

/** The hashes of the requests and replies that forecasts name. */
async function keptHashes(client: Client, ids: readonly string[]): Promise<string[]> {
  const shown = await Promise.all(ids.map((id) => client.call('forecasts.show', { id })));
  return shown
    .flatMap(({ provenance }) => [provenance.requestHash, provenance.replyHash])
    .filter((hash) => hash !== null);
}

function unworded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unworded);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !WORDED.has(key));
  return Object.fromEntries(kept.map(([key, member]) => [key, unworded(member)]));
}
