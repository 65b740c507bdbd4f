import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorCode } from '../../../shared/contract/index.ts';
import { words } from '../../../shared/words/index.ts';
import type { Core } from '../../core/Core.ts';
import { refusalReply } from '../refusalReply.ts';
import { readBody } from './readBody.ts';
import { respondReply } from './respond.ts';

/** Most bytes of one request: an upload's part is 1.4 MB of base64. */
export const REQUEST_LIMIT_BYTES = 4 * 1024 * 1024;

/** `POST /rpc`: one request envelope in, one reply envelope out. A refusal has a status of its own, a reply 200. */
export async function answerRpc(core: Core, request: IncomingMessage, response: ServerResponse) {
  if (!isJson(request.headers['content-type'])) {
    return refuse(response, 415, 'INVALID_PARAMS', words.hosts.sendJson);
  }
  const body = await readBody(request, REQUEST_LIMIT_BYTES);
  if (body.outcome === 'cut') return;
  if (body.outcome === 'too-large') {
    return refuse(response, 413, 'INVALID_PARAMS', words.hosts.tooLarge);
  }
  const parsed = parseJson(body.bytes);
  if (!parsed.isJson) return refuse(response, 400, 'INVALID_PARAMS', words.hosts.noJson);
  respondReply(response, 200, await core.dispatch(parsed.value, { host: 'web' }));
}

function refuse(response: ServerResponse, status: number, code: ErrorCode, message: string): void {
  respondReply(response, status, refusalReply(undefined, code, message));
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/json *(?:;|$)/i.test(contentType ?? '');
}

type ParsedJson = { isJson: true; value: unknown } | { isJson: false };

function parseJson(bytes: Buffer): ParsedJson {
  try {
    return { isJson: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { isJson: false };
  }
}
