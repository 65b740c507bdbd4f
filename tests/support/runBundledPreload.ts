import { readFile } from 'node:fs/promises';
import { createContext, Script } from 'node:vm';
import type { PreloadElectron } from './electronStandIn/rendererProcess.ts';

/**
 * Runs a bundled preload script as a sandboxed page does: one file in a world with the language alone,
 * no Node and no globals of ours, and a `require` that knows `electron` and nothing else.
 * @returns the names that were required
 */
export async function runBundledPreload(path: string, electron: PreloadElectron): Promise<string[]> {
  const required: string[] = [];
  const require = (name: string) => {
    required.push(name);
    if (name === 'electron') return electron;
    throw new Error(`module not found: ${name}`);
  };
  const code = await readFile(path, 'utf8');
  const wrapped = new Script(`(function (require, module, exports) {${code}\n})`, { filename: path });
  const module = { exports: {} };
  wrapped.runInContext(createContext({}))(require, module, module.exports);
  return required;
}
