import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Core } from '../../main/core/Core.ts';
import {
  type AppError,
  type Client,
  createClient,
  type ErrorShape,
  methodNames,
  PROTOCOL_VERSION,
  type SettingKey,
  type Transport,
} from '../../shared/contract/index.ts';

/** A core of any kind with the one handle that the suite needs on its inside. */
export interface ControlledCore {
  core: Core;
  /** Lets every later write fail as a defect would, with `innerText` in what is thrown. */
  breakStore(innerText: string): void;
}

/** A started host with a wire to it. */
export interface OpenedHost {
  transport: Transport;
  control: ControlledCore;
  close(): Promise<void>;
}

/** Changes in order; the same key comes twice, each time with another value. */
const changes: readonly { key: SettingKey; value: unknown }[] = [
  { key: 'forecast.horizons', value: 6 },
  { key: 'import.epiWeek', value: 'cdc' },
  { key: 'risk.impact', value: { cholera: 4 } },
  { key: 'forecast.horizons', value: 3 },
  { key: 'import.epiWeek', value: 'sormas' },
];
const changedKeys = changes.map((change) => change.key);

/** The one suite that every host passes: what a caller gets must not depend on the wire. */
export function describeContract(name: string, open: () => Promise<OpenedHost>): void {
  describe(`the contract over ${name}`, () => {
    let host: OpenedHost;
    let client: Client;
    let inProcess: Client;

    beforeEach(async () => {
      host = await open();
      client = createClient(host.transport);
      const { core } = host.control;
      inProcess = createClient({
        call: (request) => core.dispatch(request, { host: 'cli' }),
        subscribe: (listener) => core.subscribe(listener),
      });
    });

    afterEach(() => host.close());

    const changeAll = async () => {
      for (const change of changes) await client.call('settings.set', change);
    };

    it('brings the value of a read method as the core gave it', async () => {
      const value = await client.call('app.info', {});
      expect(value).toEqual(await inProcess.call('app.info', {}));
      expect(value.access).toBe('writer');
    });

    it('keeps a changed setting and reads it back', async () => {
      await client.call('settings.set', { key: 'forecast.horizons', value: 7 });
      const read = await client.call('settings.get', { key: 'forecast.horizons' });
      expect(read).toMatchObject({ key: 'forecast.horizons', value: 7, isDefault: false });
      expect(read.source).toEqual({ kind: 'set', at: expect.any(String), seq: expect.any(Number), by: null });
    });

    it('answers calls that overlap, each with its own value', async () => {
      const keys = ['forecast.horizons', 'import.epiWeek', 'risk.impact', 'priority'];
      const answers = await Promise.all(keys.map((key) => client.call('settings.get', { key })));
      expect(answers.map((answer) => answer.key)).toEqual(keys);
    });

    it('refuses invalid parameters with INVALID_PARAMS', async () => {
      const call = client.call('settings.get', { name: 'forecast.horizons' } as never);
      await expect(call).rejects.toMatchObject({ name: 'AppError', code: 'INVALID_PARAMS' });
    });

    it('refuses an unknown method with UNKNOWN_METHOD', async () => {
      const call = client.call('datasets.burn' as never, {} as never);
      await expect(call).rejects.toMatchObject({ name: 'AppError', code: 'UNKNOWN_METHOD' });
    });

    it('refuses names that every object has as unknown methods', async () => {
      for (const method of ['constructor', '__proto__', 'toString']) {
        const call = client.call(method as never, {} as never);
        await expect(call).rejects.toMatchObject({ code: 'UNKNOWN_METHOD' });
      }
    });

    it('refuses an envelope of another protocol version as no request', async () => {
      const request = { protocol: PROTOCOL_VERSION + 1, id: '1', method: 'app.info', params: {} };
      const reply = await host.transport.call(request as never);
      expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID_PARAMS' } });
    });

    it('lets every method of the contract through to the core', async () => {
      for (const method of methodNames) {
        const request = { protocol: PROTOCOL_VERSION, id: method, method, params: { no: 'such parameter' } };
        const direct = await host.control.core.dispatch(request, { host: 'cli' });
        expect(await host.transport.call(request as never)).toEqual(direct);
      }
    });

    it('brings code, message and details of an expected failure intact', async () => {
      const params = { id: 'no-such-dataset' };
      const failure = await failureOf(client.call('datasets.show', params));
      expect(failure).toEqual(await failureOf(inProcess.call('datasets.show', params)));
      expect(failure.code).toBe('UNKNOWN_DATASET');
      expect(failure.message).not.toBe('');
    });

    it('answers a defect as DEFECT without its inner text', async () => {
      host.control.breakStore('inner-text-of-a-defect');
      const failure = await failureOf(client.call('settings.set', { key: 'forecast.horizons', value: 5 }));
      expect(failure.code).toBe('DEFECT');
      expect(JSON.stringify(failure)).not.toContain('inner-text-of-a-defect');
    });

    it('delivers events in the order in which they happened', async () => {
      const keys: string[] = [];
      const all = new Promise<void>((resolve) => {
        client.on('settings.changed', ({ key }) => {
          keys.push(key);
          if (keys.length === changes.length) resolve();
        });
      });
      await changeAll();
      await all;
      expect(keys).toEqual(changedKeys);
    });

    it('delivers events to every listener, and nothing more to one that unsubscribed', async () => {
      const early: string[] = [];
      const stop = client.on('settings.changed', ({ key }) => {
        early.push(key);
        stop();
      });
      const late: string[] = [];
      const all = new Promise<void>((resolve) => {
        client.on('settings.changed', ({ key }) => {
          late.push(key);
          if (late.length === changes.length) resolve();
        });
      });
      await changeAll();
      await all;
      expect(early).toEqual(changedKeys.slice(0, 1));
    });

    it('carries values of a megabyte in both directions', async () => {
      const value = bigRecord();
      expect(JSON.stringify(value).length).toBeGreaterThan(1_000_000);
      await client.call('settings.set', { key: 'risk.impact', value });
      expect((await client.call('settings.get', { key: 'risk.impact' })).value).toEqual(value);
    });
  });
}

function bigRecord(): Record<string, number> {
  const entries = Array.from({ length: 16_000 }, (_, index): [string, number] => [
    `maladie nº ${index} — 霍乱 – ${'x'.repeat(50)}`,
    1 + (index % 5),
  ]);
  return Object.fromEntries(entries);
}

async function failureOf(call: Promise<unknown>): Promise<ErrorShape> {
  const failure = await call.then(
    () => {
      throw new Error('the call was expected to fail');
    },
    (thrown: AppError) => thrown,
  );
  return { code: failure.code, message: failure.message, details: failure.details };
}
