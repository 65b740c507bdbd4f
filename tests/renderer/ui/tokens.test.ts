/** What is drawn can be told apart in every theme: WCAG 2.2, 1.4.3 and 1.4.11, computed from the one file of colours. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../support/contrast.ts';

const sheet = readFileSync(new URL('../../../renderer/ui/styles/tokens.css', import.meta.url), 'utf8');

/** The colours of a block; none where there is no such block. */
function coloursOf(selector: string): Record<string, string> {
  const from = sheet.indexOf(`${selector} {`);
  if (from < 0) throw new Error(`no block ${selector}`);
  const block = sheet.slice(from, sheet.indexOf('}', from));
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+): (#[0-9a-f]{3}(?:[0-9a-f]{3})?);/g)].map(([, name, colour]) => [
      name,
      colour,
    ]),
  );
}

const light = coloursOf(':root');
const themes = [
  ['light', light],
  ['dark', { ...light, ...coloursOf(':root[data-theme="dark"]') }],
  [
    'the dark of the system',
    { ...light, ...coloursOf(':root:not([data-theme="light"], [data-theme="outdoor"])') },
  ],
  ['outdoor', { ...light, ...coloursOf(':root[data-theme="outdoor"]') }],
] as const;

const grounds = ['--surface', '--bg'];
const letters = ['--ink', '--muted', '--accent'];
/** Lines of charts, edges of controls, the ring of the focus. */
const lines = [
  '--median',
  '--past',
  '--obs',
  '--obs-edge',
  '--threshold',
  '--band-edge',
  '--edge',
  '--accent',
  '--error-line',
];
/** A band ends where its edge meets the next wider one. */
const onBands = [
  ['--band-edge', '--band95'],
  ['--band-edge', '--band80'],
  ['--median', '--band95'],
  ['--median', '--band80'],
  ['--median', '--band50'],
  ['--threshold', '--band95'],
  ['--threshold', '--band80'],
  ['--threshold', '--band50'],
  // The dots of the no-change model, and the ring around each.
  ['--ink', '--band95'],
  ['--ink', '--band80'],
  ['--ink', '--band50'],
  ['--ink', '--surface'],
] as const;

describe.each(themes)('the theme %s', (_, colours) => {
  const ratio = (a: string, b: string) => contrast(colours[a]!, colours[b]!);
  const weaker = (pairs: readonly (readonly [string, string])[], least: number) =>
    pairs.filter(([a, b]) => ratio(a, b) < least).map(([a, b]) => `${a} on ${b}: ${ratio(a, b).toFixed(2)}`);
  const onGrounds = (names: readonly string[]) =>
    names.flatMap((name) => grounds.map((ground) => [name, ground] as const));

  it('has letters of 4.5 : 1 at least', () => {
    expect(weaker(onGrounds(letters), 4.5)).toEqual([]);
  });

  it('has lines, edges and focus of 3 : 1 at least', () => {
    expect(weaker(onGrounds(lines), 3)).toEqual([]);
  });

  it('has edges of bands, medians and alert lines that are told from the bands', () => {
    expect(weaker(onBands, 3)).toEqual([]);
  });

  it('has chips of levels that are told from what is behind them, by their fill or their edge', () => {
    const edge = colours['--chip-edge'];
    const seen = (fill: string, ground: string) =>
      ratio(fill, ground) >= 3 || (edge !== undefined && ratio('--chip-edge', ground) >= 3);
    // Yellow and not assessed have a dark edge of their own, and hold dark words.
    const unseen = onGrounds(['--red', '--green']).filter(([fill, ground]) => !seen(fill, ground));
    expect(unseen).toEqual([]);
  });
});
