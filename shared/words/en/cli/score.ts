/** Scores and the track record. */
import type { recordSources } from '../../../scoring/recordSources.ts';

export const score = {
  sources: { prospective: 'published', hindcast: 'replay', backtest: 'backtest' } satisfies Record<
    (typeof recordSources)[number],
    string
  >,
  note: ({ note }: { note: string }) => `Note: ${note}`,
  oddBy: ({ known, text }: { known: string; text: string }) => `--by takes ${known}; not "${text}".`,
  datasetOrFiles: '--dataset shows the record of a dataset; leave it out to score files.',
  nameFiles:
    'Name what came and the forecasts: --truth FILE --forecasts FILE, and with --compare FILE what to compare them with.',
  needsCompare: '--require-complete needs --compare FILE: the tasks that must be there.',
  none: 'No forecast has been scored yet: scores come when counts of the weeks that were forecast are imported.',
  relativeTo: ({ reference }: { reference: string | null }) =>
    reference === null ? '' : `; relative to ${reference}`,
  tasks: ({ tasks, relative }: { tasks: number; relative: string }) =>
    `${tasks} common forecast tasks${relative}`,
};
