import { ipcMain } from 'electron';
import { bridgeChannels } from '../../../shared/contract/index.ts';
import { words } from '../../../shared/words/index.ts';
import type { Core } from '../../core/Core.ts';
import { refusalReply } from '../refusalReply.ts';
import type { KnownWindows } from './knownWindows.ts';

/**
 * Carries calls and events between the known windows and the core. A handler that throws would lose all but
 * its message on the way (Electron keeps nothing else), so refusals are replies too. Lasts as long as the
 * process.
 */
export function serveIpc(core: Core, windows: KnownWindows): void {
  ipcMain.handle(bridgeChannels.call, (event, request: unknown) =>
    windows.isKnown(event)
      ? core.dispatch(request, { host: 'electron' })
      : refusalReply(request, 'UNAUTHORISED', words.hosts.onlyWindow),
  );
  core.subscribe((message) => {
    for (const contents of windows.listening()) contents.send(bridgeChannels.event, message);
  });
}
