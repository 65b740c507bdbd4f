import { useServices } from '../hooks/Services.ts';
import { useFilePicker } from '../hooks/useFilePicker.ts';
import { useImports } from '../hooks/useStores.ts';
import { useWriteBlock } from '../hooks/useWriteBlock.ts';
import { isImporting } from '../state/importStore.ts';
import { ActionButton } from './ActionButton.tsx';

/** Opens the file dialog; says why when it cannot. */
export function ImportButton({ words, isPrimary = false }: { words?: string; isPrimary?: boolean }) {
  const { text } = useServices();
  const open = useFilePicker();
  const writeBlock = useWriteBlock();
  const isBusy = useImports(isImporting);
  return (
    <ActionButton
      onClick={open}
      blocked={writeBlock ?? (isBusy ? text.imports.busy : null)}
      isPrimary={isPrimary}
    >
      {words ?? text.imports.button}
    </ActionButton>
  );
}
