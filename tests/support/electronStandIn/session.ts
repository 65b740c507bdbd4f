/** A session's permission handlers, and what a page gets when it asks. Electron grants what nobody denies. */
export class SessionStandIn {
  private request: (contents: null, permission: string, answer: (isGranted: boolean) => void) => void;
  private check: () => boolean = () => true;
  private device: () => boolean = () => true;

  constructor() {
    this.request = (_contents, _permission, answer) => answer(true);
  }

  setPermissionRequestHandler(handler: SessionStandIn['request']): void {
    this.request = handler;
  }

  setPermissionCheckHandler(handler: () => boolean): void {
    this.check = handler;
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    this.device = handler;
  }

  /** @returns the answers to a request, a check and a device choice */
  async ask(permission: string): Promise<boolean[]> {
    const requested = new Promise<boolean>((resolve) => this.request(null, permission, resolve));
    return [await requested, this.check(), this.device()];
  }
}
