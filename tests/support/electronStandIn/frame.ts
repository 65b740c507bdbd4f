/** A frame of a page as the main process sees it. */
export class FrameStandIn {
  url: string;
  origin: string;
  readonly parent: FrameStandIn | null;
  private isGone = false;

  constructor(url: string, parent: FrameStandIn | null = null, origin = originOf(url)) {
    this.url = url;
    this.origin = origin;
    this.parent = parent;
  }

  navigate(url: string): void {
    this.url = url;
    this.origin = originOf(url);
  }

  isDestroyed(): boolean {
    return this.isGone;
  }

  destroy(): void {
    this.isGone = true;
  }
}

/** Chromium gives schemes registered as standard an origin of their own; Node's URL does not know them. */
function originOf(url: string): string {
  const { protocol, host } = new URL(url);
  return host === '' ? 'null' : `${protocol}//${host}`;
}
