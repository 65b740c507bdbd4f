import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ErrorCode, toErrorShape } from '../../../shared/contract/index.ts';
import { words } from '../../../shared/words/index.ts';
import type { Core } from '../../core/Core.ts';
import type { PageFiles } from '../pageFiles.ts';
import { refusalReply } from '../refusalReply.ts';
import type { EventStreams } from './eventStreams.ts';
import { foreignRequestReason } from './requestChecks.ts';
import { respond, respondReply, respondText } from './respond.ts';
import { answerRpc } from './rpcRoute.ts';
import type { SessionDoor } from './sessionDoor.ts';
import { answerLocked, answerPageFile } from './staticPage.ts';

export interface Routes {
  core: Core;
  page: PageFiles;
  door: SessionDoor;
  streams: EventStreams;
  port: number;
  /** Is told what a request threw; the caller only learns that it was a defect. */
  onDefect: (thrown: unknown) => void;
}

/** Answers one request; never rejects. */
export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The routes of the web host, each behind the same checks: address, origin, session, method. */
export function createRequestHandler(routes: Routes): RequestHandler {
  return async (request, response) => {
    try {
      await answer(routes, request, response);
    } catch (thrown) {
      routes.onDefect(thrown);
      const { code, message } = toErrorShape(thrown);
      if (response.headersSent) response.destroy();
      else respondReply(response, 500, refusalReply(undefined, code, message));
    }
  };
}

async function answer(routes: Routes, request: IncomingMessage, response: ServerResponse) {
  const reason = foreignRequestReason(request, routes.port);
  if (reason !== null) return refuse(request, response, 403, 'UNAUTHORISED', reason);
  const { path, token } = targetOf(request);
  const isRead = request.method === 'GET';
  if (isRead && token !== null && path === '/') return exchangeToken(routes, token, request, response);
  if (!routes.door.isAdmitted(request.headers.cookie)) return refuseStranger(path, request, response);
  if (path === '/rpc' ? request.method !== 'POST' : !isRead) return refuseMethod(path, request, response);
  if (path === '/rpc') return answerRpc(routes.core, request, response);
  if (path === '/events') return routes.streams.open(response);
  answerPageFile(routes.page, path, response);
}

function targetOf(request: IncomingMessage): { path: string; token: string | null } {
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
  return { path, token: new URLSearchParams(query).get('token') };
}

/** A page that is already in (the printed address opened again) just goes on; the token stays out of its address. */
function exchangeToken({ door }: Routes, token: string, request: IncomingMessage, response: ServerResponse) {
  const cookie = door.admit(token);
  if (cookie === null && !door.isAdmitted(request.headers.cookie)) answerLocked(response);
  else respond(response, 303, { Location: '/', ...(cookie === null ? {} : { 'Set-Cookie': cookie }) }, '');
}

function refuseStranger(path: string, request: IncomingMessage, response: ServerResponse): void {
  if (path === '/rpc') refuse(request, response, 401, 'UNAUTHORISED', words.hosts.noSession);
  else answerLocked(response);
}

function refuseMethod(path: string, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Allow', path === '/rpc' ? 'POST' : 'GET');
  refuse(request, response, 405, 'INVALID_PARAMS', words.hosts.otherRequest);
}

/** Programs that call `/rpc` get an envelope, people a line of text. */
function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  code: ErrorCode,
  message: string,
): void {
  if (targetOf(request).path === '/rpc')
    respondReply(response, status, refusalReply(undefined, code, message));
  else respondText(response, status, message);
}
