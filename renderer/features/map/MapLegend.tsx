import { riskLevels } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { useViewsWords } from '../../words/useViewsWords.ts';
import type { MapSubject } from './mapFill.ts';

interface MapLegendProps {
  subject: MapSubject;
  breaks: readonly number[];
  /** Of the patterns. */
  id: string;
}

/** What each pattern stands for. */
export function MapLegend({ subject, breaks, id }: MapLegendProps) {
  const { text, format } = useServices();
  const words = useViewsWords().map;
  const said = (value: number) => (subject === 'chance' ? format.percent(value) : format.decimal(value, 1));
  const classes = [...breaks, null].map((end, k) => {
    const from = breaks[k - 1];
    if (end === null) return from === undefined ? words.anyValue : words.from(said(from));
    return from === undefined ? words.below(said(end)) : words.between(said(from), said(end));
  });
  const entries =
    subject === 'level'
      ? riskLevels.map((level) => [level, text.risk.levels[level]] as const)
      : classes.map((label, k) => [`class-${k}`, label] as const);
  return (
    <ul className="legend map-legend">
      {[...entries, ['none', words.none] as const].map(([pattern, label]) => (
        <li key={pattern}>
          <svg className="map-shapes" width="18" height="12" aria-hidden="true">
            <rect
              className="shape"
              x="1"
              y="1"
              width="16"
              height="10"
              fill={`url(#${id}-legend-${pattern})`}
              data-pattern={pattern}
            />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
