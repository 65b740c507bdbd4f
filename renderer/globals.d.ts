import type { OutpostBridge } from '../shared/contract/index.ts';

declare global {
  interface Window {
    /** Only in the desktop application. */
    outpost?: OutpostBridge;
  }
}
