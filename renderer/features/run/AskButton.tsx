import type { LockStatus } from '../../../shared/contract/index.ts';
import { EMBEDDED } from '../../../shared/contract/index.ts';
import { useLock } from '../../data/lock/useLock.ts';
import { useServices } from '../../data/Services.ts';
import { useRun } from '../../data/useStores.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { isRunning } from './runStore.ts';

function useProviderWords(lock: LockStatus | null): string {
  const services = useServices();
  const { text } = services;
  if (lock === null) return '';
  if (lock.held !== null) return text.run.held;
  const id = lock.next;
  if (id === null) return text.run.noProvider;
  const name = services.text.common.providerNames.inSentence(id);
  return id === EMBEDDED ? text.run.byEmbedded(name) : text.run.by(name);
}

/** Asks for a forecast, and says before who is asked. Where nobody can be, the answer names the way on. */
export function AskButton() {
  const { stores, text, isMac } = useServices();
  const lock = useLock().value;
  const isBusy = useRun(isRunning);
  const writeBlock = useWriteBlock();
  const words = useProviderWords(lock);
  return (
    <span className="ask">
      <ActionButton
        isPrimary
        blocked={writeBlock ?? (isBusy ? text.run.asking : null)}
        onClick={() => void stores.run.getState().ask()}
        shortcut={isMac ? text.shell.keys.askMac : text.shell.keys.ask}
      >
        {isBusy ? text.run.asking : text.run.ask}
      </ActionButton>
      <small className="muted">{words}</small>
    </span>
  );
}
