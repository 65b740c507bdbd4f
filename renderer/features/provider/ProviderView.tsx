import { useEffect } from 'react';
import { useServices } from '../../data/Services.ts';
import { useSystem } from '../../data/useStores.ts';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { LockPanel } from '../lock/index.ts';
import { ProviderTable } from './ProviderTable.tsx';
import { SwitchedLine } from './SwitchedLine.tsx';

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
