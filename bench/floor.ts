/** What every durable change is measured against. */
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '../main/core/ports/Logger.ts';
import type { Case } from './measure.ts';

/** A log that keeps nothing. */
export const silent: Logger = { info() {}, warn() {}, error() {} };

/** F: append 300 bytes and fdatasync, on the same disk. */
export async function floorCase(folder: string): Promise<{ floor: Case; close: () => Promise<void> }> {
  const handle = await fs.open(join(folder, 'floor'), 'a');
  const bytes = Buffer.alloc(300, 'x');
  const run = async () => {
    await handle.write(bytes);
    await handle.datasync();
  };
  return { floor: { name: 'F', run }, close: () => handle.close() };
}
