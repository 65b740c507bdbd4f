/** A small core for host tests: real envelopes and schemas, a settings table in memory, nothing on disk. */
import type { Core } from '../../main/core/Core.ts';
import {
  AppError,
  contractMethods,
  type EventMessage,
  type EventName,
  type MethodName,
  PROTOCOL_VERSION,
  type Reply,
  requestSchema,
  settingDefinitions,
  toErrorShape,
} from '../../shared/contract/index.ts';

export interface FakeCore {
  core: Core;
  /** Lets every later write fail as a defect would, with `innerText` in what is thrown. */
  breakStore(innerText: string): void;
  emit(event: EventName, payload: unknown): void;
  /** Requests whose envelope reached the core, in order. */
  readonly requests: unknown[];
  readonly callers: string[];
  subscriberCount(): number;
  closeCount(): number;
}

type Handler = (params: never) => unknown;

export function createFakeCore(): FakeCore {
  const listeners = new Set<(message: EventMessage) => void>();
  const values = new Map<string, unknown>();
  const requests: unknown[] = [];
  const callers: string[] = [];
  let brokenWith: string | null = null;
  let closeCount = 0;

  const emit = (event: EventName, payload: unknown) => {
    for (const listener of [...listeners]) listener({ protocol: PROTOCOL_VERSION, event, payload });
  };
  const read = (key: string) => {
    const definition = settingDefinitions.get(key);
    if (definition === undefined) throw new AppError('UNKNOWN_SETTING', `There is no ${key}.`, { key });
    return { key, value: values.get(key) ?? definition.default, isDefault: !values.has(key) };
  };
  const handlers: Partial<Record<MethodName, Handler>> = {
    'app.info': () => appInfo,
    'datasets.show': ({ id }: { id: string }) => {
      throw new AppError('UNKNOWN_DATASET', `There is no dataset ${id}.`, { id, known: ['a', 'b'] });
    },
    'settings.get': ({ key }: { key: string }) => read(key),
    'settings.set': ({ key, value }: { key: string; value: unknown }) => {
      read(key);
      if (brokenWith !== null) throw new TypeError(brokenWith);
      values.set(key, value);
      emit('settings.changed', { key });
      return read(key);
    },
  };

  const answer = (request: unknown): unknown => {
    const envelope = requestSchema.safeParse(request);
    if (!envelope.success) throw new AppError('INVALID_PARAMS', 'This is no request.');
    const method = envelope.data.method as MethodName;
    const handler = Object.hasOwn(handlers, method) ? handlers[method] : undefined;
    if (handler === undefined) throw new AppError('UNKNOWN_METHOD', `There is no method ${method}.`);
    const params = contractMethods[method].params.safeParse(envelope.data.params);
    if (!params.success) throw new AppError('INVALID_PARAMS', `The parameters of ${method} are not valid.`);
    return handler(params.data as never);
  };

  return {
    core: {
      async dispatch(request, caller) {
        requests.push(request);
        callers.push(caller.host);
        const frame = { protocol: PROTOCOL_VERSION, id: idOf(request) } as const;
        try {
          return { ...frame, ok: true, value: answer(request) } satisfies Reply;
        } catch (thrown) {
          return { ...frame, ok: false, error: toErrorShape(thrown) } satisfies Reply;
        }
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      async close() {
        closeCount += 1;
      },
    },
    breakStore(innerText) {
      brokenWith = innerText;
    },
    emit,
    requests,
    callers,
    subscriberCount: () => listeners.size,
    closeCount: () => closeCount,
  };
}

const appInfo = {
  version: '0.1.0',
  today: '2018-10-01',
  access: 'writer',
  writer: null,
  dataFolder: '/home/someone/Grand’Anse – données',
  notices: [
    { code: 'RESTORED', severity: 'warning', message: 'settings.json was restored. Ébola, 霍乱, 🦟' },
  ],
  audit: { entries: 3, intact: true },
};

function idOf(request: unknown): string {
  const envelope = requestSchema.safeParse(request);
  return envelope.success ? envelope.data.id : '';
}
