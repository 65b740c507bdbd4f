/** What an import read and stored. */
import type { Measure } from '../../../surveillance/measures.ts';
import { measures } from '../common/measures.ts';
import { columnRoles, readingFact, readingValue } from '../common/readings.ts';

export const imports = {
  /** Before what was found. */
  grades: { error: 'error', warning: 'warning', info: 'info' },
  /** A column and what it is read as. */
  column: (p: { role: keyof typeof columnRoles; names: string; format: string | null }) =>
    `${columnRoles[p.role].toLowerCase()} ${p.names}${p.format === null ? '' : ` (${p.format})`}`,
  /** The largest change of its kind. */
  example: (p: { place: string; date: string; measure: Measure; from: string; to: string }) =>
    `${p.place} ${p.date}, ${measures[p.measure]}: ${p.from} -> ${p.to}`,
  readingFact,
  readingValue,
  howRead: 'How it was read:',
  created: ({ what }: { what: string }) => `Imported as a new dataset: ${what}`,
  updated: ({ what }: { what: string }) => `Updated: ${what}`,
  extent: (p: { places: string; firstDate: string; lastDate: string; frequency: string }) =>
    `${p.places}, ${p.firstDate} to ${p.lastDate}, by ${p.frequency}`,
  rows: ({ read, used, rejected }: { read: string; used: string; rejected: string }) =>
    `${read} read, ${used} used, ${rejected} rejected`,
  none: { cases: 'no cases', deaths: 'no deaths' },
  withSteps: ({ counts, steps }: { counts: string; steps: string }) => `${counts} (${steps})`,
  changes: {
    added: (count: string) => `+${count} new`,
    revised: (count: string) => `${count} revised`,
    removed: (count: string) => `${count} removed`,
  },
  reading: (p: { file: string; layout: string; counts: string; frequency: string; confidence: string }) =>
    `${p.file}: ${p.layout}, ${p.counts} by ${p.frequency}; ${p.confidence} sure`,
  findings: 'Findings:',
  rejected: (p: { file: string; row: number; column: string; found: string; reason: string }) =>
    `${p.file} row ${p.row}, ${p.column}: "${p.found}" - ${p.reason}`,
  alreadyThere: ({ what }: { what: string }) => `Already there, nothing new stored: ${what}`,
  wouldCreate: ({ what }: { what: string }) => `Would import as a new dataset: ${what}`,
  wouldUpdate: ({ isChange, what }: { isChange: boolean; what: string }) =>
    isChange ? `Would update: ${what}` : `Already there, would store nothing: ${what}`,
  asOf: ({ replay, asOf }: { replay: boolean; asOf: string }) =>
    replay ? `The data end in the past: replay as of ${asOf}.` : `Data as of ${asOf}.`,
  against: ({ against, counts }: { against: string; counts: string }) =>
    `Against the data as of ${against}: ${counts}.`,
  notReported: 'not reported',
  countKind: ({ countKind }: { countKind: string }): string =>
    countKind === 'cumulative' ? 'running sums, turned into new counts' : 'new counts',
  leftOut: ({ isPart, shown, all }: { isPart: boolean; shown: number; all: string }) =>
    isPart ? `Rows left out (first ${shown} of ${all}):` : 'Rows left out:',
  notPossible: ({ refused }: { refused: string }) => `not possible: ${refused}`,
  nothingStored: 'Nothing was stored.',
  undo: ({ id }: { id: string }) => `Take it back with: outpost datasets undo ${id}`,
  forecastIt: ({ id }: { id: string }) => `Forecast it with: outpost forecast --dataset ${id}`,
  writeMapping:
    'Write the line of the right reading into a file, say mapping.json, and add: --mapping mapping.json',
};
