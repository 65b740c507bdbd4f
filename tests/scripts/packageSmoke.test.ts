import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { standInProgram } from '../../scripts/packaging/fuses.ts';
import { checkoutRoot } from '../support/checkoutCopy.ts';
import { runNode } from '../support/runNode.ts';
import { tempFolders } from '../support/tempFolder.ts';

const newFolder = tempFolders();

/** The fuses of a program that was never packed, turned to what is decided: each is the opposite there. */
function decidedFuses(): string {
  const bytes = standInProgram().toString('latin1');
  const wireAt = bytes.length - 8;
  return bytes.slice(0, wireAt) + [...bytes.slice(wireAt)].map((fuse) => (fuse === '0' ? '1' : '0')).join('');
}

/** A program that is a script of Node, with fuses in a comment. */
function programOf(script: string, fuses = decidedFuses()): string {
  const path = join(newFolder(), 'program.cjs');
  writeFileSync(path, `#!${process.execPath}\n${script}\n// ${fuses}\n`, { encoding: 'latin1', mode: 0o755 });
  return path;
}

const smoke = (program: string) =>
  runNode(join(checkoutRoot, 'scripts', 'packageSmoke.ts'), [program], checkoutRoot);

const OPENS = "require('node:fs').mkdirSync(process.env.OUTPOST_DATA_DIR + '/logs', { recursive: true });";

// Windows starts no scripts as programs; there the real program is what is tried.
describe.skipIf(process.platform === 'win32')('npm run package:smoke', () => {
  it('is content with a program that opens its data folder and ends when asked', async () => {
    const end = await smoke(
      programOf(`process.on('SIGTERM', () => process.exit(0)); ${OPENS} setInterval(() => {}, 1000);`),
    );
    expect(end).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('fails when the program ends before it is ready', async () => {
    const end = await smoke(programOf('process.exit(3);'));
    expect(end).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('ended with 3') });
  });

  it('fails when the program does not end well', async () => {
    const end = await smoke(
      programOf(`process.on('SIGTERM', () => process.exit(1)); ${OPENS} setInterval(() => {}, 1000);`),
    );
    expect(end).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('ended with 1') });
  });

  it('names the fuses that are not set as decided, and starts nothing', async () => {
    const end = await smoke(programOf(OPENS, standInProgram().toString('latin1')));
    expect(end).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('RunAsNode') });
  });
});
