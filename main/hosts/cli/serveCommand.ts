/** `outpost serve`: the page on 127.0.0.1, until SIGINT or SIGTERM. */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';
import { installation } from '../installation.ts';
import { untilAskedToEnd } from '../untilAskedToEnd.ts';
import { always, type Command, type Invocation, type Io, isSet, textOption } from './Command.ts';

/** Known to the help and to the parser; `runServe` does the work. */
export const serveCommand: Command = {
  name: 'serve',
  usage: () => '[--port N] [--no-open]',
  summary: 'serve',
  options: { port: 'string', 'no-open': 'boolean' },
  positionals: { min: 0, max: 0 },
  access: always('writer'),
  run: () => Promise.reject(new Error('serve is run by runServe')),
};

function portOption(invocation: Invocation): number {
  const text = textOption(invocation, 'port') ?? '0';
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new AppError('INVALID_PARAMS', words.cli.serve.oddPort({ text }));
}

/** In a checkout the page is built when it is missing or older than its sources; a package brings it. */
async function ensurePage(root: string, io: Io): Promise<void> {
  const builder = join(root, 'scripts', 'pageFreshness.ts');
  if (!existsSync(builder)) return;
  const { ensurePage: ensure } = await import(pathToFileURL(builder).href);
  await ensure(root, (line: string) => io.err(`${line}\n`));
}

/** A browser is only opened where somebody can see it. */
function openBrowser(url: string): void {
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (!hasDisplay) return;
  const opener = { darwin: 'open', win32: 'explorer.exe' }[process.platform as string] ?? 'xdg-open';
  const child = spawn(opener, [url], { stdio: 'ignore', detached: true });
  // Without an opener the printed address is enough.
  child.on('error', () => {});
  child.unref();
}

/** Serves until it is told to stop. @returns the exit code */
export async function runServe(invocation: Invocation, io: Io): Promise<number> {
  const { root, pageFolder } = installation();
  const port = portOption(invocation);
  const stopped = untilAskedToEnd();
  await ensurePage(root, io);
  const { serveWeb } = await import('../web/main.ts');
  const host = await serveWeb({
    dataFolder: invocation.dataFolder,
    isNetworkOff: invocation.isNetworkOff,
    port,
    pageFolder,
    onDefect: (thrown) => io.err(`${thrown instanceof Error ? thrown.stack : String(thrown)}\n`),
    onOnlyReading: (sentence) => io.err(words.cli.serve.onlyRead({ sentence })),
    onReady({ url }) {
      if (invocation.isJson) io.out(`${JSON.stringify({ ok: true, value: { url } })}\n`);
      else io.out(words.cli.serve.isAt({ url }));
      if (!isSet(invocation, 'no-open')) openBrowser(url);
    },
  });
  await stopped;
  await host.close();
  return 0;
}
