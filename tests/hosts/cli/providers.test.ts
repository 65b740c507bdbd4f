import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE } from '../../../shared/time/durations.ts';
import { openCli, openCliHere } from '../../scenarios/wire/cliProcess.ts';
import { modelGone, refusal, spentCredit, times, wrongKey } from '../../scenarios/wire/failures.ts';
import { type ProviderStub, startProviderStub } from '../../support/providerStub.ts';
import { exactly } from '../../support/providerStubReplies.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { goodForecast } from '../../support/wireAnswer.ts';
import { cli as cliInProcess } from './cliInProcess.ts';
import { haiti } from './runCli.ts';

const newFolder = tempFolders();
const ids = ['openai', 'gemini'] as const;
type Id = (typeof ids)[number];
const stubs = {} as Record<Id, ProviderStub>;
/** In this process unless a test says otherwise. */
let cli: ReturnType<typeof openCli>;

const keys = {
  OPENAI_API_KEY: 'sk-canary-openai-0123456789',
  GEMINI_API_KEY: 'AIza-canary-gemini-0123456789',
};
const onThreePlaces = ['Ouest', 'Nord', 'Sud'].flatMap((place) => ['--location', place]);
const forecast = ['forecast', '--file', haiti, '--as-of', '2016-11-02', '--no-backtest', ...onThreePlaces];

beforeEach(async () => {
  for (const id of ids) {
    stubs[id] = await startProviderStub();
    stubs[id].otherwise(goodForecast);
  }
  cli = openCliHere(join(newFolder(), 'data'), keys);
});
/** Each command as a program of its own. */
const asPrograms = () => {
  cli = openCli(cli.dataFolder, keys);
};
afterEach(() => Promise.all(ids.map((id) => stubs[id].close())));

/** Both providers at their stubs, with the consent to use them. */
async function setUp(...wanted: Id[]): Promise<void> {
  for (const id of wanted) {
    await set(`providers.${id}.baseUrl`, `${stubs[id].origin}/v1`);
    await set(`providers.${id}.enabled`, 'true');
  }
}

/** Settings are set in this process: quicker, and not what is tested here. */
async function set(key: string, value: string): Promise<void> {
  expect(await cliInProcess(['config', 'set', key, value], cli.dataFolder)).toMatchObject({ code: 0 });
}

const chats = (id: Id) => stubs[id].requests.filter(({ path }) => path.endsWith('/chat/completions'));
const recordedIn = (attempts: { requests: number }[]) =>
  attempts.reduce((sum, { requests }) => sum + requests, 0);

describe('outpost forecast by providers over HTTP', { timeout: MINUTE }, () => {
  // Fails when a part of the chain from the environment to the audit trail is missing in the real program.
  it('goes to the next provider when the quota is spent, explains it, and back after `lock readmit`', async () => {
    asPrograms();
    await setUp('openai', 'gemini');
    const first = (await cli.json(forecast)).reply.value;
    expect(first.run).toMatchObject({ provider: 'openai', epoch: 1, published: true });
    expect(chats('openai')).toHaveLength(3);

    stubs.openai.chat(goodForecast, spentCredit());
    const { code, reply } = await cli.json(forecast);
    const { run, forecasts, gaps } = reply.value;
    expect({ code, gaps, provider: run.provider, epoch: run.epoch }).toEqual({
      code: 0,
      gaps: [],
      provider: 'gemini',
      epoch: 2,
    });
    const makers = forecasts.map((one: { provenance: { provider: string } }) => one.provenance.provider);
    expect(makers).toEqual(times(3, 'gemini'));
    expect(recordedIn([...first.run.attempts, ...run.attempts])).toBe(
      chats('openai').length + chats('gemini').length,
    );

    const audit = (await cli.json(['audit', '--limit', '1000', '--verify'])).reply.value;
    expect(audit.verified).toBe(true);
    const causes = audit.entries.map((one: { cause: string }) => one.cause);
    expect(causes.filter((cause: string) => cause === 'FAILOVER')).toHaveLength(1);
    const failed = audit.entries.filter((one: { type: string }) => one.type === 'PROVIDER_FAILED');
    expect(failed).toMatchObject([{ provider: 'openai', details: { class: 'QUOTA', status: 429 } }]);

    const { sentences } = (await cli.json(['lock', 'explain'])).reply.value;
    const why = sentences.find(({ text }: { text: string }) => text.includes('credit is spent'));
    expect(why).toMatchObject({ text: expect.stringContaining("OpenAI can't serve") });
    expect(why.auditSeqs).toHaveLength(1);

    await cli.run(['lock', 'readmit', 'openai', '--reason', 'credit bought']);
    expect((await cli.json(forecast)).reply.value.run).toMatchObject({ provider: 'openai', epoch: 3 });
    expect((await cli.json(['forecasts', '--current'])).reply.value.forecasts).toHaveLength(3);
  });

  // Fails when a provider is asked that nobody switched on: a key alone is no consent.
  it('asks nobody without the consent, though the keys are there', async () => {
    await set('providers.openai.baseUrl', `${stubs.openai.origin}/v1`);
    expect((await cli.json(forecast)).reply.value.run).toMatchObject({ provider: 'embedded' });
    expect(stubs.openai.requests).toEqual([]);
  });

  // Fails when a variable of a library reaches it: then requests go elsewhere, or as somebody else.
  it('is not changed by variables of the libraries in its environment', async () => {
    const strange = {
      OPENAI_BASE_URL: `${stubs.gemini.origin}/v1`,
      OPENAI_ORG_ID: 'org-strange',
      OPENAI_PROJECT_ID: 'proj-strange',
      OPENAI_ADMIN_KEY: 'sk-admin-strange',
      OPENAI_CUSTOM_HEADERS: 'X-Strange: 1\nAuthorization: Bearer strange',
      OPENAI_LOG: 'debug',
      GROQ_BASE_URL: `${stubs.gemini.origin}/v1`,
      GROQ_CUSTOM_HEADERS: 'X-Strange: 1',
      GROQ_API_KEY: 'gsk-canary-groq-0123456789',
    };
    cli = openCli(join(newFolder(), 'data'), { ...keys, ...strange });
    await setUp('openai');
    await set('providers.groq.baseUrl', `${stubs.openai.origin}/openai/v1`);
    await set('providers.groq.enabled', 'true');
    await cli.json(forecast);
    const byGroq = await cli.json([...forecast, '--provider', 'groq']);
    expect(byGroq.reply.value.run).toMatchObject({ provider: 'groq' });
    expect(stubs.gemini.requests).toEqual([]);
    expect(JSON.stringify(stubs.openai.requests.map(({ headers }) => headers))).not.toMatch(
      /strange|stainless|organization/i,
    );
    expect(new Set(chats('openai').map(({ path, headers }) => `${path} ${headers.authorization}`))).toEqual(
      new Set([
        '/v1/chat/completions Bearer sk-canary-openai-0123456789',
        '/openai/v1/chat/completions Bearer gsk-canary-groq-0123456789',
      ]),
    );
    expect(cli.written()).not.toMatch(/canary|strange/);
  });

  // Fails when a failed run says that reasons are listed, and lists none.
  it('lists why each place of a failed run has no forecast, equal reasons together, and what to do', async () => {
    await setUp('openai');
    const message = 'the request exceeds the available context size, try increasing it';
    const error = {
      code: 400,
      message,
      type: 'exceed_context_size_error',
      n_prompt_tokens: 1_421,
      n_ctx: 256,
    };
    stubs.openai.otherwise(exactly(400, { error }));
    const { code, stderr } = await cli.run(forecast);
    expect(code).toBe(4);
    expect(stderr).toMatch(
      /The reasons are listed per place\.\n {2}No forecast for Nord, Ouest, Sud: its context/,
    );
    expect(stderr).toMatch(
      /its context is 256 tokens, and the shortest request needs about \d,\d00 with its answer: choose a model/,
    );
    expect(await cli.json(forecast)).toMatchObject({
      code: 4,
      reply: { error: { details: { gaps: times(3, { message: expect.stringContaining('256 tokens') }) } } },
    });
  });

  // Fails when somebody else answers and the command does not say so first.
  it('says first that another provider answered than was asked, and why', async () => {
    await setUp('openai', 'gemini');
    stubs.openai.chat(spentCredit());
    const { code, stdout } = await cli.run(forecast);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^OpenAI was asked and gave no set: its credit is spent; .*\.\nGemini answered instead\.\n\n/,
    );
    const { reply } = await cli.json(['forecasts', 'summary']);
    expect(reply.value).toMatchObject({ provider: 'gemini' });
  });

  // Fails when a failure of a provider has another exit code, or loses its attempts.
  it('ends with 4 and the attempts when the provider that was ordered can not serve', async () => {
    await setUp('openai', 'gemini');
    stubs.gemini.chat(refusal(402));
    const { code, reply } = await cli.json([...forecast, '--provider', 'gemini']);
    expect({ code, error: reply.error }).toMatchObject({
      code: 4,
      error: {
        code: 'RUN_FAILED',
        details: { class: 'QUOTA', attempts: [{ provider: 'gemini', requests: 1 }] },
      },
    });
    expect(chats('openai')).toEqual([]);
    stubs.openai.models(['gpt-6-luna']);
    stubs.openai.chat(modelGone());
    expect(await cli.json(forecast)).toMatchObject({ code: 4, reply: { error: { code: 'RUN_FAILED' } } });
    const { providers } = (await cli.json(['providers'])).reply.value;
    expect(providers.slice(0, 2)).toMatchObject([
      { id: 'openai', eligible: true, consecutiveFailures: 1 },
      { id: 'gemini', eligible: false, totalFailures: 0 },
    ]);
  });

  // Fails when a refusal that counts for nobody is known to the audit trail alone.
  it('says which provider refuses all that is asked of it, why and what to do, until it has served', async () => {
    await setUp('openai');
    stubs.openai.otherwise(refusal(422, { message: 'the field is not known here' }));
    expect(await cli.json(forecast)).toMatchObject({ code: 4, reply: { error: { code: 'RUN_FAILED' } } });
    const said = (await cli.run(['providers'])).stdout;
    expect(said).toMatch(
      /openai +needs attention .*it refuses the requests of Outpost \(.+\) \[audit \d+\]: check `providers\.openai\.model`/,
    );
    expect((await cli.run(['health'])).stdout).toMatch(
      /openai +Requests fail .*Refuses the requests of Outpost/,
    );
    stubs.openai.otherwise(goodForecast);
    expect(await cli.json(forecast)).toMatchObject({ code: 0 });
    expect((await cli.run(['providers'])).stdout).not.toContain('needs attention');
  });

  // Fails when a key from the environment can't be told from another one in the next process.
  it('a refused key stays refused in later processes until the environment holds another one', async () => {
    asPrograms();
    await setUp('openai', 'gemini');
    stubs.openai.chat(wrongKey());
    expect((await cli.json(forecast)).reply.value.run.provider).toBe('gemini');
    expect((await cli.json(forecast)).reply.value.run.provider).toBe('gemini');
    expect(chats('openai')).toHaveLength(1);
    await cliInProcess(['lock', 'release'], cli.dataFolder);
    cli = openCli(cli.dataFolder, { ...keys, OPENAI_API_KEY: 'sk-canary-openai-another' });
    expect((await cli.json(['lock'])).reply.value).toMatchObject({ holder: null, next: 'openai' });
    expect((await cli.json(forecast)).reply.value.run.provider).toBe('openai');
  });

  // Fails when an account that is none becomes part of an address, or a key that is none ends the program.
  it('says what is wrong with an account or a key of the environment', async () => {
    cli = openCliHere(join(newFolder(), 'data'), {
      OPENAI_API_KEY: 'sk-canary-\u{200b}0123456789',
      CLOUDFLARE_API_TOKEN: 'cf-canary-0123456789',
      CLOUDFLARE_ACCOUNT_ID: '../../elsewhere',
    });
    for (const id of ['openai', 'cloudflare']) await set(`providers.${id}.enabled`, 'true');
    const { providers } = (await cli.json(['providers'])).reply.value;
    const reasons = Object.fromEntries(
      providers.map((one: { id: string; reason: string }) => [one.id, one.reason]),
    );
    expect(reasons.openai).toContain('its key holds a space or a sign that no key has');
    expect(reasons.cloudflare).toContain('providers.cloudflare.accountId');
    expect(await cli.json(forecast)).toMatchObject({
      code: 0,
      reply: { value: { run: { provider: 'embedded' } } },
    });
    expect(cli.written()).not.toContain('canary');
  });
});

describe('outpost providers test and models', { timeout: MINUTE }, () => {
  // Fails when a look at a provider costs tokens, or says too little.
  it('looks at a provider without a request for a forecast, and lists its models', async () => {
    await setUp('openai');
    stubs.openai.models(['gpt-6-luna', 'gpt-5.6-luna']);
    expect(await cli.json(['providers', 'test', 'openai'])).toMatchObject({
      code: 0,
      reply: { value: { id: 'openai', status: 'UP', message: expect.stringContaining('lists 2 models') } },
    });
    expect((await cli.json(['providers', 'models', 'openai'])).reply.value).toEqual({
      models: [{ id: 'gpt-6-luna' }, { id: 'gpt-5.6-luna' }],
    });
    expect(chats('openai')).toEqual([]);
    expect(await cli.json(['providers', 'test', 'nobody'])).toMatchObject({
      code: 2,
      reply: { error: { code: 'UNKNOWN_PROVIDER' } },
    });
  });

  // Fails when a refusal is taken for an outage, or when a missing set-up is asked about on the network.
  it('tells a refused key, an outage and a missing set-up apart', async () => {
    await setUp('openai');
    stubs.openai.on('/v1/models', wrongKey(), refusal(503), wrongKey(), refusal(503));
    const status = async (id: string) => (await cli.json(['providers', 'test', id])).reply.value;
    expect(await status('openai')).toMatchObject({ status: 'REFUSED' });
    expect(await status('openai')).toMatchObject({ status: 'DOWN' });
    expect(await status('groq')).toMatchObject({ status: 'NOT_CONFIGURED', latencyMs: null });
    expect(await cli.json(['providers', 'models', 'openai'])).toMatchObject({
      code: 4,
      reply: { error: { code: 'PROVIDER_FAILED', details: { class: 'AUTH', status: 401 } } },
    });
    const { code, stdout, stderr } = await cli.run(['providers', 'models', 'openai']);
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toMatch(/^outpost: OpenAI gave no list of models: .*\.\n$/);
  });
});

describe('outpost config set-secret', { timeout: MINUTE }, () => {
  const secret = 'gsk-canary-entered-0123456789';

  // Fails when a key is kept where it can't be kept safely, or is shown by any command.
  it('takes a key from standard input, only in plain text here, and never shows it', async () => {
    asPrograms();
    expect(await cli.json(['config', 'set-secret', 'groq'], secret)).toMatchObject({
      reply: { ok: false, error: { code: 'NO_KEY_STORE' } },
    });
    const kept = await cli.json(['config', 'set-secret', 'groq', '--plain-text'], `${secret}\n`);
    expect(kept).toMatchObject({ code: 0, reply: { value: { id: 'groq', keySource: 'plain-text' } } });
    await set('providers.groq.baseUrl', `${stubs.openai.origin}/openai/v1`);
    await set('providers.groq.enabled', 'true');
    expect((await cli.json(forecast)).reply.value.run).toMatchObject({ provider: 'groq' });
    expect(chats('openai')[0]!.headers.authorization).toBe(`Bearer ${secret}`);
    for (const args of [['config'], ['providers'], ['audit'], ['lock', 'explain']]) await cli.run(args);
    expect(cli.written()).not.toContain('canary');
  });

  // Fails when it says that a key is encrypted which lies there in plain text, or that it is used where it is not.
  it('says where the key is kept, and that one of the environment comes first', async () => {
    const { code, stdout } = await cli.run(['config', 'set-secret', 'openai', '--plain-text'], secret);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout:
        'The key of OpenAI is kept in plain text, in a file that only you may read. The environment holds another key for it, which comes first.\n',
    });
  });

  // Fails when a key that is none is kept, or quoted.
  it('refuses what is no key, and says nothing of it', async () => {
    for (const text of ['', 'two canary words']) {
      const { code, reply } = await cli.json(['config', 'set-secret', 'groq', '--plain-text'], text);
      expect({ code, error: reply.error.code }).toEqual({ code: 2, error: 'BAD_KEY' });
    }
    expect(cli.written()).not.toContain('canary');
  });
});
