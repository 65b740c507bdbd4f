/** The files of a data folder that a bundle may hold: no others are written, and none are taken in. */

const SEGMENT = /^journal\/\d{10}\.jsonl$/;
const EXCHANGE = /^exchanges\/([0-9a-f]{64})\.txt(?:\.gz)?$/;
/** Names hold letters of any script, and no dot where one could lead out of the folder. */
const NAMED = /^(?:datasets|sets)\/[\p{L}\p{N}][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*\.json(?:\.gz)?$/u;

/** With what a file is called while it is written, no more than any file system takes. */
const MOST_NAME_BYTES = 220;

export const isSegment = (path: string): boolean => SEGMENT.test(path);

/** @returns the hash that an exchange with a provider is named by; null for any other file */
export function exchangeHash(path: string): string | null {
  const digits = EXCHANGE.exec(path)?.[1];
  return digits === undefined ? null : `sha256:${digits}`;
}

/** @returns the name of an exchange by the hash of its text, or null for what is no hash */
export function exchangeName(hash: string): string | null {
  const name = `exchanges/${hash.replace(/^sha256:/, '')}.txt.gz`;
  return exchangeHash(name) === hash ? name : null;
}

export function isBundlePath(path: string): boolean {
  return isShort(path) && (isSegment(path) || EXCHANGE.test(path) || NAMED.test(path));
}

/** @returns what is shown of a path that a forger may have written: short, and with no mark that turns a line around */
export function shownPath(path: string): string {
  return path.replace(/[\p{Cc}\p{Cf}]/gu, '?').slice(0, 80);
}

/** A letter outside of ASCII takes up to three bytes. */
function isShort(path: string): boolean {
  return path.length <= MOST_NAME_BYTES && path.replace(/[^\0-\x7f]/g, '***').length <= MOST_NAME_BYTES;
}

export const isPacked = (path: string): boolean => path.endsWith('.gz');
