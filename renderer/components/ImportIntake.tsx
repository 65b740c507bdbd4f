import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useServices } from '../hooks/Services.ts';
import { FilePickerContext } from '../hooks/useFilePicker.ts';
import { useShortcuts } from '../hooks/useShortcuts.ts';
import { useWriteBlock } from '../hooks/useWriteBlock.ts';
import { isImporting, MAX_FILES } from '../state/importStore.ts';

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Follows a drag over the window. Without this a dropped file would replace the page. */
function useDrop(take: (files: File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      take([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  });
  return isOver;
}

/** Takes files from everywhere: the file dialog, a drop on the window, the keyboard. */
export function ImportIntake({ children }: { children: ReactNode }) {
  const { stores, text, format, isMac } = useServices();
  const input = useRef<HTMLInputElement>(null);
  const writeBlock = useWriteBlock();
  const take = (files: File[]) => {
    const imports = stores.imports.getState();
    if (isImporting(imports)) return;
    if (writeBlock !== null) imports.refuse(writeBlock);
    else if (files.length > MAX_FILES) imports.refuse(text.imports.tooMany(format.count(MAX_FILES)));
    else void imports.start(files);
  };
  const open = () => {
    if (writeBlock === null && !isImporting(stores.imports.getState())) input.current?.click();
  };
  const isOver = useDrop(take);
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
          take(files);
        }}
      />
      {isOver ? <div className="drop-hint">{text.imports.dropHere}</div> : null}
    </FilePickerContext>
  );
}
