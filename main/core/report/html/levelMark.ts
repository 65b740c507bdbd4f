import type { RiskLevel } from '../../../../shared/forecast/riskLevel.ts';
import { words } from '../../../../shared/words/index.ts';
import type { LevelledRow } from '../shownLevels.ts';
import { type Markup, markup } from './markup.ts';

/** A level as shape and word: readable on a black-and-white copy. */
export function levelMark(level: RiskLevel): Markup {
  return markup`<span class="level"><svg viewBox="0 0 16 16" aria-hidden="true">${shapes[level]}</svg>${words.common.riskLevels[level]}</span>`;
}

/** The level of a row; one that a user set by hand stands behind the computed one, which is struck through. */
export function levelMarks({ level, levelOverride }: LevelledRow): Markup {
  if (levelOverride === undefined) return levelMark(level);
  return markup`<s>${levelMark(level)}</s> → ${levelMark(levelOverride.level)} <span class="by-hand">${words.common.levelOverrides.byHand}</span>`;
}

const shapes: Readonly<Record<RiskLevel, Markup>> = {
  RED: markup`<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="#a4161a"/><path d="M8 4v5M8 11v1.6" stroke="#fff" stroke-width="2"/>`,
  YELLOW: markup`<path d="M8 1.5L15 14.5H1z" fill="#ffc20a" stroke="#1a1a1a"/><path d="M8 6v4M8 11.4v1.4" stroke="#1a1a1a" stroke-width="1.6"/>`,
  GREEN: markup`<circle cx="8" cy="8" r="7" fill="#0b6e4f"/><path d="M4.5 8.2l2.6 2.6 4.6-5" fill="none" stroke="#fff" stroke-width="1.8"/>`,
  NOT_ASSESSED: markup`<rect x="1.5" y="1.5" width="13" height="13" fill="#fff" stroke="#57606a" stroke-dasharray="3 2"/><path d="M6 6.2c0-2.8 4-2.6 4 0 0 1.6-2 1.6-2 3.4M8 11.4v1.2" fill="none" stroke="#57606a" stroke-width="1.4"/>`,
};
