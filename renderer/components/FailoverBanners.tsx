import type { Failover } from '../../shared/contract/index.ts';
import { insteadWords } from '../format/insteadWords.ts';
import { useServices } from '../hooks/Services.ts';
import { useDatasetName } from '../hooks/useDatasetName.ts';
import { useNow } from '../hooks/useNow.ts';
import { useRun } from '../hooks/useStores.ts';
import { useWriteBlock } from '../hooks/useWriteBlock.ts';
import { Banner } from './Banner.tsx';

const MINUTE_MS = 60_000;

function FailoverBanner({ failover }: { failover: Failover }) {
  const services = useServices();
  const { stores, text, format } = services;
  const writeBlock = useWriteBlock();
  const name = useDatasetName(failover.datasetId);
  const now = useNow(MINUTE_MS);
  const dismiss = () => void stores.run.getState().dismissFailover(failover.runId);
  return (
    <Banner
      tone="amber"
      role="alert"
      title={insteadWords(failover, services)}
      dismissLabel={text.run.dismissInstead(name)}
      {...(writeBlock === null ? { onDismiss: dismiss } : {})}
    >
      {text.run.insteadOf(name, format.age(failover.issuedAt, now))}
    </Banner>
  );
}

/** Sets of another provider than the screen had named; they stand on every screen until the user dismisses them. */
export function FailoverBanners() {
  const failovers = useRun((state) => state.failovers);
  return failovers.map((failover) => <FailoverBanner key={failover.runId} failover={failover} />);
}
