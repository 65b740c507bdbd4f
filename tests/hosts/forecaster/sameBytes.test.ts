/** The offline model says the same on every machine: by a stored hash, and by another version of Node. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { madeForecast } from '../../core/forecaster/madeForecast.ts';
import { tempFolders } from '../../support/tempFolder.ts';

/** Of the bytes on x86-64. Whoever changes numbers on purpose stores the new one and raises the version of the model. */
const HASH = '8994e9970a9efde1cfcf27286ca37b68a77fb30c89eb3f6a44fbdf99bab96427';

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const major = (version: string) => version.replace(/^v/, '').split('.')[0]!;

/** A Node on the path with another major version than this one, or null. */
function otherNode(): { path: string; version: string } | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
    try {
      const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
      if (major(version) !== major(process.version)) return { path, version };
    } catch {
      // No Node there.
    }
  }
  return null;
}

const newFolder = tempFolders();
const other = otherNode();

describe('the same bytes', () => {
  it('are those that are stored', () => {
    expect(hashOf(madeForecast())).toBe(HASH);
  });

  it.skipIf(other === null)(
    other === null
      ? 'are said by another Node: SKIPPED, there is none of another major version on the path'
      : `are said by Node ${other.version} too`,
    async () => {
      const folder = newFolder();
      const source = join(import.meta.dirname, '../../core/forecaster/madeForecast.ts');
      const entry = join(folder, 'entry.ts');
      writeFileSync(
        entry,
        `import { createHash } from 'node:crypto';\nimport { madeForecast } from ${JSON.stringify(source)};\n` +
          `process.stdout.write(createHash('sha256').update(madeForecast()).digest('hex'));\n`,
      );
      await build({
        configFile: false,
        logLevel: 'error',
        root: folder,
        ssr: { noExternal: true },
        build: {
          ssr: entry,
          outDir: join(folder, 'out'),
          rolldownOptions: { output: { entryFileNames: 'entry.mjs' } },
        },
      });
      expect(execFileSync(other!.path, [join(folder, 'out/entry.mjs')], { encoding: 'utf8' })).toBe(HASH);
    },
  );
});
