import type { IpcRenderer } from 'electron';
import { bridgeChannels, type OutpostBridge } from '../shared/contract/bridge.ts';
import type { EventMessage, PROTOCOL_VERSION, Reply, Request } from '../shared/contract/envelope.ts';
import type { ErrorCode } from '../shared/errors/errorCodes.ts';
import { bridgeWords } from '../shared/words/bridge.ts';
import { contractEventNames, contractMethodNames } from './contractNames.ts';

/** Repeated here because the envelope's module brings the validator along; its type keeps the two equal. */
const protocol: typeof PROTOCOL_VERSION = 1;

/** The bridge of one page: passes names of the contract on, and hides everything else of `ipcRenderer`. */
export function createOutpostBridge(ipc: Pick<IpcRenderer, 'invoke' | 'on' | 'off'>): OutpostBridge {
  return {
    async call(request) {
      const refused = refusalOf(request);
      if (refused !== null) return refused;
      const { id, method, params, site } = request;
      try {
        return await ipc.invoke(bridgeChannels.call, {
          protocol: request.protocol,
          id,
          method,
          params,
          ...(site === undefined ? {} : { site }),
        });
      } catch (thrown) {
        return refusalOfFailure(request, thrown);
      }
    },
    onEvent(listener) {
      // The listener of the page never sees Electron's event object: that would hand it the sender.
      const deliver = (_event: unknown, message: EventMessage) => {
        if (contractEventNames.has(message.event)) listener(message);
      };
      ipc.on(bridgeChannels.event, deliver);
      return () => void ipc.off(bridgeChannels.event, deliver);
    },
  };
}

function refusalOf(request: Request): Reply | null {
  if (typeof request !== 'object' || request === null || typeof request.method !== 'string') {
    return refusal(request, 'INVALID_PARAMS', bridgeWords().noRequest);
  }
  if (contractMethodNames.has(request.method)) return null;
  return refusal(request, 'UNKNOWN_METHOD', bridgeWords().noMethod({ method: request.method.slice(0, 64) }));
}

/** Electron gives only texts here; this one is about what the page sent, any other about the other side. */
function refusalOfFailure(request: Request, thrown: unknown): Reply {
  const { method } = request;
  const isFromPage = thrown instanceof Error && thrown.message === 'An object could not be cloned.';
  return isFromPage
    ? refusal(request, 'INVALID_PARAMS', bridgeWords().notCloneable({ method }))
    : refusal(request, 'DEFECT', bridgeWords().noAnswer({ method }));
}

function refusal(request: Request, code: ErrorCode, message: string): Reply {
  const id = typeof request?.id === 'string' ? request.id : '';
  return { protocol, id, ok: false, error: { code, message, details: null } };
}
