import { useState } from 'react';
import { ChartCard } from './ChartCard.tsx';
import { type ChartSource, hasDeaths } from './chartPoints.ts';

/** Cases, and deaths where there are any: two charts over the same weeks, or two tables. */
export function PlaceCharts({ source, place }: { source: ChartSource; place: string }) {
  const [isTable, setIsTable] = useState(false);
  const shared = { source, place, isTable, onToggle: () => setIsTable(!isTable) };
  return (
    <>
      <ChartCard target="cases" {...shared} />
      {hasDeaths(source) ? <ChartCard target="deaths" {...shared} /> : null}
    </>
  );
}
