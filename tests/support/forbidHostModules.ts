/** Takes `node:*` and `electron` away from the core and the shared layer, in every test that loads them. */
import { builtinModules } from 'node:module';
import { join } from 'node:path';

interface VitePlugin {
  name: string;
  enforce: 'pre';
  resolveId(source: string, importer: string | undefined): string | null;
  load(id: string): string | null;
}

const builtins = new Set(builtinModules);
const PREFIX = '\0forbidden:';

/** A module that is not there: loading it throws, so the test that needed it fails by name. */
export function forbidHostModules(root: string): VitePlugin {
  const guarded = ['main/core/', 'shared/'].map((folder) => join(root, folder).replaceAll('\\', '/'));
  return {
    name: 'forbid-host-modules',
    enforce: 'pre',
    resolveId(source, importer) {
      const isHost = source === 'electron' || source.startsWith('node:') || builtins.has(source);
      const isGuarded = guarded.some((folder) => importer?.startsWith(folder));
      return isHost && isGuarded ? `${PREFIX}${source} in ${importer}` : null;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const message = JSON.stringify(`the core must not load ${id.slice(PREFIX.length)}`);
      return `throw new Error(${message});\nexport default undefined;`;
    },
  };
}
