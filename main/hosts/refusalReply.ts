import { type ErrorCode, PROTOCOL_VERSION, type Reply } from '../../shared/contract/index.ts';

/**
 * The answer to a request that a host turns away at its door.
 * @param request whatever came, or undefined when it was not read; its id is repeated when it has a usable one
 * @param message one or two sentences: what was refused and what the user can do next
 */
export function refusalReply(request: unknown, code: ErrorCode, message: string): Reply {
  return {
    protocol: PROTOCOL_VERSION,
    id: requestId(request),
    ok: false,
    error: { code, message, details: null },
  };
}

function requestId(request: unknown): string {
  if (typeof request !== 'object' || request === null || !('id' in request)) return '';
  return typeof request.id === 'string' && request.id.length <= 64 ? request.id : '';
}
