import type { PlaceRow } from '../../data/places/placeRows.ts';
import { type Services, useServices } from '../../data/Services.ts';
import { MiniBars } from '../../ui/MiniBars.tsx';
import { ShownLevel } from '../../ui/ShownLevel.tsx';
import { lastCount } from '../../words/lastCount.ts';

function nextWords({ forecast, isNotInSet, gap }: PlaceRow, { text, format }: Services): string | null {
  if (forecast === null) {
    if (gap !== null) return text.overview.noForecastShort;
    return isNotInSet ? text.overview.notInSet : null;
  }
  const median = format.count(forecast.median);
  return forecast.interval80 === null
    ? text.overview.listNoRange(median)
    : text.overview.listNext(median, format.interval(forecast.interval80));
}

interface PlaceListItemProps {
  row: PlaceRow;
  /** Whether a published set is shown at all. */
  hasSet: boolean;
}

export function PlaceListItem({ row, hasSet }: PlaceListItemProps) {
  const services = useServices();
  const { text, format } = services;
  const next = hasSet ? nextWords(row, services) : null;
  return (
    <>
      <bdi className="place-name">{row.name}</bdi>
      <span className="place-level">
        {row.computed === null ? null : <ShownLevel computed={row.computed} override={row.override} />}
      </span>
      <span className="place-words">
        <small>
          {row.last === null
            ? text.overview.notReportedLong
            : text.overview.listLine(lastCount(row.last, text, format))}
        </small>
        {next === null ? null : <small>{next}</small>}
      </span>
      <MiniBars counts={row.recentCases} isDecorative />
    </>
  );
}
