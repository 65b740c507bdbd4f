import type { Caller } from '../Core.ts';
import type { Backtester } from '../hindcast/Backtester.ts';
import type { Hindcaster, HindcastSource } from '../hindcast/Hindcaster.ts';
import type { DatasetArchive } from '../surveillance/archive/DatasetArchive.ts';
import type { Checked, FeatureHandlers } from './Handlers.ts';
import { type FileParts, openFile, orderOf } from './importOrder.ts';
import { requireCommandLine } from './requireCommandLine.ts';

export interface HindcastParts extends FileParts {
  hindcaster: Hindcaster;
  backtester: Backtester;
  datasets: DatasetArchive;
}

export function hindcastHandlers(parts: HindcastParts): FeatureHandlers<'hindcast'> {
  return {
    async 'hindcast.run'({ source, from, to, model, out }, caller) {
      requireCommandLine(caller);
      const span = { from: from ?? null, to: to ?? null };
      const named = await sourceOf(parts, source, caller);
      return parts.hindcaster.run({ source: named, span, model: model ?? null, out });
    },
    async 'hindcast.backtest'({ datasetId, isAwaited }) {
      parts.datasets.row(datasetId);
      const made = await parts.backtester.make(datasetId, isAwaited);
      if (made.outcome !== 'made') return { outcome: made.outcome, origins: null, of: null, scored: null };
      const { origins, of, scores } = made.backtest;
      return { outcome: made.outcome, origins, of, scored: scores.length };
    },
    'hindcast.cancelBacktest': ({ datasetId }) => ({
      cancelled: parts.backtester.cancel(datasetId ?? null),
    }),
  };
}

async function sourceOf(
  parts: FileParts,
  source: Checked<'hindcast.run'>['source'],
  caller: Caller,
): Promise<HindcastSource> {
  if ('origins' in source) {
    const { origins, ...files } = source;
    return { kind: 'weeks', order: await orderOf(parts, files, caller), origins };
  }
  const vintages = await openFile(parts, source.vintages, caller);
  const rounds = await openFile(parts, source.rounds, caller);
  const population =
    source.population === undefined ? null : await openFile(parts, source.population, caller);
  const disease = source.disease ?? (await guessed(vintages.file.name));
  return { kind: 'vintages', vintages, rounds, population, disease };
}

/** The words that imports know are many: they are loaded for the hindcasts that need them. */
async function guessed(fileName: string): Promise<string> {
  const { guessDisease } = await import('../surveillance/import/vocabulary/guessDisease.ts');
  return guessDisease(fileName);
}
