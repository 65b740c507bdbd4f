/** The paths of the providers that cost no tokens: lists of models, the account behind a key, health. */
import type { StubRequest } from './providerStub.ts';
import { exactly, type StubReply } from './providerStubReplies.ts';

export function probeReply({ method, path, query }: StubRequest, models: readonly string[]): StubReply {
  if (method === 'GET') {
    const one = /^\/(?:openai\/)?v1\/models\/(.+)$/.exec(path)?.[1];
    if (one !== undefined) return oneModel(decodeURIComponent(one), models);
    if (path === '/v1beta/openai/models') return list(models.map((id) => `models/${id}`));
    if (path === '/v1/models' || path === '/openai/v1/models') return list(models);
    if (path.endsWith('/ai/v1/models'))
      return cloudflareFault(405, 7001, 'GET not supported for requested URI.');
    if (path.endsWith('/models/search')) return cloudflareSearch(query.get('search') ?? '', models);
    if (path === '/api/whoami-v2') return exactly(200, { type: 'user', name: 'stub' });
    if (path === '/api/version') return exactly(200, { version: '0.30.0' });
    if (path === '/health') return exactly(200, { status: 'ok' });
  }
  return exactly(404, { error: { message: `no reply is scripted for ${method} ${path}`, type: 'stub' } });
}

function list(ids: readonly string[]): StubReply {
  return exactly(200, { object: 'list', data: ids.map(modelOf) });
}

function oneModel(id: string, models: readonly string[]): StubReply {
  if (models.includes(id)) return exactly(200, modelOf(id));
  const message = `The model \`${id}\` does not exist or you do not have access to it.`;
  return exactly(404, {
    error: { message, type: 'invalid_request_error', param: null, code: 'model_not_found' },
  });
}

/** What each provider adds beside the id, all in one. */
function modelOf(id: string) {
  const providers = [{ provider: 'stub', status: 'live', supports_structured_output: true }];
  return { id, object: 'model', created: 1_795_000_000, owned_by: 'stub', shutdown_date: null, providers };
}

function cloudflareSearch(wanted: string, models: readonly string[]): StubReply {
  const result = models.filter((id) => id.includes(wanted)).map((name) => ({ id: `id of ${name}`, name }));
  return exactly(200, { result, success: true, errors: [], messages: [] });
}

function cloudflareFault(status: number, code: number, message: string): StubReply {
  return exactly(status, { result: null, success: false, errors: [{ code, message }], messages: [] });
}
