/**
 * Tells an answer of a provider from one that the network gave in its place: the sign-in of a hotel, the block page of a
 * filter, also where its certificate is trusted on this machine. Pure.
 */
import { isObject, parseBody } from './classify/bodyFault.ts';

export interface SeenReply {
  status: number;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** As far as it was read. */
  body: string;
}

/** Statuses by which a proxy speaks for itself: sign in to the proxy, sign in to the network. */
const OF_PROXIES = [407, 511];
const MEDIA_OF_PAGES = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const PAGE =
  /^(?:\s|\uFEFF|<!--[\s\S]*?-->)*<(?:!doctype\s+html|\?xml|html|head|body|meta|title|script|center|h1)\b/i;
/** What filters write where an API would name its own error. */
const BLOCKED =
  /\b(?:blocked|denied|restricted)\b.{0,60}\b(?:network|firewall|administrator|proxy|(?:web|content|url|dns) ?filter\w*|web ?security|category|categori[sz]ed)\b|\b(?:captive portal|sign ?in to (?:the|this) network|network (?:login|authentication) required)\b/i;
/** Members of a block page in JSON: no API of a provider names a category of sites. */
const FILTER_MEMBERS = [
  'category',
  'categories',
  'policy',
  'policyname',
  'rule',
  'action',
  'filter',
  'blocked',
];
const API_MEMBERS = ['choices', 'data', 'object', 'models', 'success', 'result', 'detail'];

/** @returns whether a reply is a page for people, where an API answers in JSON */
export function isPage({ headers, body }: Pick<SeenReply, 'headers' | 'body'>): boolean {
  return MEDIA_OF_PAGES.test(headers['content-type'] ?? '') || isPageText(body);
}

export function isPageText(body: string): boolean {
  return PAGE.test(body);
}

/** @returns whether a reply that is not a page says in words that a filter of the network blocked the request */
export function isBlockNotice(body: string): boolean {
  const parsed = parseBody(body);
  if (parsed.kind === 'text') return BLOCKED.test(parsed.text);
  const { value } = parsed;
  if (!isObject(value) || API_MEMBERS.some((name) => name in value)) return false;
  const { error } = value;
  if (isObject(error)) return false;
  const names = new Set(Object.keys(value).map((name) => name.toLowerCase().replace(/[^a-z]/g, '')));
  const isFilter = FILTER_MEMBERS.filter((name) => names.has(name)).length >= 2;
  return isFilter || BLOCKED.test([error, value.message, value.reason].filter(isText).join(' '));
}

/** @returns whether the network answered in the place of the address: a redirection elsewhere, a page, a block notice */
export function isFromNetwork(url: string, reply: SeenReply): boolean {
  const { status, body } = reply;
  return OF_PROXIES.includes(status) || leadsElsewhere(url, reply) || isPage(reply) || isBlockNotice(body);
}

/** A redirection to another host, or to the same one without TLS; by its status or by a header that browsers follow. */
function leadsElsewhere(url: string, { status, headers }: SeenReply): boolean {
  const refresh = /url\s*=\s*['"]?([^'"\s]+)/i.exec(headers.refresh ?? '')?.[1];
  const target = refresh ?? (status >= 300 && status <= 399 ? headers.location : undefined);
  if (target === undefined) return false;
  const absolute = /^(?:([a-z][a-z0-9+.-]*):)?\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(target.trim());
  if (absolute === null) return false;
  const asked = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)/i.exec(url);
  const [, scheme = asked?.[1], host] = absolute;
  return (
    host!.toLowerCase() !== asked?.[2]?.toLowerCase() || scheme?.toLowerCase() !== asked[1]!.toLowerCase()
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
