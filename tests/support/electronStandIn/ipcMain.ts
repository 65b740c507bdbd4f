import { cloneAcross } from './cloneAcross.ts';
import type { FrameStandIn } from './frame.ts';
import type { WebContentsStandIn } from './webContents.ts';

type InvokeHandler = (event: object, ...args: unknown[]) => unknown;

export interface IpcOrigin {
  contents: WebContentsStandIn;
  frame: FrameStandIn | null;
}

/** `ipcMain`, and the wire that ends there. */
export class IpcMainStandIn {
  private readonly handlers = new Map<string, InvokeHandler>();

  handle(channel: string, handler: InvokeHandler): void {
    if (this.handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.handlers.set(channel, handler);
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel);
  }

  /** A message of any frame of any window; both ways are copies, and a handler's error keeps only its text. */
  async invokeFrom(from: IpcOrigin, channel: string, args: unknown[]): Promise<unknown> {
    const copies = cloneAcross(args);
    await Promise.resolve();
    try {
      const handler = this.handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      const event = { type: 'frame', sender: from.contents, senderFrame: from.frame };
      return cloneAcross(await handler(event, ...copies));
    } catch (thrown) {
      throw new Error(`Error invoking remote method '${channel}': ${thrown}`);
    }
  }
}
