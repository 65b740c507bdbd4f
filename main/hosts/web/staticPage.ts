import type { ServerResponse } from 'node:http';
import type { PageFiles } from '../pageFiles.ts';
import { respond, respondText } from './respond.ts';

/** Answers one file of the page, or 404. The path is only looked up in a list, never on disk. */
export function answerPageFile(page: PageFiles, path: string, response: ServerResponse): void {
  const file = page.get(path);
  if (file === undefined) {
    respondText(response, 404, 'There is nothing here.');
    return;
  }
  respond(
    response,
    200,
    { 'Content-Type': file.contentType, 'Cache-Control': file.cacheControl },
    file.bytes,
  );
}

const lockedPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Outpost</title></head>
<body>
<h1>This address is not open any more</h1>
<p>Outpost opens its page to one browser, with the address that it prints when it starts.</p>
<p>Use that address in the browser where you opened it first, or start Outpost again and open the new one.</p>
</body>
</html>
`;

/** What somebody without a session sees. */
export function answerLocked(response: ServerResponse): void {
  respond(response, 401, { 'Content-Type': 'text/html; charset=utf-8' }, lockedPage);
}
