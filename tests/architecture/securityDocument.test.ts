/** docs/security.md names places in the code: each is there, and what Electron's list forbids is nowhere. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const text = read('docs/security.md');
const items = text.split('\n').filter((line) => /^\| \d+ \|/.test(line));

it('the checklist has the twenty items of Electron, each with a test that is there', () => {
  expect(items.map((line) => Number(line.split('|')[1]))).toEqual(
    Array.from({ length: 20 }, (_, at) => at + 1),
  );
  const tests = items.flatMap(
    (line) =>
      line
        .split('|')
        .at(-2)!
        .match(/tests\/[\w./]+/g) ?? [],
  );
  expect(tests).toHaveLength(20);
  expect([...new Set(tests)].filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it('each named place is in the code', () => {
  const places = [...text.matchAll(/`([\w./-]+\.(?:ts|json|yml))(?::([^`]+))?`/g)];
  expect(places.length).toBeGreaterThan(30);
  const missing = places.filter(([, path = '', symbol = '']) => {
    return !existsSync(join(root, path)) || !read(path).includes(symbol);
  });
  expect(missing.map(([whole]) => whole)).toEqual([]);
});

it('no window asks for what the list forbids', () => {
  const sources = globSync('{main/hosts/electron,preload,renderer}/**/*.{ts,tsx,html}', { cwd: root });
  const forbidden =
    /experimentalFeatures|BlinkFeatures|allowpopups|<webview|nodeIntegration\w*: true|contextIsolation: false|sandbox: false|webSecurity: false|allowRunningInsecureContent: true|dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML|document\.write/;
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((path) => forbidden.test(read(path)))).toEqual([]);
});
