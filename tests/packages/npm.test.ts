import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf, filesOfFolder } from '../../scripts/packaging/contents.ts';
import { runNpm } from '../../scripts/packaging/npmPackage.ts';
import { runTool } from '../../scripts/packaging/runTool.ts';
import { serveOutpost } from '../../scripts/servedOutpost.ts';
import { withHome } from '../support/withHome.ts';
import { packed } from './packed.ts';

/** A folder without the repository, and a home where nobody has ever worked. */
let folder: string;
let program: string;
let data: string;
const inPackage = (...names: string[]) => join(folder, 'lab', 'node_modules', 'outpost', ...names);
const sample = () => inPackage('main', 'assets', 'samples', 'cholera_haiti_2010_2019_weekly.csv');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-lab-'));
  for (const name of ['home', 'lab']) mkdirSync(join(folder, name));
  withHome(join(folder, 'home'));
  const [tgz] = readdirSync(packed('npm')).filter((name) => name.endsWith('.tgz'));
  await runNpm(['install', '--offline', '--no-update-notifier', packed('npm', tgz!)], join(folder, 'lab'));
  program = inPackage('dist', 'cli', 'main.mjs');
  data = join(folder, 'data');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the installed command by the name that npm gives it. */
async function outpost(...args: string[]) {
  const command = join(folder, 'lab', 'node_modules', '.bin', 'outpost');
  const isWindows = process.platform === 'win32';
  const [run, before] = isWindows ? [process.execPath, [program]] : [command, []];
  return runTool(run, [...before, '--data-dir', data, ...args], folder);
}

describe('the package for servers and labs', () => {
  it('holds what it needs and nothing else', () => {
    expect(faultsOf('npm', filesOfFolder(inPackage()))).toEqual([]);
  });

  it('needs no other package and a current Node', () => {
    const own = JSON.parse(readFileSync(inPackage('package.json'), 'utf8'));
    expect(own).toMatchObject({ name: 'outpost', engines: { node: '>=24' } });
    expect(Object.keys(own)).not.toContain('dependencies');
    const installed = readdirSync(join(folder, 'lab', 'node_modules')).filter(
      (name) => !name.startsWith('.'),
    );
    expect(installed).toEqual(['outpost']);
  });

  it('names no folder of the machine that made it', () => {
    const root = join(import.meta.dirname, '..', '..');
    const naming = filesOfFolder(inPackage()).filter(({ path }) =>
      readFileSync(inPackage(path), 'latin1').includes(root),
    );
    expect(naming).toEqual([]);
  });

  it('does the main job: import, forecast, report', async () => {
    const imported = JSON.parse(await outpost('import', sample(), '--json'));
    const dataset = imported.value.datasets[0].id;
    // The quickest model: nothing here hangs on what is forecast.
    await outpost('config', 'set', 'providers.embedded.model', 'no-change');
    const made = JSON.parse(await outpost('forecast', '--dataset', dataset, '--json'));
    expect(made.value.forecasts).toHaveLength(10);
    for (const ending of ['txt', 'html']) {
      const path = join(folder, `report.${ending}`);
      await outpost('report', '--dataset', dataset, '--out', path);
      expect(readFileSync(path, 'utf8')).toContain('Artibonite');
    }
    expect(JSON.parse(await outpost('audit', '--verify', '--json'))).toMatchObject({ ok: true });
  });

  it('forecasts a file with the offline model without importing it', async () => {
    const table = await outpost('forecast', '--file', sample(), '--as-of', '2016-11-02');
    expect(table).toContain('Artibonite');
  });

  it('serves the screens to this machine', async () => {
    const served = await serveOutpost(data, program);
    const door = await fetch(served.url, { redirect: 'manual' });
    const cookie = door.headers.get('set-cookie')!.split(';')[0]!;
    const page = await fetch(new URL('/', served.url), { headers: { cookie } });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<script');
    expect(await served.stop()).toBe(0);
  });
});
