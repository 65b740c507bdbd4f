import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Reply } from '../../../shared/contract/index.ts';
import { securityHeaders } from '../securityHeaders.ts';

/** Answers once, with the headers that every answer carries. Nothing is kept by browsers unless `headers` say so. */
export function respond(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  body: string | Uint8Array,
): void {
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength;
  response.writeHead(status, {
    ...securityHeaders,
    'Cache-Control': 'no-store',
    'Content-Length': length,
    ...headers,
  });
  response.end(body);
}

export function respondText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: OutgoingHttpHeaders = {},
): void {
  respond(response, status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }, `${text}\n`);
}

export function respondReply(
  response: ServerResponse,
  status: number,
  reply: Reply,
  headers: OutgoingHttpHeaders = {},
): void {
  const body = JSON.stringify(reply);
  respond(response, status, { 'Content-Type': 'application/json; charset=utf-8', ...headers }, body);
}
