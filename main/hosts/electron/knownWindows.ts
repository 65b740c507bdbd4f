import type { WebContents, WebFrameMain } from 'electron';
import { pageOrigin } from './appProtocol.ts';

/** Where a message came from, as Electron reports it. */
export interface Sender {
  sender: WebContents;
  senderFrame: WebFrameMain | null;
}

/** The windows that this host opened: only their main frames, showing our page, are spoken with. */
export interface KnownWindows {
  add(contents: WebContents): void;
  isKnown(sender: Sender): boolean;
  /** The windows that show our page right now. */
  listening(): WebContents[];
}

export function createKnownWindows(): KnownWindows {
  const known = new Set<WebContents>();
  return {
    add(contents) {
      known.add(contents);
      contents.once('destroyed', () => known.delete(contents));
    },
    isKnown: ({ sender, senderFrame }) => known.has(sender) && isOurMainFrame(senderFrame),
    listening: () =>
      [...known].filter((contents) => !contents.isDestroyed() && isOurMainFrame(contents.mainFrame)),
  };
}

/** `origin` and not `url`: a document can carry our address and still be of an opaque origin (sandboxed). */
function isOurMainFrame(frame: WebFrameMain | null): boolean {
  return frame !== null && !frame.isDestroyed() && frame.parent === null && frame.origin === pageOrigin;
}
