/** Which scripts the installed fonts have letters of, by fontconfig; systems without it bring all of them along. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { FontFacts } from '../../core/ports/Machine.ts';

const run = promisify(execFile);
const LONGEST_MS = 5_000;

async function hasFontFor(language: string): Promise<boolean> {
  const { stdout } = await run('fc-list', [`:lang=${language}`, 'family'], { timeout: LONGEST_MS });
  return stdout.trim() !== '';
}

/** @returns null where there is no fontconfig to ask */
export async function installedFonts(): Promise<FontFacts | null> {
  try {
    return { latin: await hasFontFor('fr'), arabic: await hasFontFor('ar') };
  } catch {
    return null;
  }
}
