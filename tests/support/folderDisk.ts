/** A data folder on the real disk, as a disk in memory. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { MemoryDisk } from './memoryDisk.ts';

export function folderDisk(folder: string): MemoryDisk {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = files.map((item) => join(item.parentPath, item.name));
  return new MemoryDisk(
    new Map(paths.map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path)])),
  );
}
