import { Suspense } from 'react';
import { useConsent, useExchange, useLockDialog, useSetup } from '../data/useStores.ts';
import { ConsentDialog, ExchangeDialog, LockDialog, SetupDialog } from './screens.ts';

/** The dialogs that are open; several are, where one asks what another leads to. */
export function Dialogs() {
  const isLockOpen = useLockDialog(({ dialog }) => dialog !== null);
  const isSetupOpen = useSetup(({ dialog }) => dialog !== null);
  const isConsentOpen = useConsent(({ dialog }) => dialog !== null);
  const isExchangeOpen = useExchange(({ dialog }) => dialog !== null);
  return (
    <Suspense fallback={null}>
      {isLockOpen ? <LockDialog /> : null}
      {isSetupOpen ? <SetupDialog /> : null}
      {isConsentOpen ? <ConsentDialog /> : null}
      {isExchangeOpen ? <ExchangeDialog /> : null}
    </Suspense>
  );
}
