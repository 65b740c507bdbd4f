/**
 * Who may speak to the loopback server at all. A page of any website can make the user's browser send
 * requests here; what the browser says about their origin tells them apart.
 * Sources: Fetch Standard (Origin), W3C Fetch Metadata Request Headers, DNS rebinding (Jackson et al. 2007).
 */

import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { words } from '../../../shared/words/index.ts';

/** @returns a sentence that says why a request is turned away, or null when its headers are ours */
export function foreignRequestReason(request: IncomingMessage, port: number): string | null {
  const { headers } = request;
  if (!isOwnHost(headers.host, port)) return words.hosts.otherAddress;
  if (!isOwnOrigin(headers)) return words.hosts.otherWebsite;
  const isTrusted = request.method === 'POST' ? isOwnPost(headers) : isOwnFetch(request);
  return isTrusted ? null : words.hosts.onlyPage;
}

/** A rebound DNS name still arrives as itself in the Host header. */
function isOwnHost(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

function isOwnOrigin({ host, origin }: IncomingHttpHeaders): boolean {
  return origin === undefined || origin === `http://${host}`;
}

/** What changes something needs proof of its origin: the header itself, or the browser's word for it. */
function isOwnPost(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  return site === 'same-origin' || (site === undefined && headers.origin !== undefined);
}

/**
 * Reading may also be typed into the address bar (`none`), and a link elsewhere may open the page as a whole;
 * other pages of this machine (`same-site`: another port) may not load parts of it.
 */
function isOwnFetch({ headers, url }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return true;
  return headers['sec-fetch-mode'] === 'navigate' && /^\/(?:\?|$)/.test(url ?? '');
}
