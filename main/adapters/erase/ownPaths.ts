/** Which files of a data folder are Outpost's own, by their names: what is not, is somebody else's and stays. */
import { TEMP_SUFFIX } from '../durableFile.ts';

const document = '(?:index|settings|scheduler|health|scores|reports|looks|maps|team|keys)\\.json(?:\\.bak)?';
const counted = '(?:journal(?:\\.incoming)?/\\d+\\.jsonl)';
const named = '(?:(?:datasets|sets)/[^/]+\\.json(?:\\.gz)?)';
const hashed = '(?:exchanges/[0-9a-f]{64}\\.txt(?:\\.gz)?|maps/[^/]+\\.json(?:\\.gz)?)';
const data = `(?:${document}|${counted}|${named}|${hashed})`;
/** What is written beside a file meanwhile, and what could not be read and was moved aside. */
const beside = `(?:\\.[0-9a-f]{8}\\.unreadable|\\.\\d+-[0-9a-f]{12}\\${TEMP_SUFFIX})?`;
const site = 'sites/[0-9a-f]{16}/\\d{10}(?:\\.incoming[^/]*|\\.damaged-\\d+)?/';

const own = new RegExp(
  `^(?:(?:${site})?(?:${data}|site\\.json)${beside}|quarantine/[^/]+\\.damaged${beside}|logs/outpost\\.log(?:\\.\\d)?|check${beside}|writer\\.json)$`,
);

/** @param path relative to the data folder, with `/` */
export function isOwnFile(path: string): boolean {
  return own.test(path);
}

/** Freed and removed last: it keeps other processes out until all else is gone. */
export const LOCK_FILE = /^writer\.lock(?:-journal)?$/;

/** What the window's program keeps beside the data folder: where the window was, and what its engine stores of a page. */
const state = new Set([
  'window-state.json',
  'blob_storage',
  'Cache',
  'Code Cache',
  'Cookies',
  'Cookies-journal',
  'Crashpad',
  'DawnCache',
  'DawnGraphiteCache',
  'DawnWebGPUCache',
  'Dictionaries',
  'DIPS',
  'DIPS-wal',
  'GPUCache',
  'IndexedDB',
  'Local State',
  'Local Storage',
  'Network',
  'Network Persistent State',
  'Partitions',
  'Preferences',
  'Service Worker',
  'Session Storage',
  'Shared Dictionary',
  'SharedStorage',
  'shared_proto_db',
  'TransportSecurity',
  'Trust Tokens',
  'Trust Tokens-journal',
  'VideoDecodeStats',
  'WebStorage',
]);

/** @param name right below the folder of the program's state */
export const isOwnState = (name: string): boolean => state.has(name);

/** The folder of a print that was cut off, right below the system's folder for temporary files. */
export const isOwnTemporary = (name: string): boolean => /^outpost-pdf-[A-Za-z0-9]{6}$/.test(name);
