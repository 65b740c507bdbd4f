import { BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import { words } from '../../../shared/words/index.ts';

const dialogOptions = (): OpenDialogOptions => ({
  title: words.hosts.chooseFiles,
  properties: ['openFile', 'multiSelections'],
  filters: [
    { name: 'Tables', extensions: ['csv', 'tsv', 'txt', 'xlsx', 'json', 'gz'] },
    { name: words.hosts.allFiles, extensions: ['*'] },
  ],
});

/**
 * Lets the user choose files in the system's dialog, over the window in front if there is one.
 * @returns absolute paths, or null when the user chose none
 */
export async function chooseFiles(): Promise<string[] | null> {
  const window = BrowserWindow.getFocusedWindow();
  const options = dialogOptions();
  const { filePaths } =
    window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options);
  return filePaths.length === 0 ? null : filePaths;
}
