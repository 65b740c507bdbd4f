import { describe, expect, it } from 'vitest';
import { forbidHostModules } from '../support/forbidHostModules.ts';

const plugin = forbidHostModules('/project');

describe('the core under test', () => {
  it.each(['node:fs', 'fs', 'electron', 'node:crypto'])('finds no %s', (name) => {
    const id = plugin.resolveId(name, '/project/main/core/createCore.ts');
    expect(id).not.toBeNull();
    expect(plugin.load(id!)).toContain('the core must not load');
  });

  it('leaves adapters, hosts and tests what they use', () => {
    for (const path of ['main/adapters/systemClock.ts', 'main/hosts/cli/main.ts', 'tests/core/a.test.ts']) {
      expect(plugin.resolveId('node:fs', `/project/${path}`)).toBeNull();
    }
  });

  it('is built and asked with these modules taken away', async () => {
    const { createCore } = await import('../../main/core/createCore.ts');
    expect(createCore).toBeTypeOf('function');
  });
});
