/** Why a request is refused before anything is done. */

export const requests = {
  defect: 'Outpost met a defect of its own. Nothing was stored by this step; the log has the details.',
  browserNamesNoFiles:
    'A browser can not name files of this machine to Outpost. Close Outpost, and name them with `outpost datasets watch ID FILE`.',
  noMethod: ({ name }: { name: string }) => `There is no method "${name}".`,
  askedWrongly: ({ method, problem }: { method: string; problem: string }) =>
    `${method} was asked wrongly: ${problem}.`,
  notValid: 'not valid',
  /** What a value should be that is refused: the end of a sentence. */
  issues: {
    kinds: {
      string: 'a text',
      number: 'a number',
      int: 'a whole number',
      boolean: 'true or false',
      array: 'a list',
      tuple: 'a list',
      object: 'a record',
      record: 'a record',
      date: 'a date',
    },
    expected: (kind: string) => `${kind} is expected`,
    oneOf: (values: string) => `one of ${values} is expected`,
    tooSmall: {
      number: ({ end, isOpen }: { end: string; isOpen: boolean }) =>
        `a number ${isOpen ? 'above' : 'from'} ${end} is expected`,
      text: ({ end }: { end: string }) => `characters expected: at least ${end}`,
      list: ({ end }: { end: string }) => `entries expected: at least ${end}`,
    },
    tooBig: {
      number: ({ end, isOpen }: { end: string; isOpen: boolean }) =>
        `a number ${isOpen ? 'below' : 'up to'} ${end} is expected`,
      text: ({ end }: { end: string }) => `characters expected: at most ${end}`,
      list: ({ end }: { end: string }) => `entries expected: at most ${end}`,
    },
    unknownParts: (names: string) => `${names} is not known there`,
  },
  noRequest: 'The message is no request of this protocol.',
  noForecastYet: 'There is no forecast yet. Make one with `outpost forecast --dataset ID`.',
  entryNamed: ({ kind }: { kind: string }): string =>
    kind === 'place' ? 'dataset (ID) or place (ID/CODE)' : 'dataset (ID)',
  unknownEntries: ({
    key,
    what,
    unknown,
    count,
    known,
  }: {
    key: string;
    what: string;
    unknown: string;
    count: number;
    known: string;
  }) =>
    `${key} names no ${what} that is there: ${unknown}. ${count === 0 ? 'There is no dataset yet.' : `Known: ${known}.`}`,
  noJson: 'hold a value that JSON has not',
  sendJson: 'send numbers, texts, lists and records',
  tooLarge: 'hold more than 4 million characters',
  tooDeep: ({ deepest }: { deepest: number }) => `are nested more than ${deepest} levels deep`,
  sendLess: 'send less at once',
  parametersRefused: ({ what, advice }: { what: string; advice: string }) =>
    `The parameters ${what}; ${advice}.`,
  onlyCommandLineNamesFiles: 'Only the command line may name files by path. Choose the file in the window.',
  readOnly: ({ location, writer }: { location: string; writer: { host: string; pid: number } | null }) => {
    const who = writer === null ? 'another process' : `the ${writer.host} process ${writer.pid}`;
    return `The data folder ${location} is in use by ${who}; this one only reads. To change something, close that process or use it.`;
  },
  noSample: ({ id }: { id: string }) => `There is no sample ${id}.`,
  uploadTooLarge: ({ name }: { name: string }) =>
    `${name} is too large for one import (limit 256 MB together). Split it by year or region.`,
  uploadIncomplete: 'The file did not arrive whole. Choose it again.',
  noExchange:
    'No request or reply is kept under this hash. The audit trail names those that are; texts of calls that gave no forecast are removed when all kept ones take too much room.',
  damagedExchange: ({ file }: { file: string }) =>
    `The kept text ${file} is not what its hash says. Nothing else is affected; restore the file from a copy if you need it.`,
  noForecast: ({ id }: { id: string }) => `There is no forecast ${id}. \`outpost forecasts\` lists them.`,
  noPage: ({ mark }: { mark: string }) =>
    `${mark} is no mark of a page of this list. Take \`next\` of the page before, or leave it out for the first page.`,
};
