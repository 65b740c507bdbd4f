import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file below a folder with its bytes (base64), sorted by name: equal exactly when nothing changed.
 * The lock file is named but not opened: closing it would free a lock that this process holds on it.
 */
export function folderBytes(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const named = files.sort().map((path) => {
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    return [name, name.endsWith('writer.lock') ? '' : readFileSync(path).toString('base64')];
  });
  return Object.fromEntries(named);
}
