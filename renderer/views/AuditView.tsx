import { useEffect } from 'react';
import { ActionButton } from '../components/ActionButton.tsx';
import { AuditTable } from '../components/AuditTable.tsx';
import { AuditVerification } from '../components/AuditVerification.tsx';
import { Banner } from '../components/Banner.tsx';
import { FailedLoad } from '../components/FailedLoad.tsx';
import { useServices } from '../hooks/Services.ts';
import { useNavigation, useSystem } from '../hooks/useStores.ts';

/** How many times as many entries "older" asks for. */
const GROWTH = 5;

function MoreButton() {
  const { stores, text } = useServices();
  const { entries, limit, isLoading } = useSystem((state) => state.audit);
  const oldest = entries.at(-1)?.seq ?? 1;
  if (oldest === 1) return null;
  return (
    <p className="card-actions">
      <ActionButton
        blocked={isLoading ? text.shell.loading : null}
        onClick={() => void stores.system.getState().loadAudit(limit * GROWTH)}
      >
        {text.audit.more}
      </ActionButton>
    </p>
  );
}

/** Every change, newest first, live. */
export function AuditView() {
  const { stores, text } = useServices();
  const { entries, isLoading, sentence } = useSystem((state) => state.audit);
  const wanted = useNavigation((state) => (state.route.view === 'audit' ? state.route.seq : null));
  useEffect(() => {
    void stores.system.getState().loadAudit();
  }, [stores]);
  const isMissing = wanted !== null && entries.length > 0 && entries.every((entry) => entry.seq !== wanted);
  return (
    <div className="view">
      <h1>{text.audit.title}</h1>
      <p className="company">{text.audit.intro}</p>
      <AuditVerification />
      {sentence === null ? null : (
        <FailedLoad sentence={sentence} onRetry={() => void stores.system.getState().loadAudit()} />
      )}
      {isMissing ? <Banner tone="amber">{text.audit.notShown(String(wanted))}</Banner> : null}
      {entries.length === 0 ? (
        <p role="status">{isLoading ? text.shell.loading : text.audit.empty}</p>
      ) : (
        <AuditTable entries={entries} wanted={wanted} />
      )}
      <MoreButton />
    </div>
  );
}
