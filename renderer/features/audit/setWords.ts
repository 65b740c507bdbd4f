/** What a published set changed and what came of it, in words. Pure. */
import type { CameTrue, ChangedLevel, LevelChanges, RiskLevel } from '../../../shared/contract/index.ts';
import type { AuditSetWords } from '../../../shared/words/auditSets.ts';
import type { Format } from '../../words/createFormat.ts';

/** Places that a line names before it counts the rest. */
const NAMED = 5;

interface Words {
  words: AuditSetWords;
  levels: Record<RiskLevel, string>;
  format: Pick<Format, 'count' | 'list' | 'interval' | 'day'>;
}

function namesOf(changes: readonly ChangedLevel[], { words, levels, format }: Words): string {
  const named = changes
    .slice(0, NAMED)
    .map(({ location, after }) => words.toLevel(location.name, levels[after]));
  const more = changes.length - named.length;
  const names = format.list(named);
  return more === 0 ? names : words.andMore(names, format.count(more));
}

/** "2 levels rose: Tirol to yellow and Wien to red"; null where there was no set to compare with. */
export function levelsLine({ against, rose, fell, other }: LevelChanges, said: Words): string | null {
  if (against === null) return null;
  const { words, format } = said;
  const parts = (
    [
      ['rose', rose],
      ['fell', fell],
      ['other', other],
    ] as const
  ).flatMap(([kind, changes]) =>
    changes.length === 0
      ? []
      : [words[kind](changes.length, format.count(changes.length), namesOf(changes, said))],
  );
  return parts.length === 0 ? words.same : parts.join('; ');
}

/** "truth 52: inside the 80 % range (30–60); better than no-change". */
export function weekLine(
  week: CameTrue,
  weekName: string,
  { words, format }: Pick<Words, 'words' | 'format'>,
): string {
  const { interval80, inside80, observed, median, win, horizon } = week;
  return words.week({
    week: weekName,
    ahead: words.ahead(horizon + 1, format.count(horizon + 1)),
    truth: format.count(observed),
    where:
      interval80 === null
        ? words.noRange(format.count(median))
        : words[inside80 === true ? 'inside80' : observed > interval80[1] ? 'above80' : 'below80'](
            format.interval(interval80),
          ),
    beside: win === 1 ? words.better : win === 0 ? words.worse : words.equal,
  });
}
