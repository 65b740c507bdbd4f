/** The risk matrix as a drawing with its classes written beside it, for a picture; on the screen it is boxes. */
import { type RiskLevel, riskMatrix } from '../../../shared/contract/index.ts';
import type { WindowWords } from '../../../shared/words/window.ts';
import { lightProperty } from '../../ui/picture/lightColours.ts';
import type { DrawnChart } from '../../ui/picture/savePicture.ts';
import { svgElement } from '../../ui/picture/svgElement.ts';

const CELL = { width: 84, height: 30 } as const;
const GAP = 3;
const START = 120;
const FOOT = 24;

interface Cell {
  level: RiskLevel;
  /** From 0. */
  likelihood: number;
  impact: number;
}

function drawnCell({ level, likelihood, impact }: Cell, isOn: boolean, text: WindowWords): Element[] {
  const x = START + impact * (CELL.width + GAP);
  const y = (riskMatrix.length - 1 - likelihood) * (CELL.height + GAP) + 4;
  const name = level.toLowerCase();
  const box = svgElement('rect', {
    x,
    y,
    ...CELL,
    rx: 3,
    fill: lightProperty(`--${name}`),
    stroke: isOn ? lightProperty('--ink') : lightProperty('--edge'),
    'stroke-width': isOn ? 4 : 1,
  });
  const letter = svgElement(
    'text',
    {
      x: x + CELL.width / 2,
      y: y + CELL.height / 2 + 4,
      'font-size': 12,
      'font-weight': 600,
      'text-anchor': 'middle',
      fill: lightProperty(`--on-${name}`),
    },
    isOn ? text.risk.levels[level] : text.risk.letters[level],
  );
  return [box, letter];
}

function label(words: string, x: number, y: number, anchor: string): Element {
  const fill = lightProperty('--ink');
  return svgElement('text', { x, y, 'font-size': 11, 'text-anchor': anchor, fill }, words);
}

/** @param likelihood class 1 to 5, or null where the level is not assessed */
export function matrixPicture(
  { likelihood, impact }: { likelihood: number | null; impact: number },
  text: WindowWords,
): DrawnChart {
  const { riskClasses } = text.common;
  const across = START + 5 * (CELL.width + GAP) + GAP;
  const bottom = riskMatrix.length * (CELL.height + GAP) + 4;
  const cells = riskMatrix.flatMap((levels, row) =>
    levels.flatMap((level, column) =>
      drawnCell(
        { level, likelihood: row, impact: column },
        row + 1 === likelihood && column + 1 === impact,
        text,
      ),
    ),
  );
  const rows = riskClasses.likelihood.map((words, row) =>
    label(words, START - 8, (riskMatrix.length - 1 - row) * (CELL.height + GAP) + 4 + 19, 'end'),
  );
  const columns = riskClasses.impact.map((words, column) =>
    label(words, START + column * (CELL.width + GAP) + CELL.width / 2, bottom + 14, 'middle'),
  );
  const size = { width: across, height: bottom + FOOT };
  return { svg: svgElement('svg', size, ...cells, ...rows, ...columns), isStandalone: true };
}
