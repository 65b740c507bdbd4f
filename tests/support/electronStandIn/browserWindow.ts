import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { createEvent, WebContentsStandIn } from './webContents.ts';

/** What a window needs of the rest of the stand-in. */
export interface WindowSurroundings {
  opened(window: BrowserWindowStandIn): void;
  closed(window: BrowserWindowStandIn): void;
  load(window: BrowserWindowStandIn, url: string): Promise<void>;
}

/** `BrowserWindow` as far as used. */
export class BrowserWindowStandIn extends EventEmitter {
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents = new WebContentsStandIn();
  readonly calls: string[] = [];
  bounds: Rectangle;
  private isMax = false;
  private isMin = false;
  private isGone = false;
  private isInFront = false;
  private readonly surroundings: WindowSurroundings;

  constructor(options: BrowserWindowConstructorOptions, surroundings: WindowSurroundings) {
    super();
    this.options = options;
    this.surroundings = surroundings;
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
    surroundings.opened(this);
  }

  async loadURL(url: string): Promise<void> {
    await this.surroundings.load(this, url);
    this.emit('ready-to-show');
  }

  getNormalBounds = (): Rectangle => this.bounds;
  isMaximized = (): boolean => this.isMax;
  isMinimized = (): boolean => this.isMin;
  isDestroyed = (): boolean => this.isGone;
  isFocused = (): boolean => this.isInFront;
  show = (): void => this.bringToFront('show');
  focus = (): void => this.bringToFront('focus');

  /** Another application comes to the front. */
  blur(): void {
    this.isInFront = false;
  }

  maximize(): void {
    this.isMax = true;
  }

  minimize(): void {
    this.isMin = true;
  }

  restore(): void {
    this.isMin = false;
    this.calls.push('restore');
  }

  close(): void {
    const event = createEvent({});
    this.emit('close', event);
    if (event.defaultPrevented) return;
    this.isGone = true;
    this.webContents.destroy();
    this.emit('closed');
    this.surroundings.closed(this);
  }

  /** Without asking the page. */
  destroy(): void {
    if (this.isGone) return;
    this.isGone = true;
    this.webContents.destroy();
    this.surroundings.closed(this);
  }

  private bringToFront(call: string): void {
    this.isInFront = true;
    this.calls.push(call);
  }
}
