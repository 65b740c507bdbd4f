import { useEffect } from 'react';
import { isTextField } from '../../ui/hooks/isTextField.ts';

export interface Pasted {
  /** Files copied in the file manager. */
  files: File[];
  /** Cells copied in a spreadsheet come as lines with tabs. */
  text: string;
}

/** Takes what is pasted anywhere but into a text field. */
export function usePaste(take: (pasted: Pasted) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.clipboardData === null || isTextField(event.target)) return;
      const pasted = {
        files: [...event.clipboardData.files],
        text: event.clipboardData.getData('text/plain'),
      };
      if (pasted.files.length === 0 && pasted.text.trim() === '') return;
      event.preventDefault();
      take(pasted);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  });
}
