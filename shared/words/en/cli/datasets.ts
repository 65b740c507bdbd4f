/** Datasets and what was done with them. */

import { nearNames } from '../common/nearNames.ts';

export const datasets = {
  replay: ({ asOf }: { asOf: string }) => `replay ${asOf}`,
  damaged: ({ message }: { message: string }) => `Damaged: ${message}`,
  ready: (p: { name: string; places: string; firstDate: string; lastDate: string }) =>
    `${p.name}: ${p.places}, ${p.firstDate} to ${p.lastDate}.`,
  noJson: ({ path, at }: { path: string; at: { row: string; column: string } | null }) =>
    `${path} is not JSON${at === null ? '' : `: look at line ${at.row}, character ${at.column}`}.`,
  noMappingKey: (p: { path: string; key: string; near: readonly string[]; known: string }) =>
    `${p.path} has "${p.key}", which a mapping does not know. ${nearNames.didYouMean(p.near) ?? `It knows: ${p.known}.`}`,
  /** @param at the key, null for the whole file. @param problem what is expected there */
  badMappingValue: (p: { path: string; at: string | null; found: string; problem: string }) =>
    `${p.path}${p.at === null ? '' : `, "${p.at}",`} has ${p.found}: ${p.problem}.`,
  backtestCancelled: ({ name, id }: { name: string; id: string }) =>
    `The backtest of "${name}" was cancelled; its import is stored (${id}). The window and \`outpost serve\` make the backtest in the background.`,
  noBacktest: ({ name }: { name: string }) =>
    `The offline model has no backtest on "${name}" yet, which would take a while. The window and \`outpost serve\` make it in the background, --backtest makes it now.\n`,
  list: ({ count, list }: { count: number; list: string }) =>
    count === 0 ? 'No data yet. Import a file: outpost import FILE' : list,
  redone: ({ id, asOf, lastDate }: { id: string; asOf: string; lastDate: string }) =>
    `The import of ${id} that was taken back is there again: counts to ${lastDate}, as of ${asOf}.`,
  removedByUndo: ({ id }: { id: string }) =>
    `Took back the only import of ${id}: the dataset is removed. Its files and audit entries stay in the data folder.`,
  undone: ({
    id,
    asOf,
    firstDate,
    lastDate,
  }: {
    id: string;
    asOf: string;
    firstDate: string;
    lastDate: string;
  }) =>
    `Took back the last import of ${id}: it shows the data as of ${asOf} again, ${firstDate} to ${lastDate}.`,
  confirmRemove: ({ id }: { id: string }) =>
    `This takes "${id}" and its forecasts out of all lists. Add --yes to do it.`,
  removed: ({ id }: { id: string }) => `Removed ${id}. Its files and audit entries stay in the data folder.`,
  dryRunWatches: 'A dry run watches nothing: leave --watch or --dry-run out.',
  line: ({
    name,
    disease,
    firstDate,
    lastDate,
    frequency,
    asOf,
  }: {
    name: string;
    disease: string;
    firstDate: string;
    lastDate: string;
    frequency: string;
    asOf: string;
  }) => `${name} (${disease}), ${firstDate} to ${lastDate}, by ${frequency}, as of ${asOf}`,
};
