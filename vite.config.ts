import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** What libraries bring along and the page never uses: it writes no JSON schemas, and asks neither page by page nor for changes. */
const unused = [
  /\/zod\/v4\/core\/(json-schema-processors|to-json-schema)\.js$/,
  /\/query-core\/build\/modern\/(infiniteQueryBehavior|mutation)\.js$/,
];
const UNUSED_MODULES = 4;

/** The names that a module gives to others, one by one or as a list at its end. */
function exportsOf(code: string): Set<string> {
  const single = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name!);
  const listed = [...code.matchAll(/^export \{([^}]*)\};$/gm)].flatMap(([, names]) => names!.split(','));
  return new Set([...single, ...listed.map((name) => name.split(' as ').at(-1)!.trim())]);
}

function withoutUnused(): Plugin {
  const found = new Set<string>();
  return {
    name: 'without-unused',
    apply: 'build',
    transform(code, id) {
      if (!unused.some((one) => one.test(id))) return null;
      found.add(id);
      const stubs = [...exportsOf(code)].map((name) => `export const ${name} = () => undefined;`);
      return { code: stubs.join('\n'), map: null };
    },
    buildEnd(error) {
      if (error === undefined && found.size !== UNUSED_MODULES)
        throw new Error('a library keeps what the page does not use elsewhere now');
    },
  };
}

/**
 * The page, the same for the window and the browser. The content security policy allows neither scripts nor
 * styles inside the document, nor fonts and style sheets from `data:` addresses.
 */
export default defineConfig({
  root: fileURLToPath(new URL('renderer', import.meta.url)),
  base: './',
  publicDir: false,
  plugins: [react(), withoutUnused()],
  build: {
    outDir: fileURLToPath(new URL('dist/renderer', import.meta.url)),
    emptyOutDir: true,
    license: { fileName: 'third-party-licenses.md' },
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      // Our modules only define things: one whose exports are not used, such as the schemas of answers that the
      // page does not check, is left out.
      output: {
        // What several parts of the page share comes as one file, not as dozens; what only two of them share would mostly be
        // what the first screen does not need, and comes with them.
        codeSplitting: {
          // What is saved, and its words, is shared by the screens that come later, and not by the first one.
          groups: [
            {
              name: 'shared',
              test: /\/renderer\/(?!ui\/picture\/|ui\/SaveMenu|ui\/saveFile|words\/useViewsWords|ui\/hooks\/useElementWidth)(ui|data|words|features)\//,
              minShareCount: 3,
            },
          ],
        },
      },
      treeshake: { moduleSideEffects: (id) => !/\/(renderer|shared)\/.*\.tsx?$/.test(id) },
    },
  },
});
