/** Runs in the sandbox before the page and gives it `window.outpost`, the only way from the page to Outpost. */
import { contextBridge, ipcRenderer } from 'electron';
import { createOutpostBridge } from './outpostBridge.ts';

contextBridge.exposeInMainWorld('outpost', createOutpostBridge(ipcRenderer));
