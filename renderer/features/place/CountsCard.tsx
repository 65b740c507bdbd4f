import { useServices } from '../../data/Services.ts';
import { useAssess } from '../../data/useStores.ts';
import { Facts } from '../../ui/Facts.tsx';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { countLines } from './countLines.ts';
import { OfficialAnswer } from './OfficialThreshold.tsx';

/** Growth, R(t), rate and fatality of the shown place, from its counts alone. */
export function CountsCard({ datasetId }: { datasetId: string }) {
  const { stores, text, format } = useServices();
  const place = useAssess((state) => state.place);
  if (place.sentence !== null)
    return <FailedLoad sentence={place.sentence} onRetry={() => void stores.assess.getState().reload()} />;
  if (place.value === null) return null;
  return (
    <section className="card counts-card">
      <h2>{text.counts.title}</h2>
      <Facts facts={countLines(place.value, text, format)} />
      <OfficialAnswer datasetId={datasetId} />
    </section>
  );
}
