import type { AssessedPlace } from '../../../shared/contract/index.ts';
import type { Loadable } from '../../data/answers.ts';
import { useServices } from '../../data/Services.ts';
import { Facts } from '../../ui/Facts.tsx';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { countLines } from './countLines.ts';
import { withHelp } from './helpOf.ts';
import { OfficialAnswer } from './OfficialThreshold.tsx';

interface CountsCardProps {
  datasetId: string;
  place: Loadable<AssessedPlace | null>;
}

/** Growth, R(t), rate and fatality of the shown place, from its counts alone. */
export function CountsCard({ datasetId, place }: CountsCardProps) {
  const { stores, text, format } = useServices();
  const retry = () =>
    void stores.answers.queries.refetchQueries({ queryKey: ['assess', datasetId], type: 'active' });
  if (place.sentence !== null) return <FailedLoad sentence={place.sentence} onRetry={retry} />;
  if (place.value === null) return null;
  return (
    <section className="card counts-card">
      <h2>{text.counts.title}</h2>
      <Facts facts={withHelp(countLines(place.value, text, format), text)} />
      <OfficialAnswer datasetId={datasetId} official={place.value.official} />
    </section>
  );
}
