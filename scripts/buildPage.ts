import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { hashPageSources, STAMP_NAME } from './pageSources.ts';

/**
 * Builds the page into `dist/renderer`. It is built aside and then put in place whole, so that a host that
 * starts meanwhile, or another build, never sees half a page.
 * @throws Error when the page would need what its content security policy forbids
 */
export async function buildPage(root: string): Promise<void> {
  // Before the build: what changes during it has to count as newer than the page.
  const sources = await hashPageSources(root);
  const suffix = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const aside = join(root, 'dist', `.renderer-${suffix}`);
  // Whatever the surroundings say (tests say "test"): what is built is what users run.
  process.env.NODE_ENV = 'production';
  try {
    await build({
      configFile: join(root, 'vite.config.ts'),
      configLoader: 'native',
      logLevel: 'warn',
      build: { outDir: aside },
    });
    refuseInlineCode(await readFile(join(aside, 'index.html'), 'utf8'));
    await writeFile(join(aside, STAMP_NAME), `${JSON.stringify({ sources })}\n`);
    await putInPlace(aside, join(root, 'dist', 'renderer'), join(root, 'dist', `.old-${suffix}`));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** The content security policy would stop these without a word, so the build stops first. */
function refuseInlineCode(html: string): void {
  const inline = /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|javascript:/i.exec(html);
  if (inline !== null) {
    throw new Error(`index.html holds "${inline[0]}": the content security policy forbids code inside it`);
  }
}

async function putInPlace(folder: string, target: string, old: string): Promise<void> {
  await rename(target, old).catch(ignore('ENOENT'));
  // Another build of the same sources may have come first: then its page stays.
  await rename(folder, target).catch(ignore('ENOTEMPTY', 'EEXIST', 'EPERM'));
  await rm(old, { recursive: true, force: true });
}

function ignore(...codes: string[]) {
  return (thrown: NodeJS.ErrnoException) => {
    if (!codes.includes(thrown.code ?? '')) throw thrown;
  };
}
