import type { ProviderId } from '../../shared/contract/index.ts';
import { useServices } from '../hooks/Services.ts';
import { useRun, useSystem } from '../hooks/useStores.ts';
import { useWriteBlock } from '../hooks/useWriteBlock.ts';
import { nextProvider, providerName } from '../model/providerName.ts';
import { isRunning } from '../state/runStore.ts';
import { ActionButton } from './ActionButton.tsx';

function useProviderWords(id: ProviderId | null, isKnown: boolean): string {
  const { text } = useServices();
  if (id === null) return isKnown ? text.run.noProvider : '';
  return id === 'embedded' ? text.run.byEmbedded(providerName(id)) : text.run.by(providerName(id));
}

/** Asks for a forecast, and says before who will be asked. */
export function AskButton() {
  const { stores, text, isMac } = useServices();
  const lock = useSystem((state) => state.lock.value);
  const isBusy = useRun(isRunning);
  const writeBlock = useWriteBlock();
  const provider = lock === null ? null : nextProvider(lock);
  const words = useProviderWords(provider, lock !== null);
  const blocked = writeBlock ?? (lock !== null && provider === null ? text.run.noProvider : null);
  return (
    <span className="ask">
      <ActionButton
        isPrimary
        blocked={blocked ?? (isBusy ? text.run.asking : null)}
        onClick={() => void stores.run.getState().ask()}
        shortcut={isMac ? text.shell.keys.askMac : text.shell.keys.ask}
      >
        {isBusy ? text.run.asking : text.run.ask}
      </ActionButton>
      <small className="muted">{words}</small>
    </span>
  );
}
