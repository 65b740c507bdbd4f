/** What no export may hold, whatever places, authors and organisations are called. */
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { CANARY } from '../hostile/texts.ts';
import { lookAtMarkup, type MarkupNames } from './checkMarkup.ts';

export type ExportKind = 'csv' | 'json' | 'html' | 'txt' | 'xlsx';

/** A cell that a spreadsheet takes for a formula; full-width signs too, which some turn into plain ones. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

export function exportProblems(kind: ExportKind, content: string | Uint8Array, usual: MarkupNames): string[] {
  const text = typeof content === 'string' ? content : strFromU8(content);
  const found = text.includes(CANARY) ? ['a key or a file from outside is in it'] : [];
  if (kind === 'xlsx') return [...found, ...workbookProblems(content as Uint8Array)];
  if (kind === 'csv') return [...found, ...csvProblems(text)];
  if (kind === 'html') return [...found, ...pageProblems(text, usual)];
  if (kind === 'txt') return [...found, ...lineProblems(text)];
  return [...found, ...jsonProblems(text)];
}

function csvProblems(text: string): string[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',' });
  const live = data.flat().filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell));
  return [
    ...errors
      .filter(({ code }) => code !== 'UndetectableDelimiter')
      .map(({ message }) => `no CSV: ${message}`),
    ...live.map((cell) => `a live formula: ${JSON.stringify(cell.slice(0, 60))}`),
  ];
}

function pageProblems(text: string, usual: MarkupNames): string[] {
  const { names, texts, problems } = lookAtMarkup(text);
  const strange = [...names].filter((name) => !usual.has(name));
  return [
    ...problems,
    ...strange.map((name) => `markup that a plain report has not: ${name}`),
    ...(CONTROL.test(text) ? ['a control character'] : []),
    ...texts.filter((one) => !isClosed(one)).map((one) => `turns what follows round: ${JSON.stringify(one)}`),
  ];
}

function lineProblems(text: string): string[] {
  const lines = text.split('\n');
  return [
    ...(CONTROL.test(text) ? ['a control character'] : []),
    ...lines
      .filter((line) => !isClosed(line))
      .map((line) => `turns what follows round: ${JSON.stringify(line)}`),
  ];
}

/** Whether every mark that turns the direction is ended in the same text. */
function isClosed(text: string): boolean {
  const open: string[] = [];
  for (const [mark] of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    if (mark === '\u2069' || mark === '\u202c') {
      const begins = mark === '\u2069' ? /[\u2066-\u2068]/ : /[\u202a\u202b\u202d\u202e]/;
      if (!begins.test(open.pop() ?? '')) return false;
    } else open.push(mark);
  }
  return open.length === 0;
}

function workbookProblems(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([path, part]) => {
    const xml = strFromU8(part);
    const { names, problems } = lookAtMarkup(xml);
    return [
      ...problems.map((problem) => `${path}: ${problem}`),
      ...['f', 'script', 'hyperlink', 'externallink']
        .filter((name) => names.has(name))
        .map((name) => `${path}: a ${name}`),
      ...(CONTROL.test(xml) ? [`${path}: a control character, which no reader of XML takes`] : []),
      ...(xml.includes(CANARY) ? [`${path}: a key`] : []),
      ...(/TargetMode="External"/.test(xml) ? [`${path}: leads out`] : []),
    ];
  });
}

function jsonProblems(text: string): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (thrown) {
    return [`no JSON: ${String(thrown)}`];
  }
}
