/** Lets plain Node import the host and the preload script: `electron` is then a stand-in, another one for each of the two. */
import { registerHooks } from 'node:module';

const names = {
  main: [
    'app',
    'BrowserWindow',
    'dialog',
    'ipcMain',
    'Menu',
    'Notification',
    'powerMonitor',
    'protocol',
    'safeStorage',
    'screen',
    'session',
    'shell',
  ],
  preload: ['contextBridge', 'ipcRenderer'],
} as const;

type Side = keyof typeof names;

const given: Partial<Record<Side, object>> = {};
Object.assign(globalThis, { electronStandIns: given });

registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'electron') return next(specifier, context);
    const side: Side = context.parentURL?.includes('/preload/') ? 'preload' : 'main';
    return { url: `stand-in:${side}`, shortCircuit: true };
  },
  load(url, context, next) {
    if (!url.startsWith('stand-in:')) return next(url, context);
    const side = url.slice('stand-in:'.length) as Side;
    const source = names[side].map((name) => `export const ${name} = electronStandIns.${side}.${name};`);
    return { format: 'module', source: source.join('\n'), shortCircuit: true };
  },
});

/** Has to be called before the modules of that side are imported. */
export function standInFor(side: Side, electron: object): void {
  given[side] = electron;
}
