import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The command line and its worker threads: what few commands need stands in parts of its own, loaded when it is needed. */
export default defineConfig({
  root: from('.'),
  publicDir: false,
  ssr: { noExternal: true, external: [] },
  build: {
    ssr: true,
    outDir: from('dist/cli'),
    emptyOutDir: true,
    license: { fileName: 'third-party-licenses.md' },
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: {
        main: from('main/hosts/cli/main.ts'),
        worker: from('main/adapters/workers/worker.ts'),
        importWorker: from('main/adapters/workers/importWorker.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'parts/[name]-[hash].mjs' },
    },
  },
});
