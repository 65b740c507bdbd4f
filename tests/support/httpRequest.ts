import { request as httpRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';

export interface HttpAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

export interface HttpCall {
  method?: string;
  /** Sent exactly as given; `host` too. */
  headers?: OutgoingHttpHeaders;
  /** Parts of the body, each written on its own. */
  body?: readonly (string | Uint8Array)[];
}

/** One plain HTTP request on a connection of its own, with headers that a browser would never let through. */
export function sendHttp(url: string, { method = 'GET', headers = {}, body = [] }: HttpCall = {}) {
  return new Promise<HttpAnswer>((resolve, reject) => {
    const target = new URL(url);
    const path = url.slice(target.origin.length) || '/';
    const call = httpRequest(target, { method, headers, path, agent: false }, async (response) => {
      let text = '';
      for await (const part of response.setEncoding('utf8')) text += part;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
    });
    call.once('error', reject);
    for (const part of body) call.write(part);
    call.end();
  });
}
