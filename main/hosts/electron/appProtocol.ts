/** The page's own address in the window: `app://outpost/`, answered from the list of built files alone. */

import { protocol } from 'electron';
import { words } from '../../../shared/words/index.ts';
import type { PageFiles } from '../pageFiles.ts';
import { securityHeaders } from '../securityHeaders.ts';

const scheme = 'app';

export const pageOrigin = 'app://outpost';
export const pageUrl = `${pageOrigin}/`;

/** Gives the scheme a real origin. Has to run before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers the scheme from the built page. */
export function servePage(page: PageFiles): void {
  protocol.handle(scheme, (request) => pageResponse(page, request));
}

function pageResponse(page: PageFiles, request: Request): Response {
  if (request.method !== 'GET') return textResponse(405, words.hosts.onlyRead);
  const url = new URL(request.url);
  const file = url.host === 'outpost' ? page.get(url.pathname) : undefined;
  if (file === undefined) return textResponse(404, words.hosts.nothingHere);
  const headers = { ...securityHeaders, 'Content-Type': file.contentType, 'Cache-Control': 'no-store' };
  return new Response(file.bytes, { headers });
}

function textResponse(status: number, text: string): Response {
  const headers = { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response(text, { status, headers });
}
