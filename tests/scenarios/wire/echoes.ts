/** Keys as careless servers echo them, and a search for them in whatever was written or answered. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { type ProviderStub, type StubRequest, startProviderStub } from '../../support/providerStub.ts';
import { completion, exactly, page, type StubReply } from '../../support/providerStubReplies.ts';
import { askedIn, forecastFor } from '../../support/wireAnswer.ts';
import { times } from './failures.ts';

const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64');
const percent = (text: string) => [...text].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join('');

/** The forms that must be nowhere: plain, percent-encoded, and what base64 shows of a key whatever stands around it. */
export function formsOf(key: string): string[] {
  const cores = [0, 1, 2].map((before) => {
    const encoded = base64(' '.repeat(before) + key);
    const whole = Math.floor((before + key.length) / 3) * 4;
    return encoded.slice(before === 0 ? 0 : 4, whole);
  });
  return [key, encodeURIComponent(key), percent(key), percent(key).toUpperCase(), ...cores];
}

/** Everything that a server can make of the key that came with a request. */
function echoed({ headers }: StubRequest): string {
  const bearer = headers.authorization ?? '';
  const key = bearer.replace('Bearer ', '');
  const forms = [key, bearer, base64(key), base64(bearer), base64(`user:${key}`), encodeURIComponent(key)];
  return [
    ...forms,
    percent(key),
    percent(key).toUpperCase(),
    `https://x.example/?key=${encodeURIComponent(key)}&x=1`,
  ].join(' ');
}

const echoHeaders = (text: string) => ({
  'content-type': 'application/json',
  'x-request-id': text,
  'www-authenticate': `Bearer realm="${text}"`,
});

/** An error that shows the key wherever an error can show something. */
function echoError(status: number, code: string) {
  return (request: StubRequest): StubReply => {
    const text = echoed(request);
    const message = `${code} was refused for ${text}`;
    const error = { message, type: text, code, param: text.slice(0, 40), details: [{ reason: text }] };
    return exactly(status, { error, request: text }, echoHeaders(text));
  };
}

/** A page with the key. */
function echoPage(request: StubRequest): StubReply {
  return page(200, `<html><title>${echoed(request)}</title>Sign in</html>`);
}

/** A good forecast whose rationale, and everything around it, shows the key. */
export function echoForecast(request: StubRequest): StubReply {
  const text = echoed(request);
  const forecast = { ...forecastFor(askedIn(request)), rationale: text, [text]: text };
  return completion(JSON.stringify(forecast), { id: text, model: text, system_fingerprint: text });
}

/** The same, with letters written as JSON may write them: the key is only there once the text is parsed. */
export function escapedForecast(request: StubRequest): StubReply {
  const key = (request.headers.authorization ?? '').replace('Bearer ', '');
  const forecast = JSON.stringify({ ...forecastFor(askedIn(request)), rationale: `as told by ${key}` });
  return completion(
    forecast.replace(key, `\\u${key.charCodeAt(0).toString(16).padStart(4, '0')}${key.slice(1)}`),
  );
}

/** A list of models that shows the key. */
function echoModels(request: StubRequest): StubReply {
  const text = echoed(request);
  return exactly(200, { data: [{ id: `gpt-6-luna` }, { id: text, owned_by: text }] }, echoHeaders(text));
}

/** In the place of a forecast, with the key in it: what makes a gap of one place. */
export const echoGaps = [
  echoError(400, 'invalid_request'),
  echoError(422, 'odd'),
  echoError(500, 'server_error'),
  echoPage,
];

/** The same, for what ends a run. */
export const echoEndings = [
  echoError(404, 'model_not_found'),
  echoError(429, 'insufficient_quota'),
  echoError(401, 'invalid_api_key'),
] as const;

/** A provider that shows the key in everything that it answers. */
export async function startEchoStub(): Promise<ProviderStub> {
  const stub = await startProviderStub();
  stub.otherwise(echoForecast);
  stub.on('/v1/models', ...times(30, echoModels));
  return stub;
}

/** Every file below a folder with its bytes as text; the file that holds keys in plain text by consent is left out. */
export function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const looked = paths.filter((path) => !/[\\/](keys\.json|writer\.lock)$/.test(path));
  // Compression hides nothing: what is packed is looked through as it was.
  const bytesOf = (path: string) =>
    path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path);
  return Object.fromEntries(looked.map((path) => [path, bytesOf(path).toString('latin1')]));
}

/** @param places what was written or answered, by a name that says where */
export function expectNoKey(places: Readonly<Record<string, string>>, keys: readonly string[]): void {
  for (const [place, text] of Object.entries(places)) {
    const found = keys.flatMap(formsOf).filter((form) => text.includes(form));
    expect(found, `a key stands in ${place}`).toEqual([]);
  }
}
