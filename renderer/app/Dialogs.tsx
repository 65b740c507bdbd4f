import { Suspense } from 'react';
import {
  useConsent,
  useExchange,
  useFind,
  useHelp,
  useLevel,
  useLockDialog,
  useSetup,
} from '../data/useStores.ts';
import {
  ConsentDialog,
  ExchangeDialog,
  FindDialog,
  HelpDialog,
  LevelDialog,
  LockDialog,
  SetupDialog,
} from './screens.ts';

/** The dialogs that are open; several are, where one asks what another leads to. */
export function Dialogs() {
  const isLockOpen = useLockDialog(({ dialog }) => dialog !== null);
  const isLevelOpen = useLevel(({ place }) => place !== null);
  const isSetupOpen = useSetup(({ dialog }) => dialog !== null);
  const isConsentOpen = useConsent(({ dialog }) => dialog !== null);
  const isExchangeOpen = useExchange(({ dialog }) => dialog !== null);
  const isFindOpen = useFind(({ isOpen }) => isOpen);
  const isHelpOpen = useHelp(({ isOpen }) => isOpen);
  return (
    <Suspense fallback={null}>
      {isLockOpen ? <LockDialog /> : null}
      {isLevelOpen ? <LevelDialog /> : null}
      {isSetupOpen ? <SetupDialog /> : null}
      {isConsentOpen ? <ConsentDialog /> : null}
      {isExchangeOpen ? <ExchangeDialog /> : null}
      {isFindOpen ? <FindDialog /> : null}
      {isHelpOpen ? <HelpDialog /> : null}
    </Suspense>
  );
}
