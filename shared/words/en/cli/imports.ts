/** What an import read and stored. */

export const imports = {
  howRead: 'How it was read:',
  created: ({ what }: { what: string }) => `Imported as a new dataset: ${what}`,
  alreadyThere: ({ what }: { what: string }) => `Already there, nothing new stored: ${what}`,
  wouldCreate: ({ what }: { what: string }) => `Would import as a new dataset: ${what}`,
  wouldUpdate: ({ isChange, what }: { isChange: boolean; what: string }) =>
    isChange ? `Would update: ${what}` : `Already there, would store nothing: ${what}`,
  asOf: ({ replay, asOf }: { replay: boolean; asOf: string }) =>
    replay ? `The data end in the past: replay as of ${asOf}.` : `Data as of ${asOf}.`,
  against: ({ against, counts }: { against: string; counts: string }) =>
    `Against the data as of ${against}: ${counts}.`,
  notReported: 'not reported',
  countKind: ({ countKind }: { countKind: string }) =>
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
