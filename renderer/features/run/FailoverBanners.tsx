import type { Failover } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { useDatasetName } from '../../data/useDatasetName.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { Banner } from '../../ui/Banner.tsx';
import { useNow } from '../../ui/hooks/useNow.ts';
import { useFailovers } from './failoversQuery.ts';
import { insteadWords } from './insteadWords.ts';

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
  const failovers = useFailovers();
  return failovers.map((failover) => <FailoverBanner key={failover.runId} failover={failover} />);
}
