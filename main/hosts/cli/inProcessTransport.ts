import type { Transport } from '../../../shared/contract/client.ts';
import type { Core } from '../../core/Core.ts';

/** The wire of the command line: none. Values are shared as they are; what is published is frozen anyway. */
export function inProcessTransport(core: Core): Transport {
  return {
    call: (request) => core.dispatch(request, { host: 'cli' }),
    subscribe: (listener) => core.subscribe(listener),
  };
}
