import { Menu, type MenuItemConstructorOptions } from 'electron';

/** A menu of the system's own actions: quit, edit, zoom. What Outpost does is in the page. */
export function setApplicationMenu(isPackaged: boolean, isMac: boolean): void {
  const zoom: MenuItemConstructorOptions[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ];
  const developer: MenuItemConstructorOptions[] = isPackaged ? [] : [{ role: 'toggleDevTools' }];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { role: isMac ? 'appMenu' : 'fileMenu' },
      { role: 'editMenu' },
      { label: 'View', submenu: [...zoom, ...developer] },
      { role: 'windowMenu' },
    ]),
  );
}
