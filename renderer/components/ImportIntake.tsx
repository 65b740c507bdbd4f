import { type ReactNode, useRef } from 'react';
import { useServices } from '../hooks/Services.ts';
import { useFileDrop } from '../hooks/useFileDrop.ts';
import { FilePickerContext } from '../hooks/useFilePicker.ts';
import { useIntake } from '../hooks/useIntake.ts';
import { usePaste } from '../hooks/usePaste.ts';
import { useShortcuts } from '../hooks/useShortcuts.ts';
import { useImports } from '../hooks/useStores.ts';
import { useWriteBlock } from '../hooks/useWriteBlock.ts';
import { isImporting } from '../state/importPhase.ts';

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
