import { app, shell, type WebContents } from 'electron';
import { isAllowedExternalLink } from './externalLinks.ts';

/**
 * Keeps every window on the page it was opened with: no navigation, no new windows, no embedded pages.
 * Links of the allow-list open in the user's browser instead.
 * @param report is told when the system can't open a link
 */
export function guardNavigation(report: (thrown: unknown) => void): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, report));
}

function guardContents(contents: WebContents, report: (thrown: unknown) => void): void {
  const openOutside = (address: string) => {
    if (isAllowedExternalLink(address)) shell.openExternal(address).catch(report);
  };
  contents.on('will-navigate', (event) => {
    event.preventDefault();
    openOutside(event.url);
  });
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
}
