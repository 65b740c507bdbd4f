import { useServices } from '../../data/Services.ts';
import { useImports } from '../../data/useStores.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { isImporting } from './importPhase.ts';
import { useFilePicker } from './useFilePicker.ts';

interface ImportButtonProps {
  words: string;
  /** The file dialog at once, or the dialog with all ways in, at its files or at its box to paste into. */
  opens: 'file-dialog' | 'files' | 'paste';
  isPrimary?: boolean;
}

/** A way to an import; says why when there is none now. */
export function ImportButton({ words, opens, isPrimary = false }: ImportButtonProps) {
  const { stores, text } = useServices();
  const openFiles = useFilePicker();
  const writeBlock = useWriteBlock();
  const isBusy = useImports(isImporting);
  const open = () => (opens === 'file-dialog' ? openFiles() : stores.imports.getState().choose(opens));
  return (
    <ActionButton
      onClick={open}
      blocked={writeBlock ?? (isBusy ? text.imports.busy : null)}
      isPrimary={isPrimary}
    >
      {words}
    </ActionButton>
  );
}
