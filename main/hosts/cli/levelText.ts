import { styleText } from 'node:util';
import type { RiskLevel } from '../../../shared/contract/index.ts';
import { spoken, words } from '../../../shared/words/index.ts';
import { terminal } from './terminal.ts';

const colours = { RED: 'red', YELLOW: 'yellow', GREEN: 'green' } as const;

/** A level as a word; on a terminal that shows colours in its colour, which says nothing that the word does not. */
export function levelText(level: RiskLevel): string {
  if (level === 'NOT_ASSESSED') return words.cli.forecasts.notAssessed;
  const text = words.common.riskLevels[level].toLocaleUpperCase(spoken);
  return terminal().hasColours ? styleText(colours[level], text, { validateStream: false }) : text;
}
