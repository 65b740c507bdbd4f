import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensurePage, isPageFresh } from '../../scripts/pageFreshness.ts';
import { hashPageSources } from '../../scripts/pageSources.ts';

let root: string;

const write = async (name: string, text: string) => {
  await mkdir(dirname(join(root, name)), { recursive: true });
  await writeFile(join(root, name), text);
};

const stampNow = async () =>
  write('dist/renderer/build-stamp.json', JSON.stringify({ sources: await hashPageSources(root) }));

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'outpost-root-'));
  await write('renderer/main.tsx', 'main');
  await write('renderer/views/Overview.tsx', 'overview');
  await write('shared/time/epiweek.ts', 'weeks');
  await write('package-lock.json', '{}');
  await write('vite.config.ts', 'config');
  await stampNow();
});

afterEach(() => rm(root, { recursive: true }));

describe('a built page', () => {
  it('is fresh while its sources are what it was built from', async () => {
    expect(await isPageFresh(root)).toBe(true);
    await write('renderer/main.tsx', 'main');
    await write('renderer/.main.tsx.swp', 'an editor at work');
    await write('main/core/createCore.ts', 'no source of the page');
    expect(await isPageFresh(root)).toBe(true);
  });

  it.each(['renderer/views/Overview.tsx', 'shared/time/epiweek.ts', 'package-lock.json', 'vite.config.ts'])(
    'is stale after %s changed, and fresh when the change is taken back',
    async (name) => {
      await write(name, 'changed');
      expect(await isPageFresh(root)).toBe(false);
      await stampNow();
      expect(await isPageFresh(root)).toBe(true);
    },
  );

  it('is stale after a source came, went or got another name', async () => {
    await write('renderer/new.ts', '');
    expect(await isPageFresh(root)).toBe(false);
    await rename(join(root, 'renderer/new.ts'), join(root, 'renderer/other.ts'));
    await stampNow();
    await rename(join(root, 'renderer/other.ts'), join(root, 'renderer/new.ts'));
    expect(await isPageFresh(root)).toBe(false);
    await rm(join(root, 'renderer/new.ts'));
    expect(await isPageFresh(root)).toBe(false);
  });

  it('is stale when it has no stamp, or one that is torn or of another form', async () => {
    for (const text of ['{"sources":', '{"sources":7}', '[]']) {
      await write('dist/renderer/build-stamp.json', text);
      expect(await isPageFresh(root)).toBe(false);
    }
    await rm(join(root, 'dist'), { recursive: true });
    expect(await isPageFresh(root)).toBe(false);
  });
});

describe('ensuring the page', () => {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);

  beforeEach(() => {
    lines.length = 0;
  });

  it('builds nothing when it is fresh', async () => {
    await ensurePage(root, log);
    expect(lines).toEqual([]);
  });

  it('runs the build of the page alone when it is stale, and says so', async () => {
    await write(
      'scripts/build.ts',
      'require("node:fs").writeFileSync("built", process.argv.slice(2).join());',
    );
    await write('renderer/main.tsx', 'changed');
    await ensurePage(root, log);
    expect(lines).toEqual(['Building the page …']);
    expect(await readFile(join(root, 'built'), 'utf8')).toBe('--page');
  });

  it('gives the reason to the log and a sentence to the caller when the build fails', async () => {
    await write('scripts/build.ts', 'console.error("main.tsx(1): no such thing"); process.exitCode = 1;');
    await write('renderer/main.tsx', 'changed');
    await expect(ensurePage(root, log)).rejects.toMatchObject({
      name: 'AppError',
      message: expect.stringContaining('npm run build'),
    });
    expect(lines[1]).toContain('main.tsx(1): no such thing');
  });
});
