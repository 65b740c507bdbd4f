/** Which file system a folder is on, by the system's table of mounts. */
import { readFile, realpath } from 'node:fs/promises';
import { sep } from 'node:path';

/** Spaces and the like stand in the table as `\040`. */
function plain(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}

/**
 * @param table lines of device, place, kind and options, as Linux writes them
 * @returns the kind of the mount that holds the path; of two at one place, the later one, which covers the other
 */
export function mountedKind(table: string, path: string): string | null {
  let best: { place: string; kind: string } | null = null;
  for (const line of table.split('\n')) {
    const [, written, kind] = line.split(' ');
    if (written === undefined || kind === undefined) continue;
    const place = plain(written);
    const within = place === sep || path === place || path.startsWith(`${place}${sep}`);
    if (within && (best === null || place.length >= best.place.length)) best = { place, kind };
  }
  return best?.kind ?? null;
}

/** @returns null where there is no such table, as outside of Linux, or no such folder */
export async function fileSystemOf(
  folder: string,
  readTable = () => readFile('/proc/self/mounts', 'utf8'),
): Promise<string | null> {
  try {
    return mountedKind(await readTable(), await realpath(folder));
  } catch {
    return null;
  }
}
