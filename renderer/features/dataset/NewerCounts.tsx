import type { ForecastSummary } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { Banner } from '../../ui/Banner.tsx';

/** Stands wherever a set is shown that lacks counts imported since. */
export function NewerCounts({ newer }: { newer: ForecastSummary['newerCounts'] }) {
  const { text, format } = useServices();
  if (newer === null) return null;
  return (
    <Banner tone="amber" title={text.shell.newerCounts.title}>
      {text.shell.newerCounts.since(format.day(newer.asOf))}
    </Banner>
  );
}
