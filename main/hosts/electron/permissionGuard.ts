import { app, type Session, session } from 'electron';

/** Denies the page every permission and device: it needs none. Runs when Electron is ready, before the first window. */
export function denyPermissions(): void {
  denyInSession(session.defaultSession);
  app.on('session-created', denyInSession);
}

function denyInSession(target: Session): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
}
