/** What follows an import: it is shown, and can be taken back and forth. */
import type { Client, Dataset, ImportResult } from '../../../shared/contract/index.ts';
import type { DatasetAnswers } from '../../data/datasets/datasetAnswers.ts';
import { type ImportedDataset, type ImportOutcome, isUndoable } from './importPhase.ts';

export interface OutcomeOptions {
  client: Client;
  data: DatasetAnswers;
  sentenceOf: (thrown: unknown) => string;
}

/** @param result of an import that was stored, not of a dry run */
export function outcomeOf(result: ImportResult): ImportOutcome {
  const dataset = result.datasets[0]!;
  if (result.stored === 'already-there') return { kind: 'already-there', dataset, sentence: null };
  return result.stored === 'updated'
    ? { kind: 'updated', dataset, difference: result.difference, sentence: null }
    : { kind: 'imported', dataset, sentence: null };
}

/** Shows a dataset that has just come, or come back. */
export async function showDataset(id: string, { data }: Pick<OutcomeOptions, 'data'>): Promise<void> {
  await data.load(id);
}

/** @param before what is shown again; null where the dataset had no earlier import */
function afterUndo(dataset: ImportedDataset, before: Dataset | null): ImportOutcome {
  return before === null
    ? { kind: 'removed', dataset, sentence: null }
    : { kind: 'reverted', dataset: before, taken: dataset, sentence: null };
}

/** Takes the last import back. @returns what is to be shown now */
export async function undoOf(
  outcome: ImportOutcome,
  { client, data, sentenceOf }: OutcomeOptions,
): Promise<ImportOutcome> {
  if (!isUndoable(outcome)) return outcome;
  try {
    const { dataset } = await client.call('datasets.undoImport', { id: outcome.dataset.id });
    await data.load();
    return afterUndo(outcome.dataset, dataset);
  } catch (thrown) {
    return { ...outcome, sentence: sentenceOf(thrown) };
  }
}

/** Brings back what an undo took back: an import, or the dataset that had no other. @returns what is to be shown now */
export async function redoOf(
  outcome: ImportOutcome,
  { client, data, sentenceOf }: OutcomeOptions,
): Promise<ImportOutcome> {
  if (outcome.kind !== 'removed' && outcome.kind !== 'reverted') return outcome;
  const dataset = outcome.kind === 'reverted' ? outcome.taken : outcome.dataset;
  try {
    const { id } = await client.call('datasets.redoImport', { id: dataset.id });
    await showDataset(id, { data });
    return { kind: 'restored', dataset, sentence: null };
  } catch (thrown) {
    return { ...outcome, sentence: sentenceOf(thrown) };
  }
}
