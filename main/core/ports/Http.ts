/** One HTTP exchange with a provider. Nothing is followed, repeated or cached below this line. */
import { words } from '../../../shared/words/index.ts';

export interface HttpPort {
  /**
   * Sends one request and reads the whole reply.
   * @throws TransportError when no whole reply came; the signal's reason once it is aborted
   */
  request(request: HttpRequest): Promise<HttpReply>;
}

export interface HttpRequest {
  /** `http:` or `https:`, whole. */
  url: string;
  method: string;
  headers: Readonly<Record<string, string>>;
  body: string | null;
  /** Ends the exchange at any moment, also while the body of the reply arrives. */
  signal: AbortSignal;
  /** Bytes of the decoded body at most. @default 1 MiB */
  maxBytes?: number;
  /** Only who answers is of interest: a body is cut at `maxBytes`, and a redirection, still not followed, is a reply. */
  isLook?: boolean;
}

export interface HttpReply {
  /** Any status; a redirection is a `TransportError`, except for a look. */
  status: number;
  /** Names in lower case; a repeated header is one text, joined by commas. */
  headers: Record<string, string>;
  /** The body as text, unpacked. */
  body: string;
}

/**
 * Why no whole reply came: nobody listens, no such name, no route, no valid certificate, a redirection (never
 * followed), a proxy that refuses, a connection lost before or after the head of the reply, a network time-out
 * (not ours), a body beyond `maxBytes`, or something else.
 */
export type TransportFault =
  | 'refused'
  | 'dns'
  | 'unreachable'
  | 'tls'
  | 'redirect'
  | 'proxy'
  | 'reset'
  | 'terminated'
  | 'timeout'
  | 'too-large'
  | 'other';

/** A request that got no whole reply. It holds a code of the system at most: no address, no header, no body. */
export class TransportError extends Error {
  readonly kind: TransportFault;
  /** Code of the system or of the HTTP library, such as `ECONNREFUSED`; null where there is none. */
  readonly code: string | null;
  /** Status of the reply whose body was lost or refused; null where no status came. */
  readonly status: number | null;

  constructor(kind: TransportFault, code: string | null = null, status: number | null = null) {
    super(words.failures.noWholeReply({ kind, code }));
    this.name = 'TransportError';
    this.kind = kind;
    this.code = code;
    this.status = status;
  }
}

/** What a body may hold at most where the caller names no limit. */
export const MAX_REPLY_BYTES = 1024 * 1024;
