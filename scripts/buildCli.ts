import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { cliBundle } from './cliBundle.mjs';

/** A command that started from an older bundle may still load parts of it. */
const KEPT = 3;

/**
 * Bundles the command line and its worker. It is built aside and put in place whole, so that commands that start meanwhile,
 * each perhaps with a build of its own, never see half of it.
 * @param program where the program of the bundle shall lie
 */
export async function buildCli(root: string, program: string): Promise<void> {
  const folder = dirname(program);
  const aside = join(root, 'dist', `.cli-${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    await build({
      configFile: join(root, 'vite.cli.config.ts'),
      configLoader: 'native',
      logLevel: 'silent',
      build: { outDir: aside },
    });
    await dropOld(dirname(folder));
    await rename(aside, folder).catch((thrown: NodeJS.ErrnoException) => {
      // Another command has built the same sources meanwhile.
      if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(thrown.code ?? '')) throw thrown;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** @returns the program of the bundle of the sources as they are, which is made where it is not there yet */
export async function currentCli(root: string): Promise<string> {
  const program = cliBundle(root);
  if (!existsSync(program)) await buildCli(root, program);
  return program;
}

async function dropOld(bundles: string): Promise<void> {
  await mkdir(bundles, { recursive: true });
  const names = await readdir(bundles);
  const aged = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(bundles, name))).mtimeMs })),
  );
  const old = aged.sort((a, b) => b.at - a.at).slice(KEPT - 1);
  for (const { name } of old) await rm(join(bundles, name), { recursive: true, force: true });
}
