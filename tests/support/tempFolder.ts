import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach } from 'vitest';

/** Gives folders that are removed after each test, or after all. @returns a function that makes a new one */
export function tempFolders({ isForAll = false } = {}): () => string {
  const made: string[] = [];
  (isForAll ? afterAll : afterEach)(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'outpost-test-'));
    made.push(folder);
    return folder;
  };
}
