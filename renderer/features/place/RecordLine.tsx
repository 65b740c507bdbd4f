import { useServices } from '../../data/Services.ts';
import { hrefOf } from '../../ui/navigation/route.ts';
import type { StatedRecord } from './recordOf.ts';
import { recordSentence } from './recordSentence.ts';

/** The track record beside a forecast as it was published, and the way to that of today. */
export function RecordLine({ record }: { record: StatedRecord }) {
  const { text, format } = useServices();
  return (
    <p className="company track-record">
      {recordSentence(record, text, format)} <a href={hrefOf({ view: 'trust' })}>{text.record.today}</a>
    </p>
  );
}
