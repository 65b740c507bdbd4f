/** Levels that users set by hand, each beside the computed one, which is struck through where a terminal can. */
import { styleText } from 'node:util';
import type { PlaceLevel, RiskLevel } from '../../../shared/contract/index.ts';
import type { LevelledPlace } from '../../../shared/forecast/shownLevel.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { words } from '../../../shared/words/index.ts';
import { levelText } from './levelText.ts';
import { terminal } from './terminal.ts';

/** The cell of a place: its level, or what a user made of it. */
export function shownLevelText({ riskLevel, levelOverride }: LevelledPlace): string {
  if (levelOverride === undefined) return levelText(riskLevel);
  return words.common.levelOverrides.changed({
    computed: struck(riskLevel),
    level: levelText(levelOverride.level),
  });
}

function struck(level: RiskLevel): string {
  const text = levelText(level);
  return terminal().hasColours ? styleText('strikethrough', text, { validateStream: false }) : text;
}

/** Empty where the place has none. */
export function byHandLine({ location, level, levelOverride }: PlaceLevel): string {
  if (levelOverride === null) return '';
  const { reason, by, at, until } = levelOverride;
  return words.cli.level.set({
    place: location.name,
    change: words.common.levelOverrides.changed({
      computed: level === null ? null : struck(level),
      level: levelText(levelOverride.level),
    }),
    company: words.common.levelOverrides.company({ by, reason, at: utcStamp(at), until: utcStamp(until) }),
  });
}

/** All of them under their heading; empty where there are none. */
export function byHandLines(levels: readonly PlaceLevel[]): string[] {
  const lines = levels.map(byHandLine).filter((line) => line !== '');
  return lines.length === 0 ? [] : [words.cli.level.title, ...lines.map((line) => `  ${line}`)];
}
