import { useRef } from 'react';
import type { ConflictWeek, CountConflict } from '../../../shared/team/conflictSchema.ts';
import { useServices } from '../../data/Services.ts';
import { useElementWidth } from '../../ui/hooks/useElementWidth.ts';
import { linePaths } from './linePaths.ts';
import { useConflictNames } from './useConflictNames.ts';
import { useTeamWords } from './useTeamWords.ts';

const MOST_PX = 760;
const LEAST_PX = 200;
const HEIGHT = 170;
const START = 40;
const SIDE = 12;
const TOP = 12;
const BOTTOM = 24;
const sides = ['ours', 'theirs'] as const;

/** Both lines over the same weeks; a week without a count is a gap. Told apart by dashes too, not by colour alone. */
export function ConflictChart({
  weeks,
  conflict,
}: {
  weeks: readonly ConflictWeek[];
  conflict: CountConflict;
}) {
  const { format } = useServices();
  const words = useTeamWords().conflicts.weeks;
  const names = useConflictNames();
  const frame = useRef<HTMLDivElement>(null);
  const measured = useElementWidth(frame);
  const width = Math.max(LEAST_PX, Math.min(MOST_PX, measured === 0 ? MOST_PX : measured));
  const most = Math.max(1, ...weeks.flatMap(({ ours, theirs }) => [ours ?? 0, theirs ?? 0]));
  const x = (week: number) => START + (week / Math.max(1, weeks.length - 1)) * (width - START - SIDE);
  const y = (count: number) => TOP + (1 - count / most) * (HEIGHT - TOP - BOTTOM);
  const [first, last] = [weeks[0]!.weekEnd, weeks.at(-1)!.weekEnd].map(format.day) as [string, string];
  const summary = words.chart({
    first,
    last,
    differing: format.count(conflict.differing),
    weeks: format.count(conflict.weeks),
    largest: names.largestOf(conflict),
  });
  return (
    <div ref={frame} className="conflict-chart">
      <svg width={width} height={HEIGHT} role="img" aria-label={summary}>
        {[0, most].map((count) => (
          <g key={count}>
            <path className="grid" d={`M${START} ${y(count)}H${width - SIDE}`} />
            <text x={START - 6} y={y(count) + 4} textAnchor="end">
              {format.count(count)}
            </text>
          </g>
        ))}
        {sides.map((side) =>
          linePaths(
            weeks.map((week) => week[side]),
            x,
            y,
          ).map((path) => <path key={`${side}${path}`} className={side} d={path} />),
        )}
        <text x={START} y={HEIGHT - 6} textAnchor="start">
          {first}
        </text>
        <text x={width - SIDE} y={HEIGHT - 6} textAnchor="end">
          {last}
        </text>
      </svg>
      <ul className="conflict-legend">
        {sides.map((side) => (
          <li key={side}>
            <svg width="28" height="10" aria-hidden="true">
              <path className={side} d="M0 5H28" />
            </svg>{' '}
            {side === 'ours' ? words.here : words.there}
          </li>
        ))}
      </ul>
    </div>
  );
}
