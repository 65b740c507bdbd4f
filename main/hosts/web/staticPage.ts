import type { ServerResponse } from 'node:http';
import { words } from '../../../shared/words/index.ts';
import type { PageFiles } from '../pageFiles.ts';
import { respond, respondText } from './respond.ts';

/** Answers one file of the page, or 404. The path is only looked up in a list, never on disk. */
export function answerPageFile(page: PageFiles, path: string, response: ServerResponse): void {
  const file = page.get(path);
  if (file === undefined) {
    respondText(response, 404, words.hosts.nothingHere);
    return;
  }
  respond(
    response,
    200,
    { 'Content-Type': file.contentType, 'Cache-Control': file.cacheControl },
    file.bytes,
  );
}

/** What somebody without a session sees. */
export function answerLocked(response: ServerResponse): void {
  respond(response, 401, { 'Content-Type': 'text/html; charset=utf-8' }, words.hosts.closedPage);
}
