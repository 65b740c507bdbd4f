import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

describe('the rules of the team’s lease', () => {
  it('each have a test that names them', () => {
    const rules = readFileSync(join(root, 'docs/team-lease.md'), 'utf8').match(/^- \*\*L\d+\*\*/gm)!;
    const tests = globSync('tests/**/*ease*.test.ts', { cwd: root })
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n');
    const named = new Set([...tests.matchAll(/(?:describe|it)\(\s*['`](L\d+)\b/g)].map(([, rule]) => rule));
    expect(rules.length).toBeGreaterThan(10);
    expect(rules.map((rule) => rule.slice(4, -2)).filter((rule) => !named.has(rule))).toEqual([]);
  });
});
