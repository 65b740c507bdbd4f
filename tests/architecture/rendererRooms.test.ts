import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dirname, normalize } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { importedModules } from './importRules.ts';

const root = join(import.meta.dirname, '..', '..');

/** The window knows all stores, and every component reaches them through the services. */
const exceptions = new Set(['renderer/data/Services.ts imports renderer/app/createStores.ts']);

/** A feature, or one of the folders that features share; null for the entry of the page. */
function roomOf(path: string): string | null {
  const [, first, second, third] = path.split('/');
  if (second === undefined) return null;
  return first === 'features' && third !== undefined ? `features/${second}` : first!;
}

/** As `app/screens.ts` names them. */
function isLoadedLater(target: string): boolean {
  return /\/[A-Z]\w*(View|Panel|Dialog|Line|List)\.tsx$/.test(target);
}

/** What others may import of a feature: what it offers, and, for the window alone, the parts that it loads when they are shown. */
function isOffered(from: string, target: string): boolean {
  return target.endsWith('/index.ts') || (from === 'app' && isLoadedLater(target));
}

/** The screens of the window: app above features above ui, data and words, which are shared. */
function isAllowed(path: string, target: string): boolean {
  const from = roomOf(path);
  const to = roomOf(target);
  if (from === null || to === null || from === to) return true;
  if (to.startsWith('features/'))
    return (from === 'app' || from.startsWith('features/')) && isOffered(from, target);
  return to !== 'app';
}

/** @returns one sentence for each import that crosses a wall */
function crossings(path: string, source: string): string[] {
  return importedModules(source)
    .map((specifier) => normalize(`${dirname(path)}/${specifier}`))
    .filter((target) => target.startsWith('renderer/') && !isAllowed(path, target))
    .map((target) => `${path} imports ${target}`)
    .filter((sentence) => !exceptions.has(sentence));
}

describe('rooms of the renderer', () => {
  it('are entered by their doors only', () => {
    const names = readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' });
    const paths = names
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `renderer/${name.replaceAll('\\', '/')}`);
    expect(new Set(paths.map(roomOf)).size).toBeGreaterThan(12);
    expect(paths.flatMap((path) => crossings(path, readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });

  it.each([
    ['renderer/features/audit/AuditView.tsx', '../place/PlaceSelect.tsx'],
    ['renderer/features/audit/AuditView.tsx', '../place/PlaceView.tsx'],
    ['renderer/features/place/chart/FanChart.tsx', '../../lock/lockDraft.ts'],
    ['renderer/features/audit/AuditView.tsx', '../../app/App.tsx'],
    ['renderer/app/App.tsx', '../features/place/PlaceSelect.tsx'],
    ['renderer/ui/Dialog.tsx', '../features/run/index.ts'],
  ])('%s may not import %s', (path, specifier) => {
    expect(crossings(path, `import { a } from '${specifier}';\n`)).toHaveLength(1);
  });

  it.each([
    ['renderer/features/audit/AuditView.tsx', '../exchange/index.ts'],
    ['renderer/features/place/PlaceView.tsx', './chart/FanChart.tsx'],
    ['renderer/features/place/chart/FanChart.tsx', '../../../ui/Banner.tsx'],
    ['renderer/app/App.tsx', '../features/place/PlaceView.tsx'],
  ])('%s may import %s', (path, specifier) => {
    expect(crossings(path, `import { a } from '${specifier}';\n`)).toEqual([]);
  });
});
