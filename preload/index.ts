/** Runs in the sandbox before the page and gives it `window.outpost`, the only way from the page to Outpost. */
import { contextBridge, ipcRenderer } from 'electron';
import { bridgeWordsFor } from '../shared/words/bridge.ts';
import { pickLanguage } from '../shared/words/language.ts';
import { createOutpostBridge } from './outpostBridge.ts';

const words = () => bridgeWordsFor(pickLanguage(navigator.languages));

contextBridge.exposeInMainWorld('outpost', createOutpostBridge(ipcRenderer, words));
