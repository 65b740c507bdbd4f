import type { AppStandIn } from './app.ts';

type ProtocolHandler = (request: Request) => Response | Promise<Response>;

interface CustomScheme {
  scheme: string;
  privileges: Record<string, boolean>;
}

/** `protocol` for custom schemes. */
export class ProtocolStandIn {
  schemes: CustomScheme[] = [];
  private readonly app: AppStandIn;
  private readonly handlers = new Map<string, ProtocolHandler>();

  constructor(app: AppStandIn) {
    this.app = app;
  }

  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    if (this.app.isReady) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    }
    this.schemes = schemes;
  }

  handle(scheme: string, handler: ProtocolHandler): void {
    if (!this.app.isReady) throw new Error('protocol.handle can only be called after app is ready');
    this.handlers.set(scheme, handler);
  }

  /** What a page gets for an address. */
  async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const handler = this.handlers.get(new URL(url).protocol.slice(0, -1));
    if (handler === undefined) throw new Error('net::ERR_UNKNOWN_URL_SCHEME');
    return handler(new Request(url, init));
  }
}
