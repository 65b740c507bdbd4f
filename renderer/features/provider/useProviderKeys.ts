import type { KeyboardEvent } from 'react';
import type { LockStatus, ProviderId } from '../../../shared/contract/index.ts';
import { useLook } from '../../data/look.ts';
import { useServices } from '../../data/Services.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';

/** @returns the provider that a key names by its place in the order of use */
export function providerOfKey(key: string, { providers }: Pick<LockStatus, 'providers'>): ProviderId | null {
  return providers.find(({ priority }) => String(priority) === key)?.id ?? null;
}

/**
 * Keys of the list of providers: the number of one begins an override with it, O with one to choose, in the dialog that asks for a reason
 * and says what would change before anything does. Nothing in a window that only reads, and where single letters are off.
 */
export function useProviderKeys(lock: LockStatus): (event: KeyboardEvent) => void {
  const { stores } = useServices();
  const { hasSingleLetters } = useLook();
  const writeBlock = useWriteBlock();
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (writeBlock !== null || !hasSingleLetters) return;
    const id = providerOfKey(event.key, lock);
    if (id === null && event.key.toLowerCase() !== 'o') return;
    event.preventDefault();
    stores.lockDialog.getState().open(id === null ? { name: 'pin' } : { name: 'pin', id });
  };
}
