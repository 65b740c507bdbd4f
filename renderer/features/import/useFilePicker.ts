import { createContext, useContext } from 'react';

/** Opens the file dialog of the window; null where none is mounted. */
export const FilePickerContext = createContext<(() => void) | null>(null);

export function useFilePicker(): () => void {
  const open = useContext(FilePickerContext);
  return open ?? (() => {});
}
