import { useEffect } from 'react';
import { FailedLoad } from '../components/FailedLoad.tsx';
import { LockPanel } from '../components/LockPanel.tsx';
import { ProviderTable } from '../components/ProviderTable.tsx';
import { SwitchedLine } from '../components/SwitchedLine.tsx';
import { useServices } from '../hooks/Services.ts';
import { useSystem } from '../hooks/useStores.ts';

/** Who is active and why, and who else could be. */
export function ProviderView() {
  const { stores, text } = useServices();
  const lock = useSystem((state) => state.lock);
  useEffect(() => {
    void stores.setup.getState().load();
  }, [stores]);
  return (
    <div className="view">
      <h1>{text.provider.title}</h1>
      <p className="company">{text.provider.intro}</p>
      {lock.sentence === null ? null : (
        <FailedLoad sentence={lock.sentence} onRetry={() => void stores.system.getState().refreshLock()} />
      )}
      {lock.value === null && lock.isLoading ? <p role="status">{text.shell.loading}</p> : null}
      {lock.value === null ? null : (
        <>
          <LockPanel lock={lock.value} />
          <SwitchedLine />
          <ProviderTable lock={lock.value} />
        </>
      )}
    </div>
  );
}
