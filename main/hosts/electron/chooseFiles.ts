import { BrowserWindow, dialog, type OpenDialogOptions } from 'electron';

const options: OpenDialogOptions = {
  title: 'Choose files',
  properties: ['openFile', 'multiSelections'],
  filters: [
    { name: 'Tables', extensions: ['csv', 'tsv', 'txt', 'xlsx', 'json', 'gz'] },
    { name: 'All files', extensions: ['*'] },
  ],
};

/**
 * Lets the user choose files in the system's dialog, over the window in front if there is one.
 * @returns absolute paths, or null when the user chose none
 */
export async function chooseFiles(): Promise<string[] | null> {
  const window = BrowserWindow.getFocusedWindow();
  const { filePaths } =
    window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options);
  return filePaths.length === 0 ? null : filePaths;
}
