import { EventEmitter } from 'node:events';
import { FrameStandIn } from './frame.ts';
import type { RendererProcess } from './rendererProcess.ts';

interface WindowOpenAnswer {
  action: 'allow' | 'deny';
}

/** A preventable event. */
export interface StandInEvent {
  defaultPrevented: boolean;
  preventDefault(): void;
}

export function createEvent<T extends object>(facts: T): T & StandInEvent {
  return {
    ...facts,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}

/** `webContents` as far as used, and what a page can try. */
export class WebContentsStandIn extends EventEmitter {
  mainFrame = new FrameStandIn('about:blank');
  renderer: RendererProcess | null = null;
  /** How often a PDF was asked for, and with what. */
  readonly printed: object[] = [];
  private openHandler: (details: { url: string }) => WindowOpenAnswer = () => ({ action: 'allow' });
  private isGone = false;

  send(channel: string, ...args: unknown[]): void {
    if (this.isGone) throw new TypeError('Object has been destroyed');
    this.renderer?.receive(channel, args);
  }

  setWindowOpenHandler(handler: (details: { url: string }) => WindowOpenAnswer): void {
    this.openHandler = handler;
  }

  /** A PDF that holds the address of what it shows. */
  async printToPDF(options: object): Promise<Buffer> {
    if (this.isGone) throw new TypeError('Object has been destroyed');
    this.printed.push(options);
    return Buffer.from(`%PDF-1.7 ${this.mainFrame.url}`);
  }

  isDestroyed(): boolean {
    return this.isGone;
  }

  destroy(): void {
    this.isGone = true;
    this.mainFrame.destroy();
    this.emit('destroyed');
  }

  /** The page asks for a new window. @returns whether it gets one */
  tryOpenWindow(url: string): boolean {
    return this.openHandler({ url }).action === 'allow';
  }

  /** The page (or a redirect, or an embedded page) tries to go elsewhere. @returns whether it may */
  tryEvent(
    name: 'will-navigate' | 'will-frame-navigate' | 'will-redirect' | 'will-attach-webview',
    url: string,
  ): boolean {
    const event = createEvent({ url });
    this.emit(name, event, url);
    return !event.defaultPrevented;
  }
}
