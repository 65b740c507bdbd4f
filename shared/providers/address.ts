/** Addresses of providers: which are allowed, and where they lead. */

interface Address {
  isSecure: boolean;
  host: string;
}

const addressPattern =
  /^(https?):\/\/(\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)(?::(\d{1,5}))?(\/[^\s?#@\\]*)?$/i;

function parseAddress(text: string): Address | null {
  const match = addressPattern.exec(text);
  if (match === null || (match[3] !== undefined && Number(match[3]) > 65_535)) return null;
  return { isSecure: match[1]!.toLowerCase() === 'https', host: match[2]!.toLowerCase() };
}

function isNearV4(host: string): boolean {
  const parts = host.split('.').map(Number);
  if (parts.length !== 4 || !parts.every((part) => Number.isInteger(part) && part >= 0 && part <= 255))
    return false;
  const [a, b] = parts as [number, number];
  const isPrivate = a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168);
  return a === 127 || isPrivate || (a === 169 && b === 254);
}

/** Loopback, unique local (fc00::/7) and link-local (fe80::/10). */
function isNearV6(host: string): boolean {
  const bare = host.slice(1, -1);
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare);
  if (mapped !== null) return isNearV4(mapped[1]!);
  return bare === '::1' || /^f[cd][0-9a-f]{2}:/.test(bare) || /^fe[89ab][0-9a-f]:/.test(bare);
}

function isNearHost(host: string): boolean {
  if (host.startsWith('[')) return isNearV6(host);
  return host === 'localhost' || host.endsWith('.localhost') || isNearV4(host);
}

/** @returns whether an address leads to this machine or its own network: loopback, private or link-local */
export function isNearAddress(url: string): boolean {
  const address = parseAddress(url);
  return address !== null && isNearHost(address.host);
}

/** @param host in lower case, an IPv6 address without brackets @returns whether it is this computer itself */
export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** @returns whether an address leads to this computer itself, and to no network */
export function isLoopbackAddress(url: string): boolean {
  const address = parseAddress(url);
  return address !== null && isLoopbackHost(address.host.replace(/^\[|\]$/g, ''));
}

/** @returns whether an address may be used: a key is never sent in the clear over somebody else's network */
export function isUsableAddress(url: string): boolean {
  const address = parseAddress(url);
  return address !== null && (address.isSecure || isNearHost(address.host));
}

/** @returns scheme, host and port of an address, without a path */
export function originOf(url: string): string {
  return /^https?:\/\/[^/]+/i.exec(url)?.[0] ?? url;
}
