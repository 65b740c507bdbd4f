import { beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../../main/core/Core.ts';
import { createDispatch } from '../../../main/core/handlers/dispatch.ts';
import type { Handlers } from '../../../main/core/handlers/Handlers.ts';
import {
  AppError,
  contractMethods,
  emptyDraft,
  type MethodName,
  methodNames,
  PROTOCOL_VERSION,
  type Reply,
  readReply,
} from '../../../shared/contract/index.ts';
import { createMemoryLog } from '../../support/memoryLog.ts';
import { openTestCore, type TestCore, twoPlaces } from '../../support/testCore.ts';

const cli: Caller = { host: 'cli' };

function request(method: string, params: unknown = {}, changes: object = {}) {
  return { protocol: PROTOCOL_VERSION, id: 'r-1', method, params, ...changes };
}

function refusal(code: string): object {
  return { protocol: PROTOCOL_VERSION, id: 'r-1', ok: false, error: { code } };
}

describe('a request', () => {
  let test: TestCore;
  const ask = (message: unknown, caller = cli): Promise<Reply> => test.core.dispatch(message, caller);

  beforeEach(async () => {
    test = await openTestCore();
  });

  it('is answered under its own id', async () => {
    const reply = await ask(request('settings.get', { key: 'forecast.horizons' }));
    expect(reply).toEqual({
      protocol: PROTOCOL_VERSION,
      id: 'r-1',
      ok: true,
      value: { key: 'forecast.horizons', value: 4, isDefault: true, source: { kind: 'default' } },
    });
  });

  it.each(['datasets.burn', 'DATASETS.LIST', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '.'])(
    'for the unknown method "%s" is refused by name',
    async (method) => {
      const reply = await ask(request(method));
      expect(reply).toMatchObject(refusal('UNKNOWN_METHOD'));
      expect(reply).toMatchObject({ error: { details: { method } } });
    },
  );

  const nested = (depth: number): unknown => {
    let value: unknown = 1;
    for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { value };
    return value;
  };

  it.each<[string, () => unknown, string]>([
    ['nested 5,000 deep', () => nested(5_000), 'levels deep'],
    ['nested beyond every stack', () => nested(200_000), 'levels deep'],
    ['of five million characters', () => 'x'.repeat(5_000_000), 'million characters'],
    ['of five million members', () => new Array(5_000_000).fill(0), 'million characters'],
    ['with a number that JSON has not', () => 10n, 'JSON'],
  ])('with a value %s is refused at the door', async (_what, make, words) => {
    const value = make();
    for (const [method, params] of [
      ['settings.set', { key: 'risk.impact', value }],
      ['lock.acquire', { id: value }],
    ] as const) {
      const reply = await ask(request(method, params));
      expect(reply).toMatchObject(refusal('INVALID_PARAMS'));
      expect(reply).toMatchObject({ error: { message: expect.stringContaining(words) } });
      expect(JSON.stringify(reply).length).toBeLessThan(500);
    }
    expect(test.logLines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('that repeats 200 kB of what it was given is refused in short words', async () => {
    const huge = 'x'.repeat(200_000);
    for (const [method, params] of [
      ['settings.set', { key: 'risk.impact', value: huge }],
      ['settings.get', { key: huge }],
      ['forecasts.show', { id: huge }],
      ['samples.import', { id: huge }],
      ['datasets.list', { [huge]: 1 }],
      ['datasets.import', { files: Array.from({ length: 8 }, () => ({ [huge]: huge })) }],
    ] as const) {
      const reply = await ask(request(method, params));
      expect(reply, method).toMatchObject({ ok: false });
      expect(JSON.stringify(reply).length, method).toBeLessThan(10_000);
    }
  });

  it.each<[string, string, unknown]>([
    ['a missing parameter', 'datasets.show', {}],
    ['a parameter too many', 'datasets.list', { all: true }],
    ['a parameter of the wrong type', 'audit.list', { limit: '50' }],
    ['a parameter out of bounds', 'audit.list', { limit: 0 }],
    ['an unknown provider', 'lock.acquire', { id: 'skynet' }],
    ['a date that does not exist', 'datasets.weekly', { id: 'x', asOf: '2016-02-30' }],
    ['a list instead of an object', 'datasets.list', []],
    ['a text instead of an object', 'datasets.list', 'all'],
    ['upload and path at once', 'datasets.import', { files: [{ path: 'a', uploadId: 'b' }] }],
  ])(
    'with %s is refused as INVALID_PARAMS, naming the method and what is wrong',
    async (_what, method, params) => {
      const reply = await ask(request(method, params));
      expect(reply).toMatchObject(refusal('INVALID_PARAMS'));
      expect(reply).toMatchObject({
        error: { message: expect.stringContaining(method), details: { method } },
      });
    },
  );

  it('without parameters is one with none', async () => {
    expect(await ask(request('datasets.list', undefined))).toMatchObject({
      ok: true,
      value: { datasets: [] },
    });
    expect(await ask(request('datasets.list', null))).toMatchObject({ ok: true });
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, ''],
    ['null', null, ''],
    ['a text', 'lock.status', ''],
    ['a list', [1, 2], ''],
    ['another protocol', request('lock.status', {}, { protocol: 2 }), 'r-1'],
    ['no protocol', request('lock.status', {}, { protocol: undefined }), 'r-1'],
    ['a number as method', request(7 as never), 'r-1'],
    ['an endless method', request('x'.repeat(65)), 'r-1'],
    ['no id', request('lock.status', {}, { id: undefined }), ''],
    ['an id that is no text', request('lock.status', {}, { id: { a: 1 } }), ''],
    ['an endless id', request('lock.status', {}, { id: 'i'.repeat(5_000) }), 'i'.repeat(64)],
  ])('that is no envelope (%s) is refused, with its id as far as it has one', async (_what, message, id) => {
    const reply = await ask(message);
    expect(readReply(reply)).toBe(reply);
    expect(reply).toMatchObject({ id, ok: false, error: { code: 'INVALID_PARAMS' } });
  });

  describe('that names a file by path', () => {
    const importByPath = request('datasets.import', { files: [{ path: 'counts.csv' }] });

    it.each(['electron', 'web'] as const)(
      'is refused for a page over %s, and no file is opened',
      async (host) => {
        test.files.set('counts.csv', 'date,cases\n2016-10-29,1\n');
        const reply = await ask(importByPath, { host });
        expect(reply).toMatchObject(refusal('UNAUTHORISED'));
        expect(test.disk.names()).toEqual([]);
      },
    );

    it('is for the command line', async () => {
      expect(await ask(importByPath)).toMatchObject(refusal('FILE_NOT_FOUND'));
    });
  });
});

describe('a reader of a data folder that another process has', () => {
  let reader: TestCore;
  let before: string;

  const paramsOf: Partial<Record<MethodName, unknown>> = {
    'samples.import': { id: 'cholera-haiti' },
    'hindcast.backtest': { datasetId: 'x' },
    'uploads.open': { name: 'a.csv', bytes: 1 },
    'uploads.append': { uploadId: 'x', base64: 'AA==' },
    'uploads.discard': { uploadId: 'x' },
    'datasets.import': { files: [{ path: 'counts.csv' }] },
    'datasets.undoImport': { id: 'counts' },
    'datasets.redoImport': { id: 'counts' },
    'levels.set': { datasetId: 'counts', location: 'Ouest', level: 'RED', reason: 'x', by: 'y' },
    'levels.end': { datasetId: 'counts', location: 'Ouest' },
    'datasets.remove': { id: 'x' },
    'datasets.restore': { id: 'x' },
    'forecasts.run': { datasetId: 'x' },
    'lock.acquire': { id: 'embedded' },
    'lock.switch': { id: 'embedded', reason: 'x' },
    'lock.pin': { id: 'embedded', reason: 'x' },
    'lock.hold': { reason: 'x' },
    'lock.readmit': { id: 'embedded', reason: 'x' },
    'providers.setKey': { id: 'openai', key: 'sk-0123456789' },
    'providers.removeKey': { id: 'openai' },
    'forecasts.dismissFailover': { runId: 'run-1' },
    'report.saveDraft': { datasetId: 'x', draft: emptyDraft },
    'maps.import': { datasetId: 'x', uploadId: 'x' },
    'maps.join': { datasetId: 'x', property: null },
    'maps.remove': { datasetId: 'x' },
    'looks.keep': { datasetId: 'x', seen: { runId: null, lastWeek: null } },
    'looks.takeRise': { runId: 'run-1', isWatching: false, canShow: true },
    'scheduler.setAutoForecast': { datasetId: 'x', isOn: true },
    'datasets.watch': { id: 'x' },
    'datasets.unwatch': { id: 'x' },
    'settings.set': { key: 'forecast.horizons', value: 6 },
    'settings.unset': { key: 'forecast.horizons' },
    'team.join': { address: 'postgres://nord@127.0.0.1/team' },
  };
  const writing = methodNames.filter((name) => contractMethods[name].access === 'write');

  beforeEach(async () => {
    const writer = await openTestCore();
    const datasetId = await writer.importPlaces(twoPlaces);
    await writer.client.call('forecasts.run', { datasetId });
    reader = await writer.restart({ access: 'reader' });
    before = reader.disk.fingerprint();
  });

  it.each(writing)('is refused %s with the process that has it', async (method) => {
    const reply = await reader.core.dispatch(request(method, paramsOf[method]), cli);
    expect(reply).toMatchObject(refusal('FOLDER_IN_USE'));
    expect(reply).toMatchObject({
      error: {
        message: expect.stringContaining('the electron process 4711'),
        details: { writer: { pid: 4711, host: 'electron' } },
      },
    });
    expect(reader.disk.fingerprint()).toBe(before);
  });

  it('may ask for dry runs, which change no byte', async () => {
    reader.files.set('counts.csv', 'date,place,cases\n2016-10-29,Ouest,1\n2016-10-22,Ouest,2\n');
    const dryRuns = [
      request('lock.release', { dryRun: true }),
      request('lock.switch', { id: 'embedded', reason: 'x', dryRun: true }),
      request('lock.pin', { id: 'embedded', reason: 'x', dryRun: true }),
      request('lock.unpin', { dryRun: true }),
      request('lock.hold', { reason: 'x', dryRun: true }),
      request('lock.resume', { dryRun: true }),
      request('datasets.import', { files: [{ path: 'counts.csv' }], dryRun: true }),
    ];
    for (const message of dryRuns)
      expect(await reader.core.dispatch(message, cli)).toMatchObject({ ok: true });
    expect(reader.disk.fingerprint()).toBe(before);
  });

  it('reads everything that is published, and changes no byte', async () => {
    const { client } = reader;
    const { forecasts } = await client.call('forecasts.list', {});
    expect(forecasts).toHaveLength(2);
    const { id, datasetId } = forecasts[0]!;
    await client.call('forecasts.show', { id });
    await client.call('forecasts.chart', { id });
    await client.call('forecasts.summary', { datasetId });
    await client.call('forecasts.export', { format: 'csv' });
    await client.call('datasets.show', { id: datasetId });
    await client.call('lock.explain', {});
    await client.call('providers.list', {});
    expect(await client.call('audit.list', { verify: true })).toMatchObject({ verified: true });
    expect(await client.call('app.info', {})).toMatchObject({ access: 'reader', writer: { pid: 4711 } });
    await reader.core.close();
    expect(reader.disk.fingerprint()).toBe(before);
  });
});

describe('a handler', () => {
  const log = createMemoryLog();
  const secret = 'the key sk-0123456789abcdef';

  const dispatchTo = (method: MethodName, handler: () => unknown) =>
    createDispatch({
      handlers: { [method]: handler } as unknown as Handlers,
      requireWriter: () => {},
      clock: { breathe: async () => {} },
      log,
    })(request(method), cli);
  const failing = (thrown: unknown) => () => {
    throw thrown;
  };

  it.each([
    ['an error', new TypeError(secret)],
    ['a text', secret],
    ['nothing', undefined],
    [
      'something that looks like an expected failure',
      { name: 'AppError', code: 'DISK_FULL', message: secret },
    ],
  ])('that throws %s is answered as DEFECT without inner text, and the log has it', async (_what, thrown) => {
    const reply = await dispatchTo('lock.status', failing(thrown));
    expect(reply).toMatchObject(refusal('DEFECT'));
    expect(JSON.stringify(reply)).not.toContain('sk-');
    expect(log.lines.at(-1)).toEqual({
      level: 'error',
      event: 'defect',
      fields: { method: 'lock.status' },
      thrown,
    });
  });

  it('that fails as expected is answered with its code, words and details', async () => {
    const failure = new AppError('DISK_FULL', 'The disk is full.', { path: '/data' });
    expect(await dispatchTo('lock.status', async () => failing(failure)())).toMatchObject({
      ok: false,
      error: { code: 'DISK_FULL', message: 'The disk is full.', details: { path: '/data' } },
    });
  });

  it.each([
    ['a field too few', { providers: [{ id: 'embedded' }] }],
    ['null', null],
    ['nothing', undefined],
  ])('that answers against the contract (%s) is a DEFECT', async (_what, value) => {
    expect(await dispatchTo('providers.list', () => value)).toMatchObject(refusal('DEFECT'));
    expect(log.lines.at(-1)).toMatchObject({
      thrown: { message: expect.stringContaining('against its contract') },
    });
  });
});
