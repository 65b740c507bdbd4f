/** Websites that the page may open in the user's browser: sources and methods that it names. Nothing else opens. */
const allowedHosts: ReadonlySet<string> = new Set([
  'github.com',
  'www.who.int',
  'www.cdc.gov',
  'www.ecdc.europa.eu',
  'doi.org',
  'creativecommons.org',
]);

/** @returns whether an address may be handed to the user's browser */
export function isAllowedExternalLink(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || url.protocol !== 'https:' || url.port !== '') return false;
  return url.username === '' && url.password === '' && allowedHosts.has(url.hostname);
}
