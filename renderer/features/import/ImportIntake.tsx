import { type ReactNode, useRef } from 'react';
import { useServices } from '../../data/Services.ts';
import { useImports } from '../../data/useStores.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { useShortcuts } from '../../ui/hooks/useShortcuts.ts';
import { isImporting } from './importPhase.ts';
import { useFileDrop } from './useFileDrop.ts';
import { FilePickerContext } from './useFilePicker.ts';
import { useIntake } from './useIntake.ts';
import { usePaste } from './usePaste.ts';

/** In the top layer, where it is seen over an open dialog too. */
function DropHint({ words }: { words: string }) {
  return (
    <div className="drop-hint" popover="manual" ref={(element) => element?.showPopover()}>
      {words}
    </div>
  );
}

/** Takes files from everywhere: the file dialog, a drop on the window, the clipboard, the keyboard. */
export function ImportIntake({ children }: { children: ReactNode }) {
  const { stores, text, isMac } = useServices();
  const input = useRef<HTMLInputElement>(null);
  const writeBlock = useWriteBlock();
  const { takeFiles, takePasted } = useIntake();
  const open = () => {
    if (writeBlock === null && !isImporting(stores.imports.getState())) input.current?.click();
  };
  const isBusy = useImports(isImporting);
  const isOver = useFileDrop(takeFiles);
  usePaste(takePasted);
  useShortcuts({ import: open }, isMac);
  return (
    <FilePickerContext value={open}>
      {children}
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        multiple
        tabIndex={-1}
        // Buttons and keys open it; by itself it is nowhere on the page.
        aria-hidden
        aria-label={text.imports.choose}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // So that choosing the same file again is a change again.
          event.target.value = '';
          takeFiles(files);
        }}
      />
      {isOver && !isBusy ? <DropHint words={text.imports.dropHere} /> : null}
    </FilePickerContext>
  );
}
