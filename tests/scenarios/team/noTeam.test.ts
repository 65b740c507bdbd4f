/** A data folder in no team: nothing of teams is loaded, and nobody is connected to. In the sources, and in what is built of them. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { currentCli } from '../../../scripts/buildCli.ts';
import { haiti, root } from '../../hosts/cli/runCli.ts';
import { tempFolders } from '../../support/tempFolder.ts';

const newFolder = tempFolders();
const notes = join(root, 'tests', 'support', 'children', 'noteLoaded.mjs');

interface Noted {
  modules: string[];
  sockets: string[];
}

/** Runs a program to its end, or until it says something that ends it. @returns what it loaded and connected to */
async function noted(
  program: string,
  args: readonly string[],
  folder: string,
  endsAt?: RegExp,
): Promise<Noted> {
  const path = join(folder, 'noted.json');
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', notes, program, ...args],
    {
      cwd: root,
      env: {
        ...process.env,
        OUTPOST_DATA_DIR: join(folder, 'data'),
        OUTPOST_NOTED: path,
        NODE_COMPILE_CACHE: '',
      },
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (endsAt?.test(said)) child.kill('SIGTERM');
    });
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code, said).toBe(0);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Where code of teams that is only for members lies. */
const MEMBERS =
  /main\/(?:core\/team\/member|adapters\/team)\/|node_modules\/(?:pg|pg-[a-z]+|pgpass|postgres-[a-z]+)\//;

/** What is loaded of it: files of it, and parts of a bundle that hold any of it. */
function ofMembers({ modules }: Noted): string[] {
  const plain = modules.map((path) => path.replaceAll('\\', '/'));
  const bundled = plain.filter((path) => path.includes('/dist/'));
  const holding = bundled.filter((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .some((line) => line.startsWith('//') && MEMBERS.test(line)),
  );
  return [...plain.filter((path) => MEMBERS.test(path)), ...holding];
}

const sources = { cli: join(root, 'main', 'hosts', 'cli', 'main.ts') };
const commands = [
  ['import', haiti],
  ['scheduler', 'status'],
];

describe('a data folder in no team', () => {
  it('loads nothing of it from the sources', async () => {
    const folder = newFolder();
    const found = await noted(sources.cli, ['team', 'status'], folder);
    expect(found.modules.length).toBeGreaterThan(100);
    expect(found.modules.some((path) => path.endsWith('TeamDoor.ts'))).toBe(true);
    expect(ofMembers(found)).toEqual([]);
    expect(found.sockets).toEqual([]);
  });

  it('loads nothing of it from the built program, whatever is asked', async () => {
    const folder = newFolder();
    const program = await currentCli(root);
    for (const args of commands) {
      const found = await noted(program, args, folder);
      expect(found.modules.some((path) => path.includes('/dist/'))).toBe(true);
      expect(ofMembers(found), args.join(' ')).toEqual([]);
      expect(found.sockets, args.join(' ')).toEqual([]);
    }
  });

  it('loads nothing of it for the web host, with its scheduler at work', async () => {
    const folder = newFolder();
    const path = join(folder, 'serve.mjs');
    const from = (name: string) => JSON.stringify(pathToFileURL(join(root, name)).href);
    writeFileSync(
      path,
      `import { inProcessTransport } from ${from('main/hosts/cli/inProcessTransport.ts')};
      import { openNodeCore } from ${from('main/hosts/openNodeCore.ts')};
      import { serveCore } from ${from('main/hosts/web/serveCore.ts')};
      import { createClient } from ${from('shared/contract/client.ts')};
      import { makePageFolder } from ${from('tests/support/pageFolder.ts')};
      const page = await makePageFolder();
      let core;
      const openCore = async () => (core = await openNodeCore({ dataFolder: ${JSON.stringify(join(folder, 'data'))}, host: 'web', access: 'writer' }));
      const host = await serveCore({ openCore, pageFolder: page.folder, port: 0, onReady() {}, onDefect(thrown) { throw thrown; } });
      const client = createClient(inProcessTransport(core));
      await client.call('team.status', {});
      await client.call('scheduler.status', {});
      await host.close();
      await page.remove();`,
    );
    const found = await noted(path, [], folder);
    expect(found.modules.some((one) => one.endsWith('teamStep.ts'))).toBe(true);
    expect(ofMembers(found)).toEqual([]);
    expect(found.sockets).toEqual([]);
  });

  it('and one that is in a team does load it: the look finds what is there', async () => {
    const folder = newFolder();
    const path = join(folder, 'join.mjs');
    // A server that is not there ends the command, and its code is loaded by then.
    const program = await currentCli(root);
    writeFileSync(
      path,
      `process.argv.push('team', 'join', 'postgres://laptop@127.0.0.1:1/team');
      await import(${JSON.stringify(program)});
      process.on('exit', () => { process.exitCode = 0; });`,
    );
    const found = await noted(path, [], folder);
    expect(ofMembers(found).length).toBeGreaterThan(0);
    expect(found.sockets.length).toBeGreaterThan(0);
  });
});
