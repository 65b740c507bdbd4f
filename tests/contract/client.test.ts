import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient, type EventMessage, PROTOCOL_VERSION } from '../../shared/contract/index.ts';
import { startWeb, type WebRun } from '../support/startWeb.ts';

const clientOf = (reply: unknown) => createClient({ call: async () => reply, subscribe: () => () => {} });
const refusal = {
  ok: false,
  error: { code: 'UNAUTHORISED', message: 'Start Outpost again.', details: null },
};

describe('a reply', () => {
  it('may be a refusal without an id: it came before the request was read', async () => {
    const client = clientOf({ protocol: PROTOCOL_VERSION, id: '', ...refusal });
    await expect(client.call('app.info', {})).rejects.toMatchObject({
      code: 'UNAUTHORISED',
      message: 'Start Outpost again.',
    });
  });

  it('is a defect when it answers another request, or nothing at all', async () => {
    for (const reply of [
      { protocol: PROTOCOL_VERSION, id: '', ok: true, value: {} },
      { protocol: PROTOCOL_VERSION, id: '999', ok: true, value: {} },
      { protocol: PROTOCOL_VERSION, id: '999', ...refusal },
      { protocol: PROTOCOL_VERSION + 1, id: '1', ok: true, value: {} },
      'text',
      null,
    ]) {
      await expect(clientOf(reply).call('app.info', {})).rejects.toMatchObject({ code: 'DEFECT' });
    }
  });
});

describe('a client whose session ended', () => {
  let web: WebRun;

  beforeEach(async () => {
    web = await startWeb();
  });

  afterEach(() => web.close());

  it('is told so, and what to do', async () => {
    const client = createClient({
      call: async () => JSON.parse((await web.rpc({ cookie: 'outpost-1=old' })).text),
      subscribe: () => () => {},
    });
    await expect(client.call('app.info', {})).rejects.toMatchObject({
      code: 'UNAUTHORISED',
      message: expect.stringContaining('Start Outpost again'),
    });
  });
});

describe('a client that looks at another site', () => {
  it('names it with every question but those about ourselves, and hears no event of our own data', async () => {
    const asked: [string, string | undefined][] = [];
    const heard: string[] = [];
    let listener: (message: EventMessage) => void = () => {};
    const client = createClient(
      {
        call: async ({ id, method, site }) => {
          asked.push([method, site]);
          return { protocol: PROTOCOL_VERSION, id, ok: true, value: {} };
        },
        subscribe(to) {
          listener = to;
          return () => {};
        },
      },
      Promise.resolve(),
      '0123456789abcdef',
    );
    for (const method of ['datasets.list', 'team.status'] as const) await client.call(method, {});
    await client.call('settings.get', { key: 'language' });
    expect(asked).toEqual([
      ['datasets.list', '0123456789abcdef'],
      ['team.status', undefined],
      ['settings.get', undefined],
    ]);
    client.on('datasets.changed', () => heard.push('datasets.changed'));
    client.on('settings.changed', ({ key }) => heard.push(key));
    listener({ protocol: PROTOCOL_VERSION, event: 'datasets.changed', payload: { datasetId: 'ours' } });
    listener({ protocol: PROTOCOL_VERSION, event: 'settings.changed', payload: { key: 'language' } });
    await expect.poll(() => heard).toEqual(['language']);
  });
});
