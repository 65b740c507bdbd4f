/** What of the packaging is configuration alone, and can't be run where there is no runner and no program of Electron. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../scripts/packaging/contents.ts';
import { checkoutRoot } from '../support/checkoutCopy.ts';

const { load } = createRequire(import.meta.url)('js-yaml') as { load(text: string): unknown };
const read = (...path: string[]) => readFileSync(join(checkoutRoot, ...path), 'utf8');

interface Step {
  uses?: string;
  run?: string;
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { strategy: { matrix: { os: string[] } }; steps: Step[] }>;
}

describe('the workflow', () => {
  const workflow = load(read('.github', 'workflows', 'ci.yml')) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('uses official actions alone, each of a stated major version', () => {
    const used = steps.flatMap((step) => step.uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !/^actions\/[\w-]+@v\d+$/.test(name))).toEqual([]);
  });

  it('may only read the repository', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('builds, starts and checks the packages on the three systems', () => {
    const { strategy, steps: packaging } = workflow.jobs.package!;
    expect(strategy.matrix.os.map((os) => os.split('-')[0])).toEqual(['ubuntu', 'macos', 'windows']);
    const commands = packaging.flatMap((step) => step.run ?? []).join('\n');
    for (const name of ['package', 'package:smoke', 'package:check', 'package:npm'])
      expect(commands.split('\n')).toContainEqual(expect.stringMatching(new RegExp(`npm run ${name}$`)));
  });

  it('runs only scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = steps.flatMap((step) =>
      [...(step.run ?? '').matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

interface BuilderConfiguration {
  linux: { target: string[] };
  mac: { target: { target: string; arch: string }[]; hardenedRuntime: boolean; entitlements: string };
  win: { target: string[] };
}

describe('the packages', () => {
  const text = read('electron-builder.yml');
  const builder = load(text) as BuilderConfiguration;

  it('are those that each system knows', () => {
    expect(builder.linux.target).toEqual(['AppImage', 'deb', 'rpm']);
    expect(builder.win.target).toEqual(['nsis', 'portable', 'zip']);
    expect(builder.mac.target).toEqual([
      { target: 'dmg', arch: 'universal' },
      { target: 'zip', arch: 'universal' },
    ]);
  });

  it('are signed by what the environment holds, and by no name or key in the repository', () => {
    expect(text).not.toMatch(
      /identity|certificate(File|Password|SubjectName|Sha1)|publisherName|cscLink|teamId/i,
    );
    expect(builder.mac.hardenedRuntime).toBe(true);
    expect(read(builder.mac.entitlements).match(/<key>/g)).toHaveLength(1);
  });
});

describe('the check of what lies in a package', () => {
  const files = (...paths: string[]) => paths.map((path) => ({ path, bytes: 1 }));

  it.each([
    'tests/scripts/packaging.test.ts',
    'dist/main/main.js.map',
    'dist/cli/0123/main.mjs',
    'node_modules/zod/index.js',
    'main/core/createCore.ts',
    'dist/renderer/build-stamp.json',
    'docs/team.md',
    'dist/renderer/assets/../../secret.js',
  ])('finds %s in the desktop package', (path) => {
    expect(faultsOf('desktop', files(path))).toContain(`${path} must not be inside`);
  });

  it('finds what is missing or empty', () => {
    expect(faultsOf('npm', [{ path: 'LICENSE', bytes: 0 }])).toEqual(
      expect.arrayContaining(['dist/cli/main.mjs is missing', 'LICENSE is empty']),
    );
  });
});
